/* The reader as generated code uses it: a small schema written by hand in the generated shape. Order, duplicates,
 * unknown members, wrong types, places of errors, limits, and every allocation failing. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "oac/validate.h"
#include "runner.h"
#include "json/reading.h"
#include "json/writing.h"

typedef struct pet {
    oac_opt_int id;
    oac_opt_string name;
    oac_opt_bool tame;
    oac_opt_number weight;
    oac_opt_json notes;
    oac_int_list ids;
    oac_string_list tags;
    oac_bool_list flags;
    oac_number_list sizes;
    oac_json_list free;
    struct {
        oac_presence state;
        unsigned value;
        oac_string text;
    } kind;
    struct {
        oac_presence state;
        const struct pet *value;
    } mother;
    struct {
        oac_presence state;
        size_t count;
        const struct pet *items;
    } kittens;
    oac_extra *extra;
} pet;

static void write_pet(oac_writer *writer, const void *from);
static char *read_pet(oac_reader *reader, char *at, void *into);

static const oac_string kind_names[] = {{"", 0}};
static const uint8_t kind_index[] = {0};
static const oac_type kind_type = {OAC_ENUM_TABLE(kind, 0, 0), .names = kind_names, .index = kind_index};
static const oac_type pet_type;
static const oac_type kittens_type = {.name = "kittens",
                                      .kind = OAC_TYPE_LIST,
                                      .size = sizeof(((pet *)NULL)->kittens),
                                      .step = sizeof(pet),
                                      .item = &pet_type};
static const oac_field pet_fields[] = {
    OAC_FIELD("id", oac_type_int, pet, id, NULL, 0),
    OAC_FIELD("name", oac_type_string, pet, name, NULL, 0),
    OAC_FIELD("tame", oac_type_bool, pet, tame, NULL, 0),
    OAC_FIELD("weight", oac_type_number, pet, weight, NULL, 0),
    OAC_FIELD("notes", oac_type_json, pet, notes, NULL, 0),
    OAC_FIELD("ids", oac_type_int_list, pet, ids, NULL, 0),
    OAC_FIELD("tags", oac_type_string_list, pet, tags, NULL, 0),
    OAC_FIELD("flags", oac_type_bool_list, pet, flags, NULL, 0),
    OAC_FIELD("sizes", oac_type_number_list, pet, sizes, NULL, 0),
    OAC_FIELD("free", oac_type_json_list, pet, free, NULL, 0),
    OAC_FIELD("kind", kind_type, pet, kind, NULL, 0),
    OAC_FIELD("mother", pet_type, pet, mother, NULL, 0),
    OAC_FIELD("kittens", kittens_type, pet, kittens, NULL, 0),
};
static const oac_type pet_type = {OAC_RECORD_TABLE(pet, extra, 13, 0), .write = write_pet, .read = read_pet,
                                  .fields = pet_fields};

/* Some members are left to the table. */
static char *read_pet(oac_reader *reader, char *at, void *into)
{
    pet *out = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &out->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &out->name);
    }
    if (oac_at_key(&at, OAC_NEXT("tame"))) {
        at = oac_read_bool(reader, at, &out->tame);
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &out->weight);
    }
    if (oac_at_key(&at, OAC_NEXT("mother"))) {
        at = oac_read_record(reader, at, &out->mother, &pet_type);
    }
    if (oac_at_key(&at, OAC_NEXT("kittens"))) {
        at = oac_read_list(reader, at, &out->kittens, &kittens_type);
    }
    return oac_read_rest(reader, at, out, &pet_type);
}

static void write_pet(oac_writer *writer, const void *from)
{
    const pet *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_bool_member(writer, OAC_KEY("tame"), &value->tame);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_json_member(writer, OAC_KEY("notes"), &value->notes);
    oac_write_list(writer, OAC_KEY("ids"), &value->ids, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("flags"), &value->flags, &oac_type_bool_list);
    oac_write_list(writer, OAC_KEY("sizes"), &value->sizes, &oac_type_number_list);
    oac_write_list(writer, OAC_KEY("free"), &value->free, &oac_type_json_list);
    oac_write_enum(writer, OAC_KEY("kind"), &value->kind, &kind_type);
    oac_write_record(writer, OAC_KEY("mother"), &value->mother, &pet_type);
    oac_write_list(writer, OAC_KEY("kittens"), &value->kittens, &kittens_type);
    oac_write_rest(writer, value, &pet_type);
}

static oac_status parse_bytes(const char *text, size_t length, const oac_parse_options *options, pet *out,
                              oac_error *error)
{
    oac_reader reader;
    memset(out, 0, sizeof(*out));
    /* Exactly as long as it is, so that a sanitizer sees every byte too many that is read. */
    char *exact = malloc(length > 0 ? length : 1);
    ck_assert_ptr_nonnull(exact);
    memcpy(exact, text, length);
    oac_status status = oac_reader_begin(&reader, exact, length, options, error);
    if (status == OAC_OK) {
        reader.next = oac_read_whole(&reader, reader.next, out, &pet_type);
        status = oac_reader_end(&reader, &out->extra, error);
    }
    free(exact);
    if (status != OAC_OK) {
        ck_assert_ptr_null(out->extra);
    }
    return status;
}

