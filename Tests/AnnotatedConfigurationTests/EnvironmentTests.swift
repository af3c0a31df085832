import Testing

@testable import AnnotatedConfiguration

@Suite("Environment")
struct EnvironmentTests {
  @Test(
    "says where the program keeps its files",
    arguments: [
      ([:], false, "/var/lib/annotated", "/run/annotated"),
      (
        ["STATE_DIRECTORY": "/var/lib/annotated/x:/b", "RUNTIME_DIRECTORY": "/run/annotated/x"],
        false, "/var/lib/annotated/x", "/run/annotated/x"
      ),
      (
        ["HOME": "/home/me"], true, "/home/me/.local/state/annotated",
        "/home/me/.local/state/annotated/run"
      ),
      (
        ["HOME": "/home/me", "XDG_STATE_HOME": "/s", "XDG_RUNTIME_DIR": "/run/user/1000"],
        true, "/s/annotated", "/run/user/1000/annotated"
      ),
      (["HOME": "here", "STATE_DIRECTORY": "there"], true, "/var/lib/annotated", "/run/annotated"),
    ] as [([String: String], Bool, String, String)]
  )
  func directories(
    _ variables: [String: String],
    _ isPersonal: Bool,
    _ state: String,
    _ runtime: String
  ) throws {
    let environment = Environment(variables: variables, isPersonal: isPersonal)
    let paths = try LoadedConfiguration(environment: environment, root: "/nowhere").configuration
      .paths
    #expect(paths.stateDirectory == state)
    #expect(paths.runtimeDirectory == runtime)
  }
}
