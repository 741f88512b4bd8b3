/* ecwid_store_profile_design_settings: a union of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/store-profile.yaml:93), not this file. */
#ifndef ECWID_STORE_PROFILE_DESIGN_SETTINGS_H
#define ECWID_STORE_PROFILE_DESIGN_SETTINGS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_design_settings ecwid_store_profile_design_settings;
extern OAC_API const oac_type ecwid_store_profile_design_settings_oac_type;

typedef enum ecwid_store_profile_design_settings_which {
    ECWID_STORE_PROFILE_DESIGN_SETTINGS_UNLISTED = 0,
    ECWID_STORE_PROFILE_DESIGN_SETTINGS_STRING = 1,
    ECWID_STORE_PROFILE_DESIGN_SETTINGS_BOOLEAN = 2,
    ECWID_STORE_PROFILE_DESIGN_SETTINGS_NUMBER = 3
} ecwid_store_profile_design_settings_which;

/* One of the types of StoreProfileDesignSettings. */
struct ecwid_store_profile_design_settings {
    oac_presence state;
    ecwid_store_profile_design_settings_which which;
    union {
        /* of ECWID_STORE_PROFILE_DESIGN_SETTINGS_STRING: string */
        oac_string string;
        /* of ECWID_STORE_PROFILE_DESIGN_SETTINGS_BOOLEAN: boolean */
        bool boolean;
        /* of ECWID_STORE_PROFILE_DESIGN_SETTINGS_NUMBER: number */
        double number;
    } as;
    oac_string json;
};

static inline ecwid_store_profile_design_settings ecwid_store_profile_design_settings_of_string(oac_string value)
{
    ecwid_store_profile_design_settings made = OAC_ZERO;
    made.state = OAC_VALUE;
    made.which = ECWID_STORE_PROFILE_DESIGN_SETTINGS_STRING;
    made.as.string = value;
    return made;
}

static inline ecwid_store_profile_design_settings ecwid_store_profile_design_settings_of_boolean(bool value)
{
    ecwid_store_profile_design_settings made = OAC_ZERO;
    made.state = OAC_VALUE;
    made.which = ECWID_STORE_PROFILE_DESIGN_SETTINGS_BOOLEAN;
    made.as.boolean = value;
    return made;
}

static inline ecwid_store_profile_design_settings ecwid_store_profile_design_settings_of_number(double value)
{
    ecwid_store_profile_design_settings made = OAC_ZERO;
    made.state = OAC_VALUE;
    made.which = ECWID_STORE_PROFILE_DESIGN_SETTINGS_NUMBER;
    made.as.number = value;
    return made;
}

OAC_UNION_FUNCTIONS(ecwid_store_profile_design_settings)

/* A map of ecwid_store_profile_design_settings: `entries` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_design_settings_map_entry ecwid_store_profile_design_settings_map_entry;
typedef struct ecwid_store_profile_design_settings_map {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_design_settings_map_entry *entries;
} ecwid_store_profile_design_settings_map;
extern OAC_API const oac_type ecwid_store_profile_design_settings_map_oac_type;

struct ecwid_store_profile_design_settings_map_entry {
    oac_string key;
    ecwid_store_profile_design_settings value;
};
OAC_MAP_FUNCTIONS(ecwid_store_profile_design_settings_map, ecwid_store_profile_design_settings)

OAC_END_DECLS

#endif
