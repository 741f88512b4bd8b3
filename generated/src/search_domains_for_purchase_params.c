/* ecwid_search_domains_for_purchase_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/dictionaries-discounts-domains.yaml:54), not this file. */
#include <ecwid/search_domains_for_purchase_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_search_domains_for_purchase_params[] = {
    OAC_FIELD("keyword", oac_type_string, ecwid_search_domains_for_purchase_params, keyword, NULL, OAC_CHECK_REQUIRED),
};
/* clang-format on */

static void write_ecwid_search_domains_for_purchase_params(oac_writer *writer, const void *from)
{
    const ecwid_search_domains_for_purchase_params *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_rest(writer, value, &ecwid_search_domains_for_purchase_params_oac_type);
}

static char *read_ecwid_search_domains_for_purchase_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_domains_for_purchase_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_domains_for_purchase_params_oac_type);
}

const oac_type ecwid_search_domains_for_purchase_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_domains_for_purchase_params, extra, 1, 0),
    .write = write_ecwid_search_domains_for_purchase_params,
    .read = read_ecwid_search_domains_for_purchase_params,
    .fields = fields_of_ecwid_search_domains_for_purchase_params,
};

oac_status ecwid_search_domains_for_purchase_params_serialize(const ecwid_search_domains_for_purchase_params *value,
                                                              oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_domains_for_purchase_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_domains_for_purchase_params_parse(const char *text, size_t length,
                                                          const oac_parse_options *options,
                                                          ecwid_search_domains_for_purchase_params *value,
                                                          oac_error *error)
{
    return oac_record_parse(&ecwid_search_domains_for_purchase_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_domains_for_purchase_params_validate(const ecwid_search_domains_for_purchase_params *value,
                                                             oac_validation mode, oac_violations *violations,
                                                             oac_error *error)
{
    return oac_record_validate(&ecwid_search_domains_for_purchase_params_oac_type, value, mode, violations, error);
}

void ecwid_search_domains_for_purchase_params_dispose(ecwid_search_domains_for_purchase_params *value)
{
    oac_record_dispose(&ecwid_search_domains_for_purchase_params_oac_type, value);
}
