/* ecwid_tax_rule: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25022 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_rule.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tax_rule[] = {
    OAC_FIELD("zoneId", oac_type_string, ecwid_tax_rule, zone_id, NULL, 0),
    OAC_FIELD("tax", oac_type_number, ecwid_tax_rule, tax, NULL, 0),
};
/* clang-format on */

static void write_ecwid_tax_rule(oac_writer *writer, const void *from)
{
    const ecwid_tax_rule *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("zoneId"), &value->zone_id);
    oac_write_number_member(writer, OAC_KEY("tax"), &value->tax);
    oac_write_rest(writer, value, &ecwid_tax_rule_oac_type);
}

static char *read_ecwid_tax_rule(oac_reader *reader, char *at, void *into)
{
    ecwid_tax_rule *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("zoneId"))) {
        at = oac_read_string(reader, at, &value->zone_id);
    }
    if (oac_at_key(&at, OAC_NEXT("tax"))) {
        at = oac_read_number(reader, at, &value->tax);
    }
    return oac_read_rest(reader, at, value, &ecwid_tax_rule_oac_type);
}

const oac_type ecwid_tax_rule_oac_type = {
    OAC_RECORD_TABLE(ecwid_tax_rule, extra, 2, 0),
    .write = write_ecwid_tax_rule,
    .read = read_ecwid_tax_rule,
    .fields = fields_of_ecwid_tax_rule,
};
/* clang-format off */
const oac_type ecwid_tax_rule_list_oac_type = OAC_LIST_TABLE(ecwid_tax_rule_list, ecwid_tax_rule,
                                                             ecwid_tax_rule_oac_type, 0);
/* clang-format on */

oac_status ecwid_tax_rule_serialize(const ecwid_tax_rule *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_tax_rule_oac_type, value, buffer, error);
}

oac_status ecwid_tax_rule_parse(const char *text, size_t length, const oac_parse_options *options,
                                ecwid_tax_rule *value, oac_error *error)
{
    return oac_record_parse(&ecwid_tax_rule_oac_type, text, length, options, value, error);
}

oac_status ecwid_tax_rule_validate(const ecwid_tax_rule *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&ecwid_tax_rule_oac_type, value, mode, violations, error);
}

void ecwid_tax_rule_dispose(ecwid_tax_rule *value)
{
    oac_record_dispose(&ecwid_tax_rule_oac_type, value);
}
