/* ecwid_instant_site_pages: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14532 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_pages.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_pages[] = {
    OAC_FIELD("pages", ecwid_instant_site_page_list_oac_type, ecwid_instant_site_pages, pages, NULL, 0),
};
/* clang-format on */

static void write_ecwid_instant_site_pages(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_pages *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("pages"), &value->pages, &ecwid_instant_site_page_list_oac_type);
    oac_write_rest(writer, value, &ecwid_instant_site_pages_oac_type);
}

static char *read_ecwid_instant_site_pages(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_pages *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("pages"))) {
        at = oac_read_list(reader, at, &value->pages, &ecwid_instant_site_page_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_pages_oac_type);
}

const oac_type ecwid_instant_site_pages_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_pages, extra, 1, 0),
    .write = write_ecwid_instant_site_pages,
    .read = read_ecwid_instant_site_pages,
    .fields = fields_of_ecwid_instant_site_pages,
};

oac_status ecwid_instant_site_pages_serialize(const ecwid_instant_site_pages *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_pages_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_pages_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_instant_site_pages *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_pages_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_pages_validate(const ecwid_instant_site_pages *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_pages_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_pages_dispose(ecwid_instant_site_pages *value)
{
    oac_record_dispose(&ecwid_instant_site_pages_oac_type, value);
}
