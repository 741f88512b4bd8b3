/* ecwid_instant_site_redirect: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14836 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_redirect.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_instant_site_redirect[] = {
    85,
    87,
};
static const oac_constraint rules_1_of_ecwid_instant_site_redirect[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 0, 2, operations_1_of_ecwid_instant_site_redirect),
};
static const oac_field fields_of_ecwid_instant_site_redirect[] = {
    OAC_FIELD("id", oac_type_string, ecwid_instant_site_redirect, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("fromUrl", oac_type_string, ecwid_instant_site_redirect, from_url, NULL, 0),
    OAC_FIELD("toUrl", oac_type_string, ecwid_instant_site_redirect, to_url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_redirect(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_redirect *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("fromUrl"), &value->from_url);
    oac_write_string_member(writer, OAC_KEY("toUrl"), &value->to_url);
    oac_write_rest(writer, value, &ecwid_instant_site_redirect_oac_type);
}

static char *read_ecwid_instant_site_redirect(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_redirect *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("fromUrl"))) {
        at = oac_read_string(reader, at, &value->from_url);
    }
    if (oac_at_key(&at, OAC_NEXT("toUrl"))) {
        at = oac_read_string(reader, at, &value->to_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_redirect_oac_type);
}

const oac_type ecwid_instant_site_redirect_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_redirect, extra, 3, 0),
    .write = write_ecwid_instant_site_redirect,
    .read = read_ecwid_instant_site_redirect,
    .fields = fields_of_ecwid_instant_site_redirect,
    .rules = rules_1_of_ecwid_instant_site_redirect,
};
/* clang-format off */
const oac_type ecwid_instant_site_redirect_list_oac_type =
OAC_LIST_TABLE(ecwid_instant_site_redirect_list, ecwid_instant_site_redirect, ecwid_instant_site_redirect_oac_type, 0);
/* clang-format on */

oac_status ecwid_instant_site_redirect_serialize(const ecwid_instant_site_redirect *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_redirect_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_redirect_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_instant_site_redirect *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_redirect_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_redirect_validate(const ecwid_instant_site_redirect *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_redirect_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_redirect_dispose(ecwid_instant_site_redirect *value)
{
    oac_record_dispose(&ecwid_instant_site_redirect_oac_type, value);
}
