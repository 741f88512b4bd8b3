/* ecwid_search_discount_coupons_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:2597 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_discount_coupons_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_discount_coupons_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_discount_coupons_params[] = {
    OAC_FIELD("offset", oac_type_int, ecwid_search_discount_coupons_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_discount_coupons_params, limit,
              rules_1_of_ecwid_search_discount_coupons_params, 0),
    OAC_FIELD("code", oac_type_string, ecwid_search_discount_coupons_params, code, NULL, 0),
    OAC_FIELD("discount_type", ecwid_discount_type_oac_type, ecwid_search_discount_coupons_params, discount_type, NULL,
              0),
    OAC_FIELD("availability", ecwid_search_discount_coupons_availability_oac_type, ecwid_search_discount_coupons_params,
              availability, NULL, 0),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_search_discount_coupons_params, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_search_discount_coupons_params, created_to, NULL, 0),
    OAC_FIELD("updatedFrom", oac_type_string, ecwid_search_discount_coupons_params, updated_from, NULL, 0),
    OAC_FIELD("updatedTo", oac_type_string, ecwid_search_discount_coupons_params, updated_to, NULL, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_discount_coupons_params, response_fields, NULL, 0),
};
static const uint8_t index_of_ecwid_search_discount_coupons_params[] = {
    0, 0, 1, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 4, 0, 6, 10, 0, 0, 0, 0, 0, 7, 2, 9, 0, 3, 0, 0, 5, 0, 0,
};
/* clang-format on */

static void write_ecwid_search_discount_coupons_params(oac_writer *writer, const void *from)
{
    const ecwid_search_discount_coupons_params *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_enum(writer, OAC_KEY("discount_type"), &value->discount_type, &ecwid_discount_type_oac_type);
    oac_write_enum(writer, OAC_KEY("availability"), &value->availability,
                   &ecwid_search_discount_coupons_availability_oac_type);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_string_member(writer, OAC_KEY("updatedFrom"), &value->updated_from);
    oac_write_string_member(writer, OAC_KEY("updatedTo"), &value->updated_to);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_rest(writer, value, &ecwid_search_discount_coupons_params_oac_type);
}

static char *read_ecwid_search_discount_coupons_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_discount_coupons_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    if (oac_at_key(&at, OAC_NEXT("code"))) {
        at = oac_read_string(reader, at, &value->code);
    }
    if (oac_at_key(&at, OAC_NEXT("discount_type"))) {
        at = oac_read_enum(reader, at, &value->discount_type, &ecwid_discount_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("availability"))) {
        at = oac_read_enum(reader, at, &value->availability, &ecwid_search_discount_coupons_availability_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("createdFrom"))) {
        at = oac_read_string(reader, at, &value->created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("createdTo"))) {
        at = oac_read_string(reader, at, &value->created_to);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedFrom"))) {
        at = oac_read_string(reader, at, &value->updated_from);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedTo"))) {
        at = oac_read_string(reader, at, &value->updated_to);
    }
    if (oac_at_key(&at, OAC_NEXT("responseFields"))) {
        at = oac_read_string(reader, at, &value->response_fields);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_discount_coupons_params_oac_type);
}

const oac_type ecwid_search_discount_coupons_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_discount_coupons_params, extra, 10, 31),
    .write = write_ecwid_search_discount_coupons_params,
    .read = read_ecwid_search_discount_coupons_params,
    .fields = fields_of_ecwid_search_discount_coupons_params,
    .index = index_of_ecwid_search_discount_coupons_params,
};

oac_status ecwid_search_discount_coupons_params_serialize(const ecwid_search_discount_coupons_params *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_discount_coupons_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_discount_coupons_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_search_discount_coupons_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_discount_coupons_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_discount_coupons_params_validate(const ecwid_search_discount_coupons_params *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_search_discount_coupons_params_oac_type, value, mode, violations, error);
}

void ecwid_search_discount_coupons_params_dispose(ecwid_search_discount_coupons_params *value)
{
    oac_record_dispose(&ecwid_search_discount_coupons_params_oac_type, value);
}
