/* ecwid_store_profile_social_link: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25349 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_social_link.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_social_link[] = {
    OAC_FIELD("url", oac_type_string, ecwid_store_profile_social_link, url, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_social_link(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_social_link *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("url"), &value->url);
    oac_write_rest(writer, value, &ecwid_store_profile_social_link_oac_type);
}

static char *read_ecwid_store_profile_social_link(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_social_link *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("url"))) {
        at = oac_read_string(reader, at, &value->url);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_social_link_oac_type);
}

const oac_type ecwid_store_profile_social_link_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_social_link, extra, 1, 0),
    .write = write_ecwid_store_profile_social_link,
    .read = read_ecwid_store_profile_social_link,
    .fields = fields_of_ecwid_store_profile_social_link,
};

oac_status ecwid_store_profile_social_link_serialize(const ecwid_store_profile_social_link *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_social_link_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_social_link_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_store_profile_social_link *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_social_link_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_social_link_validate(const ecwid_store_profile_social_link *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_social_link_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_social_link_dispose(ecwid_store_profile_social_link *value)
{
    oac_record_dispose(&ecwid_store_profile_social_link_oac_type, value);
}
