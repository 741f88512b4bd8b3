/* scalar_list_thing: writer, reader and rules.
 * Made from tests/codegen/golden/scalar_list.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "scalar_list_codec.h"

/* clang-format off */
static const oac_field fields_of_scalar_list_thing[] = {
    OAC_FIELD("flags", oac_type_bool_list, scalar_list_thing, flags, NULL, 0),
    OAC_FIELD("ids", oac_type_int_list, scalar_list_thing, ids, NULL, 0),
    OAC_FIELD("weights", oac_type_number_list, scalar_list_thing, weights, NULL, 0),
    OAC_FIELD("tags", oac_type_string_list, scalar_list_thing, tags, NULL, 0),
    OAC_FIELD("codes", oac_type_string_list, scalar_list_thing, codes, NULL, 0),
    OAC_FIELD("kinds", oac_type_string_list, scalar_list_thing, kinds, NULL, 0),
    OAC_FIELD("anything", oac_type_json_list, scalar_list_thing, anything, NULL, 0),
    OAC_FIELD("objects", oac_type_json_list, scalar_list_thing, objects, NULL, 0),
};
static const uint16_t index_of_scalar_list_thing[] = {0, 7, 0, 0, 0, 1, 0, 4, 5, 0, 2, 3, 6, 0, 8, 0};
/* clang-format on */

enum { MEMBERS = 8 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"flags", 5},
    {"ids", 3},
    {"weights", 7},
    {"tags", 4},
    {"codes", 5},
    {"kinds", 5},
    {"anything", 8},
    {"objects", 7},
};
/* clang-format on */

static void write_scalar_list_thing(oac_writer *writer, const void *from)
{
    const scalar_list_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("flags"), &value->flags, &oac_type_bool_list);
    oac_write_list(writer, OAC_KEY("ids"), &value->ids, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("weights"), &value->weights, &oac_type_number_list);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("codes"), &value->codes, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("kinds"), &value->kinds, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("anything"), &value->anything, &oac_type_json_list);
    oac_write_list(writer, OAC_KEY("objects"), &value->objects, &oac_type_json_list);
    oac_write_rest(writer, value, &scalar_list_thing_oac_type);
}

static char *read_scalar_list_thing(oac_reader *reader, char *at, void *into)
{
    scalar_list_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("flags"))) {
        at = oac_read_list(reader, at, &value->flags, &oac_type_bool_list);
    }
    if (oac_at_key(&at, OAC_NEXT("ids"))) {
        at = oac_read_list(reader, at, &value->ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("weights"))) {
        at = oac_read_list(reader, at, &value->weights, &oac_type_number_list);
    }
    if (oac_at_key(&at, OAC_NEXT("tags"))) {
        at = oac_read_list(reader, at, &value->tags, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("codes"))) {
        at = oac_read_list(reader, at, &value->codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("kinds"))) {
        at = oac_read_list(reader, at, &value->kinds, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("anything"))) {
        at = oac_read_list(reader, at, &value->anything, &oac_type_json_list);
    }
    if (oac_at_key(&at, OAC_NEXT("objects"))) {
        at = oac_read_list(reader, at, &value->objects, &oac_type_json_list);
    }
    return oac_read_rest(reader, at, value, &scalar_list_thing_oac_type);
}

const oac_type scalar_list_thing_oac_type = {
    OAC_RECORD_TABLE(scalar_list_thing, extra, 8, 16),
    .write = write_scalar_list_thing,
    .read = read_scalar_list_thing,
    .fields = fields_of_scalar_list_thing,
    .index = index_of_scalar_list_thing,
};

/* ^[a-z]+$: 1 or more lower-case letters */
static bool is_codes(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < 'a' || text.data[i] > 'z') {
            return false;
        }
    }
    return true;
}

