/* ecwid_update_customer_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:73 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
static const oac_test tests_1_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_EMAIL, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_2_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_PHONE, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_3_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_FACEBOOK, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_4_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_INSTAGRAM, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_5_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_TWITTER, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_6_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_YOUTUBE, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_7_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_TIKTOK, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_8_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_PINTEREST, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_9_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_VK, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_10_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_FB_MESSENGER, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_11_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_WHATSAPP, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_12_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_TELEGRAM, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_13_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_VIBER, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_14_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_URL, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_test tests_15_of_ecwid_update_customer_request[] = {
    {4, OAC_TEST_NEEDED | OAC_TEST_IS, ECWID_CUSTOMER_CONTACT_TYPE_OTHER, NULL},
    {5, OAC_TEST_NEEDED | OAC_TEST_IS, 1, NULL},
    OAC_TESTS_END,
};
static const oac_constraint rules_1_of_ecwid_update_customer_request[] = {
    OAC_ROW_CONTAINS(0, 1u, "1", tests_1_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_2_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_3_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_4_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_5_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_6_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_7_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_8_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_9_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_10_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_11_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_12_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_13_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_14_of_ecwid_update_customer_request),
    OAC_ROW_CONTAINS(0, 1u, "1", tests_15_of_ecwid_update_customer_request),
    OAC_ROW_END,
};
static const oac_creation creations_1_of_ecwid_update_customer_request[] = {
    {3, 0, 0},
    {4, 0, 0},
    OAC_CREATIONS_END,
};
static const oac_field fields_of_ecwid_update_customer_request[] = {
    OAC_FIELD("email", oac_type_string, ecwid_update_customer_request, email, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_update_customer_request, name, NULL, 0),
    OAC_FIELD("billingPerson", ecwid_customer_billing_person_oac_type, ecwid_update_customer_request, billing_person,
              NULL, 0),
    OAC_FIELD("shippingAddresses", ecwid_customer_shipping_address_list_oac_type, ecwid_update_customer_request,
              shipping_addresses, NULL, 0),
    OAC_FIELD("contacts", ecwid_customer_contact_list_oac_type, ecwid_update_customer_request, contacts,
              rules_1_of_ecwid_update_customer_request, 0),
    OAC_FIELD("customerGroupId", oac_type_int, ecwid_update_customer_request, customer_group_id, NULL, 0),
    OAC_FIELD("customerGroupName", oac_type_string, ecwid_update_customer_request, customer_group_name, NULL, 0),
    OAC_FIELD("taxId", oac_type_string, ecwid_update_customer_request, tax_id, NULL, 0),
    OAC_FIELD("taxIdValid", oac_type_bool, ecwid_update_customer_request, tax_id_valid, NULL, 0),
    OAC_FIELD("taxExempt", oac_type_bool, ecwid_update_customer_request, tax_exempt, NULL, 0),
    OAC_FIELD("acceptMarketing", oac_type_bool, ecwid_update_customer_request, accept_marketing, NULL, 0),
    OAC_FIELD("lang", oac_type_string, ecwid_update_customer_request, lang, NULL, 0),
    OAC_FIELD("privateAdminNotes", oac_type_string, ecwid_update_customer_request, private_admin_notes, NULL, 0),
};
static const uint16_t index_of_ecwid_update_customer_request[] = {
    0,
    1,
    0,
    5,
    8,
    2,
    11,
    12,
    3,
    4,
    9,
    10,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    6,
    7,
    13,
    0,
    0,
    0,
};
/* clang-format on */

const oac_type ecwid_update_customer_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_customer_request, extra, 13, 32),
    .fields = fields_of_ecwid_update_customer_request,
    .index = index_of_ecwid_update_customer_request,
    .creations = creations_1_of_ecwid_update_customer_request,
};

