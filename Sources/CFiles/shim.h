#pragma once

// syncfs(2), which <unistd.h> has for GNU programs only, and Swift's module of the C library leaves out.
extern int syncfs(int descriptor);

#include <sys/vfs.h>

/// The kind of the file system a path lies on, as statfs(2) numbers them; 0 where that cannot be told.
static inline unsigned long cfiles_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (unsigned long)status.f_type : 0;
}