static oac_status parse(const char *text, const oac_parse_options *options, pet *out, oac_error *error)
{
    return parse_bytes(text, strlen(text), options, out, error);
}

static void dispose(pet *value)
{
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
}

/* What was read, written again. */
static const struct {
    const char *text;
    const char *again; /* null: the same */
} round_trips[] = {
    {"{}", NULL},
    {" \t\r\n{ \n} ", "{}"},
    {"{\"id\":1,\"name\":\"x\",\"tame\":true,\"weight\":1.5}", NULL},
    {"{\"weight\":1.5,\"tame\":false,\"name\":\"\",\"id\":0}",
     "{\"id\":0,\"name\":\"\",\"tame\":false,\"weight\":1.5}"},
    {"{ \"id\" : 1 , \"name\" :\n\"x\" ,\"kittens\" : [ { } , { \"id\" : 2 } ] }",
     "{\"id\":1,\"name\":\"x\",\"kittens\":[{},{\"id\":2}]}"},
    {"{\"id\":null,\"name\":null,\"tame\":null,\"weight\":null,\"notes\":null,\"ids\":null,\"tags\":null,\"flags\":"
     "null,"
     "\"sizes\":null,\"free\":null,\"kind\":null,\"mother\":null,\"kittens\":null}",
     NULL},
    {"{\"notes\":{\"a\":[1,{}]},\"ids\":[],\"tags\":[],\"flags\":[],\"sizes\":[],\"free\":[],\"kind\":\"\",\"mother\":{"
     "},\"kittens\":[]}",
     NULL},
    {"{\"notes\":0}", NULL},
    {"{\"notes\":\"s\"}", NULL},
    {"{\"ids\":[1,-2,9223372036854775807,-9223372036854775808,1.0,1e2],\"tags\":[\"a\",\"\",\"\\u0000\\n\"],\"flags\":["
     "true,false],"
     "\"sizes\":[0.1,1e300,-0.0],\"free\":[1,\"a\",null,[],{}]}",
     "{\"ids\":[1,-2,9223372036854775807,-9223372036854775808,1,100],\"tags\":[\"a\",\"\",\"\\u0000\\n\"],\"flags\":["
     "true,false],"
     "\"sizes\":[0.1,1e300,-0.0],\"free\":[1,\"a\",null,[],{}]}"},
    {"{\"n\\u0061me\":\"escaped key\"}", "{\"name\":\"escaped key\"}"},
    {"{\"kind\":\"UNHEARD_OF\",\"mother\":{\"id\":1,\"mother\":{\"id\":2,\"mother\":null}}}", NULL},
    {"{\"x\":1,\"id\":5,\"y z\":{\"k\":[true]},\"\":\"\"}", "{\"id\":5,\"x\":1,\"y z\":{\"k\":[true]},\"\":\"\"}"},
    {"{\"kittens\":[{\"q\":1},{\"q\":2,\"mother\":{\"q\":3}},{},{},{\"id\":1}]}",
     "{\"kittens\":[{\"q\":1},{\"mother\":{\"q\":3},\"q\":2},{},{},{\"id\":1}]}"},
};

START_TEST(what_is_read_is_written_again)
{
    pet value;
    oac_error error = OAC_ERROR_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_writer writer;
    const oac_parse_options options = {.size = sizeof options, .keep_unknown = true};
    ck_assert_msg(parse(round_trips[_i].text, &options, &value, &error) == OAC_OK, "%s", error.message);
    oac_writer_begin(&writer, &buffer);
    oac_write_whole(&writer, &value, &pet_type);
    ck_assert_msg(oac_writer_end(&writer, &error) == OAC_OK, "%s at %s", error.message, error.path);
    ck_assert_str_eq(buffer.data, round_trips[_i].again != NULL ? round_trips[_i].again : round_trips[_i].text);
    oac_buffer_dispose(&buffer);
    dispose(&value);
}
END_TEST

