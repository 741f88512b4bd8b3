/* ecwid_create_result: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11342 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_RESULT_H
#define ECWID_CREATE_RESULT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_result ecwid_create_result;
extern OAC_API const oac_type ecwid_create_result_oac_type;

/* Answer to a creation: what the new item is called. Which members are there depends on the operation.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/category-images/upload-category-image#response-json */
struct ecwid_create_result {
    /* createCount: How many were created, mostly 1; 0 where nothing was, despite status 200. Only of
     * createCheckoutExtraField, createCustomerContact, createCustomerExtraField and 1 more. */
    oac_opt_int create_count;
    /* key: Key of the extra field that was created. Only of createCustomerExtraField. */
    oac_opt_string key;
    /* id: Number or id of what was created, by which other operations name it. Only of uploadCategoryImage,
     * uploadCategoryImageAsync, createCategory and 21 more. */
    oac_opt_int id;
    /* orderid: Id of the order that was created, as customers see it. Only of createOrder. */
    oac_opt_string orderid;
    /* code: Code of the discount coupon that was created. Only of createDiscountCoupon. */
    oac_opt_string code;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_RESULT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_result_serialize(const ecwid_create_result *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_result_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_create_result *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_result_validate(const ecwid_create_result *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_result_dispose(ecwid_create_result *value);

OAC_RECORD_FUNCTIONS(ecwid_create_result)
OAC_CJSON_FUNCTIONS(ecwid_create_result)

OAC_END_DECLS

#endif
