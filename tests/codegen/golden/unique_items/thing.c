/* unique_items_thing: writer, reader and rules.
 * Made from tests/codegen/golden/unique_items.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "unique_items_codec.h"

/* clang-format off */
static const oac_field fields_of_unique_items_thing[] = {
    OAC_FIELD("ids", oac_type_int_list, unique_items_thing, ids, NULL, 0),
    OAC_FIELD("tags", oac_type_string_list, unique_items_thing, tags, NULL, 0),
    OAC_FIELD("kinds", oac_type_string_list, unique_items_thing, kinds, NULL, 0),
    OAC_FIELD("parts", unique_items_part_list_oac_type, unique_items_thing, parts, NULL, 0),
};
static const uint16_t index_of_unique_items_thing[] = {4, 0, 1, 3, 0, 0, 0, 2};
/* clang-format on */

const oac_type unique_items_thing_oac_type = {
    OAC_RECORD_TABLE(unique_items_thing, extra, 4, 8),
    .fields = fields_of_unique_items_thing,
    .index = index_of_unique_items_thing,
};

enum {
    MEMBER_IDS,
    MEMBER_TAGS,
    MEMBER_KINDS,
    MEMBER_PARTS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_IDS] = {"ids", 3},
    [MEMBER_TAGS] = {"tags", 4},
    [MEMBER_KINDS] = {"kinds", 5},
    [MEMBER_PARTS] = {"parts", 5},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 3:
        if (memcmp(name.data, "ids", 3) == 0) {
            return MEMBER_IDS;
        }
        break;
    case 4:
        if (memcmp(name.data, "tags", 4) == 0) {
            return MEMBER_TAGS;
        }
        break;
    case 5:
        if (memcmp(name.data, "kinds", 5) == 0) {
            return MEMBER_KINDS;
        }
        if (memcmp(name.data, "parts", 5) == 0) {
            return MEMBER_PARTS;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void unique_items_thing_write(oac_writer *writer, const unique_items_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_int_list(writer, OAC_KEY("ids"), &value->ids);
    oac_write_string_list(writer, OAC_KEY("tags"), &value->tags);
    oac_write_string_list(writer, OAC_KEY("kinds"), &value->kinds);
    unique_items_part_list_write(writer, OAC_KEY("parts"), &value->parts);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *unique_items_thing_read(oac_reader *reader, char *at, unique_items_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("ids"))) {
            at = oac_read_int_list(reader, at, &value->ids);
        }
        if (oac_at_key(&at, OAC_NEXT("tags"))) {
            at = oac_read_string_list(reader, at, &value->tags);
        }
        if (oac_at_key(&at, OAC_NEXT("kinds"))) {
            at = oac_read_string_list(reader, at, &value->kinds);
        }
        if (oac_at_key(&at, OAC_NEXT("parts"))) {
            at = unique_items_part_list_read(reader, at, &value->parts);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_IDS:
            at = oac_read_int_list(reader, at, &value->ids);
            break;
        case MEMBER_TAGS:
            at = oac_read_string_list(reader, at, &value->tags);
            break;
        case MEMBER_KINDS:
            at = oac_read_string_list(reader, at, &value->kinds);
            break;
        case MEMBER_PARTS:
            at = unique_items_part_list_read(reader, at, &value->parts);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_ids(oac_checker *checker, const oac_path *path, const unique_items_thing *value)
{
    const oac_int_list *list = &value->ids;
    oac_path here = oac_path_member(path, "ids");
    size_t i;
    size_t j;
    if (!oac_check_list(checker, path, "ids", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        int64_t item = list->items[i];
        /* An answer is not refused for it, and may be long. */
        for (j = 0; j < i && !checker->answer; j++) {
            if (oac_equal_int(&list->items[i], &list->items[j])) {
                oac_violate_int(checker, OAC_RULE_UNIQUE_ITEMS, &at, NULL, "true", "no two equal items", item);
                break;
            }
        }
    }
}

static void check_tags(oac_checker *checker, const oac_path *path, const unique_items_thing *value)
{
    const oac_string_list *list = &value->tags;
    oac_path here = oac_path_member(path, "tags");
    size_t i;
    size_t j;
    if (!oac_check_list(checker, path, "tags", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
        /* An answer is not refused for it, and may be long. */
        for (j = 0; j < i && !checker->answer; j++) {
            if (oac_equal_string(&list->items[i], &list->items[j])) {
                oac_violate_string(checker, OAC_RULE_UNIQUE_ITEMS, &at, NULL, "true", "no two equal items", item);
                break;
            }
        }
    }
}

static void check_kinds(oac_checker *checker, const oac_path *path, const unique_items_thing *value)
{
    const oac_string_list *list = &value->kinds;
    oac_path here = oac_path_member(path, "kinds");
    size_t i;
    size_t j;
    if (!oac_check_list(checker, path, "kinds", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_enum(checker, &at, NULL, OAC_VALUE, 0, item, NULL, 0, OAC_CHECK_OPTIONAL)) {
            if (unique_items_thing_kind_from(item) == UNIQUE_ITEMS_THING_KIND_UNLISTED) {
                oac_violate_unlisted(checker, &at, NULL, item, unique_items_thing_kind_names + 1,
                                     UNIQUE_ITEMS_THING_KIND_COUNT);
            }
        }
        /* An answer is not refused for it, and may be long. */
        for (j = 0; j < i && !checker->answer; j++) {
            if (oac_equal_string(&list->items[i], &list->items[j])) {
                oac_violate_string(checker, OAC_RULE_UNIQUE_ITEMS, &at, NULL, "true", "no two equal items", item);
                break;
            }
        }
    }
}

static void check_parts(oac_checker *checker, const oac_path *path, const unique_items_thing *value)
{
    const unique_items_part_list *list = &value->parts;
    oac_path here = oac_path_member(path, "parts");
    size_t i;
    size_t j;
    if (!oac_check_list(checker, path, "parts", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        unique_items_part_check(checker, &at, &list->items[i]);
        /* An answer is not refused for it, and may be long. */
        for (j = 0; j < i && !checker->answer; j++) {
            if (unique_items_part_equal(&list->items[i], &list->items[j])) {
                oac_violate(checker, OAC_RULE_UNIQUE_ITEMS, &at, NULL, "true", "no two equal items");
                break;
            }
        }
    }
}

void unique_items_thing_check(oac_checker *checker, const oac_path *path, const unique_items_thing *value)
{
    check_ids(checker, path, value);
    check_tags(checker, path, value);
    check_kinds(checker, path, value);
    check_parts(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status unique_items_thing_serialize(const unique_items_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    unique_items_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status unique_items_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    unique_items_thing *value, oac_error *error)
{
    oac_reader reader;
    unique_items_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = unique_items_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status unique_items_thing_validate(const unique_items_thing *value, oac_validation mode, oac_violations *violations,
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
    unique_items_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void unique_items_thing_dispose(unique_items_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status unique_items_thing_to_cjson(const unique_items_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = unique_items_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status unique_items_thing_from_cjson(const struct cJSON *tree, unique_items_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = unique_items_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
