/* ecwid_shipping_option_blackout_date: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23622 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_BLACKOUT_DATE_H
#define ECWID_SHIPPING_OPTION_BLACKOUT_DATE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_blackout_date ecwid_shipping_option_blackout_date;
extern OAC_API const oac_type ecwid_shipping_option_blackout_date_oac_type;

/* An array of ecwid_shipping_option_blackout_date: `items` has `count` of them and is borrowed. */
typedef struct ecwid_shipping_option_blackout_date_list {
    oac_presence state;
    size_t count;
    const ecwid_shipping_option_blackout_date *items;
} ecwid_shipping_option_blackout_date_list;
OAC_LIST_FUNCTIONS(ecwid_shipping_option_blackout_date_list, ecwid_shipping_option_blackout_date)
extern OAC_API const oac_type ecwid_shipping_option_blackout_date_list_oac_type;

/* Days on which the store is closed.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#blackoutdates */
struct ecwid_shipping_option_blackout_date {
    /* fromDate: First day, such as 2022-04-28. Format: date. */
    oac_opt_string from_date;
    /* toDate: Last day, such as 2022-04-30. Format: date. */
    oac_opt_string to_date;
    /* repeatedAnnually: Whether it is so every year. */
    oac_opt_bool repeated_annually;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_BLACKOUT_DATE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_blackout_date_serialize(
    const ecwid_shipping_option_blackout_date *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_blackout_date_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_shipping_option_blackout_date *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_shipping_option_blackout_date_validate(const ecwid_shipping_option_blackout_date *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_shipping_option_blackout_date_dispose(ecwid_shipping_option_blackout_date *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_blackout_date)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_blackout_date)

OAC_END_DECLS

#endif
