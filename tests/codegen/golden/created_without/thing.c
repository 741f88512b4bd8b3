/* created_without_thing: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:39 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <created_without/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_creation creations_1_of_created_without_thing[] = {
    {1, 0, 0},
    {2, OAC_CREATION_NONE, OAC_CREATION_WITHIN | OAC_CREATION_LAST},
};
static const oac_constraint rules_1_of_created_without_thing[] = {
    OAC_ROW_CREATIONS(OAC_ROW_LAST, creations_1_of_created_without_thing),
};
static const oac_field fields_of_created_without_thing[] = {
    OAC_FIELD("name", oac_type_string, created_without_thing, name, NULL, 0),
    OAC_FIELD("labels", created_without_label_list_oac_type, created_without_thing, labels, NULL, 0),
    OAC_FIELD("main", created_without_twig_oac_type, created_without_thing, main, NULL, 0),
    OAC_FIELD("tags", oac_type_string_list, created_without_thing, tags, NULL, 0),
};
/* clang-format on */

static void write_created_without_thing(oac_writer *writer, const void *from)
{
    const created_without_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_list(writer, OAC_KEY("labels"), &value->labels, &created_without_label_list_oac_type);
    oac_write_record(writer, OAC_KEY("main"), &value->main, &created_without_twig_oac_type);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_rest(writer, value, &created_without_thing_oac_type);
}

static char *read_created_without_thing(oac_reader *reader, char *at, void *into)
{
    created_without_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("labels"))) {
        at = oac_read_list(reader, at, &value->labels, &created_without_label_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("main"))) {
        at = oac_read_record(reader, at, &value->main, &created_without_twig_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("tags"))) {
        at = oac_read_list(reader, at, &value->tags, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &created_without_thing_oac_type);
}

const oac_type created_without_thing_oac_type = {
    OAC_RECORD_TABLE(created_without_thing, extra, 4, 0),
    .write = write_created_without_thing,
    .read = read_created_without_thing,
    .fields = fields_of_created_without_thing,
    .rules = rules_1_of_created_without_thing,
};

oac_status created_without_thing_serialize(const created_without_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&created_without_thing_oac_type, value, buffer, error);
}

oac_status created_without_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                       created_without_thing *value, oac_error *error)
{
    return oac_record_parse(&created_without_thing_oac_type, text, length, options, value, error);
}

oac_status created_without_thing_validate(const created_without_thing *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&created_without_thing_oac_type, value, mode, violations, error);
}

void created_without_thing_dispose(created_without_thing *value)
{
    oac_record_dispose(&created_without_thing_oac_type, value);
}