static const struct {
    const char *text;
    oac_status status;
    size_t offset;
    const char *path;
    const char *message; /* how it begins */
} errors[] = {
    {"", OAC_ERROR_JSON, 0, "", "expected a value, got the end of the text"},
    {"   ", OAC_ERROR_JSON, 3, "", "expected a value, got the end of the text"},
    {"[]", OAC_ERROR_TYPE, 0, "", "expected an object, got an array"},
    {"null", OAC_ERROR_TYPE, 0, "", "expected an object, got null"},
    {"\xEF\xBB\xBF{}", OAC_ERROR_JSON, 0, "", "expected a value, got a byte order mark"},
    {"{", OAC_ERROR_JSON, 1, "", "expected a member's name in quotes, or '}', got the end"},
    {"{,}", OAC_ERROR_JSON, 1, "", "expected a member's name"},
    {"{,\"id\":1}", OAC_ERROR_JSON, 1, "", "expected a member's name"},
    {"{\"id\":1,}", OAC_ERROR_JSON, 8, "", "expected a member's name in quotes, got '}'"},
    {"{\"id\":1,,\"name\":\"\"}", OAC_ERROR_JSON, 8, "", "expected a member's name"},
    {"{\"id\":1 \"name\":\"\"}", OAC_ERROR_JSON, 8, "", "expected ',' or '}', got \"name\""},
    {"{\"id\":1", OAC_ERROR_JSON, 7, "", "expected ',' or '}', got the end of the text"},
    {"{\"id\":1]", OAC_ERROR_JSON, 7, "", "expected ',' or '}', got ']'"},
    {"{\"id\"", OAC_ERROR_JSON, 5, "id", "expected ':' after a member's name"},
    {"{\"id\" 1}", OAC_ERROR_JSON, 6, "id", "expected ':' after a member's name, got 1"},
    {"{id:1}", OAC_ERROR_JSON, 1, "", "expected a member's name in quotes, or '}', got id"},
    {"{\"id\":}", OAC_ERROR_JSON, 6, "id", "expected a value, got '}'"},
    {"{\"id\":01}", OAC_ERROR_JSON, 6, "id", "expected a value, got 01"},
    {"{\"id\":1.}", OAC_ERROR_JSON, 6, "id", "expected a value, got 1."},
    {"{\"id\":+1}", OAC_ERROR_JSON, 6, "id", "expected a value, got +1"},
    {"{\"weight\":.5}", OAC_ERROR_JSON, 10, "weight", "expected a value, got .5"},
    {"{\"weight\":NaN}", OAC_ERROR_JSON, 10, "weight", "expected a value, got NaN"},
    {"{\"weight\":1e}", OAC_ERROR_JSON, 10, "weight", "expected a value, got 1e"},
    {"{\"tame\":True}", OAC_ERROR_JSON, 8, "tame", "expected a value, got True"},
    {"{\"tame\":tru}", OAC_ERROR_JSON, 8, "tame", "expected a value, got tru"},
    {"{\"tame\":truex}", OAC_ERROR_JSON, 12, "tame", "expected ',' or '}', got x"},
    {"{\"name\":\"abc", OAC_ERROR_JSON, 12, "name", "a string is not closed"},
    {"{\"name\":\"a\nb\"}", OAC_ERROR_JSON, 10, "name", "a control character"},
    {"{\"name\":\"\\ud800\"}", OAC_ERROR_JSON, 9, "name", "a surrogate escape"},
    {"{\"name\":\"\\q\"}", OAC_ERROR_JSON, 9, "name", "an escape is none of"},
    {"{\"name\":\"\xFF\"}", OAC_ERROR_JSON, 9, "name", "the text is not UTF-8"},
    {"{\"\xFF\":1}", OAC_ERROR_JSON, 2, "[\"?\"]", "the text is not UTF-8"},
    {"{\"id\":1}x", OAC_ERROR_JSON, 8, "", "expected the end of the text, got x"},
    {"{\"id\":1}\xE2\x80\xA8", OAC_ERROR_JSON, 8, "", "expected the end of the text, got the character U+2028"},
    {"{\xC2\xA0\"id\":1}", OAC_ERROR_JSON, 1, "",
     "expected a member's name in quotes, or '}', got the character U+00A0"},
    {"{\"id\":\"a\xE2\x80\xAE\xC2\x9B\xC3\xA9\"}", OAC_ERROR_TYPE, 6, "id", "expected an integer, got \"a??\xC3\xA9\""},
    {"{\"id\":1}{}", OAC_ERROR_JSON, 8, "", "expected the end of the text"},
    {"{/**/}", OAC_ERROR_JSON, 1, "", "expected a member's name"},
    {"{\"id\":1}//", OAC_ERROR_JSON, 8, "", "expected the end of the text, got //"},
    {"{\"id\":\"1\"}", OAC_ERROR_TYPE, 6, "id", "expected an integer, got \"1\""},
    {"{\"id\":1.5}", OAC_ERROR_TYPE, 6, "id", "expected an integer, got 1.5"},
    {"{\"id\":1e30}", OAC_ERROR_TYPE, 6, "id",
     "expected an integer from -9223372036854775808 to 9223372036854775807, got 1e30"},
    {"{\"id\":9223372036854775808}", OAC_ERROR_TYPE, 6, "id", "expected an integer from -9223372036854775808 to"},
    {"{\"id\":-9223372036854775809}", OAC_ERROR_TYPE, 6, "id", "expected an integer from"},
    {"{\"id\":true}", OAC_ERROR_TYPE, 6, "id", "expected an integer, got true"},
    {"{\"name\":5}", OAC_ERROR_TYPE, 8, "name", "expected a string, got 5"},
    {"{\"name\": {\"a\":1}}", OAC_ERROR_TYPE, 9, "name", "expected a string, got an object"},
    {"{\"tame\":1}", OAC_ERROR_TYPE, 8, "tame", "expected true or false, got 1"},
    {"{\"weight\":\"1\"}", OAC_ERROR_TYPE, 10, "weight", "expected a number, got \"1\""},
    {"{\"weight\":1e999}", OAC_ERROR_TYPE, 10, "weight", "expected a number up to 1.7976931348623157e308, got 1e999"},
    {"{\"kind\":3}", OAC_ERROR_TYPE, 8, "kind", "expected a string, got 3"},
    {"{\"mother\":[]}", OAC_ERROR_TYPE, 10, "mother", "expected an object, got an array"},
    {"{\"kittens\":{}}", OAC_ERROR_TYPE, 11, "kittens", "expected an array, got an object"},
    {"{\"kittens\":[{},null]}", OAC_ERROR_TYPE, 15, "kittens[1]", "expected an object, got null"},
    {"{\"kittens\":[{},]}", OAC_ERROR_JSON, 15, "kittens[1]", "expected a value, got ']'"},
    {"{\"kittens\":[,{}]}", OAC_ERROR_JSON, 12, "kittens[0]", "expected a value, got ','"},
    {"{\"kittens\":[{} {}]}", OAC_ERROR_JSON, 15, "kittens", "expected ',' or ']', got an object"},
    {"{\"kittens\":[{}", OAC_ERROR_JSON, 14, "kittens", "expected ',' or ']', got the end"},
    {"{\"kittens\":[{},{\"mother\":{\"tags\":[\"a\",7]}}]}", OAC_ERROR_TYPE, 38, "kittens[1].mother.tags[1]",
     "expected a string, got 7"},
    {"{\"ids\":[1,null]}", OAC_ERROR_TYPE, 10, "ids[1]", "expected an integer, got null"},
    {"{\"ids\":[1,]}", OAC_ERROR_JSON, 10, "ids[1]", "expected a value, got ']'"},
    {"{\"free\":[1,nul]}", OAC_ERROR_JSON, 11, "free[1]", "expected a value, got nul"},
    {"{\"notes\":{\"a\":01}}", OAC_ERROR_JSON, 14, "notes.a", "expected a value, got 01"},
    {"{\"notes\":[1,2}}", OAC_ERROR_JSON, 13, "notes", "expected ',' or ']', got '}'"},
    {"{\"id\":1,\"id\":1}", OAC_ERROR_JSON, 13, "id", "the member's name is there twice"},
    {"{\"id\":null,\"id\":1}", OAC_ERROR_JSON, 16, "id", "the member's name is there twice"},
    {"{\"name\":\"\",\"n\\u0061me\":\"\"}", OAC_ERROR_JSON, 23, "name", "the member's name is there twice"},
    {"{\"kittens\":[],\"kittens\":[]}", OAC_ERROR_JSON, 24, "kittens", "the member's name is there twice"},
    {"{\"mother\":{},\"mother\":{}}", OAC_ERROR_JSON, 22, "mother", "the member's name is there twice"},
    {"{\"u\":1,\"id\":1,\"u\":2}", OAC_ERROR_JSON, 14, "u", "the member's name is there twice"},
    {"{\"u\":1,\"mother\":{\"u\":1,\"\\u0075\":2}}", OAC_ERROR_JSON, 23, "mother.u",
     "the member's name is there twice"},
    {"{\"notes\":{\"a\":{\"b\":1,\"b\":2}}}", OAC_ERROR_JSON, 21, "notes.a.b", "the member's name is there twice"},
    {"{\"zzz\":{\"a\":1,\"\\u0061\":2}}", OAC_ERROR_JSON, 14, "zzz.a", "the member's name is there twice"},
    {"{\n  \"id\": 1,\n  \"name\": 7\n}", OAC_ERROR_TYPE, 23, "name", "expected a string, got 7"},
};

