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

enum { MEMBERS = 4 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"ids", 3},
    {"tags", 4},
    {"kinds", 5},
    {"parts", 5},
};
/* clang-format on */

static void write_unique_items_thing(oac_writer *writer, const void *from)
{
    const unique_items_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("ids"), &value->ids, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("kinds"), &value->kinds, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("parts"), &value->parts, &unique_items_part_list_oac_type);
    oac_write_rest(writer, value, &unique_items_thing_oac_type);
}

static char *read_unique_items_thing(oac_reader *reader, char *at, void *into)
{
    unique_items_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ids"))) {
        at = oac_read_list(reader, at, &value->ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("tags"))) {
        at = oac_read_list(reader, at, &value->tags, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("kinds"))) {
        at = oac_read_list(reader, at, &value->kinds, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("parts"))) {
        at = oac_read_list(reader, at, &value->parts, &unique_items_part_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &unique_items_thing_oac_type);
}

const oac_type unique_items_thing_oac_type = {
    OAC_RECORD_TABLE(unique_items_thing, extra, 4, 8),
    .write = write_unique_items_thing,
    .read = read_unique_items_thing,
    .fields = fields_of_unique_items_thing,
    .index = index_of_unique_items_thing,
};

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
    return oac_record_serialize(&unique_items_thing_oac_type, value, buffer, error);
}

oac_status unique_items_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    unique_items_thing *value, oac_error *error)
{
    return oac_record_parse(&unique_items_thing_oac_type, text, length, options, value, error);
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
    oac_record_dispose(&unique_items_thing_oac_type, value);
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
