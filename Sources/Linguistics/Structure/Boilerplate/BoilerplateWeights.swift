/// The weights of ``BoilerplateModel``, written by `annotated-train`.
let boilerplateWeights = """
  any*any
    any: any -0.13
  any*words
    any: none -0.23 one -0.07 two -0.16 four -0.04 seven -0.08 twelve -0.06 twenty -0.05
      forty -0.06 more 0.05
  any*wordsBefore
    any: none 0.49 one -0.29 two -0.58 four -0.29 seven -0.15 twelve -0.04 twenty -0.09 forty 0.1
      more 0.29
  any*wordsAfter
    any: one -0.02 two -0.55 four -0.03 seven -0.06 twelve -0.24 twenty -0.22 forty -0.17
      more 0.56
  any*end
    any: none -0.8 stop 0.62 question 0.37 colon 0.59 other -0.5
  any*endBefore
    any: none -0.38 stop 0.13 question 0.47 other -0.36
  any*endAfter
    any: none -0.34 stop 0.02 question 0.49 colon 0.5 other -0.92
  any*stopWords
    any: none 0.28 tenth 0.13 quarter -0.12 half -0.25 most -0.41 all -0.33
  any*capitals
    any: none 0.35 tenth 0.23 quarter 0.07 most -0.31 all -0.74
  any*numbers
    any: none -0.62 tenth -0.1 quarter -0.48 half 0.71 most 0.64 all -0.36
  any*phrases
    any: none 0.74 alone -0.91 one -0.65 several -1.3
  any*phrasesBefore
    any: none 0.18 alone -0.69 one 0.03 several -0.5
  any*phrasesAfter
    any: none 0.37 alone -0.38 one -0.56 several -0.67
  any*textAround
    any: zero -0.06 one -0.34 three -0.24 five 0.17 more -0.09
  any*seen
    any: none -0.81 tenth -0.48 quarter 0.5 half 0.76 most 0.5 all -1.22
  any*page
    any: partial -0.22 full -0.19
  any*section
    any: none 0.48 comments -0.99 related -0.81 other 0.39
  any*separators
    any: none -0.09 one -0.02 more -0.13
  any*links
    any: none -0.14 one -0.2 more 0.31
  any*repeated
    any: no -0.15 yes -0.21
  any*kind
    any: text 0.03 heading -0.22 item 0.35 row 0.08 line -0.79
  any*date
    any: no 0.05 yes -0.66
  words*place
    none: inside -0.04 before1 -0.08 before3 -0.04 before12 -0.09 before30 -0.16 beforeMore -0.03
      after3 -0.02 after6 -0.05 after12 0.11 after30 -0.1 afterMore 0.21
    one: inside 0.48 before1 -0.08 before3 -0.1 before6 -0.22 before12 -0.29 before30 -0.24
      beforeMore -0.38 after1 0.07 after12 0.37 after30 0.33 afterMore -0.39
    two: inside 0.45 before3 -0.12 before6 0.06 before12 -0.02 before30 0.05 beforeMore -0.24
      after1 -0.04 after3 0.24 after6 -0.23 after12 -0.24 after30 -0.28 afterMore -0.19
    four: inside 0.09 before1 0.17 before3 0.06 before6 0.13 before12 0.15 before30 -0.12
      beforeMore 0.15 after1 -0.08 after3 0.11 after6 0.13 after12 -0.22 after30 -0.26
      afterMore -0.56
    seven: inside -0.02 before1 0.03 before3 -0.26 before6 -0.13 before12 -0.18 before30 -0.23
      beforeMore -0.1 after1 0.26 after3 -0.04 after6 0.42 after12 -0.12 after30 0.07
      afterMore 0.05
    twelve: inside -0.37 before1 -0.03 before3 -0.09 before6 -0.09 before12 0.08 before30 0.25
      beforeMore -0.17 after1 0.16 after3 0.13 after6 -0.02 after12 0.15 after30 -0.04
      afterMore -0.08
    twenty: inside -0.23 before1 -0.07 before3 0.29 before12 0.33 before30 0.22 beforeMore 0.07
      after1 0.19 after3 -0.19 after6 -0.08 after12 -0.28 after30 -0.16 afterMore -0.09
    forty: inside 0.36 before1 0.21 before12 -0.13 before30 0.04 after3 0.03 after6 -0.08
      after12 -0.17 after30 -0.1 afterMore -0.24
    more: inside 0.47 before6 -0.02 before12 -0.26 before30 -0.04 after12 -0.12 after30 -0.09
      afterMore 0.1
  running*place
    no: inside 0.04 before1 0.03 before3 -0.28 before6 -0.33 before12 -0.33 before30 -0.33
      beforeMore -0.71 after1 0.48 after3 0.18 after6 0.14 after12 -0.08 after30 -0.06
      afterMore 0.13
    yes: inside 0.82 before1 0.1 before6 0.05 before12 -0.06 before30 0.23 beforeMore 0.08
      after3 0.08 after6 -0.02 after12 -0.34 after30 -0.31 afterMore -0.95
  words*kinship
    none: none -0.23
    one: none -0.74 all 0.58
    two: none -0.3 most 0.14 all -0.07
    four: none -0.24 half -0.13 most -0.04 all 0.24
    seven: none -0.46 quarter -0.16 half -0.23 most 0.25 all 0.41
    twelve: none -0.47 tenth -0.03 quarter -0.32 half 0.12 most 0.02 all 0.41
    twenty: none -0.46 tenth -0.03 quarter -0.18 half 0.34 most -0.05 all 0.37
    forty: none -0.27 tenth -0.2 quarter -0.24 half 0.18 most 0.4 all 0.1
    more: none 0.1 tenth -0.45 quarter -0.22 half 0.1 most 0.4 all 0.15
  kinship*place
    none: inside 0.11 before1 -0.37 before3 -0.41 before6 -0.07 before30 -0.58 beforeMore -0.54
      after1 0.09 after3 -0.15 after6 -0.18 after12 -0.39 after30 -0.5 afterMore -0.46
    tenth: inside -0.04 before6 -0.05 before12 -0.07 before30 -0.02 after12 -0.1 after30 -0.21
      afterMore -0.23
    quarter: inside -0.08 before3 0.07 before6 -0.12 before12 -0.21 before30 0.17 beforeMore -0.08
      after1 -0.05 after3 0.04 after6 -0.07 after12 -0.13 after30 -0.31 afterMore -0.31
    half: inside 0.49 before1 -0.1 before3 -0.18 before6 0.1 before30 -0.21 beforeMore -0.06
      after1 0.38 after3 -0.08 after6 -0.22 after12 -0.06 after30 -0.16 afterMore 0.25
    most: inside 0.27 before1 0.1 before3 -0.03 before6 -0.15 before30 0.13 beforeMore -0.27
      after1 0.11 after3 0.05 after6 0.32 after12 0.14 after30 0.2 afterMore 0.05
    all: inside 0.28 before1 0.49 before3 0.27 before12 -0.17 before30 0.31 beforeMore 0.23
      after1 0.03 after3 0.41 after6 0.27 after12 0.08 after30 0.45 afterMore -0.24
  words*datesAround
    none: zero -0.06 two -0.1 more -0.11
    one: zero -0.02 one 0.26 two -0.31 more -0.16
    two: one 0.24 two -0.19 more -0.42
    four: zero 0.21 two -0.16 more -0.33
    seven: zero 0.22 one -0.13 more -0.41
    twelve: zero 0.18 one 0.19 two -0.11 more -0.6
    twenty: zero -0.09 one 0.25 two 0.16 more -0.36
    forty: zero -0.16 one 0.3 two 0.05 more -0.24
    more: zero 0.07 one 0.64 two -0.26 more -0.4
  datesAround*place
    zero: inside 0.29 before1 -0.19 before3 0.02 before12 -0.2 before30 -0.52 beforeMore -0.53
      after1 0.08 after3 -0.2 after6 -0.14 after12 0.19 after30 0.33 afterMore 0.58
    one: inside 0.46 before1 0.13 before3 -0.19 before6 -0.18 before12 -0.03 before30 0.41
      beforeMore -0.14 after1 0.54 after3 0.46 after6 0.32 after12 -0.24 after30 0.17
      afterMore 0.05
    two: inside 0.27 before1 0.22 before3 -0.07 before6 -0.11 before12 -0.15 before30 -0.03
      beforeMore -0.02 after1 -0.05 after3 0.03 after6 0.06 after12 -0.19 after30 -0.25
      afterMore -0.61
    more: before3 -0.02 before12 -0.03 before30 -0.02 beforeMore -0.02 after6 -0.09 after12 -0.3
      after30 -0.93 afterMore -1.6
  words*textAround
    none: zero -0.14 one 0.06 three -0.02 five -0.03 seven -0.15
    one: zero -0.52 one -0.24 three 0.28 five 0.55 seven -0.24 more -0.04
    two: zero -0.31 one -0.14 three -0.43 five 0.55 seven 0.03 more 0.07
    four: zero 0.06 one 0.13 three -0.19 five -0.69 seven 0.33 more 0.16
    seven: zero 0.42 one -0.11 three -0.24 seven -0.19 more -0.21
    twelve: zero 0.23 one -0.09 three -0.1 five 0.23 seven -0.1 more -0.4
    twenty: zero 0.06 one -0.12 five 0.22 seven 0.03 more -0.34
    forty: zero -0.25 one -0.23 three -0.06 five -0.36 seven 0.29 more 0.65
    more: zero -0.15 one 0.31 three 0.05 five -0.17 seven 0.02 more 0.02
  words*breaksOff
    none: no -0.23
    one: no -0.07
    two: no -0.16
    four: yes -0.12
    seven: no -0.05 yes -0.05
    twelve: no -0.11 yes 0.14
    twenty: no -0.23 yes 0.36
    forty: no -0.05 yes 0.02
    more: no 0.14 yes -0.08
  words*breaksAround
    none: none -0.09 one -0.17
    one: none 0.05 one -0.09 more -0.14
    two: none -0.03 one -0.14 more -0.06
    four: none 0.02 more -0.1
    seven: none 0.15 one -0.34 more -0.06
    twelve: none 0.21 one -0.31 more -0.28
    twenty: none 0.24 one -0.51 more -0.02
    forty: none 0.11 one -0.23
    more: none 0.17 one 0.13 more -0.22
  words*date
    none: no -0.18 yes -0.05
    one: no 0.14 yes -0.38
    two: no 0.12 yes -0.47
    four: no 0.04 yes -0.16
    seven: no -0.19 yes 0.23
    twelve: no -0.1 yes 0.11
    twenty: no -0.05
    forty: no -0.06
    more: no 0.05
  date*place
    no: inside 0.55 before1 0.22 before3 -0.1 before6 -0.22 before12 -0.3 before30 -0.05
      beforeMore -0.62 after1 0.33 after3 0.17 after12 -0.19 after30 -0.14 afterMore -0.25
    yes: inside 0.21 before1 -0.14 before3 -0.19 before6 -0.05 before12 -0.11 before30 -0.12
      beforeMore -0.03 after1 0.21 after3 0.09 after6 0.14 after12 -0.15 after30 -0.21
      afterMore -0.36
  """
