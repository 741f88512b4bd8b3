/* ecwid_customer_billing_person: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12995 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_billing_person.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_country_code_of_ecwid_customer_billing_person(oac_string text)
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
static const oac_constraint rules_1_of_ecwid_customer_billing_person[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[A-Z]{2}$\"", "2 upper-case letters", matches,
            is_country_code_of_ecwid_customer_billing_person),
};
static const uint16_t operations_1_of_ecwid_customer_billing_person[] = {
    34,
    51,
};
static const uint16_t operations_2_of_ecwid_customer_billing_person[] = {
    34,
    51,
    52,
};
static const oac_constraint rules_2_of_ecwid_customer_billing_person[] = {
    OAC_ROW_ONLY(0, 1, 2, operations_1_of_ecwid_customer_billing_person),
    OAC_ROW_ONLY(0, 2, 2, operations_1_of_ecwid_customer_billing_person),
    OAC_ROW_ONLY(OAC_ROW_LAST, 10, 3, operations_2_of_ecwid_customer_billing_person),
};
static const oac_field fields_of_ecwid_customer_billing_person[] = {
    OAC_FIELD("name", oac_type_string, ecwid_customer_billing_person, name, NULL, 0),
    OAC_FIELD("firstName", oac_type_string, ecwid_customer_billing_person, first_name, NULL, 0),
    OAC_FIELD("lastName", oac_type_string, ecwid_customer_billing_person, last_name, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_customer_billing_person, company_name, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_customer_billing_person, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_customer_billing_person, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_customer_billing_person, country_code,
              rules_1_of_ecwid_customer_billing_person, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_customer_billing_person, country_name, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_customer_billing_person, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_customer_billing_person, state_or_province_code, NULL, 0),
    OAC_FIELD("stateOrProvinceName", oac_type_string, ecwid_customer_billing_person, state_or_province_name, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_customer_billing_person, phone, NULL, 0),
};
static const uint8_t index_of_ecwid_customer_billing_person[] = {
    0, 0, 0, 0, 0, 0, 11, 2, 3, 0, 6, 1, 5, 10, 0, 7, 0, 0, 4, 12, 0, 0, 0, 8, 0, 9, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_customer_billing_person(oac_writer *writer, const void *from)
{
    const ecwid_customer_billing_person *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("firstName"), &value->first_name);
    oac_write_string_member(writer, OAC_KEY("lastName"), &value->last_name);
    oac_write_string_member(writer, OAC_KEY("companyName"), &value->company_name);
    oac_write_string_member(writer, OAC_KEY("street"), &value->street);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("countryName"), &value->country_name);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceCode"), &value->state_or_province_code);
    oac_write_string_member(writer, OAC_KEY("stateOrProvinceName"), &value->state_or_province_name);
    oac_write_string_member(writer, OAC_KEY("phone"), &value->phone);
    oac_write_rest(writer, value, &ecwid_customer_billing_person_oac_type);
}

static char *read_ecwid_customer_billing_person(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_billing_person *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
    return oac_read_rest(reader, at, value, &ecwid_customer_billing_person_oac_type);
}

/* clang-format off */
const oac_type ecwid_customer_billing_person_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_billing_person, extra, 12, 31),
    .write = write_ecwid_customer_billing_person,
    .read = read_ecwid_customer_billing_person,
    .fields = fields_of_ecwid_customer_billing_person,
    .index = index_of_ecwid_customer_billing_person,
    .rules = rules_2_of_ecwid_customer_billing_person,
};
/* clang-format on */

oac_status ecwid_customer_billing_person_serialize(const ecwid_customer_billing_person *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_billing_person_oac_type, value, buffer, error);
}

oac_status ecwid_customer_billing_person_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_customer_billing_person *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_billing_person_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_billing_person_validate(const ecwid_customer_billing_person *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_billing_person_oac_type, value, mode, violations, error);
}

void ecwid_customer_billing_person_dispose(ecwid_customer_billing_person *value)
{
    oac_record_dispose(&ecwid_customer_billing_person_oac_type, value);
}
