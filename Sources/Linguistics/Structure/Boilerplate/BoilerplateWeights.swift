/// The weights of ``BoilerplateModel``, written by `annotated-train`.
let boilerplateWeights = """
  words*end
    none: none -0.05 colon 0.5 other -0.74
    one: none -0.22 stop 1.65 question -0.16 colon 1.13 other 0.47
    two: none -0.12 stop 1.8 question 2.87 colon -2.25 other -0.57
    four: none -0.36 stop 0.9 question 1.71 colon -0.71 other 0.09
    seven: none -0.15 stop 0.15 question -0.19 colon 0.89 other -0.92
    twelve: none -0.67 stop 0.71 question 0.55 colon 2.74 other 0.8
    twenty: none -0.1 stop 0.21 question -0.31 colon 3.31 other 1.07
    forty: none 0.52 stop 0.89 question -1.75 colon 4.01 other -0.28
    more: none 2.22 stop -0.34 question 5.41 colon -2.51 other -0.23
  words*stopWords
    none: none -0.06
    one: none 0.59 all -1.77
    two: none 0.17 most 0.42 all 0.44
    four: none -0.24 half 0.66 most -0.45 all -0.15
    seven: none -0.25 quarter -0.15 half 0.44 most 0.41 all -1.93
    twelve: none -2.36 tenth -0.31 quarter -0.02 half 0.23 most 0.99 all 1.79
    twenty: none -1.66 tenth 0.04 quarter -1.34 half 0.42 most 1.17
    forty: none 0.29 tenth -2.49 quarter -1.53 half 0.7 most 1.35
    more: none 0.57 tenth -1.48 quarter -4.93 half 1.24 most 2.08
  words*phrases
    none: none -0.06
    one: none -0.12 alone 0.32
    two: none 0.58 alone -4.29 one -2.24
    four: none 0.15 alone -3.53 one -1.31 several -1.73
    seven: alone -0.91 one -2.25 several 1.58
    twelve: none 0.26 one -1.38 several -3.41
    twenty: none -0.2 one 0.39 several -3.93
    forty: none 0.04 one -0.59 several -2.21
    more: none -0.26 one 0.68 several -2.17
  words*wordsBefore
    none: none -1.65 one -4.78 two -2.82 seven 0.28 twelve 0.84 twenty 0.28 forty -0.89 more 1.64
    one: none 0.34 two -0.15 four 1.24 seven 0.02 twelve -2.22 twenty -0.79 forty 0.31 more 0.92
    two: none -0.22 one -0.61 two -1.09 four -0.23 seven -0.18 twelve 0.22 twenty -0.88
      forty -0.03 more 0.72
    four: none 0.58 one -1.05 two 0.21 four 0.3 seven -0.27 twelve -0.82 twenty -0.46 forty -0.4
      more 0.4
    seven: none 1.59 one -0.79 two -0.03 four -0.02 seven 0.37 twelve 0.14 twenty -0.28
      forty -0.59 more -0.08
    twelve: none 1.58 one 0.63 two -0.07 four -1.0 seven -1.14 twelve 0.02 forty 0.82
    twenty: none 1.09 one 0.81 two -0.88 four -1.58 seven -0.15 twelve 0.62 twenty 0.88 forty 0.8
      more -0.46
    forty: none 0.88 one 0.79 two -0.4 four -0.03 seven 0.15 twelve 0.63 twenty 0.47 forty -0.62
      more 0.72
    more: none 2.13 one 1.33 two 0.04 four -0.03 seven 1.35 twelve 1.42 twenty 0.61 forty 0.67
      more 0.09
  words*wordsAfter
    none: none -2.6 one -0.69 two -4.05 four -1.06 seven -2.69 twelve 2.56 twenty 0.46 forty -1.55
      more 0.08
    one: none 0.92 one -0.37 two -1.04 four 0.36 seven -0.75 twelve -1.58 twenty 0.41 forty -0.41
      more 1.08
    two: none -2.09 one 0.43 two -1.46 four 0.28 seven 1.29 twelve -0.85 twenty -1.23 forty -1.05
      more 0.96
    four: none 1.63 one 0.52 two -0.45 four -0.09 seven 0.42 twelve -0.86 twenty -1.54 forty -0.3
      more -1.5
    seven: none 1.03 one -0.54 two -0.49 four -0.12 seven -0.35 twelve -1.02 twenty -0.12
      forty 0.38 more 0.83
    twelve: none 1.06 one -0.32 two -0.55 four -1.08 seven 0.28 twelve 0.19 twenty -0.39
      forty -0.11 more 0.61
    twenty: none 0.43 one -1.75 two -0.18 four 0.13 seven -0.6 twelve -0.57 twenty 0.62 forty 1.68
      more 0.41
    forty: none 1.66 one 1.19 two -0.31 four -0.34 seven -1.85 twelve -0.08 twenty 0.5 forty -1.5
      more 2.66
    more: none 1.58 one 2.56 two 0.82 four -0.46 seven 0.91 twelve -1.34 twenty 0.53 forty 0.4
      more 0.51
  wordsBefore*wordsAfter
    none: none -0.98 one -0.14 two 0.07 four 0.57 seven 0.5 twelve 1.03 twenty 0.19 forty 1.33
      more 1.78
    one: none 0.49 one -0.52 two 0.09 four -1.49 seven -2.01 twelve -1.48 twenty -0.22 forty 1.08
      more 1.2
    two: none 0.26 one 0.43 two -1.89 four -0.57 seven -1.76 twelve -0.56 twenty -0.11 forty -1.1
      more 0.35
    four: none -0.38 one -1.33 two -0.46 four -1.15 seven 0.14 twelve 0.08 twenty 0.48 forty -0.41
      more 1.58
    seven: none 0.31 one -0.16 two -0.64 four -0.21 seven 0.77 twelve 0.21 twenty 0.28 forty -1.6
      more -0.81
    twelve: none 1.94 one -0.18 two 0.16 four 0.52 seven -0.66 twelve -0.59 twenty -1.21
      forty -0.44 more -0.22
    twenty: none 1.27 one -0.37 two -1.79 four 1.07 seven 0.02 twelve -0.75 twenty -1.51
      forty 0.33 more -1.75
    forty: none 1.8 one 1.75 two -0.19 four -0.26 seven -0.91 twelve -0.08 forty -1.12 more -0.31
    more: none 0.72 one -0.46 two -1.42 four 0.46 seven 0.96 twelve 0.23 twenty -0.29 forty 0.61
      more 1.88
  end*endBefore
    none: none -0.46 stop -0.2 question 0.11 colon 0.72 other -1.31
    stop: none -0.66 stop 1.99 question 1.17 colon -0.96 other 1.18
    question: none -1.2 stop 2.18 question 2.09 colon 1.81 other -1.8
    colon: none 0.89 stop 0.45 question -2.09 colon -0.64 other -1.37
    other: none -0.83 stop 3.82 question 0.89 colon 1.63 other -0.77
  end*endAfter
    none: none -0.3 stop 0.36 question 0.23 colon 1.6 other -1.08
    stop: none -0.46 stop 1.51 question 1.5 colon -1.18 other 0.86
    question: none -0.54 stop 0.87 question 2.03 colon -1.26 other 0.98
    colon: none -0.63 stop 0.62 question 1.16 colon 1.44 other 2.75
    other: none -0.81 stop 1.9 question -0.92 colon 3.31 other -1.99
  phrases*document
    none: none 1.18 tenth 0.43 quarter -0.24 half -0.94 most 0.67
    alone: tenth -1.14 quarter -2.63 half 0.7 most 1.75
    one: quarter -1.66 half -1.4 most 0.99 all 1.59
    several: tenth 1.08 quarter -2.22 half -3.0
  words*document
    none: none 0.86 tenth 0.35 quarter -2.79 half -2.33 most 0.38
    one: none 1.59 tenth 0.4 quarter -0.77 half -2.62 most 1.75
    two: none -0.58 tenth 0.08 quarter -0.77 half -0.65 most 0.34
    four: none -0.71 tenth -0.56 quarter 0.08 half 0.44
    seven: none 0.14 tenth -0.17 quarter -0.34 half -0.39 most 1.26
    twelve: none 0.69 tenth 0.54 quarter -0.17 half -1.13 most 0.97
    twenty: none 2.79 tenth 0.33 quarter -0.62 half 0.2 most 0.56 all 1.01
    forty: none 4.85 tenth -0.37 quarter -0.97 half 0.35 most 0.35 all 0.86
    more: none 2.44 tenth -0.08 quarter 0.33 half 0.04 most 0.42 all 0.7
  textAround*words
    zero: none 0.25 one -0.89 two -0.27 four -0.09 seven 0.6 twelve 0.69 twenty 0.35 forty -1.87
      more -1.57
    one: none -1.0 one 0.61 two -0.52 seven -0.54 twelve 0.53 twenty 1.04 forty -0.02 more 0.97
    two: none 1.02 one 0.69 two -0.18 four 0.09 seven -0.88 twelve -0.51 twenty 0.34 forty 1.42
      more 1.28
    three: none -1.53 one 0.58 two 1.49 four 0.4 twelve -0.19 twenty 0.32 forty 0.29 more 0.48
    four: one -1.62 two 1.34 four 0.33 seven 1.43 twelve -0.58 twenty -1.3 forty 3.07 more 0.03
  textAround*seen
    zero: none -0.33 tenth -0.26 quarter 0.35 half 0.48 most 0.13 all -1.61
    one: none 1.29 tenth -0.5 quarter 1.44 half 0.42 most -0.71 all -0.09
    two: none 0.44 tenth 0.94 quarter -0.05 half 0.42 most -0.44 all 1.71
    three: tenth -0.05 quarter -0.19 half 1.06 most 0.9 all 0.11
    four: tenth -0.12 quarter 0.51 half 1.02 most 0.62 all -2.59
  seen*document
    none: none 1.37 tenth -0.96 quarter -1.73 half -1.13 most 2.19 all 1.59
    tenth: none 4.2 tenth 1.28 quarter -1.21 half -0.34
    quarter: none 3.3 tenth 0.7 quarter -0.22 half -0.53
    half: none 5.28 tenth 1.39 quarter -0.43 half -0.14
    most: none -0.2 tenth 0.15 quarter -0.12 half 0.27
    all: none -0.92 tenth -0.55 quarter -0.17 half 0.32
  seen*section
    none: none 0.07 comments -1.26 related 1.06 other -3.18
    tenth: none -0.42 comments 1.51 related -0.26 other 0.86
    quarter: none 0.21 comments 2.69 related 0.18 other 0.65
    half: none -0.22 comments -0.07 related 1.16 other 1.0
    most: none 1.28 comments -1.2 related -1.48 other 1.99
    all: none 0.28 comments -1.41 related -1.32 other -1.97
  words*section
    none: none 0.09 comments -1.19 related -3.44 other -2.99
    one: none -0.66 comments 0.65 related -1.14 other 0.31
    two: none 0.15 comments -4.12 related -0.08 other -0.83
    four: none 0.37 comments -0.4 related -0.29 other -1.06
    seven: none 0.14 comments -0.65 related -0.66 other -0.24
    twelve: none 0.05 comments -0.26 related -1.38 other 0.41
    twenty: none 0.7 comments -0.24 related -0.23 other 0.3
    forty: none 0.61 comments 0.34 other -0.42
    more: none 1.34 comments -1.27 related -0.29 other 0.79
  end*section
    none: none -0.32 comments -0.64 related -0.34 other -0.31
    stop: none 0.18 comments -0.16 related 1.35 other 0.93
    question: none 0.82 comments -1.19 related -0.64 other -0.1
    colon: none 1.93 comments -3.26 related -2.08 other 0.65
    other: none 1.95 comments -4.79 related -3.05 other 1.18
  capitals*words
    none: none -0.06 one 1.26 two 0.87 four 1.52 seven 0.91 twelve -0.22 twenty -0.23 forty 0.51
      more -1.16
    tenth: twelve -0.71 twenty 1.03 forty -0.22 more 0.8
    quarter: seven -0.03 twelve -0.2 twenty -0.34 forty 0.56 more 0.88
    half: four -0.04 seven -0.55 twelve 0.18 twenty 0.86 forty 0.55 more -0.54
    most: two -0.31 four -0.28 seven -0.5 twelve 0.46 twenty 0.44 forty -0.78 more 1.05
    all: one -0.67 two -0.73 four -0.45 seven 0.53 twelve -0.45 twenty -2.57 forty -0.95
      more -1.14
  separators*words
    none: none -0.05 one 0.4 two 0.22 four 0.59 seven 0.16 twenty -0.34 forty 0.1
    one: none -0.83 one -4.18 two -0.39 four -2.4 seven -0.07 twelve 0.02 twenty 0.61 forty -0.96
      more 0.09
    more: one 2.36 two -1.28 four -2.04 seven 0.16 twelve -0.07 twenty 1.8 forty 1.6 more 0.27
  links*words
    none: none -1.24 one -0.04 two 0.36 four 0.02 seven -0.02 twelve -0.07 twenty -0.48 forty -0.9
      more -0.62
    one: none 1.92 one 3.17 two -0.59 four 1.64 seven 1.09 twelve -1.41 twenty 2.53 forty 2.65
      more 0.67
    more: twenty 2.59 forty 2.18 more 2.37
  numbers*words
    none: none 1.93 one -0.8 two -0.21 four -0.76 seven -0.23 twelve -0.19 twenty -0.94
      forty -0.48 more -0.15
    tenth: twelve -0.12 twenty 0.64 forty 0.07 more 1.06
    quarter: four 0.89 seven -1.1 twelve 0.02 twenty -0.24 forty 0.68 more 0.92
    half: two 1.47 four 1.68 seven 1.83 twelve 1.17 twenty 5.06 forty 4.88
    most: one 2.14 two -0.17 four -1.93 seven -0.74 twelve -2.61
    all: none -1.25
  repeated*words
    no: none 0.25 one 0.6 two -0.04 four 0.08 seven 0.06 twelve 0.09 twenty -0.16 forty 0.32
      more -0.06
    yes: none -0.69 one -0.84 two -0.66 four -0.51 seven 0.37 twelve -0.71 twenty 0.28 forty -1.49
      more -1.23
  kind*document
    text: none -0.06 tenth -0.1 quarter -1.16 half -0.53 most 2.1 all 1.59
    heading: none 5.16 tenth 0.04 quarter -0.93 half -1.6 most 0.34
    item: none 2.19 tenth 2.59 quarter 0.78 half -3.03
    row: none 1.42 tenth -1.0 quarter 0.07 half -0.6
    line: none 0.6 tenth 2.05 quarter -1.95 half -0.42
  kind*words
    text: none 0.51 one 0.09 two -1.27 four -0.55 seven -0.09 twelve -0.05 twenty 0.03 forty -0.23
      more -0.66
    heading: one 0.34 two 0.59 four 1.0 seven 0.99 twelve -0.05 twenty 0.09
    item: one 0.72 two -0.46 four -0.22 seven 2.09 twelve 3.56 twenty 1.47 forty 2.44 more 2.26
    row: none -2.24 one -1.09 two 2.34
    line: one 2.21 two 3.81 four -0.58 seven -2.17 twelve -2.11 twenty -0.79 forty 0.34 more 0.28
  phrases*phrasesBefore
    none: none 0.66 alone -0.78 one 0.02 several -1.89
    alone: none 0.29 alone -3.68 one -3.35 several -4.6
    one: none -0.53 alone -1.33 one -0.7 several -3.04
    several: none -2.01 alone -2.88 one -1.49 several -2.44
  phrases*phrasesAfter
    none: none 0.75 alone 0.13 one -0.74 several -1.95
    alone: none -0.5 alone -4.61 one 1.81 several -2.68
    one: none 0.95 alone -3.95 one -3.13 several -2.99
    several: none -0.59 alone -2.64 one -3.33 several -3.04
  seen*words
    none: none 0.16 one -2.34 two -0.97 four -0.85 seven -1.19 twelve 0.09 twenty 1.49 forty 0.96
      more 2.42
    tenth: none -2.52 one -0.49 two 0.56 seven -1.79 twelve -0.17 twenty 0.14 forty 0.75 more 1.43
    quarter: none -2.29 one -0.31 two -0.64 four 0.67 seven 0.37 twelve 0.29 twenty 0.92
      forty 1.77 more 0.27
    half: none -0.55 one 0.59 two 0.4 four 1.16 seven 0.72 twelve 0.21 twenty -0.26 forty 1.01
      more -0.26
    most: none 1.48 one -0.2 two 0.08 four 0.26 seven 0.32 twelve -0.53 twenty -0.42 forty -0.23
      more -0.86
    all: none -0.06 one 0.32 two -0.85 four -0.84 seven 0.48 twelve 0.38 twenty -0.12 forty -2.2
      more -1.49
  date*words
    no: none -0.06 one 0.69 two 0.42 four 0.24 seven 0.09 twelve -0.11 twenty -0.13 forty -0.18
      more -0.65
    yes: one -3.65 two -0.95 four -0.8 seven -0.57 twelve -0.5 twenty -0.2
  kind*textAround
    text: zero -0.84 one -0.43 two 0.69 three -0.07 four 0.05
    heading: zero 0.76 one 0.08 two 1.85 three 0.21 four 0.56
    item: zero 0.08 one 1.47 two -1.91 three 3.3 four 0.26
    row: zero -1.95 one 1.75 two -0.28
    line: zero 1.41 one -0.89 two 1.42 three -0.07 four 0.43
  """
