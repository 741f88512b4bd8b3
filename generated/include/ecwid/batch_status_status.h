/* ecwid_batch_status_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:461 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_STATUS_STATUS_H
#define ECWID_BATCH_STATUS_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether its requests wait, are being executed, or are all done. */
typedef enum ecwid_batch_status_status {
    ECWID_BATCH_STATUS_STATUS_UNLISTED = 0,
    /* Nothing of it has been executed yet. */
    ECWID_BATCH_STATUS_STATUS_QUEUED = 1,
    /* Some of it has been executed. */
    ECWID_BATCH_STATUS_STATUS_IN_PROGRESS = 2,
    /* All of it is done, or will not be executed any more. */
    ECWID_BATCH_STATUS_STATUS_COMPLETED = 3
} ecwid_batch_status_status;

#define ECWID_BATCH_STATUS_STATUS_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_batch_status_status_opt {
    oac_presence state;
    ecwid_batch_status_status value;
    oac_string text;
} ecwid_batch_status_status_opt;
extern OAC_API const oac_type ecwid_batch_status_status_oac_type;
OAC_API const char *ecwid_batch_status_status_name(ecwid_batch_status_status value);
OAC_API ecwid_batch_status_status ecwid_batch_status_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_batch_status_status)

OAC_END_DECLS

#endif
