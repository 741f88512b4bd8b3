/* ecwid_batch_answer_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11281 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BATCH_ANSWER_STATUS_H
#define ECWID_BATCH_ANSWER_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether it was answered with success, failed, or was not executed because one before it failed. */
typedef enum ecwid_batch_answer_status {
    ECWID_BATCH_ANSWER_STATUS_UNLISTED = 0,
    /* It was answered with a success. */
    ECWID_BATCH_ANSWER_STATUS_COMPLETED = 1,
    /* It was answered with another status than a success. */
    ECWID_BATCH_ANSWER_STATUS_FAILED = 2,
    /* It was not executed, as one before it failed. */
    ECWID_BATCH_ANSWER_STATUS_NOT_EXECUTED = 3
} ecwid_batch_answer_status;

#define ECWID_BATCH_ANSWER_STATUS_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_batch_answer_status_opt {
    oac_presence state;
    ecwid_batch_answer_status value;
    oac_string text;
} ecwid_batch_answer_status_opt;
extern OAC_API const oac_type ecwid_batch_answer_status_oac_type;
OAC_API const char *ecwid_batch_answer_status_name(ecwid_batch_answer_status value);
OAC_API ecwid_batch_answer_status ecwid_batch_answer_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_batch_answer_status)

OAC_END_DECLS

#endif
