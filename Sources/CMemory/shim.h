#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// The linker's names for where the program's own code begins and ends; nothing between them is ever written.
extern const char __executable_start[];
extern const char etext[];

/// Gives the pages of the program's code back that are in memory; what is run again is read again, from the file's cache.
static inline void cmemory_release_code(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = ((uintptr_t)__executable_start + page - 1) & ~(page - 1);
  uintptr_t end = (uintptr_t)etext & ~(page - 1);
  if (end > start) madvise((void *)start, end - start, MADV_DONTNEED);
}
