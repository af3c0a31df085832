import AnnotationKit
import Glibc

/// What each analyser of a plan takes of the processor for one document.
///
/// It is the time of the thread, which other programs do not lengthen as they lengthen that of the
/// clock; what they take from the caches remains.
struct StageTimes {
  /// The times, in the order of the plan's manifests.
  private(set) var times: [Duration]

  /// Runs the plan.
  init(of plan: AnalysisPlan, on document: Document) {
    let watch = Watch(stages: plan.manifests.count)
    _ = plan.run(on: document, willRun: watch.begin)
    watch.stop()
    times = watch.times
  }

  /// The less of each time and that of another run of the plan.
  func least(_ other: StageTimes) -> StageTimes {
    var least = self
    for index in times.indices { least.times[index] = min(times[index], other.times[index]) }
    return least
  }

  /// Gives each moment to the analyser that began last.
  private final class Watch {
    private(set) var times: [Duration]
    private var stage: Int?
    private var start = Duration.zero

    init(stages: Int) { times = Array(repeating: .zero, count: stages) }

    func begin(_ stage: Int) {
      stop()
      self.stage = stage
      start = ThreadTime.now
    }

    func stop() {
      if let stage { times[stage] += ThreadTime.now - start }
      stage = nil
    }
  }
}

/// What the calling thread has had of the processors.
enum ThreadTime {
  /// The time so far.
  static var now: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The time that some work takes.
  static func spent(_ work: () throws -> Void) rethrows -> Duration {
    let start = now
    try work()
    return now - start
  }
}
