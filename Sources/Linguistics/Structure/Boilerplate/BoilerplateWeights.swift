/// The weights of ``BoilerplateModel``, written by `annotated-train`.
let boilerplateWeights = """
  words*end
    none: none -0.48 stop 1.86 colon 0.42 other 0.03
    one: none -0.1 stop 0.78 question -1.05 colon -1.45 other 0.63
    two: none -0.26 stop 0.83 question 0.39 colon -1.48 other 0.6
    four: none -0.25 stop 0.61 question 0.36 colon -0.03 other -0.11
    seven: none 0.1 stop -0.5 question -0.17 colon 0.98 other -0.33
    twelve: none -0.51 stop 0.52 question 0.35 colon 0.71 other -0.09
    twenty: none -0.52 stop 0.26 question -0.13 colon 1.06 other 0.34
    forty: none 0.57 stop -0.02 question -0.61 colon 0.69 other -0.75
    more: none 1.85 stop -0.22 question 1.55 colon -0.54 other -0.94
  words*stopWords
    none: none -0.16
    one: none 0.07 all -0.53
    two: most -0.47 all -0.34
    four: none 0.2 half -0.07 most -0.54 all -0.15
    seven: none 0.21 quarter -0.25 half -0.22 most 0.04 all -0.66
    twelve: none -0.13 tenth 0.4 quarter 0.12 half -0.19 most -0.17 all -0.3
    twenty: none -0.32 tenth 0.6 quarter -0.25 half -0.32 most 0.38
    forty: none 0.75 tenth -0.54 quarter -0.26 half 0.06 most 0.22
    more: none 0.57 tenth -0.55 quarter -0.53 half 0.28 most 0.21
  words*phrases
    none: none -0.16
    one: none -0.09 alone -0.04
    two: none 0.08 alone -1.53 one -0.33
    four: none 0.26 alone -0.93 one -1.15 several -0.8
    seven: none 0.17 alone -0.08 one -1.93 several 0.18
    twelve: none 0.1 one -0.73 several -1.0
    twenty: none 0.08 one 0.05 several -1.22
    forty: none 0.11 one -0.18 several -0.36
    more: none -0.05 one 0.84 several -0.66
  words*wordsBefore
    none: none 0.06 one -0.43 two -0.28 four -0.29 seven -0.1 twelve -0.12 twenty -0.24 forty 0.35
      more 2.15
    one: none -0.14 one -0.38 two -0.35 four 0.58 seven 0.3 twelve -0.57 twenty -0.51 forty -0.78
      more 0.59
    two: none -0.49 one -0.48 two -0.71 four -0.08 seven 0.05 twelve -0.29 twenty -0.74 forty 0.64
      more 0.75
    four: none -0.13 one -0.39 two 0.03 four -0.22 seven -0.43 twelve -0.67 twenty -0.3
      forty -0.05 more 0.65
    seven: none 0.99 one 0.11 two -1.17 four -0.22 seven -0.26 twelve -0.02 twenty -0.27
      forty -0.05
    twelve: none 1.66 one 0.07 two -0.25 four -0.98 seven -0.76 twelve 0.04 twenty 0.3 forty -0.27
      more -0.78
    twenty: none 0.03 one 0.46 two -0.12 four -0.71 seven -0.34 twelve 0.72 twenty 0.1 forty 0.11
      more -0.26
    forty: none 0.19 one -0.04 two -0.89 four -0.04 seven -0.13 twelve 0.18 twenty 0.35 forty 0.13
      more 0.62
    more: none 1.04 one 0.91 two -1.18 four 0.13 seven 0.09 twelve -0.06 twenty -0.37 forty 0.63
      more 0.3
  words*wordsAfter
    none: none 0.31 one -0.4 two -0.33 four -0.44 seven 0.62 twelve 1.12 twenty 0.99 forty -0.08
      more 0.02
    one: none -0.13 one -0.49 two -0.68 four -0.37 seven 0.37 twelve -0.37 forty 0.07 more 1.6
    two: none -0.8 one 0.19 two -1.19 four 0.44 twelve -0.43 twenty -0.05 forty -0.2 more 0.05
    four: none -0.03 one 0.44 two -0.49 four -0.13 seven 0.3 twelve -0.66 twenty -0.62 forty -0.32
      more -0.08
    seven: none 0.17 one 0.35 two -0.32 four 0.3 seven -0.4 twelve -0.22 twenty -0.25 forty -0.07
      more -0.12
    twelve: one 0.2 two -0.84 four -0.44 seven 0.18 twelve 0.3 twenty -0.61 forty -0.34 more 0.73
    twenty: none -0.5 one -0.87 two -0.53 four 0.21 seven -0.8 twelve 0.29 twenty 0.13 forty 0.83
      more 0.22
    forty: none 1.15 one 0.35 two 0.11 four -0.12 seven -0.67 twelve -0.64 twenty -0.03
      forty -0.18 more 1.32
    more: none 0.84 one 1.05 two 0.43 four 0.33 seven -0.42 twelve -0.85 twenty -0.59 forty 0.31
      more 0.26
  wordsBefore*wordsAfter
    none: none -0.59 one 0.11 two 0.7 four 0.26 seven 0.82 twelve 0.99 twenty 0.45 forty 1.1
      more 1.02
    one: none -0.1 one -0.1 four -0.83 seven -0.25 twelve -0.67 twenty -0.19 forty 0.73 more 0.5
    two: none 0.46 one 0.11 two -0.81 four -0.11 seven -1.6 twelve -1.46 twenty -0.81 forty -1.02
      more -0.27
    four: none 0.48 one -0.43 two -0.88 four -0.6 seven -0.2 twelve 0.13 twenty -0.31 forty -0.34
      more 1.43
    seven: none 0.71 one 0.08 two -0.23 four -0.11 seven 0.21 twelve -0.12 twenty -0.02
      forty -0.81 more -0.42
    twelve: none 0.52 one -0.24 two -0.88 four 0.5 seven 0.14 twelve -0.48 twenty -0.14 forty 0.1
      more 0.3
    twenty: none 0.24 one -0.29 two -1.04 four 0.62 seven -0.47 twelve 0.14 twenty -0.49
      forty 0.62 more -0.78
    forty: none 1.0 one 0.82 two -0.24 four 0.71 seven -0.51 twelve 0.48 twenty 0.51 forty -0.52
    more: none 1.21 one -0.06 two -1.17 four 0.4 seven 0.62 twelve -0.02 twenty -0.22 forty 0.4
      more 1.39
  end*endBefore
    none: none -0.34 stop -0.07 question -0.13 colon 0.61 other -0.13
    stop: none -0.33 stop 0.87 question 0.84 colon -0.39 other 0.22
    question: none -0.71 stop 0.67 question 0.06 colon 0.52 other 0.52
    colon: none -0.12 stop 0.6 question -1.0 colon -0.53 other -0.96
    other: none -0.4 stop 1.11 question -0.64 colon 0.85 other -0.73
  end*endAfter
    none: none -0.42 stop 0.3 question -0.8 colon 0.85 other -0.42
    stop: none -0.14 stop 1.05 question 0.2 colon -0.15 other 0.26
    question: none -0.86 stop 0.65 question 0.47 colon -1.32 other -1.04
    colon: none -0.44 stop 0.5 question 0.12 colon 0.58 other 0.56
    other: none -0.39 stop 0.43 question 0.34 colon 0.55 other -0.69
  phrases*page
    none: partial -0.07 page 0.29 full 0.13
    alone: partial 0.05 page -0.27 full -0.71
    one: partial 0.44 page -0.11 full -0.98
    several: partial 0.77 page -0.47 full -1.82
  words*page
    none: partial 1.68 page 0.24 full -1.87
    one: partial 0.61 page -0.02 full -0.42
    two: partial 0.16 page -0.15 full -0.23
    four: partial -0.94 page 0.14 full -0.02
    seven: partial -0.75 page -0.04 full 0.13
    twelve: partial -0.33 page 0.18 full -0.2
    twenty: partial -0.6 page 0.08 full 0.1
    forty: partial 0.72 page -0.34 full 0.11
    more: partial 0.93 page 0.18 full -0.44
  textAround*words
    zero: none 0.1 one -0.28 two -0.11 four -0.25 seven 0.28 twelve -0.04 forty -0.95 more -1.27
    one: none -0.61 one 0.57 two -0.39 four -0.19 seven -0.63 twelve -0.2 twenty -0.16 forty 0.1
      more 0.69
    two: none 0.66 one 0.17 two -0.19 four -0.21 seven -0.29 twelve 0.06 twenty 0.09 forty 0.73
      more 0.96
    three: none 0.24 one -0.17 two 0.32 four 0.42 seven 0.16 twenty 0.23 more 0.61
    four: none 0.83 one -0.94 two 0.27 four 0.48 seven 0.03 twelve 0.22 twenty -0.26 forty 0.8
      more -0.21
  textAround*seen
    zero: none -0.61 tenth -1.21 quarter 0.33 half 0.33 most 0.37 all -1.17
    one: none 0.46 tenth -0.05 quarter 0.62 half -0.08 most -0.47 all -0.07
    two: none 0.09 tenth 0.84 quarter -0.05 half 0.34 most -0.3 all 1.06
    three: tenth 0.09 quarter 0.26 half 0.26 most 0.31 all 0.07
    four: tenth 0.54 quarter 0.3 half 0.16 most 0.32 all -0.7
  seen*page
    none: partial 1.63 page -1.01 full -0.47
    tenth: partial 1.39 page -0.34 full -0.29
    quarter: partial 1.42 page 0.63 full 0.05
    half: partial 1.71 page 0.16 full 0.24
    most: partial -2.76 page 0.76 full -0.11
    all: partial -0.59 page -0.31 full -0.89
  seen*section
    none: none -0.46 comments -1.34 related 0.75 other -0.47
    tenth: none -0.42 comments -0.12 related -1.16 other 0.82
    quarter: none 0.32 comments 1.67 related 0.37 other -0.07
    half: none 0.44 comments -0.42 related 1.07 other -0.31
    most: none 0.8 comments -0.71 related -0.67 other -0.7
    all: none -0.59 comments 0.19 related -0.95 other -0.19
  words*section
    none: none 0.35 comments -0.64 related -1.95 other -0.63
    one: comments -0.15 related -1.2 other 0.04
    two: none 0.06 comments -1.75 related 0.3 other -1.24
    four: none -0.06 comments -0.18 related 0.51 other -0.8
    seven: none 0.03 comments -0.2 related -0.11 other -0.27
    twelve: none 0.05 comments -0.77 related -0.34 other 0.28
    twenty: none 0.3 comments 0.1 related -1.12 other -0.07
    forty: none 0.11 related -0.15 other 0.08
    more: none 0.29 comments -0.14 related 0.2 other -0.28
  end*section
    none: none 0.09 comments -0.03 related -0.61 other -0.77
    stop: none 0.11 comments -0.06 related 0.71 other 0.48
    question: none 0.08 comments -0.2 related -1.78 other 0.61
    colon: none 0.89 comments -0.95 related -0.45 other -0.99
    other: none 0.84 comments -1.66 related -0.52 other -0.09
  capitals*words
    none: none -0.16 one 1.44 two 1.65 four 1.26 seven 0.78 twelve -0.2 twenty 1.14 forty 0.61
    tenth: twenty 0.48 forty 0.15 more 0.58
    quarter: seven -0.15 twelve -0.08 twenty -0.61 forty -0.16 more 0.45
    half: four 0.02 seven -0.47 twelve -0.59 twenty 0.32 more -0.89
    most: two 0.13 four 0.06 seven -0.18 twelve 0.58 twenty 0.42 forty 0.4 more -0.27
    all: one -0.78 two -0.77 four -0.96 seven 0.22 twelve -0.17 twenty -1.35 forty -0.77 more 0.06
  separators*words
    none: none -0.15 one 0.03 two -0.18 four 0.23 seven -0.18 twelve 0.02 twenty -0.09 forty 0.05
      more 0.04
    one: none -0.36 one -1.23 two 0.22 four -1.19 seven 0.05 twenty 0.49 forty -0.27 more -0.04
    more: one -0.13 two 0.09 four -0.05 seven -0.45 twelve -0.41 twenty -0.44 forty 0.5 more 0.5
  links*words
    none: none 0.28 one -0.11 two -0.07 four 0.02 seven 0.16 twelve -0.03 twenty -0.19 forty 0.02
      more 0.04
    one: none -0.69 one 0.61 two -0.16 four 0.39 seven -1.28 twelve -0.69 twenty 0.61 forty -0.06
      more -0.48
    more: twenty 0.75 more 0.22
  numbers*words
    none: none 0.24 one -0.06 two -0.1 four -0.56 seven -0.4 twelve -0.13 twenty -0.71 forty -0.32
      more -0.44
    tenth: twelve 0.2 twenty 0.71 forty 0.05 more 0.49
    quarter: four 0.63 seven -0.17 twelve -0.11 twenty -0.07 forty 0.86 more 0.32
    half: two 0.56 four 0.79 seven 0.94 twelve 0.09 twenty 1.56 forty 1.29 more 1.0
    most: one -0.08 two -0.64 four -0.72 seven -0.49 twelve -0.67 twenty 0.47 forty 0.49 more 0.21
    all: none -0.17
  repeated*words
    no: none 0.69 one 0.04 four 0.11 seven 0.08 twelve 0.11 forty 0.19 more 0.32
    yes: none -0.68 one -0.16 two -0.33 four -0.36 seven -0.7 twelve -0.97 twenty -0.15
      forty -0.97 more -1.25
  kind*page
    text: partial -0.29 page -0.07 full -0.31
    heading: partial 0.64 page 0.6 full 0.12
    item: partial 0.33 page 1.38 full -0.94
    row: page -0.1 full -1.02
    line: partial 0.4 page 0.42 full -0.94
  kind*words
    text: none -0.17 two -0.43 four -0.2 seven -0.32 twelve -0.08 twenty 0.05 forty -0.11
      more -0.06
    heading: one 0.3 two 0.51 four 0.39 seven 0.71 twelve -0.11 twenty -0.83
    item: one 0.4 four 0.27 seven 0.62 twelve 0.64 twenty 0.44 forty 0.5 more 0.31
    row: none 0.02 one -0.87 two 0.85
    line: one -0.3 two -0.65 four -1.32 seven 0.12 twelve -0.64 twenty 0.34 forty 0.71 more 0.92
  phrases*phrasesBefore
    none: none 0.41 alone -0.38 one 0.02 several -1.01
    alone: none 0.02 alone -0.82 one -1.33 several -0.15
    one: none -0.29 alone -1.02 one -0.05 several -0.83
    several: none -0.76 alone -0.8 one -0.43 several -1.01
  phrases*phrasesAfter
    none: none 0.42 alone -0.09 one -0.32 several -0.86
    alone: none -0.29 alone -0.92 one 0.16 several -1.28
    one: none 0.22 alone -1.31 one -1.29 several -0.89
    several: none -0.39 alone -0.85 one -1.15 several -0.88
  seen*words
    none: none -1.14 one -1.32 two -0.56 four -0.55 seven -1.14 twelve 0.07 twenty 0.32 forty 1.15
      more 1.09
    tenth: none -0.87 one -0.82 two -0.28 four -0.06 seven -1.1 twelve -0.19 twenty 0.24 more 1.32
    quarter: none 1.63 one 0.39 two -0.17 four -0.34 twenty 0.59 forty 1.14 more 0.37
    half: none -0.37 one 0.81 two 0.09 four 0.79 seven 0.36 twelve -0.26 twenty -0.21 forty 0.7
      more 0.33
    most: none 0.3 one 1.0 two -0.14 four 0.08 seven 0.27 twelve -0.22 twenty -0.42 forty -0.59
      more -0.96
    all: none 0.45 one -1.07 two -0.55 four -0.76 twelve 0.12 twenty -0.5 forty -0.76 more 0.16
  date*words
    no: none -0.16 one 0.12 two 0.17 four 0.11 seven 0.07 twenty -0.02 more -0.02
    yes: one -2.08 two -1.3 four -0.61 seven -0.67 twelve -0.65 twenty 0.06
  kind*textAround
    text: zero -0.43 one -0.19 two 0.22 three 0.33 four 0.25
    heading: zero 0.41 one -0.25 two 0.78 four 0.38
    item: zero -1.35 one 1.26 two 0.09 three 1.25 four 0.47
    row: zero -1.7 one 0.83 two 0.57
    line: zero -0.63 one 0.53 two -0.6 three 0.48 four 0.94
  end*page
    none: partial -0.21 page -0.04 full -0.35
    stop: partial 0.36 page 0.18 full 0.54
    question: partial 0.73 page 0.02 full -0.26
    colon: partial 0.42 page 0.46 full -0.53
    other: partial 0.16 page 0.88 full -1.5
  textAround*page
    zero: partial -1.05 page 0.29 full -0.99
    one: partial 0.17 page 0.07 full -0.14
    two: partial 0.67 page -0.09 full 0.41
    three: partial 0.8 page 0.08 full 0.35
    four: partial 0.61 page -0.24 full 0.58
  stopWords*page
    none: partial -0.51 page 0.22 full 0.18
    tenth: partial 0.57 page -0.09 full -1.09
    quarter: partial 0.39 page -0.14 full -0.88
    half: partial 0.57 full -0.41
    most: partial 0.22 page 0.24 full -0.09
    all: partial -0.98 page -0.42 full -0.87
  section*page
    none: partial 0.4 page 0.7 full -0.52
    comments: page -0.36 full -0.32
    related: partial -0.64 page -0.9 full 0.3
    other: page -0.49 full -0.16
  """
