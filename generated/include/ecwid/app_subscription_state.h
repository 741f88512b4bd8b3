/* ecwid_app_subscription_state: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11181 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_APP_SUBSCRIPTION_STATE_H
#define ECWID_APP_SUBSCRIPTION_STATE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the app is paid for, on trial or suspended. */
typedef enum ecwid_app_subscription_state {
    ECWID_APP_SUBSCRIPTION_STATE_UNLISTED = 0,
    ECWID_APP_SUBSCRIPTION_STATE_ACTIVE = 1,
    ECWID_APP_SUBSCRIPTION_STATE_SUSPENDED = 2,
    ECWID_APP_SUBSCRIPTION_STATE_TRIAL = 3
} ecwid_app_subscription_state;

#define ECWID_APP_SUBSCRIPTION_STATE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_app_subscription_state_opt {
    oac_presence state;
    ecwid_app_subscription_state value;
    oac_string text;
} ecwid_app_subscription_state_opt;
extern OAC_API const oac_type ecwid_app_subscription_state_oac_type;
OAC_API const char *ecwid_app_subscription_state_name(ecwid_app_subscription_state value);
OAC_API ecwid_app_subscription_state ecwid_app_subscription_state_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_app_subscription_state)

OAC_END_DECLS

#endif
