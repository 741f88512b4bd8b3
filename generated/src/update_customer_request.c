/* ecwid_update_customer_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:73 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
static const oac_field fields_of_ecwid_update_customer_request[] = {
    OAC_FIELD("email", oac_type_string, ecwid_update_customer_request, email, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_update_customer_request, name, NULL, 0),
    OAC_FIELD("billingPerson", ecwid_customer_billing_person_oac_type, ecwid_update_customer_request, billing_person,
              NULL, 0),
    OAC_FIELD("shippingAddresses", ecwid_customer_shipping_address_list_oac_type, ecwid_update_customer_request,
              shipping_addresses, NULL, 0),
    OAC_FIELD("contacts", ecwid_customer_contact_list_oac_type, ecwid_update_customer_request, contacts, NULL, 0),
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

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_EMAIL] = {"email", 5},
    [MEMBER_NAME] = {"name", 4},
    [MEMBER_BILLING_PERSON] = {"billingPerson", 13},
    [MEMBER_SHIPPING_ADDRESSES] = {"shippingAddresses", 17},
    [MEMBER_CONTACTS] = {"contacts", 8},
    [MEMBER_CUSTOMER_GROUP_ID] = {"customerGroupId", 15},
    [MEMBER_CUSTOMER_GROUP_NAME] = {"customerGroupName", 17},
    [MEMBER_TAX_ID] = {"taxId", 5},
    [MEMBER_TAX_ID_VALID] = {"taxIdValid", 10},
    [MEMBER_TAX_EXEMPT] = {"taxExempt", 9},
    [MEMBER_ACCEPT_MARKETING] = {"acceptMarketing", 15},
    [MEMBER_LANG] = {"lang", 4},
    [MEMBER_PRIVATE_ADMIN_NOTES] = {"privateAdminNotes", 17},
};
/* clang-format on */

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

static void check_shipping_addresses(oac_checker *checker, const oac_path *path,
                                     const ecwid_update_customer_request *value)
{
    const ecwid_customer_shipping_address_list *list = &value->shipping_addresses;
    oac_path here = oac_path_member(path, "shippingAddresses");
    size_t i;
    if (!oac_check_list(checker, path, "shippingAddresses", list->state, list->count, list->items,
                        OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        ecwid_customer_shipping_address_check(checker, &at, &list->items[i]);
    }
}

static void check_contacts(oac_checker *checker, const oac_path *path, const ecwid_update_customer_request *value)
{
    const ecwid_customer_contact_list *list = &value->contacts;
    oac_path here = oac_path_member(path, "contacts");
    size_t i;
    size_t found[15] = {0};
    if (!oac_check_list(checker, path, "contacts", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        const ecwid_customer_contact *item = &list->items[i];
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_EMAIL &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[0]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_PHONE &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[1]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_FACEBOOK &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[2]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_INSTAGRAM &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[3]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_TWITTER &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[4]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_YOUTUBE &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[5]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_TIKTOK &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[6]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_PINTEREST &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[7]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_VK &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[8]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_FB_MESSENGER &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[9]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_WHATSAPP &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[10]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_TELEGRAM &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[11]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_VIBER &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[12]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_URL &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[13]++;
        }
        if (item->type.state == OAC_VALUE && item->type.value == ECWID_CUSTOMER_CONTACT_TYPE_OTHER &&
            item->default_.state == OAC_VALUE && item->default_.value) {
            found[14]++;
        }
    }
    if (found[0] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"EMAIL\" and default true", found[0]);
    }
    if (found[1] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"PHONE\" and default true", found[1]);
    }
    if (found[2] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"FACEBOOK\" and default true", found[2]);
    }
    if (found[3] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"INSTAGRAM\" and default true", found[3]);
    }
    if (found[4] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"TWITTER\" and default true", found[4]);
    }
    if (found[5] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"YOUTUBE\" and default true", found[5]);
    }
    if (found[6] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"TIKTOK\" and default true", found[6]);
    }
    if (found[7] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"PINTEREST\" and default true", found[7]);
    }
    if (found[8] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at most 1 with type \"VK\" and default true",
                          found[8]);
    }
    if (found[9] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"FB_MESSENGER\" and default true", found[9]);
    }
    if (found[10] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"WHATSAPP\" and default true", found[10]);
    }
    if (found[11] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"TELEGRAM\" and default true", found[11]);
    }
    if (found[12] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"VIBER\" and default true", found[12]);
    }
    if (found[13] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1", "at most 1 with type \"URL\" and default true",
                          found[13]);
    }
    if (found[14] > 1) {
        oac_violate_count(checker, OAC_RULE_CONTAINS, &here, NULL, "1",
                          "at most 1 with type \"OTHER\" and default true", found[14]);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        ecwid_customer_contact_check(checker, &at, &list->items[i]);
    }
}

void ecwid_update_customer_request_check(oac_checker *checker, const oac_path *path,
                                         const ecwid_update_customer_request *value)
{
    (void)oac_check_string(checker, path, "email", value->email.state, value->email.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "name", value->name.state, value->name.value, OAC_CHECK_OPTIONAL);
    if (oac_check_object(checker, path, "billingPerson", value->billing_person.state, value->billing_person.value,
                         OAC_CHECK_OPTIONAL)) {
        oac_path here = oac_path_member(path, "billingPerson");
        ecwid_customer_billing_person_check(checker, &here, value->billing_person.value);
    }
    check_shipping_addresses(checker, path, value);
    check_contacts(checker, path, value);
    (void)oac_check_int(checker, path, "customerGroupId", value->customer_group_id.state,
                        value->customer_group_id.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "customerGroupName", value->customer_group_name.state,
                           value->customer_group_name.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "taxId", value->tax_id.state, value->tax_id.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_bool(checker, path, "taxIdValid", value->tax_id_valid.state, value->tax_id_valid.value,
                         OAC_CHECK_OPTIONAL);
    (void)oac_check_bool(checker, path, "taxExempt", value->tax_exempt.state, value->tax_exempt.value,
                         OAC_CHECK_OPTIONAL);
    (void)oac_check_bool(checker, path, "acceptMarketing", value->accept_marketing.state, value->accept_marketing.value,
                         OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "lang", value->lang.state, value->lang.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "privateAdminNotes", value->private_admin_notes.state,
                           value->private_admin_notes.value, OAC_CHECK_OPTIONAL);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

/* Whether something is created anew each time this is sent. */
bool ecwid_update_customer_request_creates(const ecwid_update_customer_request *value)
{
    for (size_t i = 0; value->shipping_addresses.state == OAC_VALUE && i < value->shipping_addresses.count; i++) {
        if (value->shipping_addresses.items[i].id.state != OAC_VALUE ||
            value->shipping_addresses.items[i].id.value == 0) {
            return true;
        }
    }
    for (size_t i = 0; value->contacts.state == OAC_VALUE && i < value->contacts.count; i++) {
        if (value->contacts.items[i].id.state != OAC_VALUE || value->contacts.items[i].id.value == 0) {
            return true;
        }
    }
    return false;
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
    oac_checker checker;
    if (value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    ecwid_update_customer_request_check(&checker, NULL, value);
    return oac_checker_end(&checker);
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
