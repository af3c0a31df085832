extension Language {
  /// Spanish.
  static let spanish = Language(
    "es",
    habits: .romance,
    capitalisesMonths: false,
    ordinals: "º ª o a er ro do to",
    futures: "ará erá irá arán erán irán",
    coordinators: "y e o u pero sino",
    subordinators:
      "cuando mientras porque que quien quienes donde aunque si como pues",
    temporal: "cuando donde",
    auxiliaries:
      "es era fue son eran fueron ha han había será puede debe",
    inceptives: "comenzó empezó terminó acabó",
    witnessing: "vio vieron trajo",
    """
    month=1 enero ene
    month=2 febrero feb
    month=3 marzo
    month=4 abril abr
    month=5 mayo
    month=6 junio jun
    month=7 julio jul
    month=8 agosto ago
    month=9 septiembre setiembre sept sep
    month=10 octubre oct
    month=11 noviembre nov
    month=12 diciembre dic
    weekday=1 lunes
    weekday=2 martes
    weekday=3 miércoles
    weekday=4 jueves
    weekday=5 viernes
    weekday=6 sábado
    weekday=7 domingo
    season=1 primavera
    season=2 verano
    season=3 otoño
    season=4 invierno
    unit=1 segundo
    unit+plural=1 segundos
    unit=2 minuto
    unit+plural=2 minutos
    unit=3 hora h
    unit+plural=3 horas
    unit=4 día jornada
    unit+plural=4 días
    unit=5 semana
    unit+plural=5 semanas
    unit=6 mes
    unit+plural=6 meses
    unit=7 trimestre
    unit+plural=7 trimestres
    half semestre mitad medio media
    unit=8 año
    unit+plural=8 años
    unit=9 década decenio
    unit+plural=9 décadas
    unit=10 siglo
    unit+plural=10 siglos
    unit=11 milenio
    unit=15 periodo período
    unit=12 fin_de_semana
    unit+plural=12 fines_de_semana
    partOfDay=1 mañana madrugada
    partOfDay=3 tarde
    partOfDay=5 noche
    partOfDay=7 mediodía
    partOfDay=8 medianoche
    deictic#0 hoy
    deictic#0 el_día_de_hoy
    deictic#-1 ayer
    deictic#-2 anteayer
    deictic#2 pasado_mañana
    definite el la los las lo
    indefinite un una
    of de del
    preposition largo transcurso
    preposition en durante desde hasta a al hacia de del entre por para sobre tras el la los las
    preposition campeonato copa juegos elecciones conferencia
    or o u
    and y e
    between entre
    from desde
    to a al hasta
    until hasta
    since desde
    by para
    before antes_de antes_del
    after después_de después_del tras
    this este esta
    that ese esa aquel aquella
    next próximo próxima próximos próximas
    next que_viene entrante
    last pasado pasada último última últimos últimas
    following siguiente siguientes
    previous anterior anteriores previo previa
    same mismo misma
    agoBefore hace
    later después
    later más_tarde más_adelante
    earlier antes
    partAdjective=1 principios comienzos inicios
    partAdjective=2 mediados
    partAdjective=3 finales fines
    partNoun=1 principio comienzo inicio
    partNoun=3 fin final
    approximate hacia alrededor aproximadamente unos unas casi
    approximate cerca_de
    approximate#1 quizá quizás posiblemente probablemente
    more más_de
    less menos_de
    vague algunos algunas varios varias pocos pocas unos_pocos unas_pocas unos unas
    last+vague recientes
    reference=2 ahora actualmente
    reference=2 hoy_en_día hoy_día
    reference=2#1 actual
    reference=1 recientemente
    reference=1#1 antiguo antigua
    reference=3 futuro
    reference=3 el_futuro corto_plazo largo_plazo
    recurring=8#1 anual anuales
    recurring=8 anualmente
    recurring=6 mensual mensualmente
    recurring=5 semanal semanalmente
    recurring=4 diario diariamente
    every cada
    every todos_los todas_las
    per por
    beforeChrist a_._c_. a_._de_c_. a_.c. antes_de_cristo a.c
    afterChrist d_._c_. d_.c. después_de_cristo d.c
    blocksBefore#2 p pp pág núm n art tel vol fig ref cap º
    blocksBefore página páginas calle avenida número núm carretera artículo capítulo ley sala versión vuelo plaza
    blocksBefore#1 don doña señor señora llamado llamada
    blocksAfter kilos quintales pesos reales ducados casas familias
    blocksAfter kilómetros metros km personas euros dólares pesetas hombres soldados muertos habitantes vecinos puntos
    blocksAfter millones mil por_ciento toneladas hectáreas casos empleados trabajadores
    cardinal#1 uno un una
    cardinal#2 dos
    cardinal#3 tres
    cardinal#4 cuatro
    cardinal#5 cinco
    cardinal#6 seis
    cardinal#7 siete
    cardinal#8 ocho
    cardinal#9 nueve
    cardinal#10 diez
    cardinal#11 once
    cardinal#12 doce
    cardinal#13 trece
    cardinal#14 catorce
    cardinal#15 quince
    cardinal#16 dieciséis
    cardinal#17 diecisiete
    cardinal#18 dieciocho
    cardinal#19 diecinueve
    cardinal#20 veinte
    cardinal#21 veintiuno veintiún
    cardinal#22 veintidós
    cardinal#23 veintitrés
    cardinal#24 veinticuatro
    cardinal#25 veinticinco
    cardinal#30 treinta
    cardinal#40 cuarenta
    cardinal#50 cincuenta
    cardinal#60 sesenta
    cardinal#70 setenta
    cardinal#80 ochenta
    cardinal#90 noventa
    cardinal#100 cien ciento
    ordinal#1 primero primer primera
    ordinal#2 segundo segunda
    ordinal#3 tercero tercer tercera
    ordinal#4 cuarto cuarta
    ordinal#5 quinto quinta
    ordinal#6 sexto sexta
    decade#20 veinte
    decade#30 treinta
    decade#40 cuarenta
    decade#50 cincuenta
    decade#60 sesenta
    decade#70 setenta
    decade#80 ochenta
    decade#90 noventa
    holiday=1 navidad
    holiday=3 año_nuevo
    future será serán deberá debe habrá
    marker=1 nació nacido nacida
    marker=2 murió falleció muerto
    marker=3 edad
    marker=5 a_los
    marker=6 aniversario
    """
  )
}
