/* free_form_thing: writer, reader and rules.
 * Made from tests/codegen/golden/free_form.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <free_form/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_free_form_thing[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const oac_constraint rules_2_of_free_form_thing[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT | OAC_KIND_NULL, "[\"object\", \"null\"]"),
};
static const oac_field fields_of_free_form_thing[] = {
    OAC_FIELD("any", oac_type_json, free_form_thing, any, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("empty", oac_type_json, free_form_thing, empty, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("described", oac_type_json, free_form_thing, described, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("map", oac_type_json, free_form_thing, map, rules_1_of_free_form_thing, 0),
    OAC_FIELD("open", oac_type_json, free_form_thing, open, rules_1_of_free_form_thing, 0),
    OAC_FIELD("maybe", oac_type_json, free_form_thing, maybe, rules_2_of_free_form_thing, OAC_CHECK_NULLABLE),
};
static const uint8_t index_of_free_form_thing[] = {
    5, 0, 0, 0, 0, 0, 2, 1, 4, 0, 0, 6, 0, 0, 0, 3,
};
/* clang-format on */

static void write_free_form_thing(oac_writer *writer, const void *from)
{
    const free_form_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_json_member(writer, OAC_KEY("any"), &value->any);
    oac_write_json_member(writer, OAC_KEY("empty"), &value->empty);
    oac_write_json_member(writer, OAC_KEY("described"), &value->described);
    oac_write_json_member(writer, OAC_KEY("map"), &value->map);
    oac_write_json_member(writer, OAC_KEY("open"), &value->open);
    oac_write_json_member(writer, OAC_KEY("maybe"), &value->maybe);
    oac_write_rest(writer, value, &free_form_thing_oac_type);
}

static char *read_free_form_thing(oac_reader *reader, char *at, void *into)
{
    free_form_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("any"))) {
        at = oac_read_json(reader, at, &value->any);
    }
    if (oac_at_key(&at, OAC_NEXT("empty"))) {
        at = oac_read_json(reader, at, &value->empty);
    }
    if (oac_at_key(&at, OAC_NEXT("described"))) {
        at = oac_read_json(reader, at, &value->described);
    }
    if (oac_at_key(&at, OAC_NEXT("map"))) {
        at = oac_read_json(reader, at, &value->map);
    }
    if (oac_at_key(&at, OAC_NEXT("open"))) {
        at = oac_read_json(reader, at, &value->open);
    }
    if (oac_at_key(&at, OAC_NEXT("maybe"))) {
        at = oac_read_json(reader, at, &value->maybe);
    }
    return oac_read_rest(reader, at, value, &free_form_thing_oac_type);
}

const oac_type free_form_thing_oac_type = {
    OAC_RECORD_TABLE(free_form_thing, extra, 6, 15),
    .write = write_free_form_thing,
    .read = read_free_form_thing,
    .fields = fields_of_free_form_thing,
    .index = index_of_free_form_thing,
};

oac_status free_form_thing_serialize(const free_form_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&free_form_thing_oac_type, value, buffer, error);
}

oac_status free_form_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                 free_form_thing *value, oac_error *error)
{
    return oac_record_parse(&free_form_thing_oac_type, text, length, options, value, error);
}

oac_status free_form_thing_validate(const free_form_thing *value, oac_validation mode, oac_violations *violations,
                                    oac_error *error)
{
    return oac_record_validate(&free_form_thing_oac_type, value, mode, violations, error);
}

void free_form_thing_dispose(free_form_thing *value)
{
    oac_record_dispose(&free_form_thing_oac_type, value);
}
