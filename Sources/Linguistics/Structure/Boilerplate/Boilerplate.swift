public import AnnotationKit

/// The parts of a text that are not the document: menus, comment forms, cookie notices and so on.
public struct Boilerplate: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "boilerplate"

  /// Boilerplate is a property of the text.
  public static let place = SidecarPlace.text

  /// The regions, in text order, not overlapping.
  public let regions: [Region]

  /// Creates a layer.
  public init(regions: [Region]) {
    self.regions = regions
  }

  /// A stretch of boilerplate.
  public struct Region: Hashable, Sendable {
    /// Where it stands.
    public let span: TextSpan

    /// What it is.
    public let kind: Kind

    /// Creates a region.
    public init(_ span: TextSpan, _ kind: Kind) {
      self.span = span
      self.kind = kind
    }
  }

  /// What a stretch of boilerplate is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A menu, a breadcrumb trail, a "back to top" button.
    case navigation

    /// Links to share or follow.
    case share

    /// A cookie or consent notice.
    case consent

    /// A form for comments, or the comments themselves.
    case commentForm

    /// Links to related articles, tag lists.
    case related

    /// An invitation to subscribe.
    case newsletter

    /// A copyright or licence line.
    case legal

    /// A header or footer that repeats from page to page.
    case pageFurniture

    /// A signature or disclaimer of an e-mail.
    case signature

    /// An advertisement, or anything else that is not the document.
    case other
  }

  /// Whether a byte offset lies within boilerplate.
  public func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < regions.count && regions[low].span.start <= offset
  }

  /// Writes the regions as an array of places with their kinds.
  public func write(to writer: inout LayerWriter) {
    writer.objects(regions) { writer, region in
      writer.at(region.span)
      writer.json.field("kind", region.kind.rawValue)
    }
  }
}