START_TEST(errors_tell_what_and_where)
{
    /* The same whether unknown members are kept or skipped. */
    for (int keep = 0; keep < 2; keep++) {
        pet value;
        oac_error error = OAC_ERROR_INIT;
        const oac_parse_options options = {.size = sizeof options, .keep_unknown = keep != 0};
        ck_assert_msg(parse(errors[_i].text, &options, &value, &error) == errors[_i].status, "%s: %s", errors[_i].text,
                      error.message);
        ck_assert_msg(strncmp(error.message, errors[_i].message, strlen(errors[_i].message)) == 0, "%s: %s",
                      errors[_i].text, error.message);
        ck_assert_str_eq(error.path, errors[_i].path);
        ck_assert_msg(error.offset == errors[_i].offset, "%s: offset %zu", errors[_i].text, error.offset);
        ck_assert_int_eq(error.status, errors[_i].status);
        ck_assert_int_eq(error.stage, OAC_STAGE_PARSE);
        ck_assert_uint_ge(error.line, 1);
        /* Without an error struct, too. */
        ck_assert_int_eq(parse(errors[_i].text, &options, &value, NULL), errors[_i].status);
    }
}
END_TEST

START_TEST(lines_and_columns)
{
    pet value;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(parse("{\n  \"id\": 1,\n  \"name\": 7\n}", NULL, &value, &error), OAC_ERROR_TYPE);
    ck_assert_uint_eq(error.line, 3);
    ck_assert_uint_eq(error.column, 11);
}
END_TEST

