/* ecwid_create_result: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11342 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_result.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_create_result[] = {
    30,
    37,
    42,
    121,
};
static const uint16_t operations_2_of_ecwid_create_result[] = {
    42,
};
static const uint16_t operations_3_of_ecwid_create_result[] = {
    14,
    16,
    18,
    35,
    47,
    60,
    65,
    114,
    124,
    134,
    140,
    150,
    153,
    157,
    159,
    162,
    163,
    164,
    165,
    172,
    178,
    183,
    185,
    199,
};
static const uint16_t operations_4_of_ecwid_create_result[] = {
    114,
};
static const uint16_t operations_5_of_ecwid_create_result[] = {
    60,
};
static const oac_constraint rules_1_of_ecwid_create_result[] = {
    OAC_ROW_ONLY(0, 0, 4, operations_1_of_ecwid_create_result),
    OAC_ROW_ONLY(0, 1, 1, operations_2_of_ecwid_create_result),
    OAC_ROW_ONLY(0, 2, 24, operations_3_of_ecwid_create_result),
    OAC_ROW_ONLY(0, 3, 1, operations_4_of_ecwid_create_result),
    OAC_ROW_ONLY(OAC_ROW_LAST, 4, 1, operations_5_of_ecwid_create_result),
};
static const oac_field fields_of_ecwid_create_result[] = {
    OAC_FIELD("createCount", oac_type_int, ecwid_create_result, create_count, NULL, 0),
    OAC_FIELD("key", oac_type_string, ecwid_create_result, key, NULL, 0),
    OAC_FIELD("id", oac_type_int, ecwid_create_result, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("orderid", oac_type_string, ecwid_create_result, orderid, NULL, 0),
    OAC_FIELD("code", oac_type_string, ecwid_create_result, code, NULL, 0),
};
static const uint8_t index_of_ecwid_create_result[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 5, 2, 0, 0, 3,
};
/* clang-format on */

static void write_ecwid_create_result(oac_writer *writer, const void *from)
{
    const ecwid_create_result *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("createCount"), &value->create_count);
    oac_write_string_member(writer, OAC_KEY("key"), &value->key);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("orderid"), &value->orderid);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_rest(writer, value, &ecwid_create_result_oac_type);
}

static char *read_ecwid_create_result(oac_reader *reader, char *at, void *into)
{
    ecwid_create_result *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("createCount"))) {
        at = oac_read_int(reader, at, &value->create_count);
    }
    if (oac_at_key(&at, OAC_NEXT("key"))) {
        at = oac_read_string(reader, at, &value->key);
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("orderid"))) {
        at = oac_read_string(reader, at, &value->orderid);
    }
    if (oac_at_key(&at, OAC_NEXT("code"))) {
        at = oac_read_string(reader, at, &value->code);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_result_oac_type);
}

/* clang-format off */
const oac_type ecwid_create_result_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_result, extra, 5, 15),
    .write = write_ecwid_create_result,
    .read = read_ecwid_create_result,
    .fields = fields_of_ecwid_create_result,
    .index = index_of_ecwid_create_result,
    .rules = rules_1_of_ecwid_create_result,
};
/* clang-format on */

oac_status ecwid_create_result_serialize(const ecwid_create_result *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_result_oac_type, value, buffer, error);
}

oac_status ecwid_create_result_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_create_result *value, oac_error *error)
{
    return oac_record_parse(&ecwid_create_result_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_result_validate(const ecwid_create_result *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_create_result_oac_type, value, mode, violations, error);
}

void ecwid_create_result_dispose(ecwid_create_result *value)
{
    oac_record_dispose(&ecwid_create_result_oac_type, value);
}
