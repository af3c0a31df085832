/// The weights of ``BoundaryModel``, written by `annotated-train`.
let boundaryWeights = """
  mark*after
    dot: pronounI 1.18 starter 0.76 title 0.41 capitalised 0.54 initial -0.29 stopWord 0.11
      lower -0.7 mixed -0.26 number -0.51 link 1.0 dash -0.33 bullet 0.37 comma -0.7 stop -0.29
      symbol 0.28 mark -0.73
    ellipsis: starter 0.27 capitalised 0.66 stopWord -0.88 lower -1.74 mixed -0.49 link 0.71
      mark -0.87
    longEllipsis: pronounI -0.59 starter 0.65 capitalised 0.88 upper -0.5 stopWord -0.7
      lower -0.27
    question: pronounI -0.06 starter 1.12 capitalised 0.67 upper -0.45 stopWord 0.32 lower 0.4
      number -0.65 link -0.36 dash -0.78 comma -0.24
    exclamation: pronounI 0.92 starter 0.38 capitalised -0.05 upper 0.59 stopWord 0.48 lower 0.43
      bullet 0.19 comma -0.4 stop -0.4 symbol 0.32
    several: pronounI 0.63 starter 0.91 capitalised -0.12 upper -0.49 stopWord 0.33 comma 0.23
    comma: pronounI -0.71 starter -0.31 title -1.46 capitalised 0.04 upper -1.23 initial -0.67
      link -0.21
    colon: pronounI -1.29 starter -0.23 capitalised -0.05 upper 0.12 date -0.69
    semicolon: starter -0.71 capitalised 0.08 upper -0.86
    bracket: pronounI -0.62 starter 0.07 capitalised -0.06 upper 0.56 mixed -0.3
    quote: pronounI -0.85 starter -0.23 capitalised 0.04 upper -0.5
    dash: pronounI 0.12 starter -0.49 capitalised 0.18 upper -1.17 link -0.34
    rule: starter 0.45 capitalised 0.47 stopWord -0.58 dash 0.4
    link: starter 0.56 capitalised -1.26 upper 0.54 stopWord -0.74 lower 0.38 link 0.07 dash 0.42
      mark 0.64
    word: pronounI -0.87 starter -0.35 title -1.44 capitalised -1.39 upper 0.27 initial -0.51
      date 0.96 dash 0.73 mark -0.25
    number: pronounI 0.63 starter -0.1 title -0.71 capitalised -0.61 upper -0.71 initial -0.83
      link -0.33
    symbol: pronounI 0.17 starter 0.3 title 0.54 capitalised -0.5 date 0.39 link -0.78
  mark*before
    dot: leading -0.69 numeric 0.44 closing -0.64 initial -1.85 letter -0.67 acronym -1.84
      clock -0.74 number 0.34 stopWord 1.59 lower 0.84 capitalised 0.65 upper 1.18 consonants -0.5
      mixed 0.46 closer 1.5 link 1.18 mark 0.79
    ellipsis: initial 0.53 stopWord -0.71 lower -0.37 capitalised 0.49 upper -0.35 consonants 0.13
      mixed -0.61 closer -0.82 mark 0.34
    longEllipsis: lower 0.04 capitalised -0.61
    question: number 0.63 stopWord 1.29 lower 0.06 capitalised -0.53 upper 0.55 closer 0.62
      mark -0.18
    exclamation: number 0.45 stopWord 0.18 lower 0.35 capitalised -0.25 upper 0.5
    several: lower 0.55 capitalised 0.79 upper -0.92
    comma: mark -0.31
    colon: mark -0.23
    semicolon: mark -0.21
    bracket: closer -0.08
    quote: closer -0.38
    dash: mark -0.23
    rule: mark 0.49
    link: link 0.02
    word: initial -0.47 letter -0.82 stopWord -1.07 lower -0.84 capitalised -0.03 consonants 0.79
      mixed 0.04
    number: number -0.3
    symbol: mark -0.04
  before*after
    leading: stopWord -0.53 number -0.62
    numeric: starter 0.4 capitalised 0.81 initial -0.54
    closing: starter 1.2 capitalised -0.38 upper 0.73 stopWord 0.06 lower -1.03 number -0.84
      mark -0.3
    initial: pronounI 0.73 starter 1.12 capitalised -1.92 initial -0.49 lower -0.51 mixed -0.24
      number -0.24 dash -0.17
    letter: starter -0.36 capitalised -0.67 stopWord -0.45 lower -0.22 number -0.65 mark -0.25
    acronym: pronounI -0.53 capitalised -1.34 upper -0.3 initial -0.25 stopWord -0.5 lower -1.0
      mixed -0.16 number -0.34 dash -0.22
    clock: upper -0.57 stopWord -0.31 lower -0.59
    number: pronounI 0.71 starter 0.09 title -0.71 capitalised 0.26 upper -0.5 initial -0.83
      stopWord -0.47 number -0.9 link -0.33
    stopWord: pronounI -0.15 starter 0.17 title -0.25 capitalised 0.88 upper -0.67 initial -0.19
      lower 0.8 number 0.28 dash -0.58 bullet 0.19 comma -0.54 stop -0.53 symbol 0.26
    lower: pronounI -0.07 starter 0.06 title 0.03 capitalised 1.44 upper -0.15 initial 0.37
      stopWord 0.57 lower 0.07 number -0.34 link 0.95 dash -0.09 comma -0.76 symbol 0.28 mark -0.9
    capitalised: pronounI 0.39 starter 0.48 title -0.35 capitalised -0.2 upper 0.91 initial -0.54
      stopWord -0.73 lower -1.54 mixed -0.49 number 0.53 date 0.81 dash 0.5 bullet 0.37 comma 0.56
      symbol 0.28
    upper: pronounI 0.36 starter -0.49 capitalised -0.14 upper 0.33 stopWord -0.35 lower 0.1
      date 0.36 comma -0.4
    consonants: pronounI 0.71 starter 0.05 capitalised 0.28 stopWord -0.7 lower -0.44 number -0.3
      dash -0.71
    mixed: starter -0.1 capitalised 0.23 stopWord -0.44 lower 0.31 number -0.51 date 0.28
      mark -0.54
    closer: pronounI -0.85 starter 0.35 capitalised 0.22 upper 0.43 stopWord 0.58 lower 0.4
      mixed -0.3 number -0.77 link 0.56
    link: starter 0.59 capitalised -0.99 upper 0.54 stopWord -0.74 lower 0.38 number 0.74
      link 0.07 dash 0.42 mark 0.64
    mark: pronounI -0.25 starter -0.39 title 0.2 capitalised 0.13 upper -0.18 initial -0.67
      stopWord -0.58 number -0.81 date -0.31 link -0.97 dash 0.4
  mark*gap
    dot: none -2.1 space 0.79
    ellipsis: none -0.29
    longEllipsis: none 0.16 space -0.05
    question: none 0.5 space 0.07
    exclamation: space 0.14
    several: space 0.29
    comma: space -0.31
    colon: space -0.23
    semicolon: space -0.21
    bracket: space -0.08
    quote: space -0.38
    dash: space -0.23
    rule: space 0.49
    link: space 0.02
    word: space -0.57
    number: space -0.3
    symbol: space -0.04
  gap*after
    none: starter 1.05 capitalised -0.24 initial -0.42 stopWord -0.19 lower -2.18 mixed -0.49
      number -1.23 dash -0.25 stop -0.29 mark -0.87
    space: starter 0.1 title 0.16 capitalised -0.02 upper -0.08 initial -0.03 stopWord -0.41
      lower 0.75 mixed -0.39 number 0.03 date 0.66 link -0.05 dash -0.02 bullet 0.24 comma -0.57
      stop -0.4 symbol 0.37 mark -0.02
  closer*after
    none: pronounI 0.33 starter 0.08 title 0.16 capitalised -0.03 upper -0.08 initial -0.34
      stopWord -0.37 lower -0.26 mixed -0.48 number -0.52 date 0.66 link -0.05 dash 0.08
      bullet 0.24 comma -0.57 stop -0.53 symbol 0.32 mark -0.34
    quote: pronounI -0.93 starter 1.27 dash -0.32 symbol 0.28
    bracket: starter 0.77 capitalised 0.66 upper 0.32
    citation: starter 1.02 capitalised 0.1 lower -0.63
  closer*mark
    none: dot 0.11 ellipsis -0.27 longEllipsis 0.03 question 0.82 exclamation 0.13 several 0.29
      comma -0.31 colon -0.23 semicolon -0.21 bracket -0.08 quote -0.38 dash -0.23 rule 0.49
      link 0.02 word -0.57 number -0.3 symbol -0.04
    quote: dot 2.27 ellipsis 0.65 question -1.17
    bracket: dot 0.79 exclamation 0.52
    citation: dot -0.39 ellipsis 0.39
  opener*mark
    none: dot 0.2 ellipsis -0.16 longEllipsis 0.03 question 0.08 exclamation 0.36 several 0.29
      comma -0.3 colon 0.03 semicolon -0.18 bracket -0.02 quote -0.3 dash -0.16 rule 0.44
      link 0.02 word -0.57 number -0.16 symbol -0.04
    quote: dot 0.82 question 1.32 comma -0.35 colon -1.84 semicolon -0.4 bracket 0.63 dash -0.36
      rule 0.47 word -0.71 number -0.85
    bracket: dot -0.37 ellipsis 0.58 question 0.71 exclamation -0.4 comma -1.12 bracket -0.29
      quote -0.77 number -1.78
  opener*after
    none: starter 0.25 title 0.16 capitalised -0.03 upper 0.08 initial -0.34 stopWord -0.34
      lower -0.34 mixed -0.36 number -0.25 date 0.66 link -0.05 dash -0.05 bullet 0.24 comma -0.57
      symbol 0.37 mark -0.25
    quote: pronounI -0.68 starter -1.07 capitalised -0.15 upper -0.43 stop -0.29
    bracket: pronounI 0.4 starter 0.6 capitalised -0.22 upper -0.34 stopWord -0.38 lower -0.18
      mixed -0.3 number -0.83 stop -0.4 mark -0.3
  inside*mark
    none: dot 0.83 ellipsis -0.06 longEllipsis -0.16 question 0.33 exclamation 1.03 several 0.19
      comma -0.27 colon -0.15 semicolon -0.02 quote -0.27 dash -0.08 rule 0.49 link 0.02
      word -0.45 number -0.19 symbol 0.12
    quote: dot -1.44 ellipsis -0.15 longEllipsis 0.47 question -0.59 exclamation -0.92
      several 0.52 comma -1.28 colon -1.01 bracket -0.45 quote -0.79 dash -0.69 word -0.96
      number -0.3
    bracket: dot -1.1 exclamation 0.46 comma -0.71 colon -1.57 semicolon -0.65 quote -0.5
      dash -0.96 word -1.33 number -1.13 symbol -1.57
  inside*after
    none: pronounI 0.2 starter 0.78 title 0.16 capitalised 0.3 upper 0.04 initial -0.32
      stopWord -0.07 lower -0.24 mixed -0.48 number -0.48 date 0.66 link -0.05 dash -0.1
      bullet 0.24 comma -0.57 stop -0.4 symbol 0.34 mark -0.34
    quote: pronounI -0.64 starter -1.63 capitalised -0.81 upper -0.38 initial -0.11 stopWord -0.32
      lower -1.14 dash 1.01 stop -0.29 symbol 0.32
    bracket: pronounI 0.22 starter -1.01 capitalised -1.58 upper -1.17 initial -0.26
      stopWord -0.68 lower -0.28 number -0.72 dash -0.17
  knownBefore*before
    unseen: leading -0.62 numeric -0.54 closing -0.75 initial -1.18 letter -0.29 acronym -1.45
      clock -0.65 number -0.07 stopWord -0.45 lower 0.14 capitalised 0.02 upper 0.21
      consonants 0.46 mixed 0.38 closer 0.2 link 0.45 mark -0.34
    never: leading -0.53 closing -0.55 initial -1.1 letter -0.67 acronym -0.98 stopWord 1.15
      lower -0.32 capitalised 0.06 upper -0.67 mixed -0.25
    sometimes: numeric 0.65 closing 0.63 initial -0.58 letter -0.13 acronym -0.54 clock -0.59
      stopWord 1.04 lower 0.97 capitalised 1.43 upper 0.44 consonants 0.74 mixed 0.35
    mostly: numeric 0.66 closing 0.66 initial -0.19 letter -0.45 acronym -0.29 stopWord 0.69
      lower 0.32 capitalised 0.38 upper -0.54 consonants -0.4 mixed 0.45
  knownAfter*after
    unseen: pronounI 0.5 starter -0.19 title -0.12 capitalised -0.03 upper 0.19 initial -0.08
      mixed -0.48 number -0.52 date 0.66 link -0.05 dash -0.05 bullet 0.24 comma -0.57 stop -0.53
      symbol 0.37 mark -0.34
    never: pronounI -0.08 starter 0.2 title -0.02 capitalised -0.26 upper -0.53 initial -0.38
    sometimes: pronounI -0.37 starter -0.05 capitalised -0.38 upper -0.58 initial -0.34
      stopWord 0.63 lower -0.77
    mostly: pronounI -0.83 starter 0.38 capitalised 0.5 upper 0.05 initial -0.41 stopWord -0.4
      lower -0.42
  size*mark
    one: dot -0.33 ellipsis -1.02 longEllipsis 0.2 question 0.41 exclamation 0.54 several -0.11
      comma 0.65 colon -0.77 semicolon -0.94 dash 0.56 rule 0.62 link 1.05 word -0.55 number -1.74
      symbol -1.28
    two: dot -0.43 ellipsis -0.65 question 0.74 exclamation -0.02 several 0.49 comma 0.43
      colon -0.68 bracket 1.07 quote -0.82 dash -1.11 rule 0.29 link -0.74 word -1.97 number -1.28
      symbol -0.97
    few: dot -0.12 ellipsis -0.25 longEllipsis -0.45 question 0.21 exclamation -0.03 several 0.39
      comma -2.23 colon 0.35 semicolon -0.84 bracket 0.37 quote -0.63 dash -0.57 link 0.22
      word 0.17 number 0.87 symbol -1.82
    some: dot 0.37 ellipsis -0.45 longEllipsis 0.44 question 0.03 exclamation 0.35 several 0.09
      comma -1.41 colon 0.46 semicolon -1.05 bracket 0.21 quote -0.28 dash -0.23 link -0.55
      word 0.2 number -1.93 symbol -0.87
    many: dot 0.29 ellipsis 0.58 longEllipsis 0.2 question -0.06 exclamation -0.21 several 0.54
      comma -1.48 colon -0.58 semicolon 0.03 bracket -0.67 quote -0.13 dash -0.57 rule -0.12
      link -0.38 word -1.1 number -0.61 symbol 0.84
  size*after
    one: pronounI -0.18 starter -0.19 title -0.68 capitalised -0.02 upper -1.23 initial -0.88
      stopWord -0.29 lower 0.45 number -0.66 date 0.18 link 1.18 dash 0.4 comma -0.4
    two: pronounI -0.56 starter -0.02 title -1.19 capitalised -0.2 upper -1.57 initial -0.16
      stopWord -0.44 lower -0.23 number -0.27 dash 0.47
    few: pronounI -0.37 starter 0.29 title -0.07 capitalised -0.23 upper -0.19 initial -0.72
      stopWord 0.34 lower 0.1 mixed -0.3 number 0.17 date 0.27 link 0.58 dash 0.98 comma -0.66
      mark 0.41
    some: pronounI -0.31 starter -0.29 title -1.35 capitalised -0.18 upper 0.27 initial 0.03
      stopWord 0.58 lower -0.08 mixed -0.24 number 0.3 date 0.39 link -0.21 comma 0.41 symbol 0.32
      mark -0.62
    many: pronounI 0.61 starter 0.26 title 0.55 capitalised -0.05 upper 0.19 initial -0.3
      stopWord -0.74 lower -0.69 mixed -0.28 number -0.67 date 0.42 link -0.47 dash -1.03
      bullet 0.24 comma -0.49 stop -0.53 symbol 0.28 mark -0.65
  size*before
    one: numeric -0.54 closing -0.31 initial -0.33 letter -0.45 number -0.93 stopWord -0.99
      lower 0.03 capitalised 0.23 upper -1.22 consonants -0.74 mixed -0.65 closer -0.23 link 1.05
      mark 0.21
    two: numeric 0.35 initial -0.86 number -1.1 stopWord -0.51 lower -0.38 capitalised 0.02
      upper -0.54 consonants -0.57 mixed 0.4 closer 0.93 link -0.74 mark -0.12
    few: leading -0.47 numeric 0.36 closing -0.48 initial -0.66 letter -0.82 acronym -1.19
      number 0.63 stopWord 0.1 lower 0.07 capitalised 0.4 upper 0.21 consonants -0.83 mixed 0.37
      closer 0.09 link 0.22 mark -0.56
    some: closing -0.83 initial -1.14 letter -0.54 acronym -0.92 number -0.93 stopWord 0.45
      lower 0.77 capitalised -0.41 upper -0.43 consonants 0.93 mixed 0.13 closer -0.04 link -0.54
      mark -0.16
    many: leading -0.49 numeric 0.7 closing 0.34 initial -0.87 letter -0.67 acronym -1.03
      clock -0.74 number -0.09 stopWord -0.05 lower 0.15 upper 0.66 consonants 0.34 mixed -0.11
      link 0.37 mark -0.47
  rest*mark
    one: dot -0.16 ellipsis -0.35 longEllipsis 0.76 comma -1.31 colon -1.35 quote -0.72 dash -0.34
      link 0.48 word -1.63 number -1.4 symbol 0.4
    two: dot -0.52 question -0.21 exclamation 0.45 several -0.4 comma 0.82 colon -1.92
      bracket -0.32 dash -1.33 link 0.45 word -0.4 symbol -0.12
    few: dot -0.3 ellipsis -0.28 longEllipsis -0.5 question 1.14 exclamation 0.1 several -0.27
      comma -2.93 colon -0.17 semicolon -1.04 bracket 0.33 quote -0.85 dash -1.27 link 0.15
      word -0.37 symbol -0.02
    some: dot 0.67 ellipsis -0.07 longEllipsis 0.43 question 0.22 exclamation -0.29 several 0.92
      comma -2.16 colon -0.08 semicolon -1.11 bracket -0.86 quote 0.77 dash -0.18 rule 0.29
      link -0.03 word -0.37 number -1.64 symbol 0.42
    many: dot 0.36 ellipsis 0.05 longEllipsis -0.17 question -0.18 exclamation 0.3 several -0.07
      comma -0.59 colon -0.14 semicolon 0.04 bracket 0.14 quote -0.76 dash 0.03 rule 0.46
      link -0.27 word -0.3 number -0.2 symbol -0.74
  rest*after
    one: starter -0.79 capitalised -0.56 upper 0.33 stopWord -0.35 lower -0.14 number -0.29
      link 0.31 dash 0.42
    two: starter -0.67 capitalised 0.19 upper 0.07 initial -0.15 lower 0.47 number -0.32
      link -0.27 comma -0.6 symbol 0.13
    few: pronounI -0.14 starter -0.05 title -0.55 capitalised -0.11 upper -1.29 initial -0.21
      stopWord 0.31 lower 0.02 mixed -0.3 number 0.13 date -0.69 link 0.62 dash -0.64 comma -0.55
      stop -0.4
    some: pronounI -0.13 starter -0.22 title -0.09 capitalised 0.36 upper 0.42 initial -0.35
      stopWord 0.09 lower -1.11 number 0.5 date 0.25 link 0.07 comma 0.56 mark -0.39
    many: pronounI 0.07 starter 0.29 title 0.18 capitalised -0.15 upper -0.13 initial -0.29
      stopWord -0.55 lower -0.24 mixed -0.36 number -0.92 date 1.04 link -0.34 dash 0.28
      bullet 0.24 comma -0.49 stop -0.29 symbol 0.35 mark -0.34
  style*after
    formal: pronounI -0.04 starter 0.07 title 0.16 capitalised -0.03 upper 0.25 initial -0.32
      stopWord -0.96 lower -0.86 mixed -0.36 number -0.44 date 0.98 link 0.02 dash -0.57
      bullet 0.24 comma -0.54 stop -0.53 symbol 0.4 mark -0.34
    casual: starter 0.36 capitalised -0.57 upper -0.8 initial -0.45 stopWord 0.56 lower 0.57
      mixed -0.3 number -0.87 date -0.39 link -0.1 dash 0.52 comma -0.4 symbol 0.28 mark -0.27
  style*mark
    formal: dot 0.02 ellipsis 0.1 longEllipsis -0.16 question -0.28 exclamation -0.04 several 0.15
      comma -0.33 colon -0.19 semicolon -0.21 bracket 0.05 quote -0.38 dash -0.12 rule 0.4
      link 0.03 word -0.61 number -0.15 symbol -0.13
    casual: dot 0.4 ellipsis -0.63 longEllipsis 0.47 question 0.48 exclamation 0.79 several 0.38
      comma -0.15 colon -0.35 bracket -0.76 dash -1.71 rule 0.23 link -0.07 word 0.09 number -1.43
      symbol 0.23
  """
