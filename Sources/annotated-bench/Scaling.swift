import AnnotationKit
import StandardAnalysers

/// How the cost grows with the length of a text, and what texts cost that are made to be slow.
///
/// The figures are ratios of times within one run, so that they hold on a busy machine too; beside
/// those of hostile texts stand megabytes a second. The sentences are made up of random words, as
/// many different ones as a text of that length has.
enum Scaling {
  static func run(_ arguments: [String]) throws {
    guard let megabytes = megabytes(arguments) else {
      return print(
        """
        usage: annotated-bench scaling [MEGABYTES [NAME…]]
        Prints for the reading and for each result how many times the work on 1,000 sentences it
        takes for 10,000, and how many times the work on a byte of running text it takes for a byte
        of texts that are made to be slow, of 5 MB each or of as many as are asked for, and in
        brackets the megabytes a second. Words that follow choose texts by how their names begin.
        """
      )
    }
    let plan = try AnalysisPlan(StandardAnalysers.registry())
    let few = best(of: plan, on: RandomProse.text(sentences: 1_000))
    let many = best(of: plan, on: RandomProse.text(sentences: 10_000))
    print("10,000 sentences over 1,000: \(ratios(many, over: few, scale: 1))")
    let size = megabytes * 1_000_000
    let plain = RandomProse.text(sentences: size / 120)
    let normal = best(of: plan, on: plain)
    let wanted = arguments.dropFirst()
    for (name, text) in [("running text", plain)] + HostileTexts.all(of: size)
    where wanted.isEmpty || wanted.contains(where: name.hasPrefix) {
      let perByte = Double(plain.count) / Double(max(1, text.count))
      let times = best(of: plan, on: text)
      print("\(name): \(ratios(times, over: normal, scale: perByte, bytes: text.count))")
    }
  }

  private static func megabytes(_ arguments: [String]) -> Int? {
    guard let first = arguments.first else { return 5 }
    return Int(first).flatMap { (1...1_000).contains($0) ? $0 : nil }
  }

  /// The least time of three that the reading and each result take, by name.
  private static func best(
    of plan: AnalysisPlan,
    on text: [UInt8]
  ) -> [(name: String, time: Duration)] {
    let document = Document(bytes: text)
    var best = StageTimes(of: plan, on: document)
    for _ in 0..<2 { best = best.least(StageTimes(of: plan, on: document)) }
    let stages = zip(plan.manifests, best.times)
    let reading = stages.reduce(.zero) { $1.0.place == .results ? $0 : $0 + $1.1 }
    return [("reading", reading)]
      + stages.filter { $0.0.place == .results }.map { ($0.0.produces.rawValue, $0.1) }
  }

  /// How many times as long these took as those, and how many megabytes a second that is.
  private static func ratios(
    _ times: [(name: String, time: Duration)],
    over others: [(name: String, time: Duration)],
    scale: Double,
    bytes: Int? = nil
  ) -> String {
    zip(times, others).map { these, those in
      let ratio = these.time / max(those.time, .nanoseconds(1)) * scale
      let rate = bytes.map { Double($0) / max(these.time / .microseconds(1), 1) }
      return "\(these.name) \(rounded(ratio))\(rate.map { " (\(rounded($0)) MB/s)" } ?? "")"
    }.joined(separator: ", ")
  }

  private static func rounded(_ figure: Double) -> Double {
    (figure * 100).rounded() / 100
  }
}
