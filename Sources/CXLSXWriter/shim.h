#include <sys/types.h>
#include <xlsxwriter.h>

// The C library declares it to C only where GNU extensions are asked for.
extern int memfd_create(const char *name, unsigned int flags);
