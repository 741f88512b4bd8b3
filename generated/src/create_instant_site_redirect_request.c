/* ecwid_create_instant_site_redirect_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/instant-site.yaml:34), not this file. */
#include <ecwid/create_instant_site_redirect_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_create_instant_site_redirect_request[] = {
    OAC_FIELD("fromUrl", oac_type_string, ecwid_create_instant_site_redirect_request, from_url, NULL,
              OAC_CHECK_REQUIRED),
    OAC_FIELD("toUrl", oac_type_string, ecwid_create_instant_site_redirect_request, to_url, NULL, OAC_CHECK_REQUIRED),
};
/* clang-format on */

static void write_ecwid_create_instant_site_redirect_request(oac_writer *writer, const void *from)
{
    const ecwid_create_instant_site_redirect_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("fromUrl"), &value->from_url);
    oac_write_string_member(writer, OAC_KEY("toUrl"), &value->to_url);
    oac_write_rest(writer, value, &ecwid_create_instant_site_redirect_request_oac_type);
}

static char *read_ecwid_create_instant_site_redirect_request(oac_reader *reader, char *at, void *into)
{
    ecwid_create_instant_site_redirect_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("fromUrl"))) {
        at = oac_read_string(reader, at, &value->from_url);
    }
    if (oac_at_key(&at, OAC_NEXT("toUrl"))) {
        at = oac_read_string(reader, at, &value->to_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_create_instant_site_redirect_request_oac_type);
}

const oac_type ecwid_create_instant_site_redirect_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_create_instant_site_redirect_request, extra, 2, 0),
    .write = write_ecwid_create_instant_site_redirect_request,
    .read = read_ecwid_create_instant_site_redirect_request,
    .fields = fields_of_ecwid_create_instant_site_redirect_request,
};

oac_status ecwid_create_instant_site_redirect_request_serialize(const ecwid_create_instant_site_redirect_request *value,
                                                                oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_create_instant_site_redirect_request_oac_type, value, buffer, error);
}

oac_status ecwid_create_instant_site_redirect_request_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_create_instant_site_redirect_request *value,
                                                            oac_error *error)
{
    return oac_record_parse(&ecwid_create_instant_site_redirect_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_create_instant_site_redirect_request_validate(const ecwid_create_instant_site_redirect_request *value,
                                                               oac_validation mode, oac_violations *violations,
                                                               oac_error *error)
{
    return oac_record_validate(&ecwid_create_instant_site_redirect_request_oac_type, value, mode, violations, error);
}

void ecwid_create_instant_site_redirect_request_dispose(ecwid_create_instant_site_redirect_request *value)
{
    oac_record_dispose(&ecwid_create_instant_site_redirect_request_oac_type, value);
}
