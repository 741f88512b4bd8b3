/* ecwid_customer_shipping_address: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13027 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_shipping_address.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_country_code_of_ecwid_customer_shipping_address(oac_string text)
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
static const oac_constraint rules_1_of_ecwid_customer_shipping_address[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[A-Z]{2}$\"", "2 upper-case letters", matches,
            is_country_code_of_ecwid_customer_shipping_address),
};
static const uint16_t operations_1_of_ecwid_customer_shipping_address[] = {
    34,
    51,
    52,
};
static const oac_constraint rules_2_of_ecwid_customer_shipping_address[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 9, 3, operations_1_of_ecwid_customer_shipping_address),
};
static const oac_field fields_of_ecwid_customer_shipping_address[] = {
    OAC_FIELD("id", oac_type_int, ecwid_customer_shipping_address, id, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_customer_shipping_address, name, NULL, 0),
    OAC_FIELD("companyName", oac_type_string, ecwid_customer_shipping_address, company_name, NULL, 0),
    OAC_FIELD("street", oac_type_string, ecwid_customer_shipping_address, street, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_customer_shipping_address, city, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_customer_shipping_address, country_code,
              rules_1_of_ecwid_customer_shipping_address, 0),
    OAC_FIELD("countryName", oac_type_string, ecwid_customer_shipping_address, country_name, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_customer_shipping_address, postal_code, NULL, 0),
    OAC_FIELD("stateOrProvinceCode", oac_type_string, ecwid_customer_shipping_address, state_or_province_code, NULL, 0),
    OAC_FIELD("stateOrProvinceName", oac_type_string, ecwid_customer_shipping_address, state_or_province_name, NULL, 0),
    OAC_FIELD("phone", oac_type_string, ecwid_customer_shipping_address, phone, NULL, 0),
    OAC_FIELD("addressFormatted", oac_type_string, ecwid_customer_shipping_address, address_formatted, NULL, 0),
};
static const uint8_t index_of_ecwid_customer_shipping_address[] = {
    0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 5, 2, 4, 9, 0, 1, 6, 0, 3, 11, 0, 0, 0, 7, 0, 8, 0, 0, 12, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_customer_shipping_address(oac_writer *writer, const void *from)
{
    const ecwid_customer_shipping_address *value = from;
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
    oac_write_rest(writer, value, &ecwid_customer_shipping_address_oac_type);
}

static char *read_ecwid_customer_shipping_address(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_shipping_address *value = into;
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
    return oac_read_rest(reader, at, value, &ecwid_customer_shipping_address_oac_type);
}

/* clang-format off */
const oac_type ecwid_customer_shipping_address_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_shipping_address, extra, 12, 31),
    .write = write_ecwid_customer_shipping_address,
    .read = read_ecwid_customer_shipping_address,
    .fields = fields_of_ecwid_customer_shipping_address,
    .index = index_of_ecwid_customer_shipping_address,
    .rules = rules_2_of_ecwid_customer_shipping_address,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_customer_shipping_address_list_oac_type = OAC_LIST_TABLE(ecwid_customer_shipping_address_list,
                                                                              ecwid_customer_shipping_address,
                                                                              ecwid_customer_shipping_address_oac_type,
                                                                              0);
/* clang-format on */

oac_status ecwid_customer_shipping_address_serialize(const ecwid_customer_shipping_address *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_shipping_address_oac_type, value, buffer, error);
}

oac_status ecwid_customer_shipping_address_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_customer_shipping_address *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_shipping_address_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_shipping_address_validate(const ecwid_customer_shipping_address *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_shipping_address_oac_type, value, mode, violations, error);
}

void ecwid_customer_shipping_address_dispose(ecwid_customer_shipping_address *value)
{
    oac_record_dispose(&ecwid_customer_shipping_address_oac_type, value);
}
