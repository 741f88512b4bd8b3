/* ecwid_batch_call_method: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11239 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_CALL_METHOD_H
#define ECWID_BATCH_CALL_METHOD_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* HTTP method of the request. */
typedef enum ecwid_batch_call_method {
    ECWID_BATCH_CALL_METHOD_UNLISTED = 0,
    ECWID_BATCH_CALL_METHOD_GET = 1,
    ECWID_BATCH_CALL_METHOD_POST = 2,
    ECWID_BATCH_CALL_METHOD_PUT = 3,
    ECWID_BATCH_CALL_METHOD_DELETE = 4
} ecwid_batch_call_method;

#define ECWID_BATCH_CALL_METHOD_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_batch_call_method_opt {
    oac_presence state;
    ecwid_batch_call_method value;
    oac_string text;
} ecwid_batch_call_method_opt;
extern OAC_API const oac_type ecwid_batch_call_method_oac_type;
OAC_API const char *ecwid_batch_call_method_name(ecwid_batch_call_method value);
OAC_API ecwid_batch_call_method ecwid_batch_call_method_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_batch_call_method)

OAC_END_DECLS

#endif
