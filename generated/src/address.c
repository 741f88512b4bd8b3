/* ecwid_address: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12416 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/address.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_country_code_of_ecwid_address(oac_string text)
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

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_address[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[A-Z]{2}$\"", "2 upper-case letters", matches,
            is_country_code_of_ecwid_address),
};
static const uint16_t operations_1_of_ecwid_address[] = {
    34,
    35,
    51,
    52,
};
static const uint16_t operations_2_of_ecwid_address[] = {
    34,
    35,
    51,
    52,
    109,
    111,
    112,
    113,
    114,
    115,
    116,
    118,
};
static const uint16_t operations_3_of_ecwid_address[] = {
    34,
    51,
    112,
    113,
    114,
    115,
    116,
    118,
};
static const uint16_t operations_4_of_ecwid_address[] = {
    109,
    111,
    112,
    113,
    115,
    118,
    201,
    202,
};
static const uint16_t operations_5_of_ecwid_address[] = {
    34,
    51,
    52,
    109,
    111,
    112,
    113,
    114,
    115,
    116,
    118,
};
static const oac_constraint rules_2_of_ecwid_address[] = {
    OAC_ROW_ONLY(0, 0, 4, operations_1_of_ecwid_address),
    OAC_ROW_ONLY(0, 1, 12, operations_2_of_ecwid_address),
    OAC_ROW_ONLY(0, 2, 8, operations_3_of_ecwid_address),
    OAC_ROW_ONLY(0, 3, 8, operations_3_of_ecwid_address),
    OAC_ROW_ONLY(0, 5, 8, operations_4_of_ecwid_address),
    OAC_ROW_ONLY(0, 12, 11, operations_5_of_ecwid_address),
    OAC_ROW_ONLY(OAC_ROW_LAST, 14, 4, operations_1_of_ecwid_address),
};
static const oac_field fields_of_ecwid_address[] = {
    OAC_FIELD("id", oac_type_int, ecwid_address, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_address, name, NULL, 0),
    OAC_FIELD("firstName", oac_type_string, ecwid_address, first_name, NULL, 0),
    OAC_FIELD("lastName", oac_type_string, ecwid_address, last_name, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_address, company_name, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_address, email, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_address, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_address, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_address, country_code, rules_1_of_ecwid_address, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_address, country_name, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_address, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_address, state_or_province_code, NULL, 0),
    OAC_FIELD("stateOrProvinceName", oac_type_string, ecwid_address, state_or_province_name, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_address, phone, NULL, 0),
    OAC_FIELD("addressFormatted", oac_type_string, ecwid_address, address_formatted, NULL, OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_address[] = {
    0, 0, 0, 0, 0, 0, 13, 3, 4, 0, 8, 2, 7, 12, 0, 1, 9, 0, 5, 6, 14, 0, 0, 10, 0, 11, 0, 0, 15, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_address(oac_writer *writer, const void *from)
{
    const ecwid_address *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("firstName"), &value->first_name);
    oac_write_string_member(writer, OAC_KEY("lastName"), &value->last_name);
    oac_write_string_member(writer, OAC_KEY("companyName"), &value->company_name);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("street"), &value->street);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("countryName"), &value->country_name);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceCode"), &value->state_or_province_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceName"), &value->state_or_province_name);
    oac_write_string_member(writer, OAC_KEY("phone"), &value->phone);
    oac_write_string_member(writer, OAC_KEY("addressFormatted"), &value->address_formatted);
    oac_write_rest(writer, value, &ecwid_address_oac_type);
}

static char *read_ecwid_address(oac_reader *reader, char *at, void *into)
{
    ecwid_address *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("firstName"))) {
        at = oac_read_string(reader, at, &value->first_name);
    }
    if (oac_at_key(&at, OAC_NEXT("lastName"))) {
        at = oac_read_string(reader, at, &value->last_name);
    }
    if (oac_at_key(&at, OAC_NEXT("companyName"))) {
        at = oac_read_string(reader, at, &value->company_name);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
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
    return oac_read_rest(reader, at, value, &ecwid_address_oac_type);
}

/* clang-format off */
const oac_type ecwid_address_oac_type = {
    OAC_RECORD_TABLE(ecwid_address, extra, 15, 31),
    .write = write_ecwid_address,
    .read = read_ecwid_address,
    .fields = fields_of_ecwid_address,
    .index = index_of_ecwid_address,
    .rules = rules_2_of_ecwid_address,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_address_list_oac_type = OAC_LIST_TABLE(ecwid_address_list, ecwid_address, ecwid_address_oac_type,
                                                            0);
/* clang-format on */

oac_status ecwid_address_serialize(const ecwid_address *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_address_oac_type, value, buffer, error);
}

oac_status ecwid_address_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_address *value,
                               oac_error *error)
{
    return oac_record_parse(&ecwid_address_oac_type, text, length, options, value, error);
}

oac_status ecwid_address_validate(const ecwid_address *value, oac_validation mode, oac_violations *violations,
                                  oac_error *error)
{
    return oac_record_validate(&ecwid_address_oac_type, value, mode, violations, error);
}

void ecwid_address_dispose(ecwid_address *value)
{
    oac_record_dispose(&ecwid_address_oac_type, value);
}
