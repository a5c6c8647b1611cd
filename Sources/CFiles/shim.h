#pragma once

// syncfs(2), which <unistd.h> has for GNU programs only, and Swift's module of the C library leaves out.
extern int syncfs(int descriptor);
