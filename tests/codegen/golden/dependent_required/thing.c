/* dependent_required_thing: writer, reader and rules.
 * Made from tests/codegen/golden/dependent_required.yaml:16 by `python3 -m codegen generate`; edit the description,
 * not this file. */
#include <dependent_required/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_dependent_required_thing[] = {
    OAC_ROW(OAC_RULE_DEPENDENT_REQUIRED, 0, 0, "\"holder\"", NULL, fields, {0, 1}),
    OAC_ROW(OAC_RULE_DEPENDENT_REQUIRED, 0, 0, "\"expires\"", NULL, fields, {0, 2}),
    OAC_ROW(OAC_RULE_DEPENDENT_REQUIRED, OAC_ROW_LAST, 0, "\"card\"", NULL, fields, {1, 0}),
};
static const oac_field fields_of_dependent_required_thing[] = {
    OAC_FIELD("card", oac_type_string, dependent_required_thing, card, NULL, 0),
    OAC_FIELD("holder", oac_type_string, dependent_required_thing, holder, NULL, 0),
    OAC_FIELD("expires", oac_type_string, dependent_required_thing, expires, NULL, OAC_CHECK_NULLABLE),
};
/* clang-format on */

static void write_dependent_required_thing(oac_writer *writer, const void *from)
{
    const dependent_required_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("card"), &value->card);
    oac_write_string_member(writer, OAC_KEY("holder"), &value->holder);
    oac_write_string_member(writer, OAC_KEY("expires"), &value->expires);
    oac_write_rest(writer, value, &dependent_required_thing_oac_type);
}

static char *read_dependent_required_thing(oac_reader *reader, char *at, void *into)
{
    dependent_required_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("card"))) {
        at = oac_read_string(reader, at, &value->card);
    }
    if (oac_at_key(&at, OAC_NEXT("holder"))) {
        at = oac_read_string(reader, at, &value->holder);
    }
    if (oac_at_key(&at, OAC_NEXT("expires"))) {
        at = oac_read_string(reader, at, &value->expires);
    }
    return oac_read_rest(reader, at, value, &dependent_required_thing_oac_type);
}

const oac_type dependent_required_thing_oac_type = {
    OAC_RECORD_TABLE(dependent_required_thing, extra, 3, 0),
    .write = write_dependent_required_thing,
    .read = read_dependent_required_thing,
    .fields = fields_of_dependent_required_thing,
    .rules = rules_1_of_dependent_required_thing,
};

oac_status dependent_required_thing_serialize(const dependent_required_thing *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&dependent_required_thing_oac_type, value, buffer, error);
}

oac_status dependent_required_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                          dependent_required_thing *value, oac_error *error)
{
    return oac_record_parse(&dependent_required_thing_oac_type, text, length, options, value, error);
}

oac_status dependent_required_thing_validate(const dependent_required_thing *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&dependent_required_thing_oac_type, value, mode, violations, error);
}

void dependent_required_thing_dispose(dependent_required_thing *value)
{
    oac_record_dispose(&dependent_required_thing_oac_type, value);
}