static void check_flags(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_bool_list *list = &value->flags;
    if (!oac_check_list(checker, path, "flags", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
}

static void check_ids(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_int_list *list = &value->ids;
    oac_path here = oac_path_member(path, "ids");
    size_t i;
    if (!oac_check_list(checker, path, "ids", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        int64_t item = list->items[i];
        if (item < 1) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, &at, NULL, "1", "at least 1", item);
        }
    }
}

static void check_weights(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_number_list *list = &value->weights;
    oac_path here = oac_path_member(path, "weights");
    size_t i;
    if (!oac_check_list(checker, path, "weights", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        double item = list->items[i];
        if (oac_check_number(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)) {
            if (item <= 0.0) {
                oac_violate_number(checker, OAC_RULE_EXCLUSIVE_MINIMUM, &at, NULL, "0", "more than 0", item);
            }
        }
    }
}

static void check_tags(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_string_list *list = &value->tags;
    oac_path here = oac_path_member(path, "tags");
    size_t i;
    if (!oac_check_list(checker, path, "tags", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    if (list->count > 3) {
        oac_violate_count(checker, OAC_RULE_MAX_ITEMS, path, "tags", "3", "at most 3 items", list->count);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)) {
            if (oac_string_characters(item) > 20) {
                oac_violate_string(checker, OAC_RULE_MAX_LENGTH, &at, NULL, "20", "at most 20 characters", item);
            }
        }
    }
}

static void check_codes(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_string_list *list = &value->codes;
    oac_path here = oac_path_member(path, "codes");
    size_t i;
    if (!oac_check_list(checker, path, "codes", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)) {
            if (!is_codes(item)) {
                oac_violate_string(checker, OAC_RULE_PATTERN, &at, NULL, "\"^[a-z]+$\"", "1 or more lower-case letters",
                                   item);
            }
        }
    }
}

static void check_kinds(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_string_list *list = &value->kinds;
    oac_path here = oac_path_member(path, "kinds");
    size_t i;
    if (!oac_check_list(checker, path, "kinds", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_enum(checker, &at, NULL, OAC_VALUE, 0, item, NULL, 0, OAC_CHECK_OPTIONAL)) {
            if (scalar_list_thing_kind_from(item) == SCALAR_LIST_THING_KIND_UNLISTED) {
                oac_violate_unlisted(checker, &at, NULL, item, scalar_list_thing_kind_names + 1,
                                     SCALAR_LIST_THING_KIND_COUNT);
            }
        }
    }
}

static void check_anything(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_json_list *list = &value->anything;
    oac_path here = oac_path_member(path, "anything");
    size_t i;
    if (!oac_check_list(checker, path, "anything", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_json(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
    }
}

static void check_objects(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    const oac_json_list *list = &value->objects;
    oac_path here = oac_path_member(path, "objects");
    size_t i;
    if (!oac_check_list(checker, path, "objects", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_json(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)) {
            if (oac_json_first(item) != '{') {
                oac_violate_string(checker, OAC_RULE_TYPE, &at, NULL, "\"object\"", "an object", item);
            }
        }
    }
}

void scalar_list_thing_check(oac_checker *checker, const oac_path *path, const scalar_list_thing *value)
{
    check_flags(checker, path, value);
    check_ids(checker, path, value);
    check_weights(checker, path, value);
    check_tags(checker, path, value);
    check_codes(checker, path, value);
    check_kinds(checker, path, value);
    check_anything(checker, path, value);
    check_objects(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status scalar_list_thing_serialize(const scalar_list_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&scalar_list_thing_oac_type, value, buffer, error);
}

oac_status scalar_list_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   scalar_list_thing *value, oac_error *error)
{
    return oac_record_parse(&scalar_list_thing_oac_type, text, length, options, value, error);
}

oac_status scalar_list_thing_validate(const scalar_list_thing *value, oac_validation mode, oac_violations *violations,
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
    scalar_list_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void scalar_list_thing_dispose(scalar_list_thing *value)
{
    oac_record_dispose(&scalar_list_thing_oac_type, value);
}

oac_status scalar_list_thing_to_cjson(const scalar_list_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = scalar_list_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status scalar_list_thing_from_cjson(const struct cJSON *tree, scalar_list_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = scalar_list_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
