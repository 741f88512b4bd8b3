/* ecwid_update_customer_group_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12913 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_GROUP_REQUEST_H
#define ECWID_UPDATE_CUSTOMER_GROUP_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_customer_group_request ecwid_update_customer_group_request;
extern OAC_API const oac_type ecwid_update_customer_group_request_oac_type;

/* The fields of a customer group to change.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-groups/update-customer-group#request-json */
struct ecwid_update_customer_group_request {
    /* name: Name of the group. Customers see it in the store. */
    oac_opt_string name;
    /* externalReferenceId: What another system calls the group, a text of your own. One that another group has is
     * refused. */
    oac_opt_string external_reference_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_CUSTOMER_GROUP_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_group_request_serialize(
    const ecwid_update_customer_group_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_group_request_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_update_customer_group_request *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_customer_group_request_validate(const ecwid_update_customer_group_request *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_customer_group_request_dispose(ecwid_update_customer_group_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_customer_group_request)
OAC_CJSON_FUNCTIONS(ecwid_update_customer_group_request)

OAC_END_DECLS

#endif
