extension Language {
  /// Russian.
  static let russian = Language(
    "ru",
    habits: .slavic,
    capitalisesMonths: false,
    ordinals: "й го е я ого му м ом ой",
    decades: "х е ых",
    coordinators: "и а но или да",
    subordinators:
      "когда пока потому что который которая которые где хотя если как поскольку",
    temporal: "когда где",
    auxiliaries:
      "был была было были является будет",
    inceptives: "начался началась началось закончился закончилась",
    """
    month=1 январь января январе янв
    month=2 февраль февраля феврале фев
    month=3 март марта марте
    month=4 апрель апреля апреле апр
    month=5 май мая мае
    month=6 июнь июня июне
    month=7 июль июля июле
    month=8 август августа августе авг
    month=9 сентябрь сентября сентябре сент
    month=10 октябрь октября октябре окт
    month=11 ноябрь ноября ноябре ноя
    month=12 декабрь декабря декабре дек
    weekday=1 понедельник понедельника
    weekday=2 вторник вторника
    weekday=3 среда среду среды
    weekday=4 четверг четверга
    weekday=5 пятница пятницу пятницы
    weekday=6 суббота субботу субботы
    weekday=7 воскресенье воскресенья
    season=1 весна весной весны весну
    season=2 лето летом лета
    season=3 осень осенью осени
    season=4 зима зимой зимы зиму
    unit=2 минута минуту
    unit+plural=2 минуты минут
    unit=3 час часа
    unit+plural=3 часы часов
    unit=4 день дня
    unit+plural=4 дни дней суток
    unit=5 неделя неделю неделе
    unit+plural=5 недели недель
    unit=6 месяц месяца месяце
    unit+plural=6 месяцы месяцев
    unit=7 квартал квартала квартале
    half половина половине половину
    unit=8 год году года
    unit=8#2 г
    unit+plural=8 годы годов годах лет
    unit+plural=8#2 гг
    unit=9 десятилетие десятилетии
    unit+plural=9 десятилетия десятилетий
    unit=10 век века веке столетие столетии в_.
    unit+plural=10 веков столетий
    partOfDay=1 утром утро утра
    partOfDay=3 днём
    partOfDay=4 вечером вечер вечера
    partOfDay=5 ночью ночь ночи
    partOfDay=7 полдень
    partOfDay=8 полночь
    deictic#0 сегодня
    deictic#-1 вчера
    deictic#1 завтра
    deictic#-2 позавчера
    deictic#2 послезавтра
    preposition в во на с со до от по к ко из после около между для
    or или
    and и
    between между
    from с со от
    to по до
    until до
    since с
    by к
    before до перед
    after после
    this этот этой этом это эту
    that тот той том того
    next следующий следующем следующего следующей будущем
    last прошлый прошлом прошлого прошлой последние последний последних
    following следующий следующем следующей следующую
    previous предыдущий предыдущем предыдущей
    same же ж самый самого
    ago назад
    agoBefore#1 через спустя
    later спустя позже позднее
    earlier ранее раньше
    partAdjective=1 ранней ранней
    partAdjective=2 середине середина
    partAdjective=3 поздней
    partNoun=1 начало начале начала
    partNoun=2 середина середине середины
    partNoun=3 конец конце конца
    approximate около примерно приблизительно
    approximate#1 возможно вероятно
    more более свыше
    less менее
    vague несколько нескольких
    reference=2 сейчас ныне теперь
    reference=1 недавно
    reference=1#1 бывший бывшего
    reference=3 будущем
    recurring=8 ежегодно
    recurring=6 ежемесячно
    recurring=5 еженедельно
    recurring=4 ежедневно
    every каждый каждую каждое каждые
    beforeChrist до_н_._э_. до_н_.э. до_нашей_эры
    afterChrist н_._э_. нашей_эры
    blocksBefore#2 стр с ст тел рис т гл
    blocksBefore страница номер № статья статьи статье глава улица версия
    blocksAfter км километров метров человек рублей долларов евро солдат убитых жителей тысяч тыс млн миллионов тонн танков самолётов орудий
    cardinal#1 один одну
    cardinal#2 два две двух
    cardinal#3 три трёх трех
    cardinal#4 четыре четырёх
    cardinal#5 пять пяти
    cardinal#6 шесть шести
    cardinal#7 семь семи
    cardinal#8 восемь восьми
    cardinal#9 девять
    cardinal#10 десять десяти
    cardinal#11 одиннадцать
    cardinal#12 двенадцать
    cardinal#20 двадцать
    cardinal#30 тридцать
    cardinal#40 сорок
    cardinal#50 пятьдесят
    cardinal#100 сто
    ordinal#1 первый первая первой первом первого
    ordinal#2 второй вторая второе второго
    ordinal#3 третий третья третьей
    ordinal#3 третьего
    ordinal#4 четвёртый четвертый четвёртого четвертого
    ordinal#5 пятого
    ordinal#6 шестого
    ordinal#7 седьмого
    ordinal#8 восьмого
    ordinal#9 девятого
    ordinal#10 десятого
    marker=19 го й е я ое
    decade х е
    future будет будут должен
    marker=1 родился родилась рождён
    marker=2 умер умерла погиб скончался скончалась
    marker=3 возрасте
    marker=5 в
    marker=6 годовщину годовщина
    """
  )
}
