/* ecwid_create_promotion_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13700 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_PROMOTION_REQUEST_H
#define ECWID_CREATE_PROMOTION_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_create_promotion_request ecwid_create_promotion_request;
extern OAC_API const oac_type ecwid_create_promotion_request_oac_type;

OAC_END_DECLS

#include <ecwid/promotion_discount_base.h>
#include <ecwid/promotion_discount_type.h>
#include <ecwid/promotion_targets.h>
#include <ecwid/promotion_triggers.h>

OAC_BEGIN_DECLS

/* The promotion to create.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/create-promotion#request-json */
struct ecwid_create_promotion_request {
    /* name: Name of the promotion, shown at the checkout. At most 1,024 characters. At most 1024 characters. */
    oac_opt_string name;
    /* discountBase: What is reduced - products that match targets, the sum of all products whatever targets say, or
     * shipping. */
    ecwid_promotion_discount_base_opt discount_base;
    /* enabled: Whether the promotion is switched on. One that is not never applies. */
    oac_opt_bool enabled;
    /* discountType: Whether amount is a percentage, a sum that is taken off, or the price that is to be paid
     * instead. */
    ecwid_promotion_discount_type_opt discount_type;
    /* amount: How much the discount is, in percent or in the store's currency, as discountType says. */
    oac_opt_number amount;
    /* triggers: When the promotion applies. All conditions that are there must be met. */
    ecwid_promotion_triggers_ref triggers;
    /* targets: What the promotion reduces. What matches all limits that are there is reduced. */
    ecwid_promotion_targets_ref targets;
    /* externalReferenceId: What another system calls the promotion, a text of your own. One that another promotion
     * has is refused. */
    oac_opt_string external_reference_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CREATE_PROMOTION_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_create_promotion_request_serialize(const ecwid_create_promotion_request *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_promotion_request_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_create_promotion_request *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_create_promotion_request_validate(const ecwid_create_promotion_request *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_create_promotion_request_dispose(ecwid_create_promotion_request *value);

OAC_RECORD_FUNCTIONS(ecwid_create_promotion_request)
OAC_CJSON_FUNCTIONS(ecwid_create_promotion_request)

OAC_END_DECLS

#endif
