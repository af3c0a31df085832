#!/bin/sh
# The most frequent words of a text. The text comes on standard input, one JSON object goes to
# standard output. In the C locale awk counts bytes, which the manifest states as Offsets=utf8.
# Words are runs of letters; every byte of a letter beyond ASCII counts as one. Records end at spaces
# rather than at lines, as a line may be very long.
export LC_ALL=C
exec awk '
  BEGIN { RS = " " }
  {
    rest = $0
    place = offset
    while (match(rest, /[A-Za-z\200-\377]+/)) {
      word = tolower(substr(rest, RSTART, RLENGTH))
      place += RSTART - 1
      if (RLENGTH > 3) {
        if (!(word in first)) { first[word] = place; order[++known] = word }
        count[word]++
        total++
      }
      place += RLENGTH
      rest = substr(rest, RSTART + RLENGTH)
    }
    offset += length($0) + 1
  }
  END {
    printf "{\"data\":{\"words\":%d,\"different\":%d},\"annotations\":[", total, known
    for (rank = 1; rank <= 10 && rank <= known; rank++) {
      best = 0
      for (number = 1; number <= known; number++)
        if (!(number in taken) && (!best || count[order[number]] > count[order[best]])) best = number
      taken[best] = 1
      word = order[best]
      printf "%s{\"type\":\"word\",\"start\":%d,\"end\":%d,\"count\":%d}", (rank > 1 ? "," : ""), \
        first[word], first[word] + length(word), count[word]
    }
    print "]}"
  }
'
