/// A number that is read as an `Int` and kept in as few bytes as it needs.
///
/// Values are copied at every step from the rules to the events, so that small ones save much of
/// the time. What does not fit becomes the nearest number that does.
@propertyWrapper
struct Compact<Storage: FixedWidthInteger & Hashable & Sendable>: Hashable, Sendable {
  private var stored: Storage

  init(wrappedValue: Int) { stored = Storage(clamping: wrappedValue) }

  /// The number.
  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Storage(clamping: newValue) }
  }
}
