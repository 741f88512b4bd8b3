/* ecwid_repeat_order_url: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19155 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/repeat_order_url.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_repeat_order_url[] = {
    OAC_FIELD("repeatOrderUrl", oac_type_string, ecwid_repeat_order_url, repeat_order_url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_repeat_order_url(oac_writer *writer, const void *from)
{
    const ecwid_repeat_order_url *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("repeatOrderUrl"), &value->repeat_order_url);
    oac_write_rest(writer, value, &ecwid_repeat_order_url_oac_type);
}

static char *read_ecwid_repeat_order_url(oac_reader *reader, char *at, void *into)
{
    ecwid_repeat_order_url *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("repeatOrderUrl"))) {
        at = oac_read_string(reader, at, &value->repeat_order_url);
    }
    return oac_read_rest(reader, at, value, &ecwid_repeat_order_url_oac_type);
}

const oac_type ecwid_repeat_order_url_oac_type = {
    OAC_RECORD_TABLE(ecwid_repeat_order_url, extra, 1, 0),
    .write = write_ecwid_repeat_order_url,
    .read = read_ecwid_repeat_order_url,
    .fields = fields_of_ecwid_repeat_order_url,
};

oac_status ecwid_repeat_order_url_serialize(const ecwid_repeat_order_url *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_repeat_order_url_oac_type, value, buffer, error);
}

oac_status ecwid_repeat_order_url_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_repeat_order_url *value, oac_error *error)
{
    return oac_record_parse(&ecwid_repeat_order_url_oac_type, text, length, options, value, error);
}

oac_status ecwid_repeat_order_url_validate(const ecwid_repeat_order_url *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_repeat_order_url_oac_type, value, mode, violations, error);
}

void ecwid_repeat_order_url_dispose(ecwid_repeat_order_url *value)
{
    oac_record_dispose(&ecwid_repeat_order_url_oac_type, value);
}
