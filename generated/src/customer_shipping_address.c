/* ecwid_customer_shipping_address: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:135 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
static const oac_field fields_of_ecwid_customer_shipping_address[] = {
    OAC_FIELD("id", oac_type_int, ecwid_customer_shipping_address, id, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_customer_shipping_address, name, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_customer_shipping_address, company_name, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_customer_shipping_address, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_customer_shipping_address, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_customer_shipping_address, country_code, NULL, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_customer_shipping_address, country_name, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_customer_shipping_address, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_customer_shipping_address, state_or_province_code, NULL, 0),
    OAC_FIELD("stateOrProvinceName", oac_type_string, ecwid_customer_shipping_address, state_or_province_name, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_customer_shipping_address, phone, NULL, 0),
    OAC_FIELD("addressFormatted", oac_type_string, ecwid_customer_shipping_address, address_formatted, NULL,
              OAC_CHECK_READ_ONLY),
};
static const uint16_t index_of_ecwid_customer_shipping_address[] = {
    0,
    0,
    0,
    10,
    11,
    2,
    12,
    0,
    0,
    0,
    0,
    0,
    3,
    0,
    0,
    0,
    0,
    5,
    0,
    8,
    0,
    0,
    1,
    0,
    0,
    4,
    9,
    6,
    0,
    0,
    7,
    0,
};
/* clang-format on */

const oac_type ecwid_customer_shipping_address_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_shipping_address, extra, 12, 32),
    .fields = fields_of_ecwid_customer_shipping_address,
    .index = index_of_ecwid_customer_shipping_address,
};

