/* ecwid_instant_site_buckets: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:15338 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_buckets.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_buckets[] = {
    OAC_FIELD("urls", oac_type_string_map, ecwid_instant_site_buckets, urls, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_buckets(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_buckets *value = from;
    oac_write_object_begin(writer);
    oac_write_map(writer, OAC_KEY("urls"), &value->urls, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_instant_site_buckets_oac_type);
}

static char *read_ecwid_instant_site_buckets(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_buckets *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("urls"))) {
        at = oac_read_map(reader, at, &value->urls, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_buckets_oac_type);
}

const oac_type ecwid_instant_site_buckets_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_buckets, extra, 1, 0),
    .write = write_ecwid_instant_site_buckets,
    .read = read_ecwid_instant_site_buckets,
    .fields = fields_of_ecwid_instant_site_buckets,
};

oac_status ecwid_instant_site_buckets_serialize(const ecwid_instant_site_buckets *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_buckets_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_buckets_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_instant_site_buckets *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_buckets_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_buckets_validate(const ecwid_instant_site_buckets *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_buckets_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_buckets_dispose(ecwid_instant_site_buckets *value)
{
    oac_record_dispose(&ecwid_instant_site_buckets_oac_type, value);
}
