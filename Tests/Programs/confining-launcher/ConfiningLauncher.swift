import PluginHost

/// Becomes the program that it is told, within its confines, as the programs that ship do.
@main
enum ConfiningLauncher {
  static func main() {
    PluginLauncher.runIfAsked(CommandLine.arguments.dropFirst())
  }
}
