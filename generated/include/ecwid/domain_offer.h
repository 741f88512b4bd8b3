/* ecwid_domain_offer: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14123 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DOMAIN_OFFER_H
#define ECWID_DOMAIN_OFFER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_domain_offer ecwid_domain_offer;
extern OAC_API const oac_type ecwid_domain_offer_oac_type;

/* An array of ecwid_domain_offer: `items` has `count` of them and is borrowed. */
typedef struct ecwid_domain_offer_list {
    oac_presence state;
    size_t count;
    const ecwid_domain_offer *items;
} ecwid_domain_offer_list;
OAC_LIST_FUNCTIONS(ecwid_domain_offer_list, ecwid_domain_offer)
extern OAC_API const oac_type ecwid_domain_offer_list_oac_type;

OAC_END_DECLS

#include <ecwid/domain_offer_status.h>

OAC_BEGIN_DECLS

/* A domain name that may be bought.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/domains/search-domains-for-purchase#domains */
struct ecwid_domain_offer {
    /* name: Name of the domain, such as mysuperstore.com. */
    oac_opt_string name;
    /* status: Whether the name is free or taken. */
    ecwid_domain_offer_status_opt status;
    /* price: Price in the currency beside it. */
    oac_opt_number price;
    /* currency: Currency of the price, three letters such as USD. */
    oac_opt_string currency;
    /* priceFormatted: The price as a text with its currency, such as $100.00. */
    oac_opt_string price_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DOMAIN_OFFER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_offer_serialize(const ecwid_domain_offer *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_offer_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_domain_offer *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_domain_offer_validate(const ecwid_domain_offer *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_domain_offer_dispose(ecwid_domain_offer *value);

OAC_RECORD_FUNCTIONS(ecwid_domain_offer)
OAC_CJSON_FUNCTIONS(ecwid_domain_offer)

OAC_END_DECLS

#endif
