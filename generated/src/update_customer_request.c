/* ecwid_update_customer_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13211 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_customer_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_update_customer_request[] = {
    52,
};
static const uint16_t members_2_of_ecwid_update_customer_request[] = {
    0,
    14,
};
static const oac_elsewhere elsewhere_1_of_ecwid_update_customer_request[] = {
    {operations_1_of_ecwid_update_customer_request, 1, 2, members_2_of_ecwid_update_customer_request},
};
static const oac_constraint rules_1_of_ecwid_update_customer_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_update_customer_request),
};
static const oac_creation creations_1_of_ecwid_update_customer_request[] = {
    {3, 0, 0},
    {4, 0, OAC_CREATION_LAST},
};
static const oac_constraint rules_3_of_ecwid_update_customer_request[] = {
    OAC_ROW_CREATIONS(OAC_ROW_LAST, creations_1_of_ecwid_update_customer_request),
};
static const oac_test tests_of_ecwid_update_customer_request[] = {
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_EMAIL), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_PHONE), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_FACEBOOK), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_INSTAGRAM), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_TWITTER), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_YOUTUBE), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_TIKTOK), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_PINTEREST), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_VK), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_FB_MESSENGER), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_WHATSAPP), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_TELEGRAM), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_VIBER), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_URL), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
    OAC_TEST_EQUALS(4, 0, ECWID_CUSTOMER_CONTACT_TYPE_OTHER), OAC_TEST_EQUALS(5, OAC_TEST_LAST, 1),
};
static const oac_constraint rules_2_of_ecwid_update_customer_request[] = {
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[0]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[2]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[4]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[6]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[8]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[10]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[12]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[14]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[16]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[18]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[20]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[22]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[24]),
    OAC_ROW_CONTAINS(0, 1u, "1", &tests_of_ecwid_update_customer_request[26]),
    OAC_ROW_CONTAINS(OAC_ROW_LAST, 1u, "1", &tests_of_ecwid_update_customer_request[28]),
};
static const oac_field fields_of_ecwid_update_customer_request[] = {
    OAC_FIELD("email", oac_type_string, ecwid_update_customer_request, email, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_update_customer_request, name, NULL, 0),
    OAC_FIELD("billingPerson", ecwid_address_oac_type, ecwid_update_customer_request, billing_person,
              rules_1_of_ecwid_update_customer_request, 0),
    OAC_FIELD("shippingAddresses", ecwid_address_list_oac_type, ecwid_update_customer_request, shipping_addresses, NULL,
              0),
    OAC_FIELD("contacts", ecwid_customer_contact_list_oac_type, ecwid_update_customer_request, contacts,
              rules_2_of_ecwid_update_customer_request, 0),
    OAC_FIELD("customerGroupId", oac_type_int, ecwid_update_customer_request, customer_group_id, NULL, 0),
    OAC_FIELD("customerGroupName", oac_type_string, ecwid_update_customer_request, customer_group_name, NULL, 0),
    OAC_FIELD("taxId", oac_type_string, ecwid_update_customer_request, tax_id, NULL, 0),
    OAC_FIELD("taxIdValid", oac_type_bool, ecwid_update_customer_request, tax_id_valid, NULL, 0),
    OAC_FIELD("taxExempt", oac_type_bool, ecwid_update_customer_request, tax_exempt, NULL, 0),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_update_customer_request, accept_marketing, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_update_customer_request, lang, NULL, 0),
    OAC_FIELD("privateAdminNotes", oac_type_string, ecwid_update_customer_request, private_admin_notes, NULL, 0),
};
static const uint8_t index_of_ecwid_update_customer_request[] = {
    0, 0, 0, 5, 0, 0, 0, 4, 8, 10, 0, 2, 13, 6, 7, 0, 0, 11, 1, 3, 12, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_update_customer_request(oac_writer *writer, const void *from)
{
    const ecwid_update_customer_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_record(writer, OAC_KEY("billingPerson"), &value->billing_person, &ecwid_address_oac_type);
    oac_write_list(writer, OAC_KEY("shippingAddresses"), &value->shipping_addresses, &ecwid_address_list_oac_type);
    oac_write_list(writer, OAC_KEY("contacts"), &value->contacts, &ecwid_customer_contact_list_oac_type);
    oac_write_int_member(writer, OAC_KEY("customerGroupId"), &value->customer_group_id);
    oac_write_string_member(writer, OAC_KEY("customerGroupName"), &value->customer_group_name);
    oac_write_string_member(writer, OAC_KEY("taxId"), &value->tax_id);
    oac_write_bool_member(writer, OAC_KEY("taxIdValid"), &value->tax_id_valid);
    oac_write_bool_member(writer, OAC_KEY("taxExempt"), &value->tax_exempt);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketing"), &value->accept_marketing);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("privateAdminNotes"), &value->private_admin_notes);
    oac_write_rest(writer, value, &ecwid_update_customer_request_oac_type);
}

static char *read_ecwid_update_customer_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_customer_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("billingPerson"))) {
        at = oac_read_record(reader, at, &value->billing_person, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingAddresses"))) {
        at = oac_read_list(reader, at, &value->shipping_addresses, &ecwid_address_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("contacts"))) {
        at = oac_read_list(reader, at, &value->contacts, &ecwid_customer_contact_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroupId"))) {
        at = oac_read_int(reader, at, &value->customer_group_id);
    }
    if (oac_at_key(&at, OAC_NEXT("customerGroupName"))) {
        at = oac_read_string(reader, at, &value->customer_group_name);
    }
    if (oac_at_key(&at, OAC_NEXT("taxId"))) {
        at = oac_read_string(reader, at, &value->tax_id);
    }
    if (oac_at_key(&at, OAC_NEXT("taxIdValid"))) {
        at = oac_read_bool(reader, at, &value->tax_id_valid);
    }
    if (oac_at_key(&at, OAC_NEXT("taxExempt"))) {
        at = oac_read_bool(reader, at, &value->tax_exempt);
    }
    if (oac_at_key(&at, OAC_NEXT("acceptMarketing"))) {
        at = oac_read_bool(reader, at, &value->accept_marketing);
    }
    if (oac_at_key(&at, OAC_NEXT("lang"))) {
        at = oac_read_string(reader, at, &value->lang);
    }
    if (oac_at_key(&at, OAC_NEXT("privateAdminNotes"))) {
        at = oac_read_string(reader, at, &value->private_admin_notes);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_customer_request_oac_type);
}

/* clang-format off */
const oac_type ecwid_update_customer_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_customer_request, extra, 13, 31),
    .write = write_ecwid_update_customer_request,
    .read = read_ecwid_update_customer_request,
    .fields = fields_of_ecwid_update_customer_request,
    .index = index_of_ecwid_update_customer_request,
    .rules = rules_3_of_ecwid_update_customer_request,
};
/* clang-format on */

oac_status ecwid_update_customer_request_serialize(const ecwid_update_customer_request *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_update_customer_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_customer_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_update_customer_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_update_customer_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_customer_request_validate(const ecwid_update_customer_request *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_customer_request_oac_type, value, mode, violations, error);
}

void ecwid_update_customer_request_dispose(ecwid_update_customer_request *value)
{
    oac_record_dispose(&ecwid_update_customer_request_oac_type, value);
}
