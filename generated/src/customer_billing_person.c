/* ecwid_customer_billing_person: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:107 by `python3 -m codegen generate`; edit the description, not this file. */
#include "ecwid_codec.h"

/* clang-format off */
static const oac_field fields_of_ecwid_customer_billing_person[] = {
    OAC_FIELD("name", oac_type_string, ecwid_customer_billing_person, name, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_customer_billing_person, company_name, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_customer_billing_person, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_customer_billing_person, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_customer_billing_person, country_code, NULL, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_customer_billing_person, country_name, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_customer_billing_person, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_customer_billing_person, state_or_province_code, NULL, 0),
    OAC_FIELD("stateOrProvinceName", oac_type_string, ecwid_customer_billing_person, state_or_province_name, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_customer_billing_person, phone, NULL, 0),
};
static const uint16_t index_of_ecwid_customer_billing_person[] = {0, 4, 0, 7, 9, 1, 10, 0, 0, 3, 8, 5, 2, 0, 6, 0};
/* clang-format on */

const oac_type ecwid_customer_billing_person_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_billing_person, extra, 10, 16),
    .fields = fields_of_ecwid_customer_billing_person,
    .index = index_of_ecwid_customer_billing_person,
};

enum {
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
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
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

void ecwid_customer_billing_person_write(oac_writer *writer, const ecwid_customer_billing_person *value)
{
    oac_write_object_begin(writer);
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
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *ecwid_customer_billing_person_read(oac_reader *reader, char *at, ecwid_customer_billing_person *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
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
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
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

void ecwid_customer_billing_person_check(oac_checker *checker, const oac_path *path,
                                         const ecwid_customer_billing_person *value)
{
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
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

void ecwid_customer_billing_person_ref_write(oac_writer *writer, const char *key, size_t key_length,
                                             const ecwid_customer_billing_person_ref *value)
{
    if (oac_write_object_member(writer, key, key_length, value->state, value->value)) {
        ecwid_customer_billing_person_write(writer, value->value);
    }
}

char *ecwid_customer_billing_person_ref_read(oac_reader *reader, char *at, ecwid_customer_billing_person_ref *value)
{
    ecwid_customer_billing_person *object = oac_read_object_member(reader, at, &value->state, sizeof *object);
    if (object == NULL) {
        return reader->next;
    }
    value->value = object;
    return ecwid_customer_billing_person_read(reader, at, object);
}

oac_status ecwid_customer_billing_person_serialize(const ecwid_customer_billing_person *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    ecwid_customer_billing_person_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status ecwid_customer_billing_person_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_customer_billing_person *value, oac_error *error)
{
    oac_reader reader;
    ecwid_customer_billing_person parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = ecwid_customer_billing_person_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status ecwid_customer_billing_person_validate(const ecwid_customer_billing_person *value, oac_validation mode,
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
    ecwid_customer_billing_person_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void ecwid_customer_billing_person_dispose(ecwid_customer_billing_person *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status ecwid_customer_billing_person_to_cjson(const ecwid_customer_billing_person *value, struct cJSON **tree,
                                                  oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = ecwid_customer_billing_person_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status ecwid_customer_billing_person_from_cjson(const struct cJSON *tree, ecwid_customer_billing_person *value,
                                                    oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = ecwid_customer_billing_person_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
