public import LinuxSystem

/// Places at which documents are annotated side by side, handed out to the threads that ask.
///
/// A worker ends with the thread that started it: the threads that ask live as long as the pool.
public final class AnnotationPool: Sendable {
  private let slots: [AnnotationSlot]
  private let free: Monitor<[Int]>

  /// Creates a pool.
  ///
  /// - Parameters:
  ///   - count: How many documents may be in work at once.
  ///   - make: Makes one of the places.
  public init(count: Int, _ make: () -> AnnotationSlot) {
    slots = (0..<max(1, count)).map { _ in make() }
    free = Monitor(Array(slots.indices))
  }

  /// Annotates an open file once there is a place for it.
  ///
  /// - Parameters:
  ///   - file: The open file.
  ///   - source: What is known of it.
  /// - Returns: The sidecar, with how the analysers fared.
  /// - Throws: ``AnnotationFailure`` when it gets no sidecar.
  public func annotate(
    _ file: borrowing OwnedDescriptor,
    as source: SourceFile
  ) throws(AnnotationFailure) -> AnnotatedDocument {
    let index = take()
    defer {
      free.withLock { $0.append(index) }
      free.signal()
    }
    return try slots[index].annotate(file, as: source)
  }

  /// Waits for a place.
  ///
  /// The one used last comes first: its worker runs already, and its memory is warm.
  private func take() -> Int {
    while true {
      if let index = free.wait(for: { $0.popLast() }) { return index }
    }
  }
}
