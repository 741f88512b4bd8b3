/* Every type's parser on arbitrary bytes: agrees with oac_json_check about what is JSON, tells places that exist,
 * leaves the result alone on failure, and comes to the same whatever the options. Input: a byte that chooses the type,
 * a byte of options, the text. */
#include "fuzz.h"

#include <stdlib.h>

enum {
    KEEP = 1,
    MISTYPED = 2,
    OWN_ARENA = 4,
    SHALLOW = 8,
    LITTLE_MEMORY = 16,
    NO_ERROR = 32
};

static oac_status parse(const fuzz_type *type, const char *text, size_t length, unsigned flags, oac_buffer *again)
{
    oac_violations mistyped = OAC_VIOLATIONS_INIT;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_arena *arena = NULL;
    unsigned char *value = fuzz_new(type);
    oac_status status;
    size_t i;
    options.keep_unknown = (flags & KEEP) != 0;
    options.mistyped = (flags & MISTYPED) != 0 ? &mistyped : NULL;
    options.max_depth = (flags & SHALLOW) != 0 ? 3 : 0;
    options.max_memory = (flags & LITTLE_MEMORY) != 0 ? 3 * length + 200 : 0;
    if ((flags & OWN_ARENA) != 0) {
        arena = oac_arena_new(NULL, 16, 0);
        FUZZ_CHECK(arena != NULL);
        options.arena = arena;
    }
    memset(value, 0xA5, type->size);
    status = type->parse(text, length, &options, value, (flags & NO_ERROR) != 0 ? NULL : &error);
    if (status == OAC_OK) {
        FUZZ_CHECK(mistyped.count == 0 && mistyped.dropped == 0);
        if (again != NULL) {
            FUZZ_CHECK(type->serialize(value, again, NULL) == OAC_OK);
        }
        type->dispose(value);
        type->dispose(value);
    } else {
        for (i = 0; i < type->size; i++) {
            FUZZ_CHECK(value[i] == 0xA5);
        }
        if ((flags & NO_ERROR) == 0) {
            fuzz_check_error(&error, status, length);
        }
        FUZZ_CHECK(status == OAC_ERROR_JSON || status == OAC_ERROR_TYPE || status == OAC_ERROR_LIMIT);
        FUZZ_CHECK(mistyped.count == 0 || status != OAC_OK);
    }
    for (i = 0; i < mistyped.count; i++) {
        FUZZ_CHECK(mistyped.items[i].rule == OAC_RULE_TYPE);
        FUZZ_CHECK(fuzz_is_utf8(mistyped.items[i].path, strlen(mistyped.items[i].path)));
        FUZZ_CHECK(fuzz_is_utf8(mistyped.items[i].message, strlen(mistyped.items[i].message)));
        FUZZ_CHECK(fuzz_is_utf8(mistyped.items[i].limit, strlen(mistyped.items[i].limit)));
        FUZZ_CHECK(fuzz_is_utf8(mistyped.items[i].value, strlen(mistyped.items[i].value)));
    }
    oac_violations_dispose(&mistyped);
    oac_arena_free(arena);
    free(value);
    return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz_type *type;
    const char *text;
    size_t length;
    unsigned flags;
    oac_error error = OAC_ERROR_INIT;
    oac_buffer one = OAC_BUFFER_INIT;
    oac_buffer other = OAC_BUFFER_INIT;
    oac_status checked;
    oac_status plain;
    oac_status noted;
    oac_status chosen;
    char path[24];
    if (size < 2) {
        return 0;
    }
    type = fuzz_type_of(data[0]);
    flags = data[1];
    text = (const char *)data + 2;
    length = size - 2;

    checked = oac_json_check(text, length, 0, &error);
    if (checked != OAC_OK) {
        FUZZ_CHECK(checked == OAC_ERROR_JSON || checked == OAC_ERROR_LIMIT);
        fuzz_check_error(&error, checked, length);
    } else {
        FUZZ_CHECK(fuzz_is_utf8(text, length));
    }

    /* What is parsed is JSON, and JSON never is called anything else. */
    plain = parse(type, text, length, 0, &one);
    FUZZ_CHECK(plain != OAC_OK || checked == OAC_OK);
    FUZZ_CHECK(checked != OAC_OK || plain == OAC_OK || plain == OAC_ERROR_TYPE);

    /* Noting mistyped values goes on to the end, so broken texts do not pass for mistyped ones. */
    noted = parse(type, text, length, MISTYPED, NULL);
    FUZZ_CHECK((plain == OAC_OK) == (noted == OAC_OK));
    FUZZ_CHECK(checked == OAC_OK || noted == OAC_ERROR_JSON || noted == OAC_ERROR_LIMIT);
    FUZZ_CHECK(checked != OAC_OK || noted == OAC_OK || noted == OAC_ERROR_TYPE);

    chosen = parse(type, text, length, flags & ~(unsigned)KEEP, &other);
    if ((flags & (MISTYPED | SHALLOW | LITTLE_MEMORY)) == 0) {
        FUZZ_CHECK(chosen == plain);
    }
    if (chosen == OAC_OK) {
        FUZZ_CHECK(plain == OAC_OK && one.length == other.length && memcmp(one.data, other.data, one.length) == 0);
    }
    chosen = parse(type, text, length, flags | KEEP, NULL);
    FUZZ_CHECK(chosen != OAC_OK || plain == OAC_OK);

    if (length > 0) {
        size_t line = 0;
        size_t column = 0;
        memset(path, 'x', sizeof path);
        oac_json_locate(text, length, flags * length / 256, &line, &column, path, 1 + flags % sizeof path);
        FUZZ_CHECK(line >= 1 && column >= 1);
        FUZZ_CHECK(fuzz_is_message(path, sizeof path));
    }
    oac_buffer_dispose(&one);
    oac_buffer_dispose(&other);
    return 0;
}
