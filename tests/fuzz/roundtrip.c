/* What was parsed with its unknown members is written, is JSON, has the same content, and is written the same way after
 * it was parsed again. Input: a byte that chooses the type, a byte of options, the text. */
#include "fuzz.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

/* Where cJSON can hold both texts, their trees are alike: nothing was lost or changed on the way. */
static void compare_trees(const char *one, size_t one_length, const char *other, size_t other_length)
{
    cJSON *first = NULL;
    cJSON *second = NULL;
    if (fuzz_is_shallow(one, one_length) && oac_cjson_from_text(one, one_length, &first, NULL) == OAC_OK) {
        oac_error error = OAC_ERROR_INIT;
        const oac_status status = oac_cjson_from_text(other, other_length, &second, &error);
        FUZZ_CHECK(status == OAC_OK || fuzz_is_inexact(status, &error));
        FUZZ_CHECK(status != OAC_OK || cJSON_Compare(first, second, true));
    }
    cJSON_Delete(first);
    cJSON_Delete(second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz_type *type;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_buffer first = OAC_BUFFER_INIT;
    oac_buffer second = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    void *value;
    void *again;
    if (size < 2) {
        return 0;
    }
    type = fuzz_type_of(data[0]);
    value = fuzz_new(type);
    again = fuzz_new(type);
    options.keep_unknown = true;
    if (type->parse((const char *)data + 2, size - 2, &options, value, &error) == OAC_OK) {
        FUZZ_CHECK(type->serialize(value, &first, &error) == OAC_OK);
        FUZZ_CHECK(first.data[first.length] == '\0');
        FUZZ_CHECK(oac_json_check(first.data, first.length, 0, &error) == OAC_OK);
        compare_trees((const char *)data + 2, size - 2, first.data, first.length);
        FUZZ_CHECK(type->parse(first.data, first.length, &options, again, &error) == OAC_OK);
        FUZZ_CHECK(type->serialize(again, &second, &error) == OAC_OK);
        FUZZ_CHECK(first.length == second.length && memcmp(first.data, second.data, first.length) == 0);
        type->dispose(again);
        /* Nothing moves when there is no white space to leave out: the same bytes come back where members stand in the
         * documented order, which the text just written has. Without unknown members there is no more text. */
        options.keep_unknown = false;
        oac_buffer_clear(&second);
        FUZZ_CHECK(type->parse(first.data, first.length, &options, again, &error) == OAC_OK);
        FUZZ_CHECK(type->serialize(again, &second, &error) == OAC_OK);
        FUZZ_CHECK(second.length <= first.length);
        type->dispose(again);
        type->dispose(value);
    }
    oac_buffer_dispose(&first);
    oac_buffer_dispose(&second);
    free(value);
    free(again);
    return 0;
}
