/* keyword_names_thing: writer, reader and rules.
 * Made from tests/codegen/golden/keyword_names.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <keyword_names/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[a-z]$: 1 lower-case letter */
static bool is_class_of_keyword_names_thing(oac_string text)
{
    if (text.length != 1) {
        return false;
    }
    if (text.data[0] < 'a' || text.data[0] > 'z') {
        return false;
    }
    return true;
}

/* clang-format off */
static const oac_constraint rules_1_of_keyword_names_thing[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[a-z]$\"", "1 lower-case letter", matches,
            is_class_of_keyword_names_thing),
};
static const oac_constraint rules_2_of_keyword_names_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "0", NULL, integer, 0),
};
static const oac_constraint rules_3_of_keyword_names_thing[] = {
    OAC_ROW(OAC_RULE_UNIQUE_ITEMS, OAC_ROW_LAST, 0, "true", NULL, count, 0),
};
static const oac_field fields_of_keyword_names_thing[] = {
    OAC_FIELD("default", oac_type_bool, keyword_names_thing, default_, NULL, 0),
    OAC_FIELD("class", oac_type_string, keyword_names_thing, class_, rules_1_of_keyword_names_thing, 0),
    OAC_FIELD("int", oac_type_int, keyword_names_thing, int_, rules_2_of_keyword_names_thing, 0),
    OAC_FIELD("3d", oac_type_bool, keyword_names_thing, n3d, NULL, 0),
    OAC_FIELD("count", oac_type_int, keyword_names_thing, count, NULL, 0),
    OAC_FIELD("value", oac_type_string_list, keyword_names_thing, value, NULL, 0),
    OAC_FIELD("list", oac_type_int_list, keyword_names_thing, list, rules_3_of_keyword_names_thing, 0),
    OAC_FIELD("i", oac_type_int, keyword_names_thing, i, NULL, 0),
    OAC_FIELD("member names", oac_type_string, keyword_names_thing, member_names, NULL, 0),
    OAC_FIELD("gr\303\266\303\237e", oac_type_string, keyword_names_thing, gr_e, NULL, 0),
    OAC_FIELD("\"quoted\\\"", oac_type_string, keyword_names_thing, quoted, NULL, OAC_FIELD_APART),
    OAC_FIELD("+1", oac_type_int, keyword_names_thing, plus_one, NULL, 0),
    OAC_FIELD("", oac_type_int, keyword_names_thing, empty, NULL, 0),
    OAC_FIELD("averylongnamethatislongerthanthereadermaylookforaheadinthetextx", oac_type_int, keyword_names_thing,
              averylongnamethatislongerthanthereadermaylookforaheadinthetextx, NULL, OAC_FIELD_APART),
};
static const uint8_t index_of_keyword_names_thing[] = {
    2, 10, 5, 13, 0, 0, 0, 0, 0, 3, 0, 11, 0, 7, 0, 1, 0, 14, 0, 0, 0, 6, 0, 9, 0, 0, 0, 4, 0, 12, 8, 0,
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
    OAC_RECORD_TABLE(keyword_names_thing, extra, 14, 31),
    .write = write_keyword_names_thing,
    .read = read_keyword_names_thing,
    .fields = fields_of_keyword_names_thing,
    .index = index_of_keyword_names_thing,
};

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
    return oac_record_validate(&keyword_names_thing_oac_type, value, mode, violations, error);
}

void keyword_names_thing_dispose(keyword_names_thing *value)
{
    oac_record_dispose(&keyword_names_thing_oac_type, value);
}
