/* ecwid_customer_favorite: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13117 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_FAVORITE_H
#define ECWID_CUSTOMER_FAVORITE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_favorite ecwid_customer_favorite;
extern OAC_API const oac_type ecwid_customer_favorite_oac_type;

/* An array of ecwid_customer_favorite: `items` has `count` of them and is borrowed. */
typedef struct ecwid_customer_favorite_list {
    oac_presence state;
    size_t count;
    const ecwid_customer_favorite *items;
} ecwid_customer_favorite_list;
OAC_LIST_FUNCTIONS(ecwid_customer_favorite_list, ecwid_customer_favorite)
extern OAC_API const oac_type ecwid_customer_favorite_list_oac_type;

/* A product that a customer has marked as a favorite.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/search-customers#favorites */
struct ecwid_customer_favorite {
    /* productId: Number of the product. */
    oac_opt_int product_id;
    /* addedTimestamp: When the customer marked it. Format: ecwid-date-time. */
    oac_opt_string added_timestamp;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_FAVORITE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_favorite_serialize(const ecwid_customer_favorite *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_favorite_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_customer_favorite *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_favorite_validate(const ecwid_customer_favorite *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_customer_favorite_dispose(ecwid_customer_favorite *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_favorite)
OAC_CJSON_FUNCTIONS(ecwid_customer_favorite)

OAC_END_DECLS

#endif
