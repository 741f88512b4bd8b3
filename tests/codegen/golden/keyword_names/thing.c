/* keyword_names_thing: writer, reader and rules.
 * Made from tests/codegen/golden/keyword_names.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "keyword_names_codec.h"

/* clang-format off */
static const oac_field fields_of_keyword_names_thing[] = {
    OAC_FIELD("default", oac_type_bool, keyword_names_thing, default_, NULL, 0),
    OAC_FIELD("class", oac_type_string, keyword_names_thing, class_, NULL, 0),
    OAC_FIELD("int", oac_type_int, keyword_names_thing, int_, NULL, 0),
    OAC_FIELD("3d", oac_type_bool, keyword_names_thing, n3d, NULL, 0),
    OAC_FIELD("count", oac_type_int, keyword_names_thing, count, NULL, 0),
    OAC_FIELD("value", oac_type_string_list, keyword_names_thing, value, NULL, 0),
    OAC_FIELD("list", oac_type_int_list, keyword_names_thing, list, NULL, 0),
    OAC_FIELD("i", oac_type_int, keyword_names_thing, i, NULL, 0),
    OAC_FIELD("member names", oac_type_string, keyword_names_thing, member_names, NULL, 0),
    OAC_FIELD("gr\303\266\303\237e", oac_type_string, keyword_names_thing, gr_e, NULL, 0),
    OAC_FIELD("\"quoted\\\"", oac_type_string, keyword_names_thing, quoted, NULL, OAC_FIELD_APART),
    OAC_FIELD("+1", oac_type_int, keyword_names_thing, plus_one, NULL, 0),
    OAC_FIELD("", oac_type_int, keyword_names_thing, empty, NULL, 0),
    OAC_FIELD("averylongnamethatislongerthanthereadermaylookforaheadinthetextx", oac_type_int, keyword_names_thing,
              averylongnamethatislongerthanthereadermaylookforaheadinthetextx, NULL, OAC_FIELD_APART),
};
static const uint16_t index_of_keyword_names_thing[] = {
    12,
    13,
    4,
    0,
    1,
    0,
    11,
    0,
    0,
    3,
    6,
    0,
    0,
    0,
    0,
    0,
    2,
    9,
    0,
    8,
    0,
    5,
    0,
    7,
    0,
    10,
    0,
    0,
    0,
    14,
    0,
    0,
};
/* clang-format on */

const oac_type keyword_names_thing_oac_type = {
    OAC_RECORD_TABLE(keyword_names_thing, extra, 14, 32),
    .fields = fields_of_keyword_names_thing,
    .index = index_of_keyword_names_thing,
};

