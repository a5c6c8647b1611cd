// ICU, which Debian's libxml2 may use inside, stays out of the module: Foundation has an ICU of its own, and a file that
// sees both finds its types twice.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
