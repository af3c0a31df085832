import CFuzzing

/// Feeds what libFuzzer thinks of to the target that `FUZZ_TARGET` names.
@main
enum AnnotatedFuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv
    unsafe _ = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      FuzzTarget.chosen.run(on: unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
  }
}
