/* ecwid_order_selection: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17333 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_selection.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_selection[] = {
    OAC_FIELD("selectionTitle", oac_type_string, ecwid_order_selection, selection_title, NULL, 0),
    OAC_FIELD("selectionModifier", oac_type_number, ecwid_order_selection, selection_modifier, NULL, 0),
    OAC_FIELD("selectionModifierType", ecwid_order_selection_modifier_type_oac_type, ecwid_order_selection,
              selection_modifier_type, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_selection(oac_writer *writer, const void *from)
{
    const ecwid_order_selection *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("selectionTitle"), &value->selection_title);
    oac_write_number_member(writer, OAC_KEY("selectionModifier"), &value->selection_modifier);
    oac_write_enum(writer, OAC_KEY("selectionModifierType"), &value->selection_modifier_type,
                   &ecwid_order_selection_modifier_type_oac_type);
    oac_write_rest(writer, value, &ecwid_order_selection_oac_type);
}

static char *read_ecwid_order_selection(oac_reader *reader, char *at, void *into)
{
    ecwid_order_selection *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("selectionTitle"))) {
        at = oac_read_string(reader, at, &value->selection_title);
    }
    if (oac_at_key(&at, OAC_NEXT("selectionModifier"))) {
        at = oac_read_number(reader, at, &value->selection_modifier);
    }
    if (oac_at_key(&at, OAC_NEXT("selectionModifierType"))) {
        at = oac_read_enum(reader, at, &value->selection_modifier_type, &ecwid_order_selection_modifier_type_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_selection_oac_type);
}

const oac_type ecwid_order_selection_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_selection, extra, 3, 0),
    .write = write_ecwid_order_selection,
    .read = read_ecwid_order_selection,
    .fields = fields_of_ecwid_order_selection,
};
/* clang-format off */
const oac_type ecwid_order_selection_list_oac_type = OAC_LIST_TABLE(ecwid_order_selection_list, ecwid_order_selection,
                                                                    ecwid_order_selection_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_selection_serialize(const ecwid_order_selection *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_selection_oac_type, value, buffer, error);
}

oac_status ecwid_order_selection_parse(const char *text, size_t length, const oac_parse_options *options,
                                       ecwid_order_selection *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_selection_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_selection_validate(const ecwid_order_selection *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_selection_oac_type, value, mode, violations, error);
}

void ecwid_order_selection_dispose(ecwid_order_selection *value)
{
    oac_record_dispose(&ecwid_order_selection_oac_type, value);
}
