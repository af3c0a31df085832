extension Language {
  /// Chinese, in both scripts.
  static let chinese = Language(
    "zh",
    habits: .datesFirst,
    """
    cardinal=1 〇 零
    cardinal#1 一
    cardinal#2 二 两 兩
    cardinal#3 三
    cardinal#4 四
    cardinal#5 五
    cardinal#6 六
    cardinal#7 七
    cardinal#8 八
    cardinal#9 九
    cardinal#10 十
    unit=10 世紀 世纪
    unit=9 年代
    marker=24#1 春
    marker=24#2 夏
    marker=24#3 秋
    marker=24#4 冬
    era=13 天
    later 后 後
    to 至
    ago 前
    deictic#0 今日 今天
    deictic#-1 昨日 昨天
    deictic#1 明日 明天
    following=8 次年 翌年 第二年
    following=6 次月
    following=4 次日 翌日 第二天
    previous=8 前一年
    this=8 今年
    last=8 去年
    next=8 明年
    same=8 同年 当年 當年
    same=6 同月
    same=4 同日 当天 當天 当日 當日
    season=1 春季 春天
    season=2 夏季 夏天
    season=3 秋季 秋天
    season=4 冬季 冬天
    beforeChrist 公元前 西元前
    afterChrist 公元 西元
    partAdjective=1 初 初期
    partAdjective=2 中期 中叶 中葉
    partAdjective=3 末 末期 晚期
    """ + chineseReigns
  )

  /// The reigns that years were counted in, with the year of the first.
  private static let chineseReigns = """

    era=18#1368 洪武
    era=18#1399 建文
    era=18#1403 永樂 永乐
    era=18#1425 洪熙
    era=18#1426 宣德
    era=18#1436 正統 正统
    era=18#1450 景泰
    era=18#1457 天順 天顺
    era=18#1465 成化
    era=18#1488 弘治
    era=18#1506 正德
    era=18#1522 嘉靖
    era=18#1567 隆慶 隆庆
    era=18#1573 萬曆 万历 萬歷
    era=18#1621 天啟 天启
    era=18#1628 崇禎 崇祯
    era=18#1644 順治 顺治
    era=18#1662 康熙
    era=18#1723 雍正
    era=18#1736 乾隆
    era=18#1796 嘉慶 嘉庆
    era=18#1821 道光
    era=18#1851 咸豐 咸丰
    era=18#1862 同治
    era=18#1875 光緒 光绪
    era=18#1909 宣統 宣统
    """
}
