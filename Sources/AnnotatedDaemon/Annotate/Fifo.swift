/// A queue that gives back its memory when it has run empty.
struct Fifo<Element> {
  private var elements: [Element?] = []
  private var head = 0

  /// The number of elements.
  var count: Int { elements.count - head }

  /// Adds an element at the end.
  mutating func append(_ element: Element) {
    elements.append(element)
  }

  /// Takes the first element.
  mutating func popFirst() -> Element? {
    guard head < elements.count else { return nil }
    defer { advance() }
    return elements[head].take()
  }

  private mutating func advance() {
    head += 1
    if head == elements.count {
      elements = []
      head = 0
    } else if head >= 1_024, head * 2 >= elements.count {
      elements.removeFirst(head)
      head = 0
    }
  }
}
