// A plain C door to the Compact Language Detector 2.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 says of a text: up to three languages, best first.
struct cld2_result {
  /// ISO 639-1 (or -3) codes, "un" where unknown; static strings of the library.
  const char *code[3];
  /// The share of the text in each language, in per cent.
  int32_t percent[3];
  /// The length of the text that was judged, in bytes.
  int32_t bytes;
  /// Whether CLD2 calls the first language reliable.
  bool is_reliable;
};

/// Detects the language of UTF-8 text; `length` is in bytes.
struct cld2_result cld2_detect(const uint8_t *text, int32_t length);

#ifdef __cplusplus
}
#endif