/* A good text cut anywhere is an error, and nothing is read beyond the cut. */
START_TEST(every_cut_is_an_error)
{
    const char *text = "{\"id\":-12,\"name\":\"a\\u00e9\\n\xC3\xA9 and some more "
                       "text\",\"tame\":true,\"weight\":1.5e-3,\"mother\":{\"ids\":[1,2],"
                       "\"tags\":[\"x\"]},\"kittens\":[{\"notes\":{\"a\":[null,false]}},{\"other\":{\"b\":1}}]}";
    for (size_t length = 0; length <= strlen(text); length++) {
        pet value;
        oac_error error = OAC_ERROR_INIT;
        const oac_status status = parse_bytes(text, length, NULL, &value, &error);
        if (length == strlen(text)) {
            ck_assert_msg(status == OAC_OK, "%s", error.message);
            ck_assert_uint_eq(value.extra->skipped, 1);
            dispose(&value);
        } else {
            ck_assert_msg(status == OAC_ERROR_JSON || status == OAC_ERROR_TYPE, "%zu: %s", length,
                          oac_status_name(status));
        }
    }
}
END_TEST

/* A NUL byte is no end of the text. */
START_TEST(nul_bytes_are_refused)
{
    pet value;
    ck_assert_int_eq(parse_bytes("{}\0", 3, NULL, &value, NULL), OAC_ERROR_JSON);
    ck_assert_int_eq(parse_bytes("{\"name\":\"a\0\"}", 13, NULL, &value, NULL), OAC_ERROR_JSON);
    ck_assert_int_eq(parse_bytes("\0{}", 3, NULL, &value, NULL), OAC_ERROR_JSON);
}
END_TEST

START_TEST(mistyped_values_are_collected)
{
    pet value;
    oac_error error = OAC_ERROR_INIT;
    oac_violations list = OAC_VIOLATIONS_INIT;
    const oac_parse_options options = {.size = sizeof options, .mistyped = &list};
    const char *text = "{\"id\":\"x\",\"name\":5,\"tame\":[],\"weight\":{\"a\":1},\"mother\":7,\"kittens\":[1,{\"id\":"
                       "1.5,\"tags\":[1,\"a\",null]}],\"kind\":1}";
    ck_assert_int_eq(parse(text, &options, &value, &error), OAC_ERROR_TYPE);
    static const char *const paths[] = {"id",
                                        "name",
                                        "tame",
                                        "weight",
                                        "mother",
                                        "kittens[0]",
                                        "kittens[1].id",
                                        "kittens[1].tags[0]",
                                        "kittens[1].tags[2]",
                                        "kind"};
    ck_assert_uint_eq(list.count, sizeof(paths) / sizeof(paths[0]));
    for (size_t i = 0; i < list.count; i++) {
        ck_assert_str_eq(list.items[i].path, paths[i]);
        ck_assert_int_eq(list.items[i].rule, OAC_RULE_TYPE);
        ck_assert(list.items[i].refused);
    }
    ck_assert_str_eq(list.items[0].message, "expected an integer, got \"x\"");
    ck_assert_str_eq(list.items[0].limit, "\"integer\"");
    ck_assert_str_eq(list.items[0].value, "\"x\"");
    ck_assert_str_eq(list.items[3].value, "{...}");
    ck_assert_str_eq(error.path, "id");
    ck_assert_str_eq(error.message, "expected an integer, got \"x\"");
    ck_assert_uint_eq(error.violations, 10);
    /* What is no JSON ends the parse all the same. */
    ck_assert_int_eq(parse("{\"id\":\"x\",\"name\":oops}", &options, &value, &error), OAC_ERROR_JSON);
    oac_violations_dispose(&list);
}
END_TEST

