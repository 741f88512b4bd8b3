/* ecwid_dimensions: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22392 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/dimensions.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_dimensions[] = {
    OAC_FIELD("length", oac_type_number, ecwid_dimensions, length, NULL, 0),
    OAC_FIELD("width", oac_type_number, ecwid_dimensions, width, NULL, 0),
    OAC_FIELD("height", oac_type_number, ecwid_dimensions, height, NULL, 0),
};
/* clang-format on */

static void write_ecwid_dimensions(oac_writer *writer, const void *from)
{
    const ecwid_dimensions *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("length"), &value->length);
    oac_write_number_member(writer, OAC_KEY("width"), &value->width);
    oac_write_number_member(writer, OAC_KEY("height"), &value->height);
    oac_write_rest(writer, value, &ecwid_dimensions_oac_type);
}

static char *read_ecwid_dimensions(oac_reader *reader, char *at, void *into)
{
    ecwid_dimensions *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("length"))) {
        at = oac_read_number(reader, at, &value->length);
    }
    if (oac_at_key(&at, OAC_NEXT("width"))) {
        at = oac_read_number(reader, at, &value->width);
    }
    if (oac_at_key(&at, OAC_NEXT("height"))) {
        at = oac_read_number(reader, at, &value->height);
    }
    return oac_read_rest(reader, at, value, &ecwid_dimensions_oac_type);
}

const oac_type ecwid_dimensions_oac_type = {
    OAC_RECORD_TABLE(ecwid_dimensions, extra, 3, 0),
    .write = write_ecwid_dimensions,
    .read = read_ecwid_dimensions,
    .fields = fields_of_ecwid_dimensions,
};

oac_status ecwid_dimensions_serialize(const ecwid_dimensions *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_dimensions_oac_type, value, buffer, error);
}

oac_status ecwid_dimensions_parse(const char *text, size_t length, const oac_parse_options *options,
                                  ecwid_dimensions *value, oac_error *error)
{
    return oac_record_parse(&ecwid_dimensions_oac_type, text, length, options, value, error);
}

oac_status ecwid_dimensions_validate(const ecwid_dimensions *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&ecwid_dimensions_oac_type, value, mode, violations, error);
}

void ecwid_dimensions_dispose(ecwid_dimensions *value)
{
    oac_record_dispose(&ecwid_dimensions_oac_type, value);
}
