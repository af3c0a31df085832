/// The weights of ``BoundaryModel``, written by `annotated-train`.
let boundaryWeights = """
  mark*after
    dot: pronounI 1.47 starter 0.81 title 0.96 capitalised 0.54 upper 0.08 initial -0.41
      stopWord 0.22 lower -0.95 mixed -0.68 number -0.16 link 1.17 dash -0.34 bullet 0.43
      comma -1.11 stop -0.37 symbol 0.59 mark -2.92
    ellipsis: starter 0.27 capitalised 1.3 stopWord -0.68 lower -3.39 mixed -1.25 link 0.74
      mark -2.88
    longEllipsis: pronounI -2.11 starter 1.82 capitalised 1.58 upper -0.92 stopWord -2.2
      lower -0.35
    question: pronounI 1.15 starter 1.91 capitalised 1.76 upper -1.98 stopWord 0.26 lower 0.7
      number -0.7 dash -2.13 comma -1.21
    exclamation: pronounI 1.81 starter -0.44 capitalised 0.22 upper 1.27 stopWord 1.42 lower 1.98
      bullet 1.5 comma -0.73 stop -0.53 symbol 0.36
    several: pronounI 1.97 starter 1.57 capitalised -0.44 upper -0.71 stopWord 0.65 comma 0.41
    comma: pronounI -2.12 starter -1.16 title -3.81 capitalised -0.22 upper -5.17 initial -2.09
      link -2.44
    colon: pronounI -3.86 starter -0.56 capitalised -0.13 upper 1.51 date -1.71
    semicolon: starter -2.63 capitalised 0.52 upper -3.0
    bracket: pronounI -1.72 starter -0.17 capitalised -0.2 upper 1.54 mixed -0.4
    quote: pronounI -3.14 starter -0.36 capitalised -0.22 upper -1.67
    dash: pronounI -0.07 starter -0.78 capitalised 0.12 upper -1.94 link -1.51
    rule: starter 0.58 capitalised 0.85 stopWord -1.3 dash 0.51
    link: starter 0.91 stopWord -0.97 lower 0.58 link 1.15 dash 0.57
    word: pronounI -1.5 starter -0.51 title -2.78 capitalised -2.53 upper 0.65 initial -0.87
      date 1.11 dash 1.62 mark 2.47
    number: pronounI 1.34 starter -0.28 title -2.07 capitalised -1.31 upper -0.4 initial -1.89
      link -1.45
    symbol: pronounI 1.0 starter 1.24 title 1.14 capitalised -1.04 upper -1.71 date 0.58
  mark*before
    dot: leading -3.35 numeric -0.13 closing -0.65 initial -2.57 letter -1.3 acronym -1.66
      clock -1.57 number 0.32 stopWord 2.24 lower 1.35 capitalised 1.07 upper 2.79 consonants -0.9
      mixed 1.37 closer 2.22 link 1.42 mark 1.38
    ellipsis: initial 1.22 stopWord -2.52 lower -1.14 capitalised 1.84 upper -0.62 consonants 0.43
      mixed -1.22 closer -2.81 mark 0.12
    longEllipsis: stopWord -0.32 lower 0.37 capitalised -1.73
    question: number 1.22 stopWord 2.21 lower -0.19 capitalised -0.63 upper 1.29 closer 1.07
      mark 0.07
    exclamation: number 0.81 stopWord 0.69 lower 0.05 capitalised -0.07 upper 1.6
    several: lower 0.89 capitalised 1.99 upper -1.63
    comma: mark 0.11
    colon: mark -0.22
    semicolon: mark -0.4
    bracket: closer -0.3
    quote: closer -0.46
    dash: mark -0.39
    rule: mark 0.59
    link: link 0.15
    word: initial -2.84 letter -2.33 stopWord -3.21 lower -0.72 capitalised -0.19 upper -0.11
      consonants 1.33 mixed -0.73
    number: number -0.43
    symbol: mark -0.19
  before*after
    leading: capitalised -2.88 upper -1.36 stopWord -1.16 lower -0.81 number -1.04
    numeric: starter 1.23 capitalised 1.45 initial -0.58 lower -1.49 number -1.69
    closing: starter 1.05 capitalised -0.53 upper 2.63 stopWord -0.23 lower -2.69 number -3.35
      mark -1.3
    initial: pronounI 1.37 starter 2.85 capitalised -3.7 initial -0.56 lower -0.89 mixed -0.34
      number -1.12 dash -0.3
    letter: starter -1.36 capitalised -1.06 stopWord -1.62 lower -0.34 number -0.68 mark -1.06
    acronym: pronounI -1.78 capitalised -3.46 upper -0.74 initial -0.34 stopWord -1.29 lower -2.8
      mixed -0.55 number 1.71 dash -0.31
    clock: upper -1.09 stopWord -0.34 lower -0.97
    number: pronounI 1.75 starter 0.49 title -2.07 capitalised 0.99 upper -1.18 initial -1.89
      stopWord -1.9 number -1.3 link -1.45
    stopWord: pronounI 0.53 starter 1.23 title -0.14 capitalised 2.19 upper -2.49 initial -0.18
      stopWord 0.65 lower 1.96 number 0.51 date -4.32 dash -1.39 bullet 1.5 comma -0.83 stop -0.77
      symbol 0.96
    lower: pronounI -1.52 starter 0.11 title -0.41 capitalised 1.48 upper -1.2 initial 0.76
      stopWord 1.1 lower 0.61 mixed -0.81 number -1.07 link 0.81 dash 0.98 comma -1.22 symbol 0.59
      mark -0.28
    capitalised: pronounI -0.44 starter 0.53 title -0.43 capitalised -0.54 upper 3.65
      initial -0.48 stopWord -1.15 lower -4.38 mixed -1.25 number 0.59 date 1.91 dash 0.89
      bullet 0.43 comma 1.29 symbol 0.36
    upper: pronounI -0.22 starter -1.81 capitalised -0.48 upper 1.49 stopWord -0.62 lower -0.16
      date 0.75 comma -0.42
    consonants: pronounI 1.85 starter -1.23 capitalised 0.91 stopWord -3.57 lower -1.03
      number 1.52 dash -2.04
    mixed: starter -1.15 capitalised 0.19 stopWord -2.68 lower 0.59 number -1.38 date 1.01
      mark -0.97
    closer: pronounI -1.76 starter 0.21 capitalised 0.48 upper 1.22 stopWord 0.99 lower 1.5
      mixed -0.4 number -2.44 link 0.41
    link: starter 1.25 capitalised 1.41 stopWord -0.97 lower 0.58 link 1.15 dash 0.57
    mark: pronounI -0.37 starter -0.42 title 0.69 capitalised 0.22 upper 0.03 initial -2.09
      stopWord -1.3 number -1.03 date -0.7 link -1.63 dash 0.51
  mark*gap
    dot: none -3.76 space 1.25
    ellipsis: none -0.14 space -0.25
    longEllipsis: space -0.14
    question: none 0.65 space -0.12
    exclamation: space 0.11
    several: space 0.38
    comma: space 0.11
    colon: space -0.22
    semicolon: space -0.4
    bracket: space -0.3
    quote: space -0.46
    dash: space -0.39
    rule: space 0.59
    link: space 0.15
    word: space -0.35
    number: space -0.43
    symbol: space -0.19
  gap*after
    none: starter 4.19 capitalised -1.42 initial -0.72 stopWord 0.98 lower -3.99 mixed -1.23
      number -2.08 dash -0.32 stop -0.37 mark -2.88
    space: pronounI -0.04 starter 0.13 title 0.3 capitalised 0.22 upper 0.04 initial 0.41
      stopWord -0.32 lower 1.09 mixed -0.48 number 0.11 date 0.73 link 0.42 dash 0.12 bullet 0.52
      comma -0.85 stop -0.53 symbol 0.37 mark 0.36
  closer*after
    none: pronounI 0.75 starter 0.03 title 0.3 capitalised 0.08 upper 0.04 initial -0.45
      stopWord -0.64 lower 0.31 mixed -0.59 number -0.29 date 0.73 link 0.42 dash 0.28 bullet 0.52
      comma -0.85 stop -0.77 symbol 0.36 mark -0.07
    quote: pronounI -1.66 starter 2.59 capitalised -0.1 dash -0.81 symbol 0.59
    bracket: starter 1.94 capitalised 0.87 upper 1.53
    citation: starter 2.25 capitalised 0.54 lower -2.22
  closer*mark
    none: dot -0.06 ellipsis -0.33 question 1.49 exclamation 0.1 several 0.38 comma 0.11
      colon -0.22 semicolon -0.4 bracket -0.3 quote -0.46 dash -0.39 rule 0.59 link 0.15
      word -0.35 number -0.43 symbol -0.19
    quote: dot 4.87 ellipsis 1.57 question -2.11
    bracket: dot 0.91 exclamation 2.18
    citation: dot -0.29 ellipsis 0.6
  opener*mark
    none: dot -0.07 ellipsis -0.32 question -0.07 exclamation 0.27 several 0.38 comma -0.32
      colon 0.26 semicolon -0.39 bracket -0.04 quote -0.1 dash -0.33 rule 0.51 link 0.15
      word -0.34 number -0.12 symbol -0.19
    quote: dot 1.35 question 3.75 comma -0.13 colon -4.22 semicolon -1.73 bracket 2.3 dash -1.66
      rule 1.15 word -1.83 number -2.64
    bracket: dot -0.46 ellipsis 1.79 question 1.23 exclamation -0.53 comma -2.63 bracket -0.95
      quote -2.86 number -4.13
  opener*after
    none: pronounI -0.03 starter 0.27 title 0.3 capitalised -0.14 upper 0.19 initial -0.45
      stopWord -0.51 lower -0.09 mixed -0.86 number 0.04 date 0.73 link 0.42 dash -0.21
      bullet 0.52 comma -0.85 symbol 0.37 mark 0.11
    quote: pronounI -1.66 starter -2.31 capitalised 0.44 upper -1.18 stop -0.37
    bracket: pronounI 1.45 starter 1.99 capitalised 0.02 upper -0.31 stopWord -0.63 lower -0.55
      mixed -0.4 number -2.65 stop -0.53 mark -1.3
  inside*mark
    none: dot 1.13 ellipsis -0.25 longEllipsis -0.23 question 0.57 exclamation 1.45 several 0.25
      comma -1.05 colon -0.5 semicolon -0.07 bracket -0.14 quote -0.32 dash -0.12 rule 0.59
      link 0.15 word -0.29 number -0.36 symbol 0.33
    quote: dot -1.79 ellipsis 0.23 longEllipsis 1.07 question -2.06 exclamation -1.68 several 2.14
      comma -3.6 colon -2.53 bracket -1.31 quote -1.64 dash -3.19 word -2.5 number -0.72
    bracket: dot -2.79 exclamation 1.19 comma -0.88 colon -4.64 semicolon -2.95 quote -1.33
      dash -2.11 word -2.56 number -2.86 symbol -2.61
  inside*after
    none: pronounI 0.82 starter 1.7 title 0.3 capitalised 0.65 upper 0.08 initial -0.44
      stopWord -0.27 lower -0.5 mixed -0.59 number -0.24 date 0.73 link 0.42 dash -0.31
      bullet 0.52 comma -0.85 stop -0.53 symbol 0.37 mark -0.07
    quote: pronounI -1.46 starter -2.19 capitalised -1.01 upper -0.94 initial -0.32 stopWord -2.51
      lower -2.45 dash 1.96 stop -0.37 symbol 0.74
    bracket: pronounI 0.75 starter -2.06 capitalised -2.21 upper -3.34 initial -0.54
      stopWord -2.02 lower -0.73 number -1.1 dash -0.3
  knownBefore*before
    unseen: leading -2.27 numeric -2.19 closing -1.21 initial -1.33 letter -1.0 acronym -3.1
      clock -1.31 number 0.16 stopWord -0.28 lower 0.1 capitalised -0.35 upper 0.44
      consonants -0.02 mixed 0.82 closer 0.54 link 0.25 mark 0.28
    never: leading -2.06 closing -1.88 initial -2.15 letter -0.81 acronym -0.14 stopWord 1.86
      lower -0.49 capitalised -0.35 upper -1.75 consonants 1.62 mixed -1.0
    sometimes: leading -0.8 numeric 1.15 closing 1.54 initial -1.15 letter -0.3 acronym -1.63
      clock -0.68 stopWord 1.7 lower 1.47 capitalised 1.46 upper 1.15 consonants 1.04 mixed 1.31
    mostly: numeric 2.3 closing 1.69 initial -0.36 letter -0.7 acronym -1.44 stopWord 0.81
      lower 0.82 capitalised 0.63 upper -0.71 consonants -1.2 mixed 0.63
  knownAfter*after
    unseen: pronounI 0.7 starter -0.2 title -0.32 capitalised -0.02 upper 0.62 initial 0.03
      mixed -0.59 number -0.29 date 0.73 link 0.42 dash -0.21 bullet 0.52 comma -0.85 stop -0.77
      symbol 0.37 mark -0.07
    never: pronounI 0.13 starter 0.17 title 0.36 capitalised -0.4 upper -1.44 initial -1.04
    sometimes: pronounI -0.76 starter -0.15 capitalised -0.4 upper -2.0 initial -0.72
      stopWord 2.07 lower -1.89
    mostly: pronounI -1.61 starter 0.36 capitalised 1.3 upper -0.3 initial -0.82 stopWord -0.7
      lower -0.53
  size*mark
    one: dot -1.14 ellipsis -2.54 longEllipsis 0.55 question 1.39 exclamation 1.12 several -0.33
      comma 0.15 colon -1.4 semicolon -2.09 dash 1.19 rule 1.17 link 0.67 word -1.04 number -5.06
      symbol -3.46
    two: dot 0.03 ellipsis -2.37 question 2.28 exclamation 0.41 several 1.69 comma 0.47
      colon -1.38 bracket 2.54 quote -2.81 dash -2.69 rule 1.31 word -3.58 number -5.07
      symbol -3.07
    few: dot 0.27 ellipsis -0.68 longEllipsis -0.78 question -0.41 exclamation -0.63 several 0.41
      comma -6.05 colon 0.14 semicolon -2.82 bracket 0.63 quote -2.22 dash -0.9 link 0.57
      word -0.38 number 1.25 symbol -4.23
    some: dot 0.34 ellipsis -0.67 longEllipsis 0.77 exclamation 1.82 several -0.35 comma -2.66
      colon 0.26 semicolon -3.21 bracket -0.08 quote -0.25 dash -0.43 link -0.97 number -3.91
      symbol -3.13
    many: dot 0.09 ellipsis 1.0 longEllipsis 0.53 question -0.11 exclamation -1.34 several 1.83
      comma -3.04 colon -1.41 semicolon -0.03 bracket -1.59 quote -0.23 dash -1.45 rule -0.43
      link 0.91 word -1.81 number -1.1 symbol 1.33
  size*after
    one: pronounI -0.06 starter -0.14 title -1.52 capitalised -0.44 upper -2.72 initial -1.69
      stopWord -0.68 lower 0.56 number -2.0 date 0.75 link 1.15 dash 0.51 comma -0.73
    two: pronounI -1.2 starter 0.37 title -3.16 capitalised -0.91 upper -5.68 initial -0.56
      stopWord -1.72 lower -0.35 number -0.42 dash 2.16
    few: pronounI 0.23 starter 0.09 title 0.34 capitalised -0.08 upper -0.36 initial -0.36
      stopWord 1.45 lower -0.21 mixed -0.47 number -0.47 date -0.34 link 0.76 dash 1.88 comma -1.1
      mark -0.84
    some: pronounI -0.48 starter -0.77 title -2.97 capitalised -0.27 upper -0.54 initial 0.35
      stopWord 1.96 lower -0.24 mixed -0.34 number 0.96 date -2.86 link -2.44 comma 0.92
      symbol 0.36 mark 1.21
    many: pronounI 1.21 starter 0.49 title 0.89 capitalised -0.08 upper 0.68 initial -1.55
      stopWord -1.22 lower -1.18 mixed -1.48 number -1.42 date 1.09 link 0.32 dash -1.81
      bullet 0.52 comma -0.98 stop -0.77 symbol 0.59 mark -2.86
  size*before
    one: leading -1.33 numeric -0.58 closing -0.61 initial -0.6 letter -0.76 stopWord -1.96
      lower 0.54 capitalised 0.19 upper -2.53 consonants -2.39 mixed -1.49 closer -0.45 link 0.67
      mark 0.23
    two: leading -0.83 numeric 0.81 initial -1.45 number -1.44 stopWord -1.58 lower -0.78
      capitalised 0.13 upper -1.62 consonants -1.49 mixed 0.57 closer 1.91 mark -0.47
    few: leading -2.03 numeric -0.7 closing -0.72 initial -1.36 letter -1.57 acronym -3.36
      clock -0.28 number 0.14 stopWord 0.66 lower -0.24 capitalised 0.83 upper 1.01
      consonants -2.18 mixed 0.72 closer 0.37 link 0.57 mark -0.87
    some: leading -1.34 closing -2.21 initial -1.71 letter -0.98 acronym -2.55 number -0.7
      stopWord 1.03 lower 1.16 capitalised -0.77 upper -0.91 consonants 2.25 mixed 0.04
      closer -0.21 link -0.97 mark -0.16
    many: leading -1.55 numeric 0.15 closing 1.91 initial -0.83 letter -1.25 acronym -0.37
      clock -1.57 number -0.16 stopWord 0.11 lower 0.1 capitalised 0.09 upper 1.02 consonants 1.14
      mixed -0.34 link 1.5 mark -0.49
  rest*mark
    one: dot 0.3 ellipsis -0.62 longEllipsis 2.06 comma -2.78 colon -3.17 quote -2.4 dash -1.51
      link 0.59 word -4.24 number -2.71 symbol 1.2
    two: dot -1.65 question 0.48 exclamation 1.26 several -0.42 comma 1.3 colon -4.38
      bracket -1.22 dash -3.24 link 0.46 word -0.26 number -0.03 symbol 0.14
    few: dot -0.68 ellipsis 0.14 longEllipsis -0.92 question 2.95 exclamation -0.23 several -0.26
      comma -6.34 colon -0.59 semicolon -2.77 bracket 0.87 quote -2.95 dash -2.35 link 0.6
      word -0.58 number 0.69 symbol -0.44
    some: dot 0.9 ellipsis -0.67 longEllipsis 0.96 question 0.33 exclamation -0.63 several 1.88
      comma -4.5 colon -0.44 semicolon -3.15 bracket -2.2 quote 1.51 dash 0.09 rule 0.84 link 0.66
      word -1.24 number -3.21 symbol 0.17
    many: dot 0.63 ellipsis 0.28 longEllipsis -0.58 question -0.43 exclamation 0.41 several -0.32
      comma -0.84 colon -0.29 semicolon 0.29 bracket 0.72 quote -1.31 dash 0.31 rule 0.56
      link -0.95 word -0.53 number -0.44 symbol -1.55
  rest*after
    one: starter -1.51 capitalised -1.43 upper 0.37 stopWord -0.62 lower -0.45 number -2.15
      link -0.71 dash 0.57
    two: starter -1.35 capitalised -0.28 upper 0.56 initial -0.29 lower 0.4 number -0.7 link 0.46
      comma -0.97 symbol 0.34
    few: pronounI -0.05 starter 0.51 title -1.87 capitalised -0.06 upper -2.68 initial -0.31
      stopWord 0.26 lower 0.37 mixed -0.4 number 0.78 date -1.71 link 0.89 dash -1.58 comma -0.87
      stop -0.53
    some: pronounI -0.15 starter -0.18 title 0.09 capitalised 0.05 upper 1.4 initial -0.61
      stopWord -0.07 lower -2.91 number 1.99 date 0.71 link 0.54 comma 1.29 mark -1.39
    many: pronounI -0.06 starter 0.2 title 0.29 capitalised -0.53 upper -0.41 initial -0.45
      stopWord -0.53 lower -0.14 mixed -0.86 number -2.04 date 1.08 link 0.74 dash 0.89
      bullet 0.52 comma -0.75 stop -0.37 symbol 0.37 mark -0.06
  style*after
    formal: pronounI -0.11 starter -0.07 title 0.3 capitalised 0.04 upper 0.49 initial 0.03
      stopWord -1.48 lower -1.09 mixed -0.86 number -0.24 date 0.91 link 0.41 dash -1.11
      bullet 0.52 comma -0.75 stop -0.77 symbol 0.79
    casual: pronounI -0.3 starter 1.0 capitalised -0.02 upper -2.44 initial -0.64 stopWord 0.48
      lower 0.58 mixed -0.4 number -1.72 date -0.36 link -0.02 dash 1.22 comma -0.42 symbol 0.36
      mark -0.91
  style*mark
    formal: dot -0.33 ellipsis 0.19 longEllipsis -0.23 question -0.75 exclamation -0.06
      several 0.05 comma -0.11 colon -0.25 semicolon -0.4 bracket 0.06 quote -0.46 dash -0.05
      rule 0.44 link 0.55 word -0.79 number -0.04 symbol -0.45
    casual: dot 0.89 ellipsis -0.95 longEllipsis 1.07 question 0.53 exclamation 1.81 several 0.66
      comma -0.78 colon -0.82 bracket -1.92 dash -4.21 rule 0.36 link -0.6 word -0.51 number -3.6
      symbol 1.26
  """
