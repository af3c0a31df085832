extension Language {
  /// Portuguese.
  static let portuguese = Language(
    "pt",
    habits: .romance,
    capitalisesMonths: false,
    ordinals: "º ª o a",
    futures: "ará erá irá arão erão irão",
    coordinators: "e ou mas nem",
    subordinators:
      "quando enquanto porque que quem onde embora se como pois",
    temporal: "quando onde",
    auxiliaries:
      "é era foi são eram foram tem tinha será pode deve",
    inceptives: "começou terminou acabou",
    """
    month=1 janeiro jan
    month=2 fevereiro fev
    month=3 março mar
    month=4 abril abr
    month=5 maio
    month=6 junho jun
    month=7 julho jul
    month=8 agosto ago
    month=9 setembro set
    month=10 outubro out
    month=11 novembro nov
    month=12 dezembro dez
    weekday=1 segunda-feira segunda_-_feira
    weekday=2 terça-feira terça_-_feira
    weekday=3 quarta-feira quarta_-_feira
    weekday=4 quinta-feira quinta_-_feira
    weekday=5 sexta-feira sexta_-_feira
    weekday=6 sábado
    weekday=7 domingo
    season=1 primavera
    season=2 verão
    season=3 outono
    season=4 inverno
    unit=2 minuto
    unit+plural=2 minutos
    unit=3 hora h
    unit+plural=3 horas
    unit=4 dia
    unit+plural=4 dias
    unit=5 semana
    unit+plural=5 semanas
    unit=6 mês
    unit+plural=6 meses
    unit=7 trimestre
    half semestre metade meio meia
    unit=8 ano
    unit+plural=8 anos
    unit=9 década
    unit+plural=9 décadas
    unit=10 século
    unit+plural=10 séculos
    unit=12 fim_de_semana
    partOfDay=1 manhã
    partOfDay=3 tarde
    partOfDay=5 noite
    partOfDay=7 meio-dia meio_-_dia
    partOfDay=8 meia-noite meia_-_noite
    deictic#0 hoje
    deictic#-1 ontem
    deictic#-2 anteontem
    deictic#1 amanhã
    definite o a os as
    indefinite um uma
    of de do da dos das
    preposition em no na nos nas durante desde até a ao entre por para de do da
    or ou
    and e
    between entre
    from desde de
    to a ao até
    until até
    since desde
    before antes_de antes_do
    after após depois_de
    this este esta neste nesta
    that esse essa aquele aquela nesse nessa naquele naquela
    next próximo próxima próximos próximas
    last passado passada último última últimos últimas
    following seguinte seguintes
    previous anterior anteriores
    same mesmo mesma
    ago atrás
    agoBefore há
    later depois
    later mais_tarde
    earlier antes
    partAdjective=1 início princípio começo
    partAdjective=2 meados
    partAdjective=3 fins finais
    partNoun=1 início princípio começo
    partNoun=3 fim final
    approximate cerca aproximadamente quase
    more mais_de
    less menos_de
    vague alguns algumas vários várias poucos poucas
    reference=2 agora atualmente
    reference=2#1 atual
    reference=1 recentemente
    reference=3 futuro
    recurring=8#1 anual
    every cada
    every todos_os todas_as
    beforeChrist a_._c_. a_.c. antes_de_cristo
    afterChrist d_._c_. d_.c. depois_de_cristo
    blocksBefore#2 p pp pág n art tel vol fig ref cap º
    blocksBefore página páginas rua número artigo capítulo lei versão
    blocksAfter quilos escudos contos casas famílias escolas
    blocksAfter quilômetros metros km pessoas euros reais dólares homens soldados mortos habitantes milhões mil pontos
    cardinal#2 dois duas
    cardinal#3 três
    cardinal#4 quatro
    cardinal#5 cinco
    cardinal#6 seis
    cardinal#7 sete
    cardinal#8 oito
    cardinal#9 nove
    cardinal#10 dez
    cardinal#11 onze
    cardinal#12 doze
    cardinal#15 quinze
    cardinal#20 vinte
    cardinal#30 trinta
    cardinal#40 quarenta
    cardinal#50 cinquenta
    cardinal#60 sessenta
    cardinal#70 setenta
    cardinal#80 oitenta
    cardinal#90 noventa
    cardinal#100 cem cento
    ordinal#1 primeiro primeira
    ordinal#2 segundo segunda
    ordinal#3 terceiro terceira
    ordinal#4 quarto quarta
    decade#20 vinte
    decade#30 trinta
    decade#40 quarenta
    decade#50 cinquenta
    decade#60 sessenta
    decade#70 setenta
    decade#80 oitenta
    decade#90 noventa
    holiday=1 natal
    holiday=40 páscoa
    future será serão deverá
    marker=1 nasceu nascido nascida
    marker=2 morreu faleceu
    marker=3 idade
    marker=5 aos
    marker=6 aniversário
    """
  )
}
