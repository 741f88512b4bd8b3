/* ecwid_payment_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/lists-in-queries.yaml:21), not this file. */
#ifndef ECWID_PAYMENT_STATUS_H
#define ECWID_PAYMENT_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* How far the payment has come. Custom ones are named by the store. */
typedef enum ecwid_payment_status {
    ECWID_PAYMENT_STATUS_UNLISTED = 0,
    /* It has not been paid. */
    ECWID_PAYMENT_STATUS_AWAITING_PAYMENT = 1,
    /* It has been paid. */
    ECWID_PAYMENT_STATUS_PAID = 2,
    /* It will not be paid any more. */
    ECWID_PAYMENT_STATUS_CANCELLED = 3,
    /* All was paid back. */
    ECWID_PAYMENT_STATUS_REFUNDED = 4,
    /* Some was paid back. */
    ECWID_PAYMENT_STATUS_PARTIALLY_REFUNDED = 5,
    /* The payment was begun and not finished. */
    ECWID_PAYMENT_STATUS_INCOMPLETE = 6,
    /* First status that the store names. */
    ECWID_PAYMENT_STATUS_CUSTOM_PAYMENT_STATUS_1 = 7,
    /* Second status that the store names. */
    ECWID_PAYMENT_STATUS_CUSTOM_PAYMENT_STATUS_2 = 8,
    /* Third status that the store names. */
    ECWID_PAYMENT_STATUS_CUSTOM_PAYMENT_STATUS_3 = 9
} ecwid_payment_status;

#define ECWID_PAYMENT_STATUS_COUNT 9

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_payment_status_opt {
    oac_presence state;
    ecwid_payment_status value;
    oac_string text;
} ecwid_payment_status_opt;
extern OAC_API const oac_type ecwid_payment_status_oac_type;
OAC_API const char *ecwid_payment_status_name(ecwid_payment_status value);
OAC_API ecwid_payment_status ecwid_payment_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_payment_status)

OAC_END_DECLS

#endif
