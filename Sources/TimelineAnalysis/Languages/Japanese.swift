extension Language {
  /// Japanese.
  static let japanese = Language(
    "ja",
    habits: .datesFirst,
    """
    cardinal=1 〇 零
    cardinal#1 一
    cardinal#2 二
    cardinal#3 三
    cardinal#4 四
    cardinal#5 五
    cardinal#6 六
    cardinal#7 七
    cardinal#8 八
    cardinal#9 九
    cardinal#10 十
    unit=10 世紀
    unit=9 年代
    marker=24#1 春
    marker=24#2 夏
    marker=24#3 秋
    marker=24#4 冬
    later 後
    ago 前
    deictic#0 今日 本日
    deictic#-1 昨日
    deictic#1 明日
    following=8 翌年
    following=6 翌月
    following=4 翌日
    previous=8 前年
    previous=4 前日
    this=8 今年
    last=8 昨年 去年
    next=8 来年
    same=8 同年
    same=6 同月
    same=4 同日
    beforeChrist 紀元前
    afterChrist 西暦
    partAdjective=1 初頭 初期
    partAdjective=2 中頃 半ば
    partAdjective=3 末 後半
    """ + japaneseReigns
  )

  /// The eras before Meiji, with the year of the first.
  private static let japaneseReigns = """

    era=18#1596 慶長
    era=18#1615 元和
    era=18#1624 寛永
    era=18#1645 正保
    era=18#1648 慶安
    era=18#1652 承応
    era=18#1655 明暦
    era=18#1658 万治
    era=18#1661 寛文
    era=18#1673 延宝
    era=18#1681 天和
    era=18#1684 貞享
    era=18#1688 元禄
    era=18#1704 宝永
    era=18#1711 正徳
    era=18#1716 享保
    era=18#1736 元文
    era=18#1741 寛保
    era=18#1744 延享
    era=18#1748 寛延
    era=18#1751 宝暦
    era=18#1764 明和
    era=18#1772 安永
    era=18#1781 天明
    era=18#1789 寛政
    era=18#1801 享和
    era=18#1804 文化
    era=18#1818 文政
    era=18#1831 天保
    era=18#1845 弘化
    era=18#1848 嘉永
    era=18#1855 安政
    era=18#1860 万延
    era=18#1861 文久
    era=18#1864 元治
    era=18#1865 慶応
    """
}
