/* ecwid_image_url_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11350 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/image_url_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_image_url_request[] = {
    OAC_FIELD("url", oac_type_string, ecwid_image_url_request, url, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("width", oac_type_string, ecwid_image_url_request, width, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("height", oac_type_string, ecwid_image_url_request, height, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("externalId", oac_type_string, ecwid_image_url_request, external_id, NULL, 0),
    OAC_FIELD("alt", ecwid_image_alt_oac_type, ecwid_image_url_request, alt, NULL, 0),
};
static const uint8_t index_of_ecwid_image_url_request[] = {
    0, 0, 3, 0, 0, 0, 0, 0, 5, 1, 0, 2, 0, 4, 0, 0,
};
/* clang-format on */

static void write_ecwid_image_url_request(oac_writer *writer, const void *from)
{
    const ecwid_image_url_request *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_string_member(writer, OAC_KEY("width"), &value->width);
    oac_write_string_member(writer, OAC_KEY("height"), &value->height);
    oac_write_string_member(writer, OAC_KEY("externalId"), &value->external_id);
    oac_write_record(writer, OAC_KEY("alt"), &value->alt, &ecwid_image_alt_oac_type);
    oac_write_rest(writer, value, &ecwid_image_url_request_oac_type);
}

static char *read_ecwid_image_url_request(oac_reader *reader, char *at, void *into)
{
    ecwid_image_url_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("width"))) {
        at = oac_read_string(reader, at, &value->width);
    }
    if (oac_at_key(&at, OAC_NEXT("height"))) {
        at = oac_read_string(reader, at, &value->height);
    }
    if (oac_at_key(&at, OAC_NEXT("externalId"))) {
        at = oac_read_string(reader, at, &value->external_id);
    }
    if (oac_at_key(&at, OAC_NEXT("alt"))) {
        at = oac_read_record(reader, at, &value->alt, &ecwid_image_alt_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_image_url_request_oac_type);
}

const oac_type ecwid_image_url_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_image_url_request, extra, 5, 15),
    .write = write_ecwid_image_url_request,
    .read = read_ecwid_image_url_request,
    .fields = fields_of_ecwid_image_url_request,
    .index = index_of_ecwid_image_url_request,
};

oac_status ecwid_image_url_request_serialize(const ecwid_image_url_request *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_image_url_request_oac_type, value, buffer, error);
}

oac_status ecwid_image_url_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_image_url_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_image_url_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_image_url_request_validate(const ecwid_image_url_request *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_image_url_request_oac_type, value, mode, violations, error);
}

void ecwid_image_url_request_dispose(ecwid_image_url_request *value)
{
    oac_record_dispose(&ecwid_image_url_request_oac_type, value);
}
