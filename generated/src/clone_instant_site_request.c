/* ecwid_clone_instant_site_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14277 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/clone_instant_site_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_clone_instant_site_request[] = {
    OAC_FIELD("source", oac_type_int, ecwid_clone_instant_site_request, source, NULL, 0),
    OAC_FIELD("draft", oac_type_bool, ecwid_clone_instant_site_request, draft, NULL, 0),
};
/* clang-format on */

static void write_ecwid_clone_instant_site_request(oac_writer *writer, const void *from)
{
    const ecwid_clone_instant_site_request *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("source"), &value->source);
    oac_write_bool_member(writer, OAC_KEY("draft"), &value->draft);
    oac_write_rest(writer, value, &ecwid_clone_instant_site_request_oac_type);
}

static char *read_ecwid_clone_instant_site_request(oac_reader *reader, char *at, void *into)
{
    ecwid_clone_instant_site_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("source"))) {
        at = oac_read_int(reader, at, &value->source);
    }
    if (oac_at_key(&at, OAC_NEXT("draft"))) {
        at = oac_read_bool(reader, at, &value->draft);
    }
    return oac_read_rest(reader, at, value, &ecwid_clone_instant_site_request_oac_type);
}

const oac_type ecwid_clone_instant_site_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_clone_instant_site_request, extra, 2, 0),
    .write = write_ecwid_clone_instant_site_request,
    .read = read_ecwid_clone_instant_site_request,
    .fields = fields_of_ecwid_clone_instant_site_request,
};

oac_status ecwid_clone_instant_site_request_serialize(const ecwid_clone_instant_site_request *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_clone_instant_site_request_oac_type, value, buffer, error);
}

oac_status ecwid_clone_instant_site_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_clone_instant_site_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_clone_instant_site_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_clone_instant_site_request_validate(const ecwid_clone_instant_site_request *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_clone_instant_site_request_oac_type, value, mode, violations, error);
}

void ecwid_clone_instant_site_request_dispose(ecwid_clone_instant_site_request *value)
{
    oac_record_dispose(&ecwid_clone_instant_site_request_oac_type, value);
}
