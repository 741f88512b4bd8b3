/* ecwid_customer_contact: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12581 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_CONTACT_H
#define ECWID_CUSTOMER_CONTACT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_contact ecwid_customer_contact;
extern OAC_API const oac_type ecwid_customer_contact_oac_type;

/* An array of ecwid_customer_contact: `items` has `count` of them and is borrowed. */
typedef struct ecwid_customer_contact_list {
    oac_presence state;
    size_t count;
    const ecwid_customer_contact *items;
} ecwid_customer_contact_list;
OAC_LIST_FUNCTIONS(ecwid_customer_contact_list, ecwid_customer_contact)
extern OAC_API const oac_type ecwid_customer_contact_list_oac_type;

OAC_END_DECLS

#include <ecwid/customer_contact_type.h>

OAC_BEGIN_DECLS

/* One way to reach a customer.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/customers/customer-contacts/get-customer-contact#response-json */
struct ecwid_customer_contact {
    /* id: Number of the saved contact. */
    oac_opt_int id;
    /* contact: Where to reach the customer, by type - an email address, a phone number or a link. */
    oac_opt_string contact;
    /* handle: Name of the customer's page or account in a social network, the last part of the link. */
    oac_opt_string handle;
    /* note: Note of the store's staff about this contact. */
    oac_opt_string note;
    /* type: Kind of contact. Several contacts of one type are allowed. */
    ecwid_customer_contact_type_opt type;
    /* default: Whether this is the contact to use among those of its type. At most one of each type. */
    oac_opt_bool default_;
    /* orderBy: Place of the contact in the list that the store's staff sees, counted from 0. At least 0. */
    oac_opt_int order_by;
    /* timestamp: When the contact was created, with the offset from UTC, such as 2024-06-04 21:15:10 +0000. The
     * server sets it. Read-only: the server sets it. Format: ecwid-date-time. */
    oac_opt_string timestamp;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_CONTACT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_contact_serialize(const ecwid_customer_contact *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_contact_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_customer_contact *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_contact_validate(const ecwid_customer_contact *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_customer_contact_dispose(ecwid_customer_contact *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_contact)
OAC_CJSON_FUNCTIONS(ecwid_customer_contact)

OAC_END_DECLS

#endif
