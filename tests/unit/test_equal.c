/* Equality of JSON texts and of maps: what is equal, in whatever order; and that large ones take no time that grows
 * with their square. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <oac/containers.h>

#include "check/equal_value.h"
#include "runner.h"
#include "json/equal_json.h"

static const struct {
    const char *one;
    const char *other;
    bool equal;
} pairs[] = {
    {"{\"a\":1,\"b\":2}", "{\"b\":2.0,\"a\":1}", true},
    {"{\"a\":1,\"b\":2}", "{\"b\":1,\"a\":2}", false},
    {"{\"a\":1,\"b\":2}", "{\"b\":2}", false},
    {"{\"a\":1}", "{\"b\":2,\"a\":1}", false},
    {"{\"x\":0,\"a\":1,\"b\":2}", "{\"x\":0,\"b\":2,\"\\u0061\":1}", true},
    {"{\"x\":0,\"a\":1,\"b\":2}", "{\"x\":0,\"b\":2,\"a\":1,\"c\":3}", false},
    {"{\"x\":0,\"a\":1,\"b\":2,\"c\":3}", "{\"x\":0,\"b\":2,\"a\":1}", false},
    {"{\"a\":{\"c\":[],\"b\":{}},\"\":null}", "{ \"\" : null , \"a\" : { \"b\" : {} , \"c\" : [] } }", true},
    {"[{\"a\":1,\"b\":2}]", "[{\"b\":2,\"a\":1},1]", false},
};

START_TEST(members_stand_in_any_order)
{
    const oac_string one = oac_text(pairs[_i].one);
    const oac_string other = oac_text(pairs[_i].other);
    ck_assert(oac_json_equal(one, other) == pairs[_i].equal);
    ck_assert(oac_json_equal(other, one) == pairs[_i].equal);
}
END_TEST

#define MANY 100000

/* {"0":0,"1":1,…} or the other way round; `changed` has another value, `renamed` another name. */
static char *object(size_t count, bool backwards, size_t changed, size_t renamed)
{
    char *text = malloc(count * 32 + 3);
    size_t length = 0;
    ck_assert_ptr_nonnull(text);
    text[length++] = '{';
    for (size_t i = 0; i < count; i++) {
        const size_t at = backwards ? count - 1 - i : i;
        length += (size_t)sprintf(text + length, "%s\"%s%zu\":%zu", i > 0 ? "," : "", at == renamed ? "x" : "", at,
                                  at == changed ? count : at);
    }
    text[length++] = '}';
    text[length] = '\0';
    return text;
}

static bool objects_equal(const char *one, char *made)
{
    const oac_string left = oac_text(one);
    const oac_string right = oac_text(made);
    const bool equal = oac_json_equal(left, right);
    ck_assert(oac_json_equal(right, left) == equal);
    free(made);
    return equal;
}

static const size_t counts[] = {1, 2, 15, 16, 17, 18, 100, MANY};

START_TEST(objects_of_any_size)
{
    const size_t count = counts[_i];
    char *one = object(count, false, count, count);
    ck_assert(objects_equal(one, object(count, false, count, count)));
    ck_assert(objects_equal(one, object(count, true, count, count)));
    ck_assert(!objects_equal(one, object(count, true, 0, count)));
    ck_assert(!objects_equal(one, object(count, true, count - 1, count)));
    ck_assert(!objects_equal(one, object(count, true, count, count / 2)));
    ck_assert(!objects_equal(one, object(count + 1, true, count + 1, count + 1)));
    free(one);
}
END_TEST

START_TEST(maps_of_any_size)
{
    const size_t count = counts[_i];
    char(*keys)[16] = calloc(count, sizeof *keys);
    oac_int_map_entry *entries = calloc(count, sizeof *entries);
    oac_int_map_entry *turned = calloc(count, sizeof *turned);
    oac_int_map one = {OAC_VALUE, count, entries};
    oac_int_map other = {OAC_VALUE, count, turned};
    ck_assert(keys != NULL && entries != NULL && turned != NULL);
    for (size_t i = 0; i < count; i++) {
        sprintf(keys[i], "%zu", i);
        entries[i].key = oac_text(keys[i]);
        entries[i].value = (int64_t)i;
        turned[count - 1 - i] = entries[i];
    }
    ck_assert(oac_equal_value(&oac_type_int_map, true, &one, &other));
    turned[0].value++;
    ck_assert(!oac_equal_value(&oac_type_int_map, true, &one, &other));
    turned[0].value--;
    turned[count / 2].key = oac_text("x");
    ck_assert(!oac_equal_value(&oac_type_int_map, true, &one, &other));
    free(keys);
    free(entries);
    free(turned);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("equal");
    TCase *all = tcase_create("equal");
    tcase_add_loop_test(all, members_stand_in_any_order, 0, (int)(sizeof pairs / sizeof pairs[0]));
    tcase_add_loop_test(all, objects_of_any_size, 0, (int)(sizeof counts / sizeof counts[0]));
    tcase_add_loop_test(all, maps_of_any_size, 0, (int)(sizeof counts / sizeof counts[0]));
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
