/* ecwid_country: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13281 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/country.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_country[] = {
    OAC_FIELD("code", oac_type_string, ecwid_country, code, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_country, name, NULL, 0),
    OAC_FIELD("states", ecwid_state_list_oac_type, ecwid_country, states, NULL, 0),
};
/* clang-format on */

static void write_ecwid_country(oac_writer *writer, const void *from)
{
    const ecwid_country *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_list(writer, OAC_KEY("states"), &value->states, &ecwid_state_list_oac_type);
    oac_write_rest(writer, value, &ecwid_country_oac_type);
}

static char *read_ecwid_country(oac_reader *reader, char *at, void *into)
{
    ecwid_country *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("states"))) {
        at = oac_read_list(reader, at, &value->states, &ecwid_state_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_country_oac_type);
}

const oac_type ecwid_country_oac_type = {
    OAC_RECORD_TABLE(ecwid_country, extra, 3, 0),
    .write = write_ecwid_country,
    .read = read_ecwid_country,
    .fields = fields_of_ecwid_country,
};
/* clang-format off */
const oac_type ecwid_country_list_oac_type = OAC_LIST_TABLE(ecwid_country_list, ecwid_country, ecwid_country_oac_type,
                                                            0);
/* clang-format on */

oac_status ecwid_country_serialize(const ecwid_country *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_country_oac_type, value, buffer, error);
}

oac_status ecwid_country_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_country *value,
                               oac_error *error)
{
    return oac_record_parse(&ecwid_country_oac_type, text, length, options, value, error);
}

oac_status ecwid_country_validate(const ecwid_country *value, oac_validation mode, oac_violations *violations,
                                  oac_error *error)
{
    return oac_record_validate(&ecwid_country_oac_type, value, mode, violations, error);
}

void ecwid_country_dispose(ecwid_country *value)
{
    oac_record_dispose(&ecwid_country_oac_type, value);
}
