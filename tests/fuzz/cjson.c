/* Between texts, cJSON trees and structs: exactly, or not at all. Input: a byte that chooses the type, a byte of
 * options, the text. With the lowest option bit cJSON's own lax parser makes the tree. */
#include "fuzz.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

/* A tree that came to text comes back from it. */
static void check_tree(const fuzz_type *type, const cJSON *tree)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_buffer again = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    cJSON *back = NULL;
    void *value = fuzz_new(type);
    const oac_status status = oac_cjson_to_text(tree, &text, &error);
    if (status != OAC_OK) {
        FUZZ_CHECK(status == OAC_ERROR_INVALID || status == OAC_ERROR_LIMIT);
        FUZZ_CHECK(text.length == 0);
        fuzz_check_error(&error, status, (size_t)1 << 26);
    } else {
        FUZZ_CHECK(oac_json_check(text.data, text.length, 0, &error) == OAC_OK);
        FUZZ_CHECK(oac_cjson_from_text(text.data, text.length, &back, &error) == OAC_OK);
        FUZZ_CHECK(!fuzz_is_shallow(text.data, text.length) || cJSON_Compare(tree, back, true));
        FUZZ_CHECK(oac_cjson_to_text(back, &again, &error) == OAC_OK);
        FUZZ_CHECK(text.length == again.length && memcmp(text.data, again.data, text.length) == 0);
        cJSON_Delete(back);
        back = NULL;
        if (type->from_cjson(tree, value, &error) == OAC_OK) {
            const oac_status returned = type->to_cjson(value, &back, &error);
            FUZZ_CHECK(returned == OAC_OK || fuzz_is_inexact(returned, &error));
            cJSON_Delete(back);
            type->dispose(value);
        }
    }
    oac_buffer_dispose(&text);
    oac_buffer_dispose(&again);
    free(value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz_type *type;
    oac_error error = OAC_ERROR_INIT;
    cJSON *tree = NULL;
    if (size < 2) {
        return 0;
    }
    type = fuzz_type_of(data[0]);
    if ((data[1] & 1) != 0) {
        char *copy = malloc(size - 1);
        FUZZ_CHECK(copy != NULL);
        memcpy(copy, data + 2, size - 2);
        copy[size - 2] = '\0';
        tree = cJSON_Parse(copy);
        free(copy);
    } else {
        const char *text = (const char *)data + 2;
        const oac_status status = oac_cjson_from_text(text, size - 2, &tree, &error);
        const oac_status checked = oac_json_check(text, size - 2, 0, NULL);
        FUZZ_CHECK((status == OAC_OK) == (tree != NULL));
        FUZZ_CHECK(status != OAC_OK || checked == OAC_OK);
        FUZZ_CHECK(checked != OAC_OK || status == OAC_OK || status == OAC_ERROR_TYPE);
        if (status != OAC_OK) {
            fuzz_check_error(&error, status, size - 2);
        } else {
            oac_buffer back = OAC_BUFFER_INIT;
            FUZZ_CHECK(oac_cjson_to_text(tree, &back, &error) == OAC_OK);
            oac_buffer_dispose(&back);
        }
    }
    if (tree != NULL) {
        check_tree(type, tree);
    }
    cJSON_Delete(tree);
    return 0;
}
