public import AnnotationKit

/// A word, number, mark or other unit of a text.
public struct Token: Sendable {
  /// The offset of the first byte.
  public let start: UInt32

  /// The offset just past the last byte.
  public let end: UInt32

  /// The number of the token's folded form in the document's ``Vocabulary``.
  public let term: TermID

  /// What kind of unit it is.
  public let kind: Kind

  /// How its letters are cased.
  public let casing: Casing

  /// What stands before it.
  public let before: Gap

  /// What it does as a mark; nothing when it is none.
  let mark: Mark

  init(
    start: UInt32,
    end: UInt32,
    term: TermID,
    kind: Kind,
    casing: Casing,
    before: Gap,
    mark: Mark
  ) {
    self.start = start
    self.end = end
    self.term = term
    self.kind = kind
    self.casing = casing
    self.before = before
    self.mark = mark
  }

  /// Where the token stands.
  public var span: TextSpan { TextSpan(Int(start), Int(end)) }

  /// Its length in bytes.
  public var length: Int { Int(end - start) }

  /// What kind of unit a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with marks, and with apostrophes inside (`don't`).
    case word

    /// The genitive or contracted ending split from a word (`'s`).
    case clitic

    /// Digits only; separators such as `,` `.` `:` `/` `-` are tokens of their own.
    case number

    /// Digits and letters together (`1970s`, `20th`, `5pm`, `B2B`).
    case mixed

    /// One character of a script that writes no spaces (Han, kana, Thai …).
    case ideograph

    /// One punctuation mark, or a run of the same one (`...`, `--`).
    case punctuation

    /// One symbol (`$`, `+`, `©`, an emoji).
    case symbol

    /// A URL or an e-mail address as a whole.
    case link
  }

  /// How the letters of a token are cased.
  public enum Casing: UInt8, Sendable {
    /// No cased letter.
    case none

    /// All lower case.
    case lower

    /// The first letter upper, the rest lower; also a single capital letter.
    case capitalised

    /// All upper case, at least two letters.
    case upper

    /// Anything else (`iPhone`, `McDonald`).
    case mixed
  }

  /// What stands between a token and the one before it.
  public enum Gap: UInt8, Sendable, Comparable {
    /// Nothing: the two are glued.
    case none

    /// White space without a line end.
    case space

    /// One line end, with any white space around it.
    case newline

    /// A blank line, or the start of the text.
    case blankLine

    /// Orders gaps from the narrowest to the widest.
    public static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }
}

/// The number of a term in the ``Vocabulary`` of a document, from 0 in order of first occurrence.
public typealias TermID = UInt32