/* A mistyped value leaves its member absent, but its name is taken. */
START_TEST(mistyped_values_hide_no_duplicates)
{
    static const struct {
        const char *text;
        const char *path; /* null: no duplicate */
    } cases[] = {
        {"{\"id\":\"x\",\"id\":1}", "id"},
        {"{\"id\":\"x\",\"id\":\"x\"}", "id"},
        {"{\"id\":1,\"id\":\"x\"}", "id"},
        {"{\"id\":\"x\",\"\\u0069d\":null}", "id"},
        {"{\"mother\":[],\"mother\":{}}", "mother"},
        {"{\"kittens\":[{\"id\":true,\"id\":2}]}", "kittens[0].id"},
        {" {\"id\":\"x\",\"u\":1,\"name\":3,\"u\":1} ", "u"},
        {"{\"id\":\"x\",\"mother\":{\"id\":\"x\"},\"kittens\":[{\"id\":\"x\"},{\"id\":\"x\"}]}", NULL},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        pet value;
        oac_violations list = OAC_VIOLATIONS_INIT;
        oac_error error = OAC_ERROR_INIT;
        const oac_parse_options options = {.size = sizeof options, .mistyped = &list};
        const oac_status status = parse(cases[i].text, &options, &value, &error);
        ck_assert_uint_ge(list.count, cases[i].path != NULL ? 0 : 4);
        ck_assert_int_eq(status, cases[i].path != NULL ? OAC_ERROR_JSON : OAC_ERROR_TYPE);
        ck_assert_str_eq(error.path, cases[i].path != NULL ? cases[i].path : "id");
        if (cases[i].path != NULL) {
            ck_assert_str_eq(error.message, "the member's name is there twice");
        }
        oac_violations_dispose(&list);
    }
}
END_TEST

START_TEST(unknown_members_are_counted_and_kept)
{
    pet value;
    const char *text = "{\"a\":1,\"id\":1,\"b\":{\"x\":[1,2]},\"kittens\":[{\"c\":\"s\"}],\"d\" : null }";
    ck_assert_int_eq(parse(text, NULL, &value, NULL), OAC_OK);
    ck_assert_uint_eq(value.extra->skipped, 4);
    ck_assert_uint_eq(value.extra->count, 0);
    ck_assert_ptr_null(value.kittens.items[0].extra);
    dispose(&value);
    const oac_parse_options options = {.size = sizeof options, .keep_unknown = true};
    ck_assert_int_eq(parse(text, &options, &value, NULL), OAC_OK);
    ck_assert_uint_eq(value.extra->skipped, 4);
    ck_assert_uint_eq(value.extra->count, 3);
    ck_assert_str_eq(value.extra->members[1].name.data, "b");
    ck_assert_str_eq(value.extra->members[1].value.data, "{\"x\":[1,2]}");
    ck_assert_uint_eq(value.extra->members[1].value.length, 11);
    ck_assert_str_eq(value.extra->members[2].value.data, "null");
    ck_assert_str_eq(value.kittens.items[0].extra->members[0].value.data, "\"s\"");
    ck_assert_ptr_null(value.kittens.items[0].extra->arena);
    dispose(&value);
}
END_TEST

/* Many members in one object are still compared, and not each with each. */
START_TEST(many_unknown_members)
{
    const size_t count = 20000;
    for (int duplicate = 0; duplicate < 2; duplicate++) {
        oac_buffer text = OAC_BUFFER_INIT;
        char member[64];
        pet value;
        ck_assert_int_eq(oac_buffer_append(&text, "{", 1), OAC_OK);
        for (size_t i = 0; i < count; i++) {
            const size_t name = duplicate && i == count - 7 ? 123 : i;
            const int used = snprintf(member, sizeof(member),
                                      duplicate && i == 123 ? "%s\"k\\u%04x%zu\":%zu" : "%s\"kx%.0d%zu\":%zu",
                                      i > 0 ? "," : "", duplicate && i == 123 ? 0x78 : 0, name, i);
            ck_assert_int_eq(oac_buffer_append(&text, member, (size_t)used), OAC_OK);
        }
        ck_assert_int_eq(oac_buffer_append(&text, "}", 1), OAC_OK);
        ck_assert_int_eq(parse_bytes(text.data, text.length, NULL, &value, NULL), duplicate ? OAC_ERROR_JSON : OAC_OK);
        ck_assert_int_eq(oac_json_check(text.data, text.length, 0, NULL), duplicate ? OAC_ERROR_JSON : OAC_OK);
        if (!duplicate) {
            ck_assert_uint_eq(value.extra->skipped, count);
            dispose(&value);
        }
        oac_buffer_dispose(&text);
    }
}
END_TEST

