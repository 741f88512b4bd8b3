/* Every type's validator on what was parsed, in all modes: the modes agree with each other, violations have their
 * texts, and a list's ceiling drops without losing count.
 * Input: a byte that chooses the type, a byte for the ceiling, the text. */
#include "fuzz.h"

#include <stdlib.h>

static void check_texts(const oac_violations *list)
{
    size_t refused = 0;
    size_t i;
    for (i = 0; i < list->count; i++) {
        const oac_violation *item = &list->items[i];
        FUZZ_CHECK(strcmp(oac_rule_name(item->rule), "") != 0);
        FUZZ_CHECK(fuzz_is_utf8(item->path, strlen(item->path)));
        FUZZ_CHECK(item->message[0] != '\0' && fuzz_is_utf8(item->message, strlen(item->message)));
        FUZZ_CHECK(fuzz_is_utf8(item->limit, strlen(item->limit)));
        FUZZ_CHECK(fuzz_is_utf8(item->value, strlen(item->value)));
        FUZZ_CHECK(strlen(item->value) <= 80);
        refused += item->refused;
    }
    FUZZ_CHECK(refused <= list->refused);
    FUZZ_CHECK(refused == list->refused || list->dropped > 0);
}

static void check(const fuzz_type *type, const void *value, size_t ceiling)
{
    oac_violations usual = OAC_VIOLATIONS_INIT;
    oac_violations strict = OAC_VIOLATIONS_INIT;
    oac_violations few = OAC_VIOLATIONS_INIT;
    oac_violations none = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_error alone = OAC_ERROR_INIT;
    const oac_status usual_status = type->validate(value, OAC_VALIDATION_DEFAULT, &usual, &error);
    oac_status status;
    size_t i;

    check_texts(&usual);
    FUZZ_CHECK(usual_status == (usual.refused > 0 ? OAC_ERROR_INVALID : OAC_OK));
    if (usual_status != OAC_OK) {
        fuzz_check_error(&error, usual_status, 0);
    }
    FUZZ_CHECK(type->validate(value, OAC_VALIDATION_DEFAULT, NULL, &alone) == usual_status);
    FUZZ_CHECK(strcmp(alone.message, error.message) == 0 && strcmp(alone.path, error.path) == 0);

    status = type->validate(value, OAC_VALIDATION_STRICT, &strict, &error);
    check_texts(&strict);
    FUZZ_CHECK(status == (strict.count > 0 ? OAC_ERROR_INVALID : OAC_OK));
    FUZZ_CHECK(strict.refused == strict.count + strict.dropped);
    FUZZ_CHECK(strict.count == usual.count && strict.dropped == usual.dropped && strict.refused >= usual.refused);
    for (i = 0; i < strict.count; i++) {
        FUZZ_CHECK(strcmp(strict.items[i].path, usual.items[i].path) == 0);
        FUZZ_CHECK(strict.items[i].rule == usual.items[i].rule);
    }
    if (strict.count > 0) {
        fuzz_check_error(&error, OAC_ERROR_INVALID, 0);
        FUZZ_CHECK(error.violations == strict.count + strict.dropped);
    }

    few.ceiling = ceiling;
    FUZZ_CHECK(type->validate(value, OAC_VALIDATION_STRICT, &few, &error) == status);
    FUZZ_CHECK(few.count <= ceiling && few.count + few.dropped == strict.count + strict.dropped);
    FUZZ_CHECK(few.refused == strict.refused);

    FUZZ_CHECK(type->validate(value, OAC_VALIDATION_OFF, &none, &error) == OAC_OK && none.count == 0);
    oac_violations_dispose(&usual);
    oac_violations_dispose(&strict);
    oac_violations_dispose(&few);
    oac_violations_dispose(&none);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz_type *type;
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    void *value;
    if (size < 2) {
        return 0;
    }
    type = fuzz_type_of(data[0]);
    value = fuzz_new(type);
    options.keep_unknown = (data[1] & 1) != 0;
    if (type->parse((const char *)data + 2, size - 2, &options, value, NULL) == OAC_OK) {
        check(type, value, 1 + data[1] % 4U);
        type->dispose(value);
    }
    free(value);
    return 0;
}
