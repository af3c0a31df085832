import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

/// Files that a person names.
enum InputFile {
  /// Opens a file, following links, as a person means the file they lead to.
  ///
  /// - Throws: ``CommandFailure`` when it is not a regular file that may be read.
  static func open(_ path: FilePath) throws(CommandFailure) -> OwnedDescriptor {
    do {
      let resolved = try path.resolved()
      let file = try Directory(resolved.parent).file(resolved.name)
      guard try file.signature().kind == .regular else {
        throw CommandFailure(.noInput, "'\(path)' is not a regular file")
      }
      return file
    } catch let failure as CommandFailure {
      throw failure
    } catch let error as SystemError {
      throw CommandFailure(.noInput, "cannot read '\(path)': \(error.reason)")
    } catch {
      throw CommandFailure(.noInput, "cannot read '\(path)'")
    }
  }

  /// Reads a file, following links.
  ///
  /// - Throws: ``CommandFailure`` when it is not a regular file of at most the given size.
  static func read(_ path: FilePath, limit: Int) throws(CommandFailure) -> [UInt8] {
    let file = try open(path)
    do throws(SystemError) {
      if let contents = try file.content(limit: limit) { return contents }
    } catch {
      throw CommandFailure(.noInput, "cannot read '\(path)': \(error.reason)")
    }
    throw CommandFailure(.noInput, "'\(path)' is larger than \(limit >> 20) MiB")
  }

  /// Reads standard input to its end.
  static func readStandardInput(limit: Int) throws(CommandFailure) -> [UInt8] {
    let input = OwnedDescriptor(adopting: 0)
    var contents: [UInt8] = []
    do {
      while contents.count <= limit {
        let bytes = try input.read(upTo: 1 << 16)
        if bytes.isEmpty { return contents }
        contents += bytes
      }
    } catch {
      throw CommandFailure(.noInput, "cannot read standard input: \(error.reason)")
    }
    throw CommandFailure(.noInput, "standard input is larger than \(limit >> 20) MiB")
  }
}
