extension BoostedTrees {
  /// Returns the sum of what some of the trees say of each candidate.
  ///
  /// - Parameters:
  ///   - range: The trees to ask, by number.
  ///   - matrix: The features.
  /// - Returns: For each candidate a logarithm of odds, once all trees are summed.
  func sums(of range: Range<Int>, in matrix: FeatureMatrix) -> [Float] {
    var sums: [Float] = []
    sums.reserveCapacity(matrix.blockCount * FeatureMatrix.lanes)
    let values = matrix.values.span
    for block in 0..<matrix.blockCount {
      let start = block * FeatureMatrix.blockSize
      append(range, values.extracting(start..<start + FeatureMatrix.blockSize), to: &sums)
    }
    sums.removeSubrange(matrix.rows...)
    return sums
  }

  /// Appends the sums for the candidates of a block.
  ///
  /// Vectors of four are what the processor has, so there are four of them: what is wider is taken
  /// apart badly by the compiler.
  private func append(
    _ range: Range<Int>,
    _ block: borrowing Span<Float>,
    to sums: inout [Float]
  ) {
    let (nodes, trees, values) = (nodes.span, trees.span, values.span)
    let columns = unsafe block.bytes
    var (sum0, sum1, sum2, sum3) = (Four(), Four(), Four(), Four())
    var place = range.lowerBound == 0 ? 0 : Int(trees[range.lowerBound - 1].nodesEnd)
    for number in range {
      let tree = trees[number]
      let all = SIMD4<UInt32>(repeating: .max)
      var (leaf0, leaf1, leaf2, leaf3) = (all, all, all, all)
      while place < Int(tree.nodesEnd) {
        let node = nodes[place]
        let above = SIMD4(repeating: node.leavesAbove)
        let threshold = Four(repeating: node.threshold)
        let column = Int(node.feature) * FeatureMatrix.featureStride
        leaf0 &= above.replacing(with: all, where: columns.four(at: column) .<= threshold)
        leaf1 &= above.replacing(with: all, where: columns.four(at: column + 16) .<= threshold)
        leaf2 &= above.replacing(with: all, where: columns.four(at: column + 32) .<= threshold)
        leaf3 &= above.replacing(with: all, where: columns.four(at: column + 48) .<= threshold)
        place += 1
      }
      let leaves = values.extracting(droppingFirst: Int(tree.leaves))
      sum0 += Self.values(at: leaf0, of: leaves)
      sum1 += Self.values(at: leaf1, of: leaves)
      sum2 += Self.values(at: leaf2, of: leaves)
      sum3 += Self.values(at: leaf3, of: leaves)
    }
    for sum in [sum0, sum1, sum2, sum3] {
      for lane in sum.indices { sums.append(sum[lane]) }
    }
  }

  private typealias Four = SIMD4<Float>

  /// The values of the leftmost leaves that are possible; there is always one, so the place is not
  /// checked.
  @inline(__always)
  private static func values(
    at leaves: SIMD4<UInt32>,
    of values: borrowing Span<Float>
  ) -> Four {
    Four(
      unsafe values[unchecked: leaves[0].trailingZeroBitCount],
      unsafe values[unchecked: leaves[1].trailingZeroBitCount],
      unsafe values[unchecked: leaves[2].trailingZeroBitCount],
      unsafe values[unchecked: leaves[3].trailingZeroBitCount]
    )
  }
}

extension RawSpan {
  /// The four floats at a byte offset, which is not checked: it must come from a feature that is
  /// there.
  @inline(__always)
  fileprivate func four(at offset: Int) -> SIMD4<Float> {
    unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD4<Float>.self)
  }
}