static oac_status nested(const char *open, const char *close, size_t levels, unsigned max_depth)
{
    oac_buffer text = OAC_BUFFER_INIT;
    pet value;
    oac_error error = OAC_ERROR_INIT;
    const oac_parse_options options = {.size = sizeof options, .max_depth = max_depth, .max_memory = (size_t)1 << 26};
    for (size_t i = 0; i < levels; i++) {
        ck_assert_int_eq(oac_buffer_append(&text, open, strlen(open)), OAC_OK);
    }
    for (size_t i = 0; i < levels; i++) {
        ck_assert_int_eq(oac_buffer_append(&text, close, strlen(close)), OAC_OK);
    }
    const oac_status status = parse_bytes(text.data, text.length, &options, &value, &error);
    if (status == OAC_OK) {
        dispose(&value);
    }
    oac_buffer_dispose(&text);
    return status;
}

START_TEST(depth_has_a_ceiling)
{
    ck_assert_int_eq(nested("{\"x\":[", "]}", 32, 0), OAC_OK);
    ck_assert_int_eq(nested("{\"x\":[", "]}", 33, 0), OAC_ERROR_LIMIT);
    ck_assert_int_eq(nested("{\"kittens\":[", "]}", 32, 0), OAC_OK);
    ck_assert_int_eq(nested("{\"kittens\":[", "]}", 33, 0), OAC_ERROR_LIMIT);
    ck_assert_int_eq(nested("{\"x\":[", "]}", 500, 1000), OAC_OK);
    ck_assert_int_eq(nested("{\"x\":[", "]}", 512, 5000), OAC_OK);
    ck_assert_int_eq(nested("{\"x\":[", "]}", 513, 5000), OAC_ERROR_LIMIT);
    ck_assert_int_eq(nested("{\"x\":[", "]}", 50000, 5000), OAC_ERROR_LIMIT);
    ck_assert_int_eq(nested("{\"notes\":[", "]}", 3, 2), OAC_ERROR_LIMIT);
}
END_TEST

START_TEST(sizes_have_ceilings)
{
    pet value;
    oac_error error = OAC_ERROR_INIT;
    const oac_parse_options bytes = {.size = sizeof bytes, .max_bytes = 10};
    ck_assert_int_eq(parse("{\"id\":123}", &bytes, &value, &error), OAC_OK);
    dispose(&value);
    ck_assert_int_eq(parse("{\"id\":1234}", &bytes, &value, &error), OAC_ERROR_LIMIT);
    const oac_parse_options memory = {.size = sizeof memory, .max_memory = 3000};
    ck_assert_int_eq(parse("{\"kittens\":[{},{}]}", &memory, &value, &error), OAC_OK);
    dispose(&value);
    ck_assert_int_eq(parse("{\"kittens\":[{},{},{},{},{},{},{},{},{},{},{},{}]}", &memory, &value, &error),
                     OAC_ERROR_LIMIT);
    const oac_parse_options tiny = {.size = sizeof tiny, .max_memory = 10};
    ck_assert_int_eq(parse("{}", &tiny, &value, &error), OAC_ERROR_LIMIT);
    ck_assert_int_eq(oac_reader_begin(&(oac_reader){0}, NULL, 5, NULL, &error), OAC_ERROR_ARGUMENT);
}
END_TEST

