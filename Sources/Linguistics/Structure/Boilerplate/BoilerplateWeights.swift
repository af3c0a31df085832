/// The weights of ``BoilerplateModel``, written by `annotated-train`.
let boilerplateWeights = """
  words*end
    none: none -0.32 stop 1.45 colon 0.27 other -0.34
    one: none -0.25 stop 0.77 question -0.83 colon 1.03 other 0.26
    two: none -0.03 stop 0.62 question 0.5 colon -2.11 other 0.67
    four: none -0.2 stop 0.62 question -0.14 colon 0.16 other -0.27
    seven: none -0.13 stop -0.33 question 0.05 colon 0.78 other -0.28
    twelve: none -0.45 stop 0.53 question 0.49 colon 0.2 other 0.41
    twenty: none -0.59 stop 0.15 question 0.41 colon 1.05 other 0.22
    forty: none 0.75 stop 0.07 question -0.87 colon 1.07 other -0.61
    more: none 1.8 stop -0.25 question 1.78 colon -0.74 other -0.57
  words*stopWords
    none: none -0.07
    one: none 0.07 all -0.63
    two: none 0.12 most -0.53 all -0.78
    four: none 0.37 half -0.34 most -0.47 all -0.23
    seven: none 0.3 quarter -0.15 half -0.11 most -0.37 all -0.78
    twelve: none -0.05 tenth -0.42 quarter -0.14 half -0.15 most 0.33 all -0.19
    twenty: none -0.3 tenth 0.17 quarter -0.04 half -0.3 most 0.29
    forty: none -0.42 tenth -0.47 quarter 0.13 half 0.03 most 0.16
    more: tenth -0.39 quarter 0.23 half 0.04 most 0.11
  words*phrases
    none: none -0.07
    one: alone -0.1
    two: none 0.15 alone -1.04 one -0.3
    four: none 0.32 alone -1.02 one -1.3 several -0.83
    seven: none 0.19 alone -0.45 one -1.92 several 0.15
    twelve: none 0.02 one -0.43 several -1.37
    twenty: none 0.1 several -1.12
    forty: none 0.07 one -0.09 several -0.45
    more: none -0.03 one 0.84 several -0.35
  words*wordsBefore
    none: none 0.7 one 0.02 two -0.64 four -0.25 seven -0.31 twelve -0.44 twenty -0.2 forty 0.4
      more 2.0
    one: two -0.12 four 0.47 seven -0.14 twelve -0.85 twenty -0.68 forty -0.68 more 0.68
    two: none -0.29 one -0.65 two -0.98 four 0.17 seven -0.13 twelve 0.19 twenty -1.05 forty 0.25
      more 0.92
    four: none -0.42 one -0.4 two -0.04 four 0.16 seven -0.32 twelve -0.85 twenty -0.46 more 0.55
    seven: none 0.62 one -0.05 two -0.88 four -0.12 seven -0.14 twelve -0.13 twenty -0.19
      forty -0.08
    twelve: none 1.49 one 0.02 two -0.45 four -1.11 seven -0.59 twelve 0.24 twenty 0.44
      forty -0.18 more -0.27
    twenty: none 0.05 one 0.42 two -0.25 four -0.67 seven -0.39 twelve 0.37 twenty 0.17 forty 0.1
      more -0.28
    forty: none 0.19 one 0.05 two -0.88 four 0.08 seven -0.04 twelve 0.09 twenty 0.51 forty 0.21
      more 0.57
    more: none 1.43 one 0.89 two -1.14 four 0.08 seven 0.16 twenty 0.02 forty 0.72 more 0.36
  words*wordsAfter
    none: none 0.9 one -0.44 two -0.67 four -0.81 seven -0.65 twelve 0.75 twenty 0.92 forty -0.1
      more 0.41
    one: none 0.13 one -0.21 two -0.89 four -0.05 seven 0.13 twelve -1.12 twenty 0.19 forty 0.17
      more 1.46
    two: none -0.88 one 0.43 two -1.47 four 0.28 seven 0.59 twelve -0.72 twenty 0.02 forty -0.4
      more -0.06
    four: none -0.15 one 0.44 two -0.3 four -0.2 seven 0.27 twelve -0.68 twenty -0.43 forty -0.25
      more -0.19
    seven: none -0.04 one -0.06 two -0.32 four 0.41 seven -0.21 twelve -0.2 twenty -0.4
      forty -0.06 more 0.08
    twelve: none 0.16 one 0.08 two -0.46 four -0.26 seven 0.08 twelve 0.51 twenty -0.7 forty -0.29
      more 0.62
    twenty: none -0.42 one -0.79 two -0.6 four 0.29 seven -0.81 twelve 0.26 twenty 0.27 forty 0.75
      more 0.18
    forty: none 1.34 one 0.22 two 0.1 four 0.07 seven -0.65 twelve -0.58 forty -0.23 more 1.28
    more: none 0.68 one 1.28 two 0.61 four 0.36 seven -0.29 twelve -0.74 twenty -0.2 forty 0.27
      more 0.28
  wordsBefore*wordsAfter
    none: none -0.39 one 0.27 two 0.61 four 0.05 seven 0.77 twelve 1.15 twenty 0.47 forty 1.03
      more 0.5
    one: none 0.13 one -0.26 two 0.06 four -0.95 seven -0.55 twelve -0.51 twenty -0.28 forty 0.5
      more 0.71
    two: none 0.46 one -0.11 two -0.85 four 0.23 seven -1.43 twelve -1.42 twenty -1.12 forty -0.82
      more 0.13
    four: none 0.43 one -0.64 two -0.97 four -0.98 seven 0.41 twelve -0.29 twenty -0.51 forty -0.3
      more 1.49
    seven: none 0.22 one 0.05 two -0.47 four -0.2 seven 0.15 twelve -0.42 twenty 0.12 forty -0.85
      more -0.3
    twelve: none 0.57 one 0.47 two -1.02 four 0.44 seven 0.02 twelve -0.46 twenty -0.33 forty 0.13
      more -0.15
    twenty: none 0.32 one -0.2 two -1.13 four 0.07 seven -0.35 twelve -0.02 twenty -0.37
      forty 0.61 more -0.8
    forty: none 1.0 one 0.8 two -0.2 four 0.54 seven -0.64 twelve 0.23 twenty 0.41 forty -0.46
      more 0.14
    more: none 0.48 one 0.32 two -0.67 four 0.11 seven 0.64 twelve 0.08 twenty -0.07 forty 0.45
      more 1.3
  end*endBefore
    none: none -0.31 stop -0.14 question 0.36 colon 0.6 other -0.11
    stop: none -0.38 stop 0.81 question 1.28 colon -0.27 other 0.29
    question: none -0.77 stop 1.05 question 0.81 colon 0.48 other -0.38
    colon: none 0.48 stop 0.34 question -1.14 colon -0.24 other -1.12
    other: none 0.04 stop 1.34 question -1.06 colon 1.0 other -1.2
  end*endAfter
    none: none -0.54 stop 0.1 question 0.25 colon 1.62 other -0.39
    stop: none -0.2 stop 1.03 question 0.63 colon -0.1 other 0.28
    question: none -0.49 stop 1.09 question 0.65 colon -1.33 other -0.67
    colon: none -0.24 stop 0.76 question 0.14 colon 0.55 other 0.7
    other: stop 0.59 question -0.16 colon 0.47 other -0.87
  phrases*page
    none: partial -0.18 page 0.27 full 0.06
    alone: partial 0.55 page -0.37 full -0.57
    one: partial 0.4 full -1.12
    several: partial 0.67 page -0.61 full -2.09
  words*page
    none: partial 1.61 page 0.58 full -2.52
    one: partial 0.28 page 0.24 full -0.51
    two: partial -0.02 page -0.08 full -0.37
    four: partial -0.57 page 0.15 full -0.05
    seven: partial -0.65 page -0.15 full 0.21
    twelve: partial -0.92 page 0.08 full 0.02
    twenty: partial -0.9 page 0.05 full 0.09
    forty: partial 0.63 page -0.32 full 0.15
    more: partial 2.2 page 0.17 full -0.43
  textAround*words
    zero: none 0.4 one -0.32 two -0.28 four -0.22 seven 0.31 twelve 0.08 forty -0.81 more -1.02
    one: none -0.97 one 0.79 two -0.09 four 0.02 seven -0.69 twelve -0.12 twenty -0.09 forty -0.04
      more 0.86
    two: none 0.44 one 0.03 two -0.22 four -0.2 seven -0.11 twelve -0.1 twenty 0.19 forty 0.71
      more 0.88
    three: none 0.28 one 0.09 two 0.58 four -0.02 seven 0.23 twelve -0.08 twenty 0.2 forty 0.21
      more 0.58
    four: none 0.86 one -0.78 two 0.68 four 0.61 seven 0.05 twelve 0.11 twenty -0.58 forty 0.85
      more -0.37
  textAround*seen
    zero: none -0.61 tenth -1.06 quarter 0.23 half 0.41 most 0.39 all -1.13
    one: none 0.39 tenth -0.23 quarter 0.7 most -0.41 all 0.06
    two: tenth 0.77 quarter -0.06 half 0.33 most -0.38 all 1.03
    three: tenth 0.26 quarter 0.26 half 0.2 most 0.37 all -0.07
    four: tenth 0.27 quarter 0.23 half 0.14 most 0.62 all -0.72
  seen*page
    none: partial 1.32 page -1.04 full -0.31
    tenth: partial 1.06 page -0.47 full -0.31
    quarter: partial 1.68 page 0.64 full -0.04
    half: partial 1.75 page 0.29 full 0.2
    most: partial -2.71 page 0.66 full -0.3
    all: partial -0.21 page -0.23 full -0.92
  seen*section
    none: none -0.39 comments -1.38 related 0.78 other -0.9
    tenth: none -0.58 comments -0.37 related -1.35 other 0.76
    quarter: none 0.24 comments 1.77 related 0.31
    half: none 0.54 comments -0.4 related 0.98 other -0.22
    most: none 0.75 comments -0.59 related -0.72 other -0.53
    all: none -0.72 comments -0.08 related -1.26 other 0.37
  words*section
    none: none 0.47 comments -0.53 related -2.07 other -0.54
    one: none -0.24 comments -0.44 related -1.27 other 0.95
    two: none -0.05 comments -1.61 related 0.37 other -0.36
    four: none -0.14 comments -0.19 related 0.52 other -0.77
    seven: none 0.03 comments -0.11 related -0.04 other -0.43
    twelve: none 0.15 comments -0.91 related -0.4 other 0.07
    twenty: none 0.35 comments 0.42 related -0.78 other -0.26
    forty: none 0.07 comments 0.1 other -0.23
    more: none 0.23 comments -0.27 related 0.58 other -0.21
  end*section
    none: none 0.12 comments -0.04 related -0.64 other -0.82
    stop: none 0.18 comments -0.07 related 0.67 other 0.3
    question: none -0.75 comments -0.62 related -0.41 other 2.01
    colon: none 0.53 comments -1.15 related -0.75
    other: none 0.69 comments -1.82 related -0.82 other -0.07
  capitals*words
    none: none -0.07 one 1.98 two 1.36 four 0.89 seven 0.24 twelve 0.05 twenty -0.26 forty 0.05
      more -0.54
    tenth: twelve -0.1 twenty 0.52 forty 0.03 more 0.63
    quarter: seven 0.04 twelve -0.21 twenty -0.59 forty -0.09 more 0.38
    half: four 0.26 seven -0.48 twelve -0.55 twenty 0.54 more -0.54
    most: two 0.07 four 0.24 seven -0.24 twelve 0.63 twenty 0.3 forty 0.48 more -0.4
    all: one -0.85 two -0.67 four -1.08 seven 0.23 twelve -0.31 twenty -1.11 forty -0.77
      more -0.37
  separators*words
    none: none -0.06 one 0.04 two -0.08 four 0.27 seven -0.06 twelve -0.12 twenty -0.12 forty 0.07
      more 0.11
    one: none -0.19 one -0.78 two 0.16 four -1.26 seven 0.06 twelve 0.02 twenty 0.59 forty -0.22
      more -0.25
    more: one 0.02 two 0.11 four -0.19 seven -0.18 twelve -0.2 twenty -0.21 forty 0.48 more 0.59
  links*words
    none: none -0.02 one -0.02 four 0.02 seven 0.16 twelve -0.05 twenty -0.15 forty 0.02 more 0.03
    one: none -0.19 one 0.09 two -0.2 four 0.17 seven -1.17 twelve -0.81 twenty 0.46 forty 0.11
      more -0.4
    more: twenty 0.7 more 0.7
  numbers*words
    none: none 0.5 one -0.25 two -0.06 four -0.49 seven -0.37 twelve -0.35 twenty -0.67 forty -0.3
      more -0.37
    tenth: twelve 0.33 twenty 0.58 forty 0.06 more 0.62
    quarter: four 0.75 twelve 0.18 twenty -0.25 forty 0.73 more 0.56
    half: two 0.48 four 0.64 seven 0.76 twelve 0.3 twenty 1.57 forty 1.39 more 0.8
    most: one 0.36 two -0.92 four -1.03 seven -0.65 twelve -0.89 twenty 0.26 forty 0.38 more 0.2
    all: none -0.42
  repeated*words
    no: one 0.03 two 0.09 four 0.14 seven -0.03 twelve 0.06 twenty 0.1 forty 0.27 more 0.24
    yes: none -0.29 one -0.19 two -0.49 four -0.64 twelve -0.41 twenty -0.11 forty -1.07
      more -0.73
  kind*page
    text: partial -0.29 page -0.09 full -0.28
    heading: partial 0.78 page 0.37 full -0.05
    item: partial 0.74 page 1.34 full -1.04
    row: partial -0.75 page 0.62 full -1.19
    line: partial 0.29 page 0.41 full -1.29
  kind*words
    text: none 0.06 one -0.04 two -0.5 four -0.11 seven -0.36 twelve -0.07 twenty 0.06 forty -0.14
      more -0.03
    heading: one 0.41 two 0.53 four 0.51 seven 0.68 twenty -0.7
    item: one 0.32 two -0.24 four 0.35 seven 0.71 twelve 0.8 twenty 0.32 forty 0.61 more 0.41
    row: none -0.94 one -0.45 two 0.82
    line: one -0.61 two -0.59 four -1.0 seven -0.12 twelve -0.62 twenty 0.59 forty 0.79 more 0.83
  phrases*phrasesBefore
    none: none 0.43 alone -0.3 one -0.04 several -1.11
    alone: alone -1.01 one -1.67 several -0.58
    one: none -0.3 alone -1.14 one -0.03 several -0.86
    several: none -0.92 alone -0.89 one -0.62 several -0.83
  phrases*phrasesAfter
    none: none 0.41 alone -0.02 one -0.36 several -1.01
    alone: none -0.12 alone -1.05 one -0.19 several -1.02
    one: none 0.16 alone -1.49 one -1.07 several -1.18
    several: none -0.26 alone -1.17 one -1.13 several -1.03
  seen*words
    none: none -1.41 one -1.62 two -0.73 four -0.48 seven -0.82 twelve 0.21 twenty 0.6 forty 1.06
      more 1.07
    tenth: none -0.94 one -0.7 two 0.18 four -0.3 seven -0.8 twelve -0.27 twenty 0.21 forty 0.16
      more 1.72
    quarter: none 1.48 one 0.57 two -0.2 four -0.2 seven 0.02 twelve 0.1 twenty 0.47 forty 1.25
      more 0.53
    half: none 0.25 one 0.79 two -0.07 four 0.39 seven 0.3 twenty -0.23 forty 0.41 more 0.25
    most: none 0.43 one 0.92 four 0.16 seven 0.29 twelve -0.17 twenty -0.3 forty -0.64 more -0.77
    all: none 0.16 one -0.37 two -0.79 four -0.74 seven 0.03 twelve 0.02 twenty -0.24 forty -0.77
      more -0.34
  date*words
    no: none -0.07 one 0.25 two 0.29 four 0.11 seven 0.04 twelve -0.03
    yes: one -2.62 two -1.63 four -0.6 seven -0.46 twelve -0.45 twenty 0.04
  kind*textAround
    text: zero -0.44 one -0.07 two 0.33 three 0.27 four 0.15
    heading: zero 0.6 one -0.26 two 0.79 three 0.03 four 0.43
    item: zero -0.95 one 1.28 two 0.33 three 1.45 four 0.93
    row: zero -1.37 one 0.63 two -0.24
    line: zero -0.71 one 0.45 two -0.38 three 0.46 four 0.52
  end*page
    none: partial -0.1 page -0.14 full -0.32
    stop: partial 0.28 page 0.22 full 0.46
    question: partial 0.08 page 0.61 full -0.11
    colon: partial 0.46 page 0.74 full -0.74
    other: partial 0.06 page 0.16 full -0.73
  textAround*page
    zero: partial -1.39 page 0.32 full -0.94
    one: partial 0.41 page 0.17 full -0.35
    two: partial 0.46 page 0.03 full 0.46
    three: partial 0.9 page 0.14 full 0.41
    four: partial 0.05 page -0.31 full 0.68
  stopWords*page
    none: partial -0.53 page 0.37 full 0.09
    tenth: partial -0.04 page 0.37 full -1.19
    quarter: partial 0.71 page 0.18 full -0.9
    half: partial 0.56 page -0.15 full -0.32
    most: partial 0.3 page -0.06 full -0.12
    all: partial -0.87 page -0.37 full -0.89
  section*page
    none: partial 0.3 page 0.58 full -0.5
    comments: page -0.51 full -0.33
    related: partial -0.87 page -1.06 full 0.35
    other: page 0.11 full -0.47
  """
