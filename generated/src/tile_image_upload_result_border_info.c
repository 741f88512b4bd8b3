/* ecwid_tile_image_upload_result_border_info: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15375 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tile_image_upload_result_border_info.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tile_image_upload_result_border_info[] = {
    OAC_FIELD("homogeneity", oac_type_bool, ecwid_tile_image_upload_result_border_info, homogeneity, NULL, 0),
    OAC_FIELD("color", ecwid_tile_image_upload_result_color_oac_type, ecwid_tile_image_upload_result_border_info, color,
              NULL, 0),
};
/* clang-format on */

static void write_ecwid_tile_image_upload_result_border_info(oac_writer *writer, const void *from)
{
    const ecwid_tile_image_upload_result_border_info *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("homogeneity"), &value->homogeneity);
    oac_write_record(writer, OAC_KEY("color"), &value->color, &ecwid_tile_image_upload_result_color_oac_type);
    oac_write_rest(writer, value, &ecwid_tile_image_upload_result_border_info_oac_type);
}

static char *read_ecwid_tile_image_upload_result_border_info(oac_reader *reader, char *at, void *into)
{
    ecwid_tile_image_upload_result_border_info *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("homogeneity"))) {
        at = oac_read_bool(reader, at, &value->homogeneity);
    }
    if (oac_at_key(&at, OAC_NEXT("color"))) {
        at = oac_read_record(reader, at, &value->color, &ecwid_tile_image_upload_result_color_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_tile_image_upload_result_border_info_oac_type);
}

const oac_type ecwid_tile_image_upload_result_border_info_oac_type = {
    OAC_RECORD_TABLE(ecwid_tile_image_upload_result_border_info, extra, 2, 0),
    .write = write_ecwid_tile_image_upload_result_border_info,
    .read = read_ecwid_tile_image_upload_result_border_info,
    .fields = fields_of_ecwid_tile_image_upload_result_border_info,
};

oac_status ecwid_tile_image_upload_result_border_info_serialize(const ecwid_tile_image_upload_result_border_info *value,
                                                                oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_tile_image_upload_result_border_info_oac_type, value, buffer, error);
}

oac_status ecwid_tile_image_upload_result_border_info_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_tile_image_upload_result_border_info *value,
                                                            oac_error *error)
{
    return oac_record_parse(&ecwid_tile_image_upload_result_border_info_oac_type, text, length, options, value, error);
}

oac_status ecwid_tile_image_upload_result_border_info_validate(const ecwid_tile_image_upload_result_border_info *value,
                                                               oac_validation mode, oac_violations *violations,
                                                               oac_error *error)
{
    return oac_record_validate(&ecwid_tile_image_upload_result_border_info_oac_type, value, mode, violations, error);
}

void ecwid_tile_image_upload_result_border_info_dispose(ecwid_tile_image_upload_result_border_info *value)
{
    oac_record_dispose(&ecwid_tile_image_upload_result_border_info_oac_type, value);
}
