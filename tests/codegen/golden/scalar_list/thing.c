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

const oac_type scalar_list_thing_oac_type = {
    OAC_RECORD_TABLE(scalar_list_thing, extra, 8, 16),
    .fields = fields_of_scalar_list_thing,
    .index = index_of_scalar_list_thing,
};

enum {
    MEMBER_FLAGS,
    MEMBER_IDS,
    MEMBER_WEIGHTS,
    MEMBER_TAGS,
    MEMBER_CODES,
    MEMBER_KINDS,
    MEMBER_ANYTHING,
    MEMBER_OBJECTS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_FLAGS] = {"flags", 5},
    [MEMBER_IDS] = {"ids", 3},
    [MEMBER_WEIGHTS] = {"weights", 7},
    [MEMBER_TAGS] = {"tags", 4},
    [MEMBER_CODES] = {"codes", 5},
    [MEMBER_KINDS] = {"kinds", 5},
    [MEMBER_ANYTHING] = {"anything", 8},
    [MEMBER_OBJECTS] = {"objects", 7},
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
        if (memcmp(name.data, "flags", 5) == 0) {
            return MEMBER_FLAGS;
        }
        if (memcmp(name.data, "codes", 5) == 0) {
            return MEMBER_CODES;
        }
        if (memcmp(name.data, "kinds", 5) == 0) {
            return MEMBER_KINDS;
        }
        break;
    case 7:
        if (memcmp(name.data, "weights", 7) == 0) {
            return MEMBER_WEIGHTS;
        }
        if (memcmp(name.data, "objects", 7) == 0) {
            return MEMBER_OBJECTS;
        }
        break;
    case 8:
        if (memcmp(name.data, "anything", 8) == 0) {
            return MEMBER_ANYTHING;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void scalar_list_thing_write(oac_writer *writer, const scalar_list_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_bool_list(writer, OAC_KEY("flags"), &value->flags);
    oac_write_int_list(writer, OAC_KEY("ids"), &value->ids);
    oac_write_number_list(writer, OAC_KEY("weights"), &value->weights);
    oac_write_string_list(writer, OAC_KEY("tags"), &value->tags);
    oac_write_string_list(writer, OAC_KEY("codes"), &value->codes);
    oac_write_string_list(writer, OAC_KEY("kinds"), &value->kinds);
    oac_write_json_list(writer, OAC_KEY("anything"), &value->anything);
    oac_write_json_list(writer, OAC_KEY("objects"), &value->objects);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *scalar_list_thing_read(oac_reader *reader, char *at, scalar_list_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("flags"))) {
            at = oac_read_bool_list(reader, at, &value->flags);
        }
        if (oac_at_key(&at, OAC_NEXT("ids"))) {
            at = oac_read_int_list(reader, at, &value->ids);
        }
        if (oac_at_key(&at, OAC_NEXT("weights"))) {
            at = oac_read_number_list(reader, at, &value->weights);
        }
        if (oac_at_key(&at, OAC_NEXT("tags"))) {
            at = oac_read_string_list(reader, at, &value->tags);
        }
        if (oac_at_key(&at, OAC_NEXT("codes"))) {
            at = oac_read_string_list(reader, at, &value->codes);
        }
        if (oac_at_key(&at, OAC_NEXT("kinds"))) {
            at = oac_read_string_list(reader, at, &value->kinds);
        }
        if (oac_at_key(&at, OAC_NEXT("anything"))) {
            at = oac_read_json_list(reader, at, &value->anything);
        }
        if (oac_at_key(&at, OAC_NEXT("objects"))) {
            at = oac_read_json_list(reader, at, &value->objects);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_FLAGS:
            at = oac_read_bool_list(reader, at, &value->flags);
            break;
        case MEMBER_IDS:
            at = oac_read_int_list(reader, at, &value->ids);
            break;
        case MEMBER_WEIGHTS:
            at = oac_read_number_list(reader, at, &value->weights);
            break;
        case MEMBER_TAGS:
            at = oac_read_string_list(reader, at, &value->tags);
            break;
        case MEMBER_CODES:
            at = oac_read_string_list(reader, at, &value->codes);
            break;
        case MEMBER_KINDS:
            at = oac_read_string_list(reader, at, &value->kinds);
            break;
        case MEMBER_ANYTHING:
            at = oac_read_json_list(reader, at, &value->anything);
            break;
        case MEMBER_OBJECTS:
            at = oac_read_json_list(reader, at, &value->objects);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

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
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    scalar_list_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status scalar_list_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   scalar_list_thing *value, oac_error *error)
{
    oac_reader reader;
    scalar_list_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = scalar_list_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
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
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
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
