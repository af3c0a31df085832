/// A whole number that is kept in 32 bits, as none that is counted in a document is larger.
@propertyWrapper
struct Narrow {
  private var stored: Int32

  init(wrappedValue: Int) { stored = Int32(truncatingIfNeeded: wrappedValue) }

  var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(truncatingIfNeeded: newValue) }
  }
}
