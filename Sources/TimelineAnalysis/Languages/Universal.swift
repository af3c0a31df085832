/// Marks, and words that are the same in every language.
let universalWords = """
  comma ,
  marker=18 °
  marker=2 † ✝
  dot .
  dash - – — −
  open (
  open=1 [
  close ) ]
  or /
  approximate ~ ≈ c. ca.
  blocksBefore km
  blocksBefore $ € £ ¥ # § № ₴ ₽ & @
  blocksAfter % ‰ ° € £ $ ¥ km kg cm mm mph kmh mb gb kb tb mhz ghz khz hz kw mw kwh hp rpm dpi px nm ml dl cl lb lbs oz
  blocksAfter m² m³ km² mbit kbit gbit kbps mbps vols pp
  meridiem=1 am
  meridiem=2 pm
  meridiem=5 utc gmt
  meridiem=4 est cet bst cest edt pst
  beforeChrist bce
  afterChrist ce ad
  quarterLabel=1 q1
  quarterLabel=2 q2
  quarterLabel=3 q3
  quarterLabel=4 q4
  quarterLabel=11 h1
  quarterLabel=12 h2
  era=11 年 년
  era=12 月 월
  era=13 日 号 號 일
  era=1 主體 主体 주체
  era=2 民國 民国 中華民國 中华民国
  era=3 明治
  era=4 大正
  era=5 昭和
  era=6 平成
  era=7 令和
  era=8 檀紀 檀纪 단기
  era=10 慶應
  era=19 元年
  """
