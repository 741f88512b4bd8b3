/* ecwid_customer_group: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12866 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_GROUP_H
#define ECWID_CUSTOMER_GROUP_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_group ecwid_customer_group;
extern OAC_API const oac_type ecwid_customer_group_oac_type;

/* An array of ecwid_customer_group: `items` has `count` of them and is borrowed. */
typedef struct ecwid_customer_group_list {
    oac_presence state;
    size_t count;
    const ecwid_customer_group *items;
} ecwid_customer_group_list;
OAC_LIST_FUNCTIONS(ecwid_customer_group_list, ecwid_customer_group)
extern OAC_API const oac_type ecwid_customer_group_list_oac_type;

/* A group of customers, to which prices and discounts may be limited.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/customer-groups/get-customer-group#response-json */
struct ecwid_customer_group {
    /* id: Number of the group within Ecwid. The server gives it. */
    oac_opt_int id;
    /* name: Name of the group. Customers see it in the store. */
    oac_opt_string name;
    /* externalReferenceId: What another system calls the group, a text of your own. One that another group has is
     * refused. */
    oac_opt_string external_reference_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_GROUP_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_group_serialize(const ecwid_customer_group *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_group_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_customer_group *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_group_validate(const ecwid_customer_group *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_customer_group_dispose(ecwid_customer_group *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_group)
OAC_CJSON_FUNCTIONS(ecwid_customer_group)

OAC_END_DECLS

#endif
