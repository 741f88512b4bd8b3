/* Bodies and answers that are no objects: a list, a map, a union, a text that may be null. */
#include <check.h>
#include <string.h>

#include <cjson/cJSON.h>

#include <lab/lab.h>

#include "runner.h"

START_TEST(a_list_is_a_document)
{
    static const int64_t numbers[] = {1, 2};
    static const oac_int_list lists[] = {{OAC_VALUE, 2, numbers}, {OAC_VALUE, 0, NULL}, {OAC_VALUE, 2, numbers}};
    lab_count_shelves_request request = LAB_COUNT_SHELVES_REQUEST_INIT;
    lab_count_shelves_request again = LAB_COUNT_SHELVES_REQUEST_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert_int_eq(lab_count_shelves_request_serialize(&request, &buffer, &error), OAC_ERROR_INVALID); /* absent */
    ck_assert_str_eq(error.path, "");
    ck_assert_int_eq(lab_count_shelves_request_validate(&request, OAC_VALIDATION_DEFAULT, NULL, &error),
                     OAC_ERROR_INVALID);
    request.value = (lab_int_list_list)OAC_LIST(lists);
    ck_assert_int_eq(lab_count_shelves_request_serialize(&request, &buffer, &error), OAC_OK);
    ck_assert_str_eq(buffer.data, "[[1,2],[],[1,2]]");
    ck_assert_int_eq(lab_count_shelves_request_validate(&request, OAC_VALIDATION_STRICT, NULL, &error),
                     OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "[2]");
    ck_assert_int_eq(lab_count_shelves_request_parse(" [ [0] ] ", 9, NULL, &again, &error), OAC_OK);
    ck_assert_int_eq(lab_count_shelves_request_validate(&again, OAC_VALIDATION_DEFAULT, NULL, &error),
                     OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "[0][0]");
    lab_count_shelves_request_dispose(&again);
    ck_assert_int_eq(lab_count_shelves_request_parse("null", 4, NULL, &again, &error), OAC_OK);
    ck_assert_int_eq(again.value.state, OAC_NULL);
    ck_assert_int_eq(lab_count_shelves_request_validate(&again, OAC_VALIDATION_DEFAULT, NULL, &error),
                     OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "");
    lab_count_shelves_request_dispose(&again);
    ck_assert_int_eq(lab_count_shelves_request_parse("{}", 2, NULL, &again, &error), OAC_ERROR_TYPE);
    ck_assert_int_eq(lab_count_shelves_request_parse("[] []", 5, NULL, &again, &error), OAC_ERROR_JSON);
    ck_assert_int_eq(lab_count_shelves_request_parse("", 0, NULL, &again, &error), OAC_ERROR_JSON);
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(a_map_is_a_document)
{
    const char *text = "{\"a\":{\"place\":1},\"b\":{\"place\":2}}";
    lab_count_shelves_response response = LAB_COUNT_SHELVES_RESPONSE_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    struct cJSON *tree = NULL;
    ck_assert_int_eq(lab_count_shelves_response_parse(text, strlen(text), NULL, &response, NULL), OAC_OK);
    ck_assert_int_eq(lab_slot_map_find(&response.value, oac_text("b"))->place.value, 2);
    ck_assert_int_eq(lab_count_shelves_response_serialize(&response, &buffer, NULL), OAC_OK);
    ck_assert_str_eq(buffer.data, text);
    ck_assert_int_eq(lab_count_shelves_response_to_cjson(&response, &tree, NULL), OAC_OK);
    lab_count_shelves_response_dispose(&response);
    ck_assert_int_eq(lab_count_shelves_response_from_cjson(tree, &response, NULL), OAC_OK);
    ck_assert_uint_eq(response.value.count, 2);
    cJSON_Delete(tree);
    lab_count_shelves_response_dispose(&response);
    lab_count_shelves_response_dispose(&response);
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(a_text_that_may_be_null_is_a_document)
{
    lab_put_payment_response response = LAB_PUT_PAYMENT_RESPONSE_INIT;
    oac_error error;
    ck_assert_int_eq(lab_put_payment_response_parse("null", 4, NULL, &response, &error), OAC_OK);
    ck_assert_int_eq(lab_put_payment_response_validate(&response, OAC_VALIDATION_STRICT, NULL, &error), OAC_OK);
    lab_put_payment_response_dispose(&response);
    ck_assert_int_eq(lab_put_payment_response_parse("\"abcd\"", 6, NULL, &response, &error), OAC_OK);
    ck_assert_str_eq(response.value.value.data, "abcd");
    ck_assert_int_eq(lab_put_payment_response_validate(&response, OAC_VALIDATION_STRICT, NULL, &error),
                     OAC_ERROR_INVALID);
    lab_put_payment_response_dispose(&response);
}
END_TEST

START_TEST(a_union_is_a_document)
{
    lab_put_payment_request request = LAB_PUT_PAYMENT_REQUEST_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    ck_assert_int_eq(lab_put_payment_request_parse("{\"kind\":\"cash\"}", 15, NULL, &request, NULL), OAC_OK);
    ck_assert_uint_eq((unsigned)request.value.which, 2);
    ck_assert_int_eq(lab_put_payment_request_serialize(&request, &buffer, NULL), OAC_OK);
    ck_assert_str_eq(buffer.data, "{\"kind\":\"cash\"}");
    oac_buffer_dispose(&buffer);
    lab_put_payment_request_dispose(&request);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("documents");
    TCase *values = tcase_create("values");
    tcase_add_test(values, a_list_is_a_document);
    tcase_add_test(values, a_map_is_a_document);
    tcase_add_test(values, a_text_that_may_be_null_is_a_document);
    tcase_add_test(values, a_union_is_a_document);
    suite_add_tcase(suite, values);
    return run_suite(suite);
}
