/* ecwid_state: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13327 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/state.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_state[] = {
    OAC_FIELD("code", oac_type_string, ecwid_state, code, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_state, name, NULL, 0),
};
/* clang-format on */

static void write_ecwid_state(oac_writer *writer, const void *from)
{
    const ecwid_state *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_rest(writer, value, &ecwid_state_oac_type);
}

static char *read_ecwid_state(oac_reader *reader, char *at, void *into)
{
    ecwid_state *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("code"))) {
        at = oac_read_string(reader, at, &value->code);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    return oac_read_rest(reader, at, value, &ecwid_state_oac_type);
}

const oac_type ecwid_state_oac_type = {
    OAC_RECORD_TABLE(ecwid_state, extra, 2, 0),
    .write = write_ecwid_state,
    .read = read_ecwid_state,
    .fields = fields_of_ecwid_state,
};
/* clang-format off */
const oac_type ecwid_state_list_oac_type = OAC_LIST_TABLE(ecwid_state_list, ecwid_state, ecwid_state_oac_type, 0);
/* clang-format on */

oac_status ecwid_state_serialize(const ecwid_state *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_state_oac_type, value, buffer, error);
}

oac_status ecwid_state_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_state *value,
                             oac_error *error)
{
    return oac_record_parse(&ecwid_state_oac_type, text, length, options, value, error);
}

oac_status ecwid_state_validate(const ecwid_state *value, oac_validation mode, oac_violations *violations,
                                oac_error *error)
{
    return oac_record_validate(&ecwid_state_oac_type, value, mode, violations, error);
}

void ecwid_state_dispose(ecwid_state *value)
{
    oac_record_dispose(&ecwid_state_oac_type, value);
}
