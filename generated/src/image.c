/* ecwid_image: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11527 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/image.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_image[] = {
    OAC_FIELD("url", oac_type_string, ecwid_image, url, NULL, 0),
    OAC_FIELD("width", oac_type_int, ecwid_image, width, NULL, 0),
    OAC_FIELD("height", oac_type_int, ecwid_image, height, NULL, 0),
};
/* clang-format on */

static void write_ecwid_image(oac_writer *writer, const void *from)
{
    const ecwid_image *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_int_member(writer, OAC_KEY("width"), &value->width);
    oac_write_int_member(writer, OAC_KEY("height"), &value->height);
    oac_write_rest(writer, value, &ecwid_image_oac_type);
}

static char *read_ecwid_image(oac_reader *reader, char *at, void *into)
{
    ecwid_image *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    if (oac_at_key(&at, OAC_NEXT("width"))) {
        at = oac_read_int(reader, at, &value->width);
    }
    if (oac_at_key(&at, OAC_NEXT("height"))) {
        at = oac_read_int(reader, at, &value->height);
    }
    return oac_read_rest(reader, at, value, &ecwid_image_oac_type);
}

const oac_type ecwid_image_oac_type = {
    OAC_RECORD_TABLE(ecwid_image, extra, 3, 0),
    .write = write_ecwid_image,
    .read = read_ecwid_image,
    .fields = fields_of_ecwid_image,
};
/* clang-format off */
const oac_type ecwid_image_list_oac_type = OAC_LIST_TABLE(ecwid_image_list, ecwid_image, ecwid_image_oac_type, 0);
/* clang-format on */

oac_status ecwid_image_serialize(const ecwid_image *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_image_oac_type, value, buffer, error);
}

oac_status ecwid_image_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_image *value,
                             oac_error *error)
{
    return oac_record_parse(&ecwid_image_oac_type, text, length, options, value, error);
}

oac_status ecwid_image_validate(const ecwid_image *value, oac_validation mode, oac_violations *violations,
                                oac_error *error)
{
    return oac_record_validate(&ecwid_image_oac_type, value, mode, violations, error);
}

void ecwid_image_dispose(ecwid_image *value)
{
    oac_record_dispose(&ecwid_image_oac_type, value);
}
