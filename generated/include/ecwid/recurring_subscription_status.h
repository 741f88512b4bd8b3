/* ecwid_recurring_subscription_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:5877 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RECURRING_SUBSCRIPTION_STATUS_H
#define ECWID_RECURRING_SUBSCRIPTION_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether it goes on, has ended, or waits because a charge failed or has to be confirmed. */
typedef enum ecwid_recurring_subscription_status {
    ECWID_RECURRING_SUBSCRIPTION_STATUS_UNLISTED = 0,
    /* It goes on. */
    ECWID_RECURRING_SUBSCRIPTION_STATUS_ACTIVE = 1,
    /* It has ended. */
    ECWID_RECURRING_SUBSCRIPTION_STATUS_CANCELLED = 2,
    /* It goes on, but the last charge was not paid. */
    ECWID_RECURRING_SUBSCRIPTION_STATUS_LAST_CHARGE_FAILED = 3,
    /* The customer has to confirm the payment. */
    ECWID_RECURRING_SUBSCRIPTION_STATUS_REQUIRES_PAYMENT_CONFIRMATION = 4
} ecwid_recurring_subscription_status;

#define ECWID_RECURRING_SUBSCRIPTION_STATUS_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_recurring_subscription_status_opt {
    oac_presence state;
    ecwid_recurring_subscription_status value;
    oac_string text;
} ecwid_recurring_subscription_status_opt;
extern OAC_API const oac_type ecwid_recurring_subscription_status_oac_type;
OAC_API const char *ecwid_recurring_subscription_status_name(ecwid_recurring_subscription_status value);
OAC_API ecwid_recurring_subscription_status ecwid_recurring_subscription_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_recurring_subscription_status)

OAC_END_DECLS

#endif
