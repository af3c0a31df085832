public import Testing

/// Gives each test a new ``ScratchDirectory``, which goes away after it.
public struct ScratchDirectoryTrait: TestTrait, SuiteTrait, TestScoping {
  /// A suite passes the trait on to each of its tests.
  public let isRecursive = true

  /// Creates the trait; tests write ``Testing/Trait/scratchDirectory``.
  public init() {}

  /// Runs one test case within a directory of its own.
  @concurrent
  public func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    let directory = try ScratchDirectory()
    defer { directory.removeAll() }
    try await ScratchDirectory.$bound.withValue(directory) { try await function() }
  }
}

extension Trait where Self == ScratchDirectoryTrait {
  /// Gives each test a directory of its own, found at ``ScratchDirectory/current``.
  public static var scratchDirectory: Self { Self() }
}
