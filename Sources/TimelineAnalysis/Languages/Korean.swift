extension Language {
  /// Korean.
  static let korean = Language(
    "ko",
    habits: .datesFirst,
    """
    unit=10 세기
    unit=9 년대
    later 후 뒤
    ago 전
    deictic#0 오늘
    deictic#-1 어제
    deictic#1 내일
    following=8 이듬해 다음해 다음_해 이듬해에
    following=4 다음날 다음_날 이튿날
    previous=8 전해
    this=8 올해
    last=8 지난해 작년
    next=8 내년
    same=8 같은_해 그해 그_해
    same=6 같은_달
    same=4 같은_날
    season=1 봄 봄에
    season=2 여름 여름에
    season=3 가을 가을에
    season=4 겨울 겨울에
    beforeChrist 기원전
    afterChrist 서기
    partAdjective=1 초 초반
    partAdjective=2 중반
    partAdjective=3 말 후반
    """
  )
}
