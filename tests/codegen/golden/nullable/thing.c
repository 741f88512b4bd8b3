/* nullable_thing: writer, reader and rules.
 * Made from tests/codegen/golden/nullable.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <nullable/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_nullable_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const oac_field fields_of_nullable_thing[] = {
    OAC_FIELD("note", oac_type_string, nullable_thing, note, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("count", oac_type_int, nullable_thing, count, rules_1_of_nullable_thing, OAC_CHECK_NULLABLE),
    OAC_FIELD("kind", nullable_thing_kind_oac_type, nullable_thing, kind, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("never", nullable_thing_never_oac_type, nullable_thing, never, NULL, 0),
    OAC_FIELD("part", nullable_thing_part_oac_type, nullable_thing, part, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("tags", oac_type_string_list, nullable_thing, tags, NULL, OAC_CHECK_NULLABLE),
};
static const uint8_t index_of_nullable_thing[] = {
    3, 1, 2, 4, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0,
};
/* clang-format on */

static void write_nullable_thing(oac_writer *writer, const void *from)
{
    const nullable_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("note"), &value->note);
    oac_write_int_member(writer, OAC_KEY("count"), &value->count);
    oac_write_enum(writer, OAC_KEY("kind"), &value->kind, &nullable_thing_kind_oac_type);
    oac_write_enum(writer, OAC_KEY("never"), &value->never, &nullable_thing_never_oac_type);
    oac_write_record(writer, OAC_KEY("part"), &value->part, &nullable_thing_part_oac_type);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_rest(writer, value, &nullable_thing_oac_type);
}

static char *read_nullable_thing(oac_reader *reader, char *at, void *into)
{
    nullable_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("note"))) {
        at = oac_read_string(reader, at, &value->note);
    }
    if (oac_at_key(&at, OAC_NEXT("count"))) {
        at = oac_read_int(reader, at, &value->count);
    }
    if (oac_at_key(&at, OAC_NEXT("kind"))) {
        at = oac_read_enum(reader, at, &value->kind, &nullable_thing_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("never"))) {
        at = oac_read_enum(reader, at, &value->never, &nullable_thing_never_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("part"))) {
        at = oac_read_record(reader, at, &value->part, &nullable_thing_part_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("tags"))) {
        at = oac_read_list(reader, at, &value->tags, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &nullable_thing_oac_type);
}

const oac_type nullable_thing_oac_type = {
    OAC_RECORD_TABLE(nullable_thing, extra, 6, 15),
    .write = write_nullable_thing,
    .read = read_nullable_thing,
    .fields = fields_of_nullable_thing,
    .index = index_of_nullable_thing,
};

oac_status nullable_thing_serialize(const nullable_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&nullable_thing_oac_type, value, buffer, error);
}

oac_status nullable_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                nullable_thing *value, oac_error *error)
{
    return oac_record_parse(&nullable_thing_oac_type, text, length, options, value, error);
}

oac_status nullable_thing_validate(const nullable_thing *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&nullable_thing_oac_type, value, mode, violations, error);
}

void nullable_thing_dispose(nullable_thing *value)
{
    oac_record_dispose(&nullable_thing_oac_type, value);
}
