/* ecwid_search_instant_site_redirects_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:3552 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_instant_site_redirects_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_instant_site_redirects_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_instant_site_redirects_params[] = {
    OAC_FIELD("keyword", oac_type_string, ecwid_search_instant_site_redirects_params, keyword, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_instant_site_redirects_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_instant_site_redirects_params, limit,
              rules_1_of_ecwid_search_instant_site_redirects_params, 0),
};
/* clang-format on */

static void write_ecwid_search_instant_site_redirects_params(oac_writer *writer, const void *from)
{
    const ecwid_search_instant_site_redirects_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_rest(writer, value, &ecwid_search_instant_site_redirects_params_oac_type);
}

static char *read_ecwid_search_instant_site_redirects_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_instant_site_redirects_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_instant_site_redirects_params_oac_type);
}

const oac_type ecwid_search_instant_site_redirects_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_instant_site_redirects_params, extra, 3, 0),
    .write = write_ecwid_search_instant_site_redirects_params,
    .read = read_ecwid_search_instant_site_redirects_params,
    .fields = fields_of_ecwid_search_instant_site_redirects_params,
};

oac_status ecwid_search_instant_site_redirects_params_serialize(const ecwid_search_instant_site_redirects_params *value,
                                                                oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_instant_site_redirects_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_instant_site_redirects_params_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_search_instant_site_redirects_params *value,
                                                            oac_error *error)
{
    return oac_record_parse(&ecwid_search_instant_site_redirects_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_instant_site_redirects_params_validate(const ecwid_search_instant_site_redirects_params *value,
                                                               oac_validation mode, oac_violations *violations,
                                                               oac_error *error)
{
    return oac_record_validate(&ecwid_search_instant_site_redirects_params_oac_type, value, mode, violations, error);
}

void ecwid_search_instant_site_redirects_params_dispose(ecwid_search_instant_site_redirects_params *value)
{
    oac_record_dispose(&ecwid_search_instant_site_redirects_params_oac_type, value);
}
