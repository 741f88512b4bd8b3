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

enum { MEMBERS = 13 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"email", 5},
    {"name", 4},
    {"billingPerson", 13},
    {"shippingAddresses", 17},
    {"contacts", 8},
    {"customerGroupId", 15},
    {"customerGroupName", 17},
    {"taxId", 5},
    {"taxIdValid", 10},
    {"taxExempt", 9},
    {"acceptMarketing", 15},
    {"lang", 4},
    {"privateAdminNotes", 17},
};
/* clang-format on */

static void write_ecwid_update_customer_request(oac_writer *writer, const void *from)
{
    const ecwid_update_customer_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_record(writer, OAC_KEY("billingPerson"), &value->billing_person, &ecwid_customer_billing_person_oac_type);
    oac_write_list(writer, OAC_KEY("shippingAddresses"), &value->shipping_addresses,
                   &ecwid_customer_shipping_address_list_oac_type);
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
        at = oac_read_record(reader, at, &value->billing_person, &ecwid_customer_billing_person_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingAddresses"))) {
        at = oac_read_list(reader, at, &value->shipping_addresses, &ecwid_customer_shipping_address_list_oac_type);
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

const oac_type ecwid_update_customer_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_customer_request, extra, 13, 32),
    .write = write_ecwid_update_customer_request,
    .read = read_ecwid_update_customer_request,
    .fields = fields_of_ecwid_update_customer_request,
    .index = index_of_ecwid_update_customer_request,
};

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
    oac_record_dispose(&ecwid_update_customer_request_oac_type, value);
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
