/* ecwid_order_selected_option: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17305 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_selected_option.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_selected_option[] = {
    109,
    111,
    113,
    115,
    118,
};
static const uint16_t members_2_of_ecwid_order_selected_option[] = {
    0,
    1,
    2,
    3,
    6,
    9,
    10,
};
static const oac_elsewhere elsewhere_1_of_ecwid_order_selected_option[] = {
    {operations_1_of_ecwid_order_selected_option, 5, 7, members_2_of_ecwid_order_selected_option},
};
static const oac_constraint rules_1_of_ecwid_order_selected_option[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_order_selected_option),
};
static const oac_constraint rules_2_of_ecwid_order_selected_option[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_ecwid_order_selected_option),
};
static const uint16_t operations_3_of_ecwid_order_selected_option[] = {
    112,
    113,
    114,
    115,
    116,
    118,
};
static const uint16_t operations_4_of_ecwid_order_selected_option[] = {
    113,
    115,
    118,
};
static const oac_constraint rules_3_of_ecwid_order_selected_option[] = {
    OAC_ROW_ONLY(0, 4, 5, operations_1_of_ecwid_order_selected_option),
    OAC_ROW_ONLY(0, 6, 6, operations_3_of_ecwid_order_selected_option),
    OAC_ROW_ONLY(OAC_ROW_LAST, 7, 3, operations_4_of_ecwid_order_selected_option),
};
static const oac_field fields_of_ecwid_order_selected_option[] = {
    OAC_FIELD("name", oac_type_string, ecwid_order_selected_option, name, NULL, 0),
    OAC_FIELD("type", ecwid_order_selected_option_type_oac_type, ecwid_order_selected_option, type, NULL, 0),
    OAC_FIELD("value", oac_type_string, ecwid_order_selected_option, value, NULL, 0),
    OAC_FIELD("valuesArray", oac_type_string_list, ecwid_order_selected_option, values_array, NULL, 0),
    OAC_FIELD("files", ecwid_file_list_oac_type, ecwid_order_selected_option, files,
              rules_2_of_ecwid_order_selected_option, 0),
    OAC_FIELD("selections", ecwid_order_selection_list_oac_type, ecwid_order_selected_option, selections, NULL, 0),
    OAC_FIELD("hexCodes", oac_type_string_list, ecwid_order_selected_option, hex_codes, NULL, 0),
    OAC_FIELD("changedTime", oac_type_int, ecwid_order_selected_option, changed_time, NULL, 0),
};
static const uint8_t index_of_ecwid_order_selected_option[] = {
    0, 4, 8, 0, 0, 3, 0, 6, 2, 0, 0, 1, 0, 0, 5, 7,
};
/* clang-format on */

static void write_ecwid_order_selected_option(oac_writer *writer, const void *from)
{
    const ecwid_order_selected_option *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_order_selected_option_type_oac_type);
    oac_write_string_member(writer, OAC_KEY("value"), &value->value);
    oac_write_list(writer, OAC_KEY("valuesArray"), &value->values_array, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("files"), &value->files, &ecwid_file_list_oac_type);
    oac_write_list(writer, OAC_KEY("selections"), &value->selections, &ecwid_order_selection_list_oac_type);
    oac_write_list(writer, OAC_KEY("hexCodes"), &value->hex_codes, &oac_type_string_list);
    oac_write_int_member(writer, OAC_KEY("changedTime"), &value->changed_time);
    oac_write_rest(writer, value, &ecwid_order_selected_option_oac_type);
}

static char *read_ecwid_order_selected_option(oac_reader *reader, char *at, void *into)
{
    ecwid_order_selected_option *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_order_selected_option_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_string(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("valuesArray"))) {
        at = oac_read_list(reader, at, &value->values_array, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("files"))) {
        at = oac_read_list(reader, at, &value->files, &ecwid_file_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("selections"))) {
        at = oac_read_list(reader, at, &value->selections, &ecwid_order_selection_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("hexCodes"))) {
        at = oac_read_list(reader, at, &value->hex_codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("changedTime"))) {
        at = oac_read_int(reader, at, &value->changed_time);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_selected_option_oac_type);
}

/* clang-format off */
const oac_type ecwid_order_selected_option_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_selected_option, extra, 8, 15),
    .write = write_ecwid_order_selected_option,
    .read = read_ecwid_order_selected_option,
    .fields = fields_of_ecwid_order_selected_option,
    .index = index_of_ecwid_order_selected_option,
    .rules = rules_3_of_ecwid_order_selected_option,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_order_selected_option_list_oac_type =
OAC_LIST_TABLE(ecwid_order_selected_option_list, ecwid_order_selected_option, ecwid_order_selected_option_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_selected_option_serialize(const ecwid_order_selected_option *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_order_selected_option_oac_type, value, buffer, error);
}

oac_status ecwid_order_selected_option_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_order_selected_option *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_selected_option_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_selected_option_validate(const ecwid_order_selected_option *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_selected_option_oac_type, value, mode, violations, error);
}

void ecwid_order_selected_option_dispose(ecwid_order_selected_option *value)
{
    oac_record_dispose(&ecwid_order_selected_option_oac_type, value);
}
