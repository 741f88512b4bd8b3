/* ecwid_update_instant_site_tiles_list_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15438 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_instant_site_tiles_list_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_instant_site_tiles_list_request[] = {
    OAC_FIELD("tiles", ecwid_instant_site_tile_list_oac_type, ecwid_update_instant_site_tiles_list_request, tiles, NULL,
              0),
};
/* clang-format on */

static void write_ecwid_update_instant_site_tiles_list_request(oac_writer *writer, const void *from)
{
    const ecwid_update_instant_site_tiles_list_request *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("tiles"), &value->tiles, &ecwid_instant_site_tile_list_oac_type);
    oac_write_rest(writer, value, &ecwid_update_instant_site_tiles_list_request_oac_type);
}

static char *read_ecwid_update_instant_site_tiles_list_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_instant_site_tiles_list_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("tiles"))) {
        at = oac_read_list(reader, at, &value->tiles, &ecwid_instant_site_tile_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_instant_site_tiles_list_request_oac_type);
}

const oac_type ecwid_update_instant_site_tiles_list_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_instant_site_tiles_list_request, extra, 1, 0),
    .write = write_ecwid_update_instant_site_tiles_list_request,
    .read = read_ecwid_update_instant_site_tiles_list_request,
    .fields = fields_of_ecwid_update_instant_site_tiles_list_request,
};

oac_status
ecwid_update_instant_site_tiles_list_request_serialize(const ecwid_update_instant_site_tiles_list_request *value,
                                                       oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_instant_site_tiles_list_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_instant_site_tiles_list_request_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_update_instant_site_tiles_list_request *value,
                                                              oac_error *error)
{
    return oac_record_parse(&ecwid_update_instant_site_tiles_list_request_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_update_instant_site_tiles_list_request_validate(const ecwid_update_instant_site_tiles_list_request *value,
                                                      oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_update_instant_site_tiles_list_request_oac_type, value, mode, violations, error);
}

void ecwid_update_instant_site_tiles_list_request_dispose(ecwid_update_instant_site_tiles_list_request *value)
{
    oac_record_dispose(&ecwid_update_instant_site_tiles_list_request_oac_type, value);
}
