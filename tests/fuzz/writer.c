/* Structs with arbitrary content (any presence, text that is not UTF-8, missing arrays, numbers that are not finite):
 * either an error and an untouched buffer, or a text that is read back to the same. The validator knows beforehand.
 * Input: a byte that chooses the type, a byte of options, then what the struct is built from. */
#include "fuzz.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

static const char before[] = "before ";

static void read_back(const fuzz_type *type, const char *text, size_t length, bool same)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_buffer again = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    void *value = fuzz_new(type);
    options.keep_unknown = true;
    FUZZ_CHECK(oac_json_check(text, length, 0, &error) == OAC_OK);
    FUZZ_CHECK(type->parse(text, length, &options, value, &error) == OAC_OK);
    FUZZ_CHECK(type->serialize(value, &again, &error) == OAC_OK);
    FUZZ_CHECK(!same || (again.length == length && memcmp(again.data, text, length) == 0));
    type->dispose(value);
    oac_buffer_dispose(&again);
    free(value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const size_t kept = sizeof before - 1;
    const fuzz_type *type;
    fuzz_source source;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    cJSON *tree = NULL;
    oac_status status;
    oac_status usual;
    oac_status tree_status;
    void *value;
    if (size < 2) {
        return 0;
    }
    type = fuzz_type_of(data[0]);
    value = fuzz_new(type);
    fuzz_source_begin(&source, data + 2, size - 2);
    type->build(&source, value);

    buffer.ceiling = (data[1] & 1) != 0 ? 16 + data[1] : 0;
    FUZZ_CHECK(oac_buffer_append(&buffer, before, kept) == OAC_OK);
    status = type->serialize(value, &buffer, &error);
    FUZZ_CHECK(memcmp(buffer.data, before, kept) == 0 && buffer.data[buffer.length] == '\0');
    if (status == OAC_OK) {
        FUZZ_CHECK(!source.unsound);
        FUZZ_CHECK(buffer.ceiling == 0 || buffer.length <= buffer.ceiling);
        read_back(type, buffer.data + kept, buffer.length - kept, !source.recast);
    } else {
        FUZZ_CHECK(status == OAC_ERROR_LIMIT || (status == OAC_ERROR_INVALID && (source.unsound || source.foreign)));
        FUZZ_CHECK(buffer.length == kept);
        fuzz_check_error(&error, status, (size_t)1 << 26);
    }

    /* What cannot be written never passes the validator. */
    usual = type->validate(value, OAC_VALIDATION_DEFAULT, NULL, NULL);
    FUZZ_CHECK(status != OAC_ERROR_INVALID || usual == OAC_ERROR_INVALID);
    FUZZ_CHECK(!source.unsound || usual == OAC_ERROR_INVALID);
    (void)!type->validate(value, OAC_VALIDATION_STRICT, &violations, &error);

    tree_status = type->to_cjson(value, &tree, &error);
    FUZZ_CHECK((tree_status == OAC_OK) == (tree != NULL));
    FUZZ_CHECK(tree_status != OAC_OK || status == OAC_OK || buffer.ceiling != 0);
    cJSON_Delete(tree);

    oac_violations_dispose(&violations);
    oac_buffer_dispose(&buffer);
    fuzz_source_end(&source);
    free(value);
    return 0;
}
