/* ecwid_customer_contacts: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12624 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_CONTACTS_H
#define ECWID_CUSTOMER_CONTACTS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_contacts ecwid_customer_contacts;
extern OAC_API const oac_type ecwid_customer_contacts_oac_type;

OAC_END_DECLS

#include <ecwid/customer_contact.h>

OAC_BEGIN_DECLS

/* All contacts of a customer.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/customers/customer-contacts/search-customer-contacts#response-json */
struct ecwid_customer_contacts {
    /* items: The contacts, in the order of the list that the store's staff sees. */
    ecwid_customer_contact_list items;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_CONTACTS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_contacts_serialize(const ecwid_customer_contacts *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_contacts_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_customer_contacts *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_contacts_validate(const ecwid_customer_contacts *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_customer_contacts_dispose(ecwid_customer_contacts *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_contacts)
OAC_CJSON_FUNCTIONS(ecwid_customer_contacts)

OAC_END_DECLS

#endif
