public import AnnotationKit

/// Finds the parts of a text that are not the document.
///
/// Each block is weighed by its words, its phrases and its neighbours; then the text is parted where
/// that fits the weights best. What is doubtful stays in the text.
public struct BoilerplateAnalyser: Analyser {
  /// The version of the rules and weights.
  public static let version = "1.3.0"

  /// Boilerplate is judged block by block.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, DetectedLanguage.self,
  ]

  /// The fewest words that only a paragraph has.
  private static let paragraph = 40

  /// Creates an analyser.
  public init() {}

  /// Returns the boilerplate of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Boilerplate {
    let profiler = try BlockProfiler(document, layers)
    let certain = profiler.blocks.indices.map(profiler.isCertain)
    let isPage = profiler.page.isPage
    guard isPage || certain.contains(true) else { return Boilerplate(regions: []) }
    let profiles = isPage ? profiler.profiles() : []
    let isMain = isPage ? Self.mainText(profiler, profiles, certain) : certain.map { !$0 }
    var regions: [Boilerplate.Region] = []
    var last = -1
    for index in isMain.indices where !isMain[index] {
      let outer = profiler.blocks[index].outer
      let kind = kind(of: index, profiler, isPage ? profiles[index] : nil)
      if last == index - 1, let open = regions.last, open.kind == kind || kind == .other {
        regions[regions.count - 1] = Boilerplate.Region(
          TextSpan(open.span.start, outer.end),
          open.kind
        )
      } else {
        regions.append(Boilerplate.Region(outer, kind))
      }
      last = index
    }
    return Boilerplate(regions: regions)
  }

  /// The blocks of a web page that are its text.
  private static func mainText(
    _ profiler: BlockProfiler,
    _ profiles: [BlockProfile],
    _ certain: [Bool]
  ) -> [Bool] {
    var isMain = MainText(
      scores: profiles.map(BoilerplateModel.standard.score),
      words: profiler.shapes.map(\.words),
      certain: certain,
      sticky: profiles.indices.map { profiler.isSticky($0, profiles[$0]) }
    ).isMain
    // A short text may look like its own menu; but a menu has no paragraph, and a page has a text.
    if !isMain.contains(true), profiler.shapes.contains(where: { $0.words >= paragraph }) {
      return certain.map { !$0 }
    }
    if let title = profiler.title(above: isMain) { isMain[title] = true }
    return isMain
  }

  /// What a block of boilerplate is: by its phrases, or else by the section of a page that it stands
  /// in.
  private func kind(
    of index: Int,
    _ profiler: BlockProfiler,
    _ profile: BlockProfile?
  ) -> Boilerplate.Kind {
    if profiler.blocks[index].kind == .pageFurniture { return .pageFurniture }
    if profiler.signature.contains(index) { return .signature }
    let find = profiler.finds[index]
    if let kind = find.anywhere ?? find.alone { return kind }
    guard let profile else { return .legal }
    switch profile.section {
    case .comments: return .commentForm
    case .related: return .related
    case .none, .other: return profile.seen == .none && profile.end == .none ? .navigation : .other
    }
  }
}
