#ifndef CBYTES_H
#define CBYTES_H

#include <stddef.h>
#include <stdint.h>

/// Marks delimiters, quotes (0x22), LF and CR in a text, a bit each.
///
/// Bit k of marks[j] stands for text[64 * j + k]; there is a word for every 64 bytes and for what is left of them, whose
/// other bits are 0.
void cbytes_mark_delimiters(const uint8_t *text, size_t count, uint8_t delimiter, uint64_t *marks);

/// How far from `start` the next 64 bytes are all common characters of UTF-8: a multiple of 64 past `start`, at most `end`.
///
/// Common are characters of one to three bytes whose first is below `beyond` and neither E0 nor ED, after which not every
/// byte may follow, and no byte below `lowest`. The bytes before `start`, two of which are read, must be the beginning of
/// valid UTF-8. Unicode 16 §3.9, table 3-7.
size_t cbytes_common_end(const uint8_t *text, size_t start, size_t end, uint8_t lowest, uint8_t beyond);

#endif
