// The one file of the project that reads through plain pointers, and the only C: Swift compares bytes one by one where C
// compares as many at once as the processor has room for. It knows no format. Its one caller, ByteMarks.swift, holds
// every access against the bounds of a Span first; ByteMarksTests compare it with the plain definition on random bytes.

#include "CBytes.h"

#include <string.h>

// The same source for several generations of processors; which is run is settled when the program is loaded.
#if defined(__x86_64__)
#define FOR_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EVERY_PROCESSOR
#endif

typedef uint8_t bytes64 __attribute__((ext_vector_type(64)));
typedef _Bool bits64 __attribute__((ext_vector_type(64)));

FOR_EVERY_PROCESSOR
void cbytes_mark_delimiters(const uint8_t *text, size_t count, uint8_t delimiter, uint64_t *marks) {
  for (size_t start = 0; start < count; start += 64) {
    size_t left = count - start;
    bytes64 block = 0;
    memcpy(&block, text + start, left < 64 ? left : 64);
    bits64 found = __builtin_convertvector(
        (block == delimiter) | (block == '"') | (block == '\n') | (block == '\r'), bits64);
    uint64_t word;
    memcpy(&word, &found, sizeof word);
    if (left < 64) word &= (UINT64_C(1) << left) - 1;
    marks[start / 64] = word;
  }
}

FOR_EVERY_PROCESSOR
size_t cbytes_common_end(const uint8_t *text, size_t start, size_t end, uint8_t lowest, uint8_t beyond) {
  for (; end - start >= 64; start += 64) {
    uint8_t fault = 0;
    for (size_t index = start; index < start + 64; index++) {
      uint8_t byte = text[index], before = text[index - 1], secondBefore = text[index - 2];
      // 10xxxxxx stands where the byte before begins a character, or the one before that a character of three.
      uint8_t continues = (byte & 0xC0) == 0x80;
      uint8_t shouldContinue = (before >= 0xC0) | (secondBefore >= 0xE0);
      fault |= (continues ^ shouldContinue) | (byte >= beyond) | (byte < lowest) | ((byte & 0xFE) == 0xC0)
             | (byte == 0xE0) | (byte == 0xED);
    }
    if (fault) break;
  }
  return start;
}
