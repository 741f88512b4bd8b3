/* ecwid_currency: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13301 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CURRENCY_H
#define ECWID_CURRENCY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_currency ecwid_currency;
extern OAC_API const oac_type ecwid_currency_oac_type;

/* An array of ecwid_currency: `items` has `count` of them and is borrowed. */
typedef struct ecwid_currency_list {
    oac_presence state;
    size_t count;
    const ecwid_currency *items;
} ecwid_currency_list;
OAC_LIST_FUNCTIONS(ecwid_currency_list, ecwid_currency)
extern OAC_API const oac_type ecwid_currency_list_oac_type;

/* A currency.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/currency-codes#response-json */
struct ecwid_currency {
    /* code: Code of three letters (ISO 4217), such as USD. */
    oac_opt_string code;
    /* name: Name of the currency in the language that was asked for. */
    oac_opt_string name;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CURRENCY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_currency_serialize(const ecwid_currency *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_currency_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, ecwid_currency *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_currency_validate(const ecwid_currency *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_currency_dispose(ecwid_currency *value);

OAC_RECORD_FUNCTIONS(ecwid_currency)
OAC_CJSON_FUNCTIONS(ecwid_currency)

OAC_END_DECLS

#endif
