/// A number that may be missing, read as an `Int?` and kept in as few bytes as it needs.
///
/// The greatest number of the storage stands for none, and a number that does not fit is none.
@propertyWrapper
struct CompactOptional<Storage: FixedWidthInteger & Hashable & Sendable>: Hashable, Sendable {
  private var stored: Storage

  init(wrappedValue: Int?) { stored = Self.store(wrappedValue) }

  /// The number, if there is one.
  var wrappedValue: Int? {
    get { stored == .max ? nil : Int(stored) }
    set { stored = Self.store(newValue) }
  }

  private static func store(_ number: Int?) -> Storage {
    number.flatMap(Storage.init(exactly:)) ?? .max
  }
}
