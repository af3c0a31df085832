#include "CCLD2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>

struct cld2_result cld2_detect(const uint8_t *text, int32_t length) {
  CLD2::Language languages[3];
  int percents[3];
  int bytes = 0;
  bool is_reliable = false;
  CLD2::DetectLanguageSummary(reinterpret_cast<const char *>(text), length, true, languages,
                              percents, &bytes, &is_reliable);
  struct cld2_result result = {};
  for (int i = 0; i < 3; i++) {
    result.code[i] = CLD2::LanguageCode(languages[i]);
    result.percent[i] = percents[i];
  }
  result.bytes = bytes;
  result.is_reliable = is_reliable;
  return result;
}
