/// The weights of ``BoilerplateModel``, written by `annotated-train`.
let boilerplateWeights = """
  any*any
    any: any -0.06
  any*words
    any: none -0.19 one -0.06 two -0.13 four -0.03 twelve -0.02 twenty -0.09 forty -0.09
  any*wordsBefore
    any: none 0.6 one -0.44 two -0.59 four -0.26 seven -0.12 twelve -0.1 twenty -0.22 forty 0.06
      more 0.27
  any*wordsAfter
    any: none -0.03 one -0.14 two -0.57 four -0.05 seven 0.02 twelve -0.2 twenty -0.34 forty -0.16
      more 0.53
  any*end
    any: none -0.72 stop 0.63 question 0.44 colon 0.54 other -0.51
  any*endBefore
    any: none -0.34 stop 0.2 question 0.54 colon -0.08 other -0.42
  any*endAfter
    any: none -0.22 stop 0.17 question 0.48 colon 0.47 other -0.92
  any*stopWords
    any: none 0.3 tenth 0.08 quarter -0.1 half -0.13 most -0.27 all -0.4
  any*capitals
    any: none 0.2 tenth 0.28 quarter 0.21 half 0.1 most -0.3 all -0.74
  any*numbers
    any: none -0.56 tenth -0.05 quarter -0.28 half 0.87 most 0.6 all -0.42
  any*phrases
    any: none 0.53 alone -0.45 one -0.43 several -0.8
  any*phrasesBefore
    any: none 0.04 alone -0.48 one 0.16 several -0.16
  any*phrasesAfter
    any: none 0.26 alone -0.27 one -0.3 several -0.35
  any*textAround
    any: zero 0.05 one -0.34 three -0.23 five 0.24 seven 0.03 more -0.04
  any*seen
    any: none -0.62 tenth -0.57 quarter 0.48 half 0.59 most 0.4 all -0.96
  any*page
    any: partial 0.46 page -0.11 full -0.26
  any*section
    any: none 0.43 comments -0.67 related -0.77 other 0.35
  any*separators
    any: none -0.02 one 0.07
  any*links
    any: none -0.1 one -0.07 more 0.28
  any*repeated
    any: no 0.04 yes -0.28
  any*kind
    any: text -0.09 heading 0.08 item 0.3 line -0.33
  any*date
    any: no 0.06 yes -0.53
  words*place
    none: inside -0.03 before1 0.02 before3 -0.08 before6 -0.02 before12 -0.13 before30 -0.14
      after3 -0.02 after6 -0.06 after12 0.09 after30 -0.09 afterMore 0.21
    one: inside 0.4 before1 0.07 before3 0.11 before6 -0.31 before12 -0.4 before30 -0.26
      beforeMore -0.37 after1 -0.04 after3 -0.06 after6 0.12 after12 0.45 after30 0.31
      afterMore -0.41
    two: inside 0.6 before1 -0.04 before3 -0.27 before6 0.13 before30 0.1 beforeMore -0.21
      after1 -0.08 after3 0.34 after6 -0.28 after12 -0.3 after30 -0.32 afterMore -0.14
    four: inside 0.12 before1 0.02 before3 0.03 before6 0.23 before12 0.26 before30 -0.1
      beforeMore 0.13 after3 0.16 after6 0.1 after12 -0.25 after30 -0.3 afterMore -0.61
    seven: inside -0.05 before1 -0.09 before6 -0.19 before12 -0.11 before30 -0.25 beforeMore -0.11
      after1 0.42 after3 -0.07 after6 0.39 after12 -0.03
    twelve: inside -0.58 before1 -0.02 before3 -0.12 before6 -0.03 before12 0.11 before30 0.12
      beforeMore -0.22 after1 0.04 after3 0.18 after6 0.02 after12 0.19 after30 0.07
      afterMore -0.12
    twenty: inside -0.23 before1 -0.12 before3 0.19 before12 0.27 before30 0.16 beforeMore 0.05
      after1 0.18 after3 -0.1 after6 0.06 after12 -0.29 after30 -0.14 afterMore -0.02
    forty: inside 0.39 before1 0.18 before3 -0.03 before6 0.1 before12 -0.22 before30 -0.03
      beforeMore -0.02 after6 -0.14 after12 -0.19 after30 -0.07 afterMore -0.19
    more: inside 0.28 before12 -0.17 before30 -0.04 beforeMore -0.03 after12 -0.12 after30 -0.11
      afterMore 0.07
  running*place
    no: inside -0.06 before1 0.02 before3 -0.18 before6 -0.22 before12 -0.2 before30 -0.38
      beforeMore -0.78 after1 0.38 after3 0.21 after6 0.24 after12 0.04 after30 -0.04
      afterMore 0.07
    yes: inside 0.68 before3 0.08 before6 0.18 before12 -0.14 beforeMore 0.04 after3 0.15
      after6 -0.04 after12 -0.38 after30 -0.27 afterMore -0.95
  words*kinship
    none: none -0.19
    one: none -0.68 all 0.56
    two: none -0.21 most 0.09 all -0.09
    four: none -0.11 half -0.13 most -0.02 all 0.12
    seven: none -0.45 quarter -0.1 half -0.18 most 0.2 all 0.51
    twelve: none -0.52 tenth -0.05 quarter -0.23 half 0.14 most -0.02 all 0.34
    twenty: none -0.39 tenth -0.06 quarter -0.13 half 0.23 most -0.23 all 0.55
    forty: none -0.25 tenth -0.18 quarter -0.23 half 0.1 most 0.22 all 0.25
    more: none 0.2 tenth -0.38 quarter -0.11 most 0.35
  kinship*place
    none: inside -0.11 before1 -0.19 before3 -0.05 before6 -0.06 before12 0.19 before30 -0.62
      beforeMore -0.59 after1 0.12 after3 -0.17 after6 -0.19 after12 -0.35 after30 -0.43
      afterMore -0.44
    tenth: inside -0.16 before6 0.1 before30 -0.04 after12 -0.08 after30 -0.21 afterMore -0.25
    quarter: inside -0.13 before1 0.05 before3 0.02 before6 -0.08 before12 -0.11 before30 0.18
      beforeMore -0.11 after1 -0.14 after3 0.27 after6 -0.11 after12 0.06 after30 -0.38
      afterMore -0.32
    half: inside 0.42 before1 -0.21 before3 -0.09 before6 0.03 before12 -0.2 before30 -0.2
      beforeMore -0.06 after1 0.32 after3 -0.11 after6 -0.15 after12 -0.19 after30 -0.02
      afterMore 0.22
    most: inside 0.39 before1 -0.04 before3 -0.2 before6 -0.14 before12 -0.06 before30 -0.11
      beforeMore -0.3 after1 0.11 after3 0.1 after6 0.42 after12 0.09 after30 0.15 afterMore 0.03
    all: inside 0.29 before1 0.43 before3 0.16 before6 0.06 before12 -0.22 before30 0.35
      beforeMore 0.26 after1 0.08 after3 0.36 after6 0.27 after12 0.1 after30 0.5 afterMore -0.14
  words*datesAround
    none: zero -0.02 one -0.03 two -0.09 more -0.11
    one: two -0.33 more 0.15
    two: zero -0.09 one 0.27 two -0.09 more -0.43
    four: zero -0.07 one 0.35 two -0.15 more -0.26
    seven: one -0.12 two 0.39 more -0.25
    twelve: zero 0.02 one 0.25 two -0.04 more -0.55
    twenty: zero -0.1 one 0.23 two 0.1 more -0.35
    forty: zero -0.15 one 0.24 two 0.02 more -0.23
    more: zero 0.1 one 0.6 two -0.39 more -0.39
  datesAround*place
    zero: inside 0.32 before1 -0.15 before3 0.2 before6 -0.09 before12 -0.41 before30 -0.49
      beforeMore -0.55 after1 -0.07 after3 -0.24 after6 -0.38 after12 -0.03 after30 0.15
      afterMore 0.52
    one: inside 0.4 before1 0.11 before3 -0.27 before6 0.08 before12 0.23 before30 0.19
      beforeMore -0.17 after1 0.46 after3 0.47 after6 0.42 after12 -0.4 after30 0.29
    two: inside 0.02 before1 0.09 before3 -0.1 before6 -0.09 before12 -0.11 before30 -0.04
      beforeMore -0.04 after1 0.09 after3 0.27 after6 0.1 after12 -0.07 after30 -0.06
      afterMore -0.67
    more: before3 -0.04 before6 -0.02 before12 -0.06 before30 -0.05 beforeMore -0.02 after6 0.21
      after12 0.14 after30 -1.01 afterMore -1.57
  words*textAround
    none: zero -0.18 one 0.2 three -0.06 five -0.05 seven -0.14
    one: zero -0.51 one -0.14 three 0.43 five 0.46 seven -0.34 more -0.07
    two: zero -0.38 one -0.11 three -0.39 five 0.51 more 0.07
    four: zero 0.13 one 0.07 three -0.2 five -0.55 seven 0.36 more 0.2
    seven: zero 0.44 one -0.22 three -0.06 seven -0.18 more -0.25
    twelve: zero 0.21 one -0.19 three -0.2 five 0.21 more -0.34
    twenty: one -0.16 three 0.04 five 0.2 seven 0.04 more -0.26
    forty: zero -0.18 one -0.24 three -0.05 five -0.39 seven 0.25 more 0.68
    more: zero -0.19 one 0.24 three 0.04 five -0.1 seven 0.04
  words*breaksOff
    none: no -0.19
    one: no -0.05
    two: no -0.13
    four: no 0.03 yes -0.16
    seven: no 0.05 yes -0.1
    twelve: no -0.07 yes 0.1
    twenty: no -0.23 yes 0.3
    forty: no 0.02 yes -0.14
    more: no 0.22 yes -0.33
  words*breaksAround
    none: none -0.07 one -0.15 more -0.02
    one: none 0.1 one -0.12 more -0.21
    two: none 0.02 one -0.17 more -0.1
    four: none 0.06 more -0.17
    seven: none 0.27 one -0.42 more -0.11
    twelve: none 0.27 one -0.32 more -0.33
    twenty: none 0.26 one -0.51 more -0.03
    forty: none 0.18 one -0.22 more -0.17
    more: none 0.26 one 0.13 more -0.53
  words*date
    none: no -0.12 yes -0.09
    one: no 0.2 yes -0.49
    two: no 0.15 yes -0.49
    four: no 0.14 yes -0.36
    seven: no -0.29 yes 0.44
    twelve: no -0.15 yes 0.29
    twenty: no -0.09
    forty: no -0.09
  date*place
    no: inside 0.44 before1 0.32 before3 -0.07 before6 -0.02 before12 -0.21 before30 -0.28
      beforeMore -0.7 after1 0.25 after3 0.12 after6 0.11 after12 -0.14 after30 -0.14
      afterMore -0.32
    yes: inside 0.18 before1 -0.38 before3 -0.06 before6 -0.04 before12 -0.13 before30 -0.11
      beforeMore -0.04 after1 0.18 after3 0.3 after6 0.13 after12 -0.12 after30 -0.16
      afterMore -0.39
  """