enum {
    MEMBER_ID,
    MEMBER_NAME,
    MEMBER_COMPANY_NAME,
    MEMBER_STREET,
    MEMBER_CITY,
    MEMBER_COUNTRY_CODE,
    MEMBER_COUNTRY_NAME,
    MEMBER_POSTAL_CODE,
    MEMBER_STATE_OR_PROVINCE_CODE,
    MEMBER_STATE_OR_PROVINCE_NAME,
    MEMBER_PHONE,
    MEMBER_ADDRESS_FORMATTED,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_ID] = {"id", 2},
    [MEMBER_NAME] = {"name", 4},
    [MEMBER_COMPANY_NAME] = {"companyName", 11},
    [MEMBER_STREET] = {"street", 6},
    [MEMBER_CITY] = {"city", 4},
    [MEMBER_COUNTRY_CODE] = {"countryCode", 11},
    [MEMBER_COUNTRY_NAME] = {"countryName", 11},
    [MEMBER_POSTAL_CODE] = {"postalCode", 10},
    [MEMBER_STATE_OR_PROVINCE_CODE] = {"stateOrProvinceCode", 19},
    [MEMBER_STATE_OR_PROVINCE_NAME] = {"stateOrProvinceName", 19},
    [MEMBER_PHONE] = {"phone", 5},
    [MEMBER_ADDRESS_FORMATTED] = {"addressFormatted", 16},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 2:
        if (memcmp(name.data, "id", 2) == 0) {
            return MEMBER_ID;
        }
        break;
    case 4:
        if (memcmp(name.data, "name", 4) == 0) {
            return MEMBER_NAME;
        }
        if (memcmp(name.data, "city", 4) == 0) {
            return MEMBER_CITY;
        }
        break;
    case 5:
        if (memcmp(name.data, "phone", 5) == 0) {
            return MEMBER_PHONE;
        }
        break;
    case 6:
        if (memcmp(name.data, "street", 6) == 0) {
            return MEMBER_STREET;
        }
        break;
    case 10:
        if (memcmp(name.data, "postalCode", 10) == 0) {
            return MEMBER_POSTAL_CODE;
        }
        break;
    case 11:
        if (memcmp(name.data, "companyName", 11) == 0) {
            return MEMBER_COMPANY_NAME;
        }
        if (memcmp(name.data, "countryCode", 11) == 0) {
            return MEMBER_COUNTRY_CODE;
        }
        if (memcmp(name.data, "countryName", 11) == 0) {
            return MEMBER_COUNTRY_NAME;
        }
        break;
    case 16:
        if (memcmp(name.data, "addressFormatted", 16) == 0) {
            return MEMBER_ADDRESS_FORMATTED;
        }
        break;
    case 19:
        if (memcmp(name.data, "stateOrProvinceCode", 19) == 0) {
            return MEMBER_STATE_OR_PROVINCE_CODE;
        }
        if (memcmp(name.data, "stateOrProvinceName", 19) == 0) {
            return MEMBER_STATE_OR_PROVINCE_NAME;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void ecwid_customer_shipping_address_write(oac_writer *writer, const ecwid_customer_shipping_address *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("companyName"), &value->company_name);
    oac_write_string_member(writer, OAC_KEY("street"), &value->street);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("countryName"), &value->country_name);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceCode"), &value->state_or_province_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceName"), &value->state_or_province_name);
    oac_write_string_member(writer, OAC_KEY("phone"), &value->phone);
    oac_write_string_member(writer, OAC_KEY("addressFormatted"), &value->address_formatted);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *ecwid_customer_shipping_address_read(oac_reader *reader, char *at, ecwid_customer_shipping_address *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("id"))) {
            at = oac_read_int(reader, at, &value->id);
        }
        if (oac_at_key(&at, OAC_NEXT("name"))) {
            at = oac_read_string(reader, at, &value->name);
        }
        if (oac_at_key(&at, OAC_NEXT("companyName"))) {
            at = oac_read_string(reader, at, &value->company_name);
        }
        if (oac_at_key(&at, OAC_NEXT("street"))) {
            at = oac_read_string(reader, at, &value->street);
        }
        if (oac_at_key(&at, OAC_NEXT("city"))) {
            at = oac_read_string(reader, at, &value->city);
        }
        if (oac_at_key(&at, OAC_NEXT("countryCode"))) {
            at = oac_read_string(reader, at, &value->country_code);
        }
        if (oac_at_key(&at, OAC_NEXT("countryName"))) {
            at = oac_read_string(reader, at, &value->country_name);
        }
        if (oac_at_key(&at, OAC_NEXT("postalCode"))) {
            at = oac_read_string(reader, at, &value->postal_code);
        }
        if (oac_at_key(&at, OAC_NEXT("stateOrProvinceCode"))) {
            at = oac_read_string(reader, at, &value->state_or_province_code);
        }
        if (oac_at_key(&at, OAC_NEXT("stateOrProvinceName"))) {
            at = oac_read_string(reader, at, &value->state_or_province_name);
        }
        if (oac_at_key(&at, OAC_NEXT("phone"))) {
            at = oac_read_string(reader, at, &value->phone);
        }
        if (oac_at_key(&at, OAC_NEXT("addressFormatted"))) {
            at = oac_read_string(reader, at, &value->address_formatted);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_ID:
            at = oac_read_int(reader, at, &value->id);
            break;
        case MEMBER_NAME:
            at = oac_read_string(reader, at, &value->name);
            break;
        case MEMBER_COMPANY_NAME:
            at = oac_read_string(reader, at, &value->company_name);
            break;
        case MEMBER_STREET:
            at = oac_read_string(reader, at, &value->street);
            break;
        case MEMBER_CITY:
            at = oac_read_string(reader, at, &value->city);
            break;
        case MEMBER_COUNTRY_CODE:
            at = oac_read_string(reader, at, &value->country_code);
            break;
        case MEMBER_COUNTRY_NAME:
            at = oac_read_string(reader, at, &value->country_name);
            break;
        case MEMBER_POSTAL_CODE:
            at = oac_read_string(reader, at, &value->postal_code);
            break;
        case MEMBER_STATE_OR_PROVINCE_CODE:
            at = oac_read_string(reader, at, &value->state_or_province_code);
            break;
        case MEMBER_STATE_OR_PROVINCE_NAME:
            at = oac_read_string(reader, at, &value->state_or_province_name);
            break;
        case MEMBER_PHONE:
            at = oac_read_string(reader, at, &value->phone);
            break;
        case MEMBER_ADDRESS_FORMATTED:
            at = oac_read_string(reader, at, &value->address_formatted);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_country_code(oac_string text)
{
    if (text.length != 2) {
        return false;
    }
    for (size_t i = 0; i < 2; i++) {
        if (text.data[i] < 'A' || text.data[i] > 'Z') {
            return false;
        }
    }
    return true;
}

void ecwid_customer_shipping_address_check(oac_checker *checker, const oac_path *path,
                                           const ecwid_customer_shipping_address *value)
{
    (void)oac_check_int(checker, path, "id", value->id.state, value->id.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "name", value->name.state, value->name.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "companyName", value->company_name.state, value->company_name.value,
                           OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "street", value->street.state, value->street.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "city", value->city.state, value->city.value, OAC_CHECK_OPTIONAL);
    if (oac_check_string(checker, path, "countryCode", value->country_code.state, value->country_code.value,
                         OAC_CHECK_OPTIONAL)) {
        if (!is_country_code(value->country_code.value)) {
            oac_violate_string(checker, OAC_RULE_PATTERN, path, "countryCode", "\"^[A-Z]{2}$\"", "2 upper-case letters",
                               value->country_code.value);
        }
    }
    (void)oac_check_string(checker, path, "countryName", value->country_name.state, value->country_name.value,
                           OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "postalCode", value->postal_code.state, value->postal_code.value,
                           OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "stateOrProvinceCode", value->state_or_province_code.state,
                           value->state_or_province_code.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "stateOrProvinceName", value->state_or_province_name.state,
                           value->state_or_province_name.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "phone", value->phone.state, value->phone.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "addressFormatted", value->address_formatted.state,
                           value->address_formatted.value, OAC_CHECK_READ_ONLY);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

const oac_type ecwid_customer_shipping_address_list_oac_type = OAC_LIST_TABLE(ecwid_customer_shipping_address_list,
                                                                              ecwid_customer_shipping_address,
                                                                              ecwid_customer_shipping_address_oac_type,
                                                                              0);

void ecwid_customer_shipping_address_list_write(oac_writer *writer, const char *key, size_t key_length,
                                                const ecwid_customer_shipping_address_list *value)
{
    size_t i;
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (i = 0; i < value->count; i++) {
            ecwid_customer_shipping_address_write(writer, &value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

char *ecwid_customer_shipping_address_list_read(oac_reader *reader, char *at,
                                                ecwid_customer_shipping_address_list *value)
{
    oac_items items;
    ecwid_customer_shipping_address *item;
    if (oac_read_array(reader, at, &value->state, &items, sizeof *item)) {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = ecwid_customer_shipping_address_read(reader, items.at, item);
        }
        value->items = items.items;
        value->count = items.count;
    }
    return reader->next;
}

oac_status ecwid_customer_shipping_address_serialize(const ecwid_customer_shipping_address *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    ecwid_customer_shipping_address_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status ecwid_customer_shipping_address_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_customer_shipping_address *value, oac_error *error)
{
    oac_reader reader;
    ecwid_customer_shipping_address parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = ecwid_customer_shipping_address_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status ecwid_customer_shipping_address_validate(const ecwid_customer_shipping_address *value, oac_validation mode,
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
    ecwid_customer_shipping_address_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void ecwid_customer_shipping_address_dispose(ecwid_customer_shipping_address *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status ecwid_customer_shipping_address_to_cjson(const ecwid_customer_shipping_address *value, struct cJSON **tree,
                                                    oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = ecwid_customer_shipping_address_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status ecwid_customer_shipping_address_from_cjson(const struct cJSON *tree, ecwid_customer_shipping_address *value,
                                                      oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = ecwid_customer_shipping_address_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