enum {
    MEMBER_EMAIL,
    MEMBER_NAME,
    MEMBER_BILLING_PERSON,
    MEMBER_SHIPPING_ADDRESSES,
    MEMBER_CONTACTS,
    MEMBER_CUSTOMER_GROUP_ID,
    MEMBER_CUSTOMER_GROUP_NAME,
    MEMBER_TAX_ID,
    MEMBER_TAX_ID_VALID,
    MEMBER_TAX_EXEMPT,
    MEMBER_ACCEPT_MARKETING,
    MEMBER_LANG,
    MEMBER_PRIVATE_ADMIN_NOTES,
    MEMBERS
};

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "name", 4) == 0) {
            return MEMBER_NAME;
        }
        if (memcmp(name.data, "lang", 4) == 0) {
            return MEMBER_LANG;
        }
        break;
    case 5:
        if (memcmp(name.data, "email", 5) == 0) {
            return MEMBER_EMAIL;
        }
        if (memcmp(name.data, "taxId", 5) == 0) {
            return MEMBER_TAX_ID;
        }
        break;
    case 8:
        if (memcmp(name.data, "contacts", 8) == 0) {
            return MEMBER_CONTACTS;
        }
        break;
    case 9:
        if (memcmp(name.data, "taxExempt", 9) == 0) {
            return MEMBER_TAX_EXEMPT;
        }
        break;
    case 10:
        if (memcmp(name.data, "taxIdValid", 10) == 0) {
            return MEMBER_TAX_ID_VALID;
        }
        break;
    case 13:
        if (memcmp(name.data, "billingPerson", 13) == 0) {
            return MEMBER_BILLING_PERSON;
        }
        break;
    case 15:
        if (memcmp(name.data, "customerGroupId", 15) == 0) {
            return MEMBER_CUSTOMER_GROUP_ID;
        }
        if (memcmp(name.data, "acceptMarketing", 15) == 0) {
            return MEMBER_ACCEPT_MARKETING;
        }
        break;
    case 17:
        if (memcmp(name.data, "shippingAddresses", 17) == 0) {
            return MEMBER_SHIPPING_ADDRESSES;
        }
        if (memcmp(name.data, "customerGroupName", 17) == 0) {
            return MEMBER_CUSTOMER_GROUP_NAME;
        }
        if (memcmp(name.data, "privateAdminNotes", 17) == 0) {
            return MEMBER_PRIVATE_ADMIN_NOTES;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void ecwid_update_customer_request_write(oac_writer *writer, const ecwid_update_customer_request *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    ecwid_customer_billing_person_ref_write(writer, OAC_KEY("billingPerson"), &value->billing_person);
    ecwid_customer_shipping_address_list_write(writer, OAC_KEY("shippingAddresses"), &value->shipping_addresses);
    ecwid_customer_contact_list_write(writer, OAC_KEY("contacts"), &value->contacts);
    oac_write_int_member(writer, OAC_KEY("customerGroupId"), &value->customer_group_id);
    oac_write_string_member(writer, OAC_KEY("customerGroupName"), &value->customer_group_name);
    oac_write_string_member(writer, OAC_KEY("taxId"), &value->tax_id);
    oac_write_bool_member(writer, OAC_KEY("taxIdValid"), &value->tax_id_valid);
    oac_write_bool_member(writer, OAC_KEY("taxExempt"), &value->tax_exempt);
    oac_write_bool_member(writer, OAC_KEY("acceptMarketing"), &value->accept_marketing);
    oac_write_string_member(writer, OAC_KEY("lang"), &value->lang);
    oac_write_string_member(writer, OAC_KEY("privateAdminNotes"), &value->private_admin_notes);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *ecwid_update_customer_request_read(oac_reader *reader, char *at, ecwid_update_customer_request *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("email"))) {
            at = oac_read_string(reader, at, &value->email);
        }
        if (oac_at_key(&at, OAC_NEXT("name"))) {
            at = oac_read_string(reader, at, &value->name);
        }
        if (oac_at_key(&at, OAC_NEXT("billingPerson"))) {
            at = ecwid_customer_billing_person_ref_read(reader, at, &value->billing_person);
        }
        if (oac_at_key(&at, OAC_NEXT("shippingAddresses"))) {
            at = ecwid_customer_shipping_address_list_read(reader, at, &value->shipping_addresses);
        }
        if (oac_at_key(&at, OAC_NEXT("contacts"))) {
            at = ecwid_customer_contact_list_read(reader, at, &value->contacts);
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
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_EMAIL:
            at = oac_read_string(reader, at, &value->email);
            break;
        case MEMBER_NAME:
            at = oac_read_string(reader, at, &value->name);
            break;
        case MEMBER_BILLING_PERSON:
            at = ecwid_customer_billing_person_ref_read(reader, at, &value->billing_person);
            break;
        case MEMBER_SHIPPING_ADDRESSES:
            at = ecwid_customer_shipping_address_list_read(reader, at, &value->shipping_addresses);
            break;
        case MEMBER_CONTACTS:
            at = ecwid_customer_contact_list_read(reader, at, &value->contacts);
            break;
        case MEMBER_CUSTOMER_GROUP_ID:
            at = oac_read_int(reader, at, &value->customer_group_id);
            break;
        case MEMBER_CUSTOMER_GROUP_NAME:
            at = oac_read_string(reader, at, &value->customer_group_name);
            break;
        case MEMBER_TAX_ID:
            at = oac_read_string(reader, at, &value->tax_id);
            break;
        case MEMBER_TAX_ID_VALID:
            at = oac_read_bool(reader, at, &value->tax_id_valid);
            break;
        case MEMBER_TAX_EXEMPT:
            at = oac_read_bool(reader, at, &value->tax_exempt);
            break;
        case MEMBER_ACCEPT_MARKETING:
            at = oac_read_bool(reader, at, &value->accept_marketing);
            break;
        case MEMBER_LANG:
            at = oac_read_string(reader, at, &value->lang);
            break;
        case MEMBER_PRIVATE_ADMIN_NOTES:
            at = oac_read_string(reader, at, &value->private_admin_notes);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

oac_status ecwid_update_customer_request_serialize(const ecwid_update_customer_request *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    ecwid_update_customer_request_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status ecwid_update_customer_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_update_customer_request *value, oac_error *error)
{
    oac_reader reader;
    ecwid_update_customer_request parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = ecwid_update_customer_request_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status ecwid_update_customer_request_validate(const ecwid_update_customer_request *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_customer_request_oac_type, value, mode, violations, error);
}

void ecwid_update_customer_request_dispose(ecwid_update_customer_request *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status ecwid_update_customer_request_to_cjson(const ecwid_update_customer_request *value, struct cJSON **tree,
                                                  oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = ecwid_update_customer_request_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status ecwid_update_customer_request_from_cjson(const struct cJSON *tree, ecwid_update_customer_request *value,
                                                    oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = ecwid_update_customer_request_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