START_TEST(every_allocation_may_fail)
{
    oac_buffer text = OAC_BUFFER_INIT;
    char member[64];
    ck_assert_int_eq(oac_buffer_append(&text, "{\"kittens\":[", 12), OAC_OK);
    for (int i = 0; i < 60; i++) {
        const int used = snprintf(member, sizeof(member), "%s{\"mother\":{\"q%d\":{\"a\":%d}},\"ids\":[1,2]}",
                                  i > 0 ? "," : "", i, i);
        ck_assert_int_eq(oac_buffer_append(&text, member, (size_t)used), OAC_OK);
    }
    ck_assert_int_eq(oac_buffer_append(&text, "],\"id\":\"mistyped\",", 18), OAC_OK);
    for (int i = 0; i < 60; i++) {
        const int used = snprintf(member, sizeof(member), "%s\"u%d\":[]", i > 0 ? "," : "", i);
        ck_assert_int_eq(oac_buffer_append(&text, member, (size_t)used), OAC_OK);
    }
    ck_assert_int_eq(oac_buffer_append(&text, "}", 1), OAC_OK);
    long fail_at = 1;
    for (;; fail_at++) {
        account counts = {.fail_at = fail_at};
        const oac_allocator allocator = account_allocator(&counts);
        oac_violations list = {.allocator = &allocator};
        const oac_parse_options options = {
            .size = sizeof options, .allocator = &allocator, .keep_unknown = true, .mistyped = &list};
        pet value;
        oac_error error = OAC_ERROR_INIT;
        const oac_status status = parse_bytes(text.data, text.length, &options, &value, &error);
        ck_assert_int_eq(status, counts.calls >= fail_at ? OAC_ERROR_MEMORY : OAC_ERROR_TYPE);
        oac_violations_dispose(&list);
        ck_assert_int_eq(counts.live, 0);
        if (counts.calls < fail_at) {
            break;
        }
    }
    ck_assert_int_gt(fail_at, 6);
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(a_reused_arena_allocates_nothing)
{
    account counts = {0};
    const oac_allocator allocator = account_allocator(&counts);
    oac_arena *arena = oac_arena_new(&allocator, 64, 0);
    const oac_parse_options options = {.size = sizeof options, .arena = arena};
    const char *text = "{\"id\":1,\"name\":\"x\",\"kittens\":[{},{},{\"mother\":{}},{}],\"tags\":[\"a\",\"b\"]}";
    for (int round = 0; round < 6; round++) {
        const long before = counts.calls;
        pet value;
        ck_assert_int_eq(parse(text, &options, &value, NULL), OAC_OK);
        ck_assert_uint_eq(value.kittens.count, 4);
        ck_assert_ptr_null(value.extra);
        if (round > 1) {
            ck_assert_int_eq(counts.calls, before);
        }
        oac_arena_reset(arena);
    }
    oac_arena_free(arena);
    ck_assert_int_eq(counts.live, 0);
}
END_TEST

START_TEST(places_are_told)
{
    static const struct {
        const char *text;
        size_t offset;
        const char *path;
    } cases[] = {
        {"{\"a\":{\"b\":[1,2,{\"c\":3}]}}", 20, "a.b[2].c"},
        {"[[1],[2,3]]", 8, "[1][1]"},
        {"{\"a b\":{\"\":[0]}}", 12, "[\"a b\"][\"\"][0]"},
        {"{\"a\":1,\"b\":2}", 7, "b"},
        {"{\"a\":1}", 6, ""},
        {"{\"a\":1}", 0, ""},
        {"[1,", 3, "[1]"},
        {"{\"a\":", 5, "a"},
        {"[", 1, "[0]"},
        {"{\"a\":[{},{}],\"b\":5}", 17, "b"},
        {"", 0, ""},
        {"5", 900, ""},
        {"{\"a\\\"b\":1}", 8, "[\"a\\\"b\"]"},
        {"}}}]]", 5, ""},
        {"[\"]\",\"}\",x", 9, "[2]"},
        /* Names are told as they mean, in the one spelling that validators use too. */
        {"{\"\\u0061\\u0062c\":x}", 16, "abc"},
        {"{\"\\u00e9\":x}", 10, "[\"\xC3\xA9\"]"},
        {"{\"\\ud83d\\ude00\":x}", 16, "[\"\xF0\x9F\x98\x80\"]"},
        {"{\"\\u0022\\\\\\/\":x}", 13, "[\"\\\"\\\\/\"]"},
        {"{\"\\n\\u0000\\u007F\":x}", 18, "[\"\\n\\u0000\\u007f\"]"},
        {"{\"\\u0031a\":x}", 11, "[\"1a\"]"},
        {"{\"\\ud800\":x}", 10, "[\"?ud800\"]"},
        {"{\"\\q\tz\":x}", 8, "[\"?q\\u0009z\"]"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char path[64];
        oac_json_locate(cases[i].text, strlen(cases[i].text), cases[i].offset, NULL, NULL, path, sizeof(path));
        ck_assert_msg(strcmp(path, cases[i].path) == 0, "%s at %zu: %s", cases[i].text, cases[i].offset, path);
    }
    /* Cut where the room ends, at a character. */
    const char *text = "{\"\xC3\xA9\xC3\xA9\xC3\xA9\":1}";
    for (size_t size = 1; size < 20; size++) {
        char path[20];
        memset(path, 'X', sizeof(path));
        oac_json_locate(text, strlen(text), strlen(text) - 2, NULL, NULL, path, size);
        ck_assert_uint_lt(strlen(path), size);
        const size_t accents = strlen(path) > 2 ? strlen(path) - 2 : 0;
        ck_assert(accents % 2 == 0 || path[strlen(path) - 1] == ']' || path[strlen(path) - 1] == '"');
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("JSON reader");
    TCase *tests = tcase_create("reader");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, what_is_read_is_written_again, 0, (int)(sizeof(round_trips) / sizeof(round_trips[0])));
    tcase_add_loop_test(tests, errors_tell_what_and_where, 0, (int)(sizeof(errors) / sizeof(errors[0])));
    tcase_add_test(tests, lines_and_columns);
    tcase_add_test(tests, every_cut_is_an_error);
    tcase_add_test(tests, nul_bytes_are_refused);
    tcase_add_test(tests, mistyped_values_are_collected);
    tcase_add_test(tests, mistyped_values_hide_no_duplicates);
    tcase_add_test(tests, unknown_members_are_counted_and_kept);
    tcase_add_test(tests, many_unknown_members);
    tcase_add_test(tests, depth_has_a_ceiling);
    tcase_add_test(tests, sizes_have_ceilings);
    tcase_add_test(tests, every_allocation_may_fail);
    tcase_add_test(tests, a_reused_arena_allocates_nothing);
    tcase_add_test(tests, places_are_told);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
