extension LanguageData {
  /// Words of Chinese without content of their own.
  static let chineseStopWords = """
    的 了 在 是 和 与 與 及 也 都 就 而 着 著 被 把 对 對 于 於 之 其 这 這 那 我 你 他 她 它 们 們 吗 嗎 呢 吧 啊 很 最 更 还 還 又 不 没 沒 会
    會 能 可 要 以 因 为 為 所 但 或 如 从 從 到 向 由 将 將 并 並 等 个 個 一 此 该 該 某 每 各 些 几 幾 者 则 則 且 若 虽 雖 即 既 已 曾 正 才
    只 再 地 得 过 過 给 給 跟 让 讓 使 比 当 當 至 自 哪 谁 誰 么 麼 什 怎 有 无 無 非 您
    """
}