enum {
    MEMBER_DEFAULT,
    MEMBER_CLASS,
    MEMBER_INT,
    MEMBER_N3D,
    MEMBER_COUNT,
    MEMBER_VALUE,
    MEMBER_LIST,
    MEMBER_I,
    MEMBER_MEMBER_NAMES,
    MEMBER_GR_E,
    MEMBER_QUOTED,
    MEMBER_PLUS_ONE,
    MEMBER_EMPTY,
    MEMBER_AVERYLONGNAMETHATISLONGERTHANTHEREADERMAYLOOKFORAHEADINTHETEXTX,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_DEFAULT] = {"default", 7},
    [MEMBER_CLASS] = {"class", 5},
    [MEMBER_INT] = {"int", 3},
    [MEMBER_N3D] = {"3d", 2},
    [MEMBER_COUNT] = {"count", 5},
    [MEMBER_VALUE] = {"value", 5},
    [MEMBER_LIST] = {"list", 4},
    [MEMBER_I] = {"i", 1},
    [MEMBER_MEMBER_NAMES] = {"member names", 12},
    [MEMBER_GR_E] = {"gr\303\266\303\237e", 7},
    [MEMBER_QUOTED] = {"\"quoted\\\"", 9},
    [MEMBER_PLUS_ONE] = {"+1", 2},
    [MEMBER_EMPTY] = {"", 0},
    [MEMBER_AVERYLONGNAMETHATISLONGERTHANTHEREADERMAYLOOKFORAHEADINTHETEXTX] =
        {
            "averylongnamethatislongerthanthereadermaylookforaheadinthetextx",
            63,
        },
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 0:
        if (memcmp(name.data, "", 0) == 0) {
            return MEMBER_EMPTY;
        }
        break;
    case 1:
        if (memcmp(name.data, "i", 1) == 0) {
            return MEMBER_I;
        }
        break;
    case 2:
        if (memcmp(name.data, "3d", 2) == 0) {
            return MEMBER_N3D;
        }
        if (memcmp(name.data, "+1", 2) == 0) {
            return MEMBER_PLUS_ONE;
        }
        break;
    case 3:
        if (memcmp(name.data, "int", 3) == 0) {
            return MEMBER_INT;
        }
        break;
    case 4:
        if (memcmp(name.data, "list", 4) == 0) {
            return MEMBER_LIST;
        }
        break;
    case 5:
        if (memcmp(name.data, "class", 5) == 0) {
            return MEMBER_CLASS;
        }
        if (memcmp(name.data, "count", 5) == 0) {
            return MEMBER_COUNT;
        }
        if (memcmp(name.data, "value", 5) == 0) {
            return MEMBER_VALUE;
        }
        break;
    case 7:
        if (memcmp(name.data, "default", 7) == 0) {
            return MEMBER_DEFAULT;
        }
        if (memcmp(name.data, "gr\303\266\303\237e", 7) == 0) {
            return MEMBER_GR_E;
        }
        break;
    case 9:
        if (memcmp(name.data, "\"quoted\\\"", 9) == 0) {
            return MEMBER_QUOTED;
        }
        break;
    case 12:
        if (memcmp(name.data, "member names", 12) == 0) {
            return MEMBER_MEMBER_NAMES;
        }
        break;
    case 63:
        if (memcmp(name.data, "averylongnamethatislongerthanthereadermaylookforaheadinthetextx", 63) == 0) {
            return MEMBER_AVERYLONGNAMETHATISLONGERTHANTHEREADERMAYLOOKFORAHEADINTHETEXTX;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void keyword_names_thing_write(oac_writer *writer, const keyword_names_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("default"), &value->default_);
    oac_write_string_member(writer, OAC_KEY("class"), &value->class_);
    oac_write_int_member(writer, OAC_KEY("int"), &value->int_);
    oac_write_bool_member(writer, OAC_KEY("3d"), &value->n3d);
    oac_write_int_member(writer, OAC_KEY("count"), &value->count);
    oac_write_string_list(writer, OAC_KEY("value"), &value->value);
    oac_write_int_list(writer, OAC_KEY("list"), &value->list);
    oac_write_int_member(writer, OAC_KEY("i"), &value->i);
    oac_write_string_member(writer, OAC_KEY("member names"), &value->member_names);
    oac_write_string_member(writer, OAC_KEY("gr\303\266\303\237e"), &value->gr_e);
    oac_write_string_member(writer, OAC_KEY("\\\"quoted\\\\\\\""), &value->quoted);
    oac_write_int_member(writer, OAC_KEY("+1"), &value->plus_one);
    oac_write_int_member(writer, OAC_KEY(""), &value->empty);
    oac_write_int_member(writer, OAC_KEY("averylongnamethatislongerthanthereadermaylookforaheadinthetextx"),
                         &value->averylongnamethatislongerthanthereadermaylookforaheadinthetextx);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *keyword_names_thing_read(oac_reader *reader, char *at, keyword_names_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("default"))) {
            at = oac_read_bool(reader, at, &value->default_);
        }
        if (oac_at_key(&at, OAC_NEXT("class"))) {
            at = oac_read_string(reader, at, &value->class_);
        }
        if (oac_at_key(&at, OAC_NEXT("int"))) {
            at = oac_read_int(reader, at, &value->int_);
        }
        if (oac_at_key(&at, OAC_NEXT("3d"))) {
            at = oac_read_bool(reader, at, &value->n3d);
        }
        if (oac_at_key(&at, OAC_NEXT("count"))) {
            at = oac_read_int(reader, at, &value->count);
        }
        if (oac_at_key(&at, OAC_NEXT("value"))) {
            at = oac_read_string_list(reader, at, &value->value);
        }
        if (oac_at_key(&at, OAC_NEXT("list"))) {
            at = oac_read_int_list(reader, at, &value->list);
        }
        if (oac_at_key(&at, OAC_NEXT("i"))) {
            at = oac_read_int(reader, at, &value->i);
        }
        if (oac_at_key(&at, OAC_NEXT("member names"))) {
            at = oac_read_string(reader, at, &value->member_names);
        }
        if (oac_at_key(&at, OAC_NEXT("gr\303\266\303\237e"))) {
            at = oac_read_string(reader, at, &value->gr_e);
        }
        if (oac_at_key(&at, OAC_NEXT("\\\"quoted\\\\\\\""))) {
            at = oac_read_string(reader, at, &value->quoted);
        }
        if (oac_at_key(&at, OAC_NEXT("+1"))) {
            at = oac_read_int(reader, at, &value->plus_one);
        }
        if (oac_at_key(&at, OAC_NEXT(""))) {
            at = oac_read_int(reader, at, &value->empty);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_DEFAULT:
            at = oac_read_bool(reader, at, &value->default_);
            break;
        case MEMBER_CLASS:
            at = oac_read_string(reader, at, &value->class_);
            break;
        case MEMBER_INT:
            at = oac_read_int(reader, at, &value->int_);
            break;
        case MEMBER_N3D:
            at = oac_read_bool(reader, at, &value->n3d);
            break;
        case MEMBER_COUNT:
            at = oac_read_int(reader, at, &value->count);
            break;
        case MEMBER_VALUE:
            at = oac_read_string_list(reader, at, &value->value);
            break;
        case MEMBER_LIST:
            at = oac_read_int_list(reader, at, &value->list);
            break;
        case MEMBER_I:
            at = oac_read_int(reader, at, &value->i);
            break;
        case MEMBER_MEMBER_NAMES:
            at = oac_read_string(reader, at, &value->member_names);
            break;
        case MEMBER_GR_E:
            at = oac_read_string(reader, at, &value->gr_e);
            break;
        case MEMBER_QUOTED:
            at = oac_read_string(reader, at, &value->quoted);
            break;
        case MEMBER_PLUS_ONE:
            at = oac_read_int(reader, at, &value->plus_one);
            break;
        case MEMBER_EMPTY:
            at = oac_read_int(reader, at, &value->empty);
            break;
        case MEMBER_AVERYLONGNAMETHATISLONGERTHANTHEREADERMAYLOOKFORAHEADINTHETEXTX:
            at = oac_read_int(reader, at, &value->averylongnamethatislongerthanthereadermaylookforaheadinthetextx);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

/* ^[a-z]$: 1 lower-case letter */
static bool is_class(oac_string text)
{
    if (text.length != 1) {
        return false;
    }
    if (text.data[0] < 'a' || text.data[0] > 'z') {
        return false;
    }
    return true;
}

static void check_value(oac_checker *checker, const oac_path *path, const keyword_names_thing *value)
{
    const oac_string_list *list = &value->value;
    oac_path here = oac_path_member(path, "value");
    size_t i;
    if (!oac_check_list(checker, path, "value", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        (void)oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL);
    }
}

static void check_list(oac_checker *checker, const oac_path *path, const keyword_names_thing *value)
{
    const oac_int_list *list = &value->list;
    oac_path here = oac_path_member(path, "list");
    size_t i;
    size_t j;
    if (!oac_check_list(checker, path, "list", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
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

void keyword_names_thing_check(oac_checker *checker, const oac_path *path, const keyword_names_thing *value)
{
    (void)oac_check_bool(checker, path, "default", value->default_.state, value->default_.value, OAC_CHECK_OPTIONAL);
    if (oac_check_string(checker, path, "class", value->class_.state, value->class_.value, OAC_CHECK_OPTIONAL)) {
        if (!is_class(value->class_.value)) {
            oac_violate_string(checker, OAC_RULE_PATTERN, path, "class", "\"^[a-z]$\"", "1 lower-case letter",
                               value->class_.value);
        }
    }
    if (oac_check_int(checker, path, "int", value->int_.state, value->int_.value, OAC_CHECK_OPTIONAL)) {
        if (value->int_.value < 0) {
            oac_violate_int(checker, OAC_RULE_MINIMUM, path, "int", "0", "at least 0", value->int_.value);
        }
    }
    (void)oac_check_bool(checker, path, "3d", value->n3d.state, value->n3d.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_int(checker, path, "count", value->count.state, value->count.value, OAC_CHECK_OPTIONAL);
    check_value(checker, path, value);
    check_list(checker, path, value);
    (void)oac_check_int(checker, path, "i", value->i.state, value->i.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "member names", value->member_names.state, value->member_names.value,
                           OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "gr\303\266\303\237e", value->gr_e.state, value->gr_e.value,
                           OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "\"quoted\\\"", value->quoted.state, value->quoted.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_int(checker, path, "+1", value->plus_one.state, value->plus_one.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_int(checker, path, "", value->empty.state, value->empty.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_int(checker, path, "averylongnamethatislongerthanthereadermaylookforaheadinthetextx",
                        value->averylongnamethatislongerthanthereadermaylookforaheadinthetextx.state,
                        value->averylongnamethatislongerthanthereadermaylookforaheadinthetextx.value,
                        OAC_CHECK_OPTIONAL);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status keyword_names_thing_serialize(const keyword_names_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    keyword_names_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status keyword_names_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                     keyword_names_thing *value, oac_error *error)
{
    oac_reader reader;
    keyword_names_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = keyword_names_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status keyword_names_thing_validate(const keyword_names_thing *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
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
    keyword_names_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void keyword_names_thing_dispose(keyword_names_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status keyword_names_thing_to_cjson(const keyword_names_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = keyword_names_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status keyword_names_thing_from_cjson(const struct cJSON *tree, keyword_names_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = keyword_names_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
