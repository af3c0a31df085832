/// The program that writes sidecars.
public enum Generator {
  /// Its name.
  public static let name = "annotated"

  /// Its version (Semantic Versioning 2.0).
  public static let version = "0.1.0"
}
