/* ecwid_country_currency: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13310 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_COUNTRY_CURRENCY_H
#define ECWID_COUNTRY_CURRENCY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_country_currency ecwid_country_currency;
extern OAC_API const oac_type ecwid_country_currency_oac_type;

/* An array of ecwid_country_currency: `items` has `count` of them and is borrowed. */
typedef struct ecwid_country_currency_list {
    oac_presence state;
    size_t count;
    const ecwid_country_currency *items;
} ecwid_country_currency_list;
OAC_LIST_FUNCTIONS(ecwid_country_currency_list, ecwid_country_currency)
extern OAC_API const oac_type ecwid_country_currency_list_oac_type;

/* The currency of a country, and how its amounts are written.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/currency-codes-by-country#response-json */
struct ecwid_country_currency {
    /* countryCode: Country as two upper-case letters (ISO 3166-1 alpha-2). */
    oac_opt_string country_code;
    /* currencyCode: Currency as three letters (ISO 4217), such as USD. */
    oac_opt_string currency_code;
    /* currencyName: Name of the currency in the language that was asked for. */
    oac_opt_string currency_name;
    /* prefix: What stands before an amount, such as $. Empty where nothing does. */
    oac_opt_string prefix;
    /* suffix: What stands behind an amount. Empty where nothing does. */
    oac_opt_string suffix;
    /* decimalPlaces: How many digits of an amount stand behind the point, a number as a text. */
    oac_opt_string decimal_places;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_COUNTRY_CURRENCY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_country_currency_serialize(const ecwid_country_currency *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_currency_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_country_currency *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_currency_validate(const ecwid_country_currency *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_country_currency_dispose(ecwid_country_currency *value);

OAC_RECORD_FUNCTIONS(ecwid_country_currency)
OAC_CJSON_FUNCTIONS(ecwid_country_currency)

OAC_END_DECLS

#endif
