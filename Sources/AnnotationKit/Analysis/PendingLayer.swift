/// A layer that is being made elsewhere, such as by a program of its own.
public struct PendingLayer {
  let isReady: () -> Bool
  let layer: () throws -> any AnnotationLayer

  /// Describes a layer that is being made.
  ///
  /// - Parameters:
  ///   - isReady: Whether it would be there at once; without it, nobody can tell.
  ///   - layer: Waits for it; called once.
  public init(
    isReady: @escaping () -> Bool = { false },
    layer: @escaping () throws -> any AnnotationLayer
  ) {
    self.isReady = isReady
    self.layer = layer
  }
}
