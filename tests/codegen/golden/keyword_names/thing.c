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

enum { MEMBERS = 14 };

/* The names of its members, for the check of what is not described. */
/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    {"default", 7},
    {"class", 5},
    {"int", 3},
    {"3d", 2},
    {"count", 5},
    {"value", 5},
    {"list", 4},
    {"i", 1},
    {"member names", 12},
    {"gr\303\266\303\237e", 7},
    {"\"quoted\\\"", 9},
    {"+1", 2},
    {"", 0},
    {"averylongnamethatislongerthanthereadermaylookforaheadinthetextx", 63},
};
/* clang-format on */

static void write_keyword_names_thing(oac_writer *writer, const void *from)
{
    const keyword_names_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("default"), &value->default_);
    oac_write_string_member(writer, OAC_KEY("class"), &value->class_);
    oac_write_int_member(writer, OAC_KEY("int"), &value->int_);
    oac_write_bool_member(writer, OAC_KEY("3d"), &value->n3d);
    oac_write_int_member(writer, OAC_KEY("count"), &value->count);
    oac_write_list(writer, OAC_KEY("value"), &value->value, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("list"), &value->list, &oac_type_int_list);
    oac_write_int_member(writer, OAC_KEY("i"), &value->i);
    oac_write_string_member(writer, OAC_KEY("member names"), &value->member_names);
    oac_write_string_member(writer, OAC_KEY("gr\303\266\303\237e"), &value->gr_e);
    oac_write_string_member(writer, OAC_KEY("\\\"quoted\\\\\\\""), &value->quoted);
    oac_write_int_member(writer, OAC_KEY("+1"), &value->plus_one);
    oac_write_int_member(writer, OAC_KEY(""), &value->empty);
    oac_write_int_member(writer, OAC_KEY("averylongnamethatislongerthanthereadermaylookforaheadinthetextx"),
                         &value->averylongnamethatislongerthanthereadermaylookforaheadinthetextx);
    oac_write_rest(writer, value, &keyword_names_thing_oac_type);
}

static char *read_keyword_names_thing(oac_reader *reader, char *at, void *into)
{
    keyword_names_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
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
        at = oac_read_list(reader, at, &value->value, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("list"))) {
        at = oac_read_list(reader, at, &value->list, &oac_type_int_list);
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
    return oac_read_rest(reader, at, value, &keyword_names_thing_oac_type);
}

const oac_type keyword_names_thing_oac_type = {
    OAC_RECORD_TABLE(keyword_names_thing, extra, 14, 32),
    .write = write_keyword_names_thing,
    .read = read_keyword_names_thing,
    .fields = fields_of_keyword_names_thing,
    .index = index_of_keyword_names_thing,
};

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
    return oac_record_serialize(&keyword_names_thing_oac_type, value, buffer, error);
}

oac_status keyword_names_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                     keyword_names_thing *value, oac_error *error)
{
    return oac_record_parse(&keyword_names_thing_oac_type, text, length, options, value, error);
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
    oac_record_dispose(&keyword_names_thing_oac_type, value);
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
