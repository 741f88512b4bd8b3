/* nullable_thing: writer, reader and rules.
 * Made from tests/codegen/golden/nullable.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "nullable_codec.h"

/* clang-format off */
static const oac_field fields_of_nullable_thing[] = {
    OAC_FIELD("note", oac_type_string, nullable_thing, note, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("count", oac_type_int, nullable_thing, count, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("kind", nullable_thing_kind_oac_type, nullable_thing, kind, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("never", nullable_thing_never_oac_type, nullable_thing, never, NULL, 0),
    OAC_FIELD("part", nullable_thing_part_oac_type, nullable_thing, part, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("tags", oac_type_string_list, nullable_thing, tags, NULL, OAC_CHECK_NULLABLE),
};
static const uint16_t index_of_nullable_thing[] = {4, 5, 0, 0, 0, 1, 2, 3, 6, 0, 0, 0, 0, 0, 0, 0};
/* clang-format on */

const oac_type nullable_thing_oac_type = {
    OAC_RECORD_TABLE(nullable_thing, extra, 6, 16),
    .fields = fields_of_nullable_thing,
    .index = index_of_nullable_thing,
};

enum {
    MEMBER_NOTE,
    MEMBER_COUNT,
    MEMBER_KIND,
    MEMBER_NEVER,
    MEMBER_PART,
    MEMBER_TAGS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_NOTE] = {"note", 4},
    [MEMBER_COUNT] = {"count", 5},
    [MEMBER_KIND] = {"kind", 4},
    [MEMBER_NEVER] = {"never", 5},
    [MEMBER_PART] = {"part", 4},
    [MEMBER_TAGS] = {"tags", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "note", 4) == 0) {
            return MEMBER_NOTE;
        }
        if (memcmp(name.data, "kind", 4) == 0) {
            return MEMBER_KIND;
        }
        if (memcmp(name.data, "part", 4) == 0) {
            return MEMBER_PART;
        }
        if (memcmp(name.data, "tags", 4) == 0) {
            return MEMBER_TAGS;
        }
        break;
    case 5:
        if (memcmp(name.data, "count", 5) == 0) {
            return MEMBER_COUNT;
        }
        if (memcmp(name.data, "never", 5) == 0) {
            return MEMBER_NEVER;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void nullable_thing_write(oac_writer *writer, const nullable_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("note"), &value->note);
    oac_write_int_member(writer, OAC_KEY("count"), &value->count);
    nullable_thing_kind_write(writer, OAC_KEY("kind"), &value->kind);
    nullable_thing_never_write(writer, OAC_KEY("never"), &value->never);
    nullable_thing_part_ref_write(writer, OAC_KEY("part"), &value->part);
    oac_write_string_list(writer, OAC_KEY("tags"), &value->tags);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *nullable_thing_read(oac_reader *reader, char *at, nullable_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("note"))) {
            at = oac_read_string(reader, at, &value->note);
        }
        if (oac_at_key(&at, OAC_NEXT("count"))) {
            at = oac_read_int(reader, at, &value->count);
        }
        if (oac_at_key(&at, OAC_NEXT("kind"))) {
            at = nullable_thing_kind_read(reader, at, &value->kind);
        }
        if (oac_at_key(&at, OAC_NEXT("never"))) {
            at = nullable_thing_never_read(reader, at, &value->never);
        }
        if (oac_at_key(&at, OAC_NEXT("part"))) {
            at = nullable_thing_part_ref_read(reader, at, &value->part);
        }
        if (oac_at_key(&at, OAC_NEXT("tags"))) {
            at = oac_read_string_list(reader, at, &value->tags);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_NOTE:
            at = oac_read_string(reader, at, &value->note);
            break;
        case MEMBER_COUNT:
            at = oac_read_int(reader, at, &value->count);
            break;
        case MEMBER_KIND:
            at = nullable_thing_kind_read(reader, at, &value->kind);
            break;
        case MEMBER_NEVER:
            at = nullable_thing_never_read(reader, at, &value->never);
            break;
        case MEMBER_PART:
            at = nullable_thing_part_ref_read(reader, at, &value->part);
            break;
        case MEMBER_TAGS:
            at = oac_read_string_list(reader, at, &value->tags);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_tags(oac_checker *checker, const oac_path *path, const nullable_thing *value)
{
    const oac_string_list *list = &value->tags;
    oac_path here = oac_path_member(path, "tags");
    size_t i;
    if (!oac_check_list(checker, path, "tags", list->state, list->count, list->items, OAC_CHECK_NULLABLE)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
    }
}

void nullable_thing_check(oac_checker *checker, const oac_path *path, const nullable_thing *value)
{
    (void)oac_check_string(checker, path, "note", value->note.state, value->note.value, OAC_CHECK_NULLABLE);
    if (oac_check_int(checker, path, "count", value->count.state, value->count.value, OAC_CHECK_NULLABLE)) {
        if (value->count.value < 1) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, path, "count", "1", "at least 1", value->count.value);
        }
    }
    if (oac_check_enum(checker, path, "kind", value->kind.state, (unsigned)value->kind.value, value->kind.text,
                       nullable_thing_kind_names, NULLABLE_THING_KIND_COUNT, OAC_CHECK_NULLABLE)) {
        if (value->kind.value == NULLABLE_THING_KIND_UNLISTED) {
            oac_violate_unlisted(checker, path, "kind", value->kind.text, nullable_thing_kind_names + 1,
                                 NULLABLE_THING_KIND_COUNT);
        }
    }
    if (oac_check_enum(checker, path, "never", value->never.state, (unsigned)value->never.value, value->never.text,
                       nullable_thing_never_names, NULLABLE_THING_NEVER_COUNT, OAC_CHECK_OPTIONAL)) {
        if (value->never.value == NULLABLE_THING_NEVER_UNLISTED) {
            oac_violate_unlisted(checker, path, "never", value->never.text, nullable_thing_never_names + 1,
                                 NULLABLE_THING_NEVER_COUNT);
        }
    }
    if (oac_check_object(checker, path, "part", value->part.state, value->part.value, OAC_CHECK_NULLABLE)) {
        oac_path here = oac_path_member(path, "part");
        nullable_thing_part_check(checker, &here, value->part.value);
    }
    check_tags(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status nullable_thing_serialize(const nullable_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    nullable_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status nullable_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                nullable_thing *value, oac_error *error)
{
    oac_reader reader;
    nullable_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = nullable_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status nullable_thing_validate(const nullable_thing *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    oac_checker checker;
    if (value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    nullable_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void nullable_thing_dispose(nullable_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status nullable_thing_to_cjson(const nullable_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = nullable_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status nullable_thing_from_cjson(const struct cJSON *tree, nullable_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = nullable_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
