/* ecwid_order_shipping_person: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17084 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_shipping_person.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_country_code_of_ecwid_order_shipping_person(oac_string text)
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
static const oac_constraint rules_1_of_ecwid_order_shipping_person[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[A-Z]{2}$\"", "2 upper-case letters", matches,
            is_country_code_of_ecwid_order_shipping_person),
};
static const oac_field fields_of_ecwid_order_shipping_person[] = {
    OAC_FIELD("name", oac_type_string, ecwid_order_shipping_person, name, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_order_shipping_person, company_name, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_order_shipping_person, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_order_shipping_person, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_order_shipping_person, country_code,
              rules_1_of_ecwid_order_shipping_person, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_order_shipping_person, country_name, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_order_shipping_person, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_order_shipping_person, state_or_province_code, NULL, 0),
    OAC_FIELD("stateOrProvinceName", oac_type_string, ecwid_order_shipping_person, state_or_province_name, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_order_shipping_person, phone, NULL, 0),
};
static const uint8_t index_of_ecwid_order_shipping_person[] = {
    0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 4, 1, 3, 8, 0, 5, 0, 0, 2, 10, 0, 0, 0, 6, 0, 7, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_order_shipping_person(oac_writer *writer, const void *from)
{
    const ecwid_order_shipping_person *value = from;
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
    oac_write_rest(writer, value, &ecwid_order_shipping_person_oac_type);
}

static char *read_ecwid_order_shipping_person(oac_reader *reader, char *at, void *into)
{
    ecwid_order_shipping_person *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
    return oac_read_rest(reader, at, value, &ecwid_order_shipping_person_oac_type);
}

const oac_type ecwid_order_shipping_person_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_shipping_person, extra, 10, 31),
    .write = write_ecwid_order_shipping_person,
    .read = read_ecwid_order_shipping_person,
    .fields = fields_of_ecwid_order_shipping_person,
    .index = index_of_ecwid_order_shipping_person,
};

oac_status ecwid_order_shipping_person_serialize(const ecwid_order_shipping_person *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_order_shipping_person_oac_type, value, buffer, error);
}

oac_status ecwid_order_shipping_person_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_order_shipping_person *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_shipping_person_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_shipping_person_validate(const ecwid_order_shipping_person *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_shipping_person_oac_type, value, mode, violations, error);
}

void ecwid_order_shipping_person_dispose(ecwid_order_shipping_person *value)
{
    oac_record_dispose(&ecwid_order_shipping_person_oac_type, value);
}
