/* What a program hands over in values is taken as it is meant or refused: pointers that were left out, an enumeration
 * and the text beside it, a validation mode that there is not, and arrays of objects that are begun by their
 * initializers. */
#include <check.h>
#include <string.h>

#include <lab/lab.h>

#include "runner.h"

static oac_status serialize(const lab_update_customer_request *request, oac_buffer *buffer, oac_error *error)
{
    oac_buffer_clear(buffer);
    return lab_update_customer_request_serialize(request, buffer, error);
}

START_TEST(the_empty_text_is_a_text_and_a_null_pointer_is_none)
{
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    request.name = oac_strn("", 0);
    ck_assert_int_eq(lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, NULL, &error), OAC_OK);
    ck_assert_int_eq(serialize(&request, &buffer, &error), OAC_OK);
    ck_assert_uint_eq(buffer.length, strlen("{\"name\":\"\"}"));
    request.name.value.data = NULL;
    ck_assert_int_eq(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, NULL, &error),
                     OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "name");
    ck_assert_str_eq(error.message, "the text is a null pointer; \"\" is the empty text");
    ck_assert_int_eq(serialize(&request, &buffer, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "name");
    oac_buffer_dispose(&buffer);
}
END_TEST

/* The validator sees to it: the serializer goes by the enumerator, and looks at no text beside it. */
START_TEST(an_enumerator_and_a_text_say_the_same)
{
    lab_customer_contact contact = LAB_CUSTOMER_CONTACT_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_violations list = OAC_VIOLATIONS_INIT;
    oac_error error;
    contact.type = lab_customer_contact_type_of(LAB_CUSTOMER_CONTACT_TYPE_EMAIL);
    contact.type.text = oac_text("PHONE");
    ck_assert_int_eq(lab_customer_contact_validate(&contact, OAC_VALIDATION_DEFAULT, &list, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "type");
    ck_assert_uint_eq(list.count, 1);
    ck_assert_int_eq(list.items[0].rule, OAC_RULE_PRESENCE);
    oac_violations_dispose(&list);
    contact.type.value = LAB_CUSTOMER_CONTACT_TYPE_UNLISTED; /* the text alone says it all */
    ck_assert_int_eq(lab_customer_contact_validate(&contact, OAC_VALIDATION_STRICT, &list, &error), OAC_OK);
    ck_assert_uint_eq(list.count, 0);
    ck_assert_int_eq(lab_customer_contact_serialize(&contact, &buffer, &error), OAC_OK);
    ck_assert_mem_eq(buffer.data, "{\"type\":\"PHONE\"}", buffer.length);
    contact.type.value = LAB_CUSTOMER_CONTACT_TYPE_PHONE;
    ck_assert_int_eq(lab_customer_contact_validate(&contact, OAC_VALIDATION_STRICT, &list, &error), OAC_OK);
    oac_violations_dispose(&list);
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(a_mode_that_there_is_not_is_a_mistake)
{
    static const int modes[] = {3, 7, -1};
    const lab_customer_contact contact = LAB_CUSTOMER_CONTACT_INIT;
    oac_violations list = OAC_VIOLATIONS_INIT;
    oac_error error;
    ck_assert_int_eq(lab_customer_contact_validate(&contact, (oac_validation)modes[_i], &list, &error),
                     OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(error.status, OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "there is no such validation mode");
    oac_violations_dispose(&list);
}
END_TEST

/* This file is compiled with the warnings of the Makefile: braces that are missing are one. */
START_TEST(initializers_do_in_arrays)
{
    static const lab_update_customer_request requests[3] = {LAB_UPDATE_CUSTOMER_REQUEST_INIT,
                                                            LAB_UPDATE_CUSTOMER_REQUEST_INIT};
    const struct {
        lab_update_customer_response response;
        lab_customer_contact contacts[2];
    } all[] = {{LAB_UPDATE_CUSTOMER_RESPONSE_INIT, {LAB_CUSTOMER_CONTACT_INIT, LAB_CUSTOMER_CONTACT_INIT}}};
    oac_buffer buffer = OAC_BUFFER_INIT;
    ck_assert_int_eq(serialize(&requests[0], &buffer, NULL), OAC_OK);
    ck_assert_mem_eq(buffer.data, "{}", buffer.length);
    ck_assert_int_eq(all[0].response.update_count.state, OAC_ABSENT);
    ck_assert_int_eq(all[0].contacts[1].type.state, OAC_ABSENT);
    oac_buffer_dispose(&buffer);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("values");
    TCase *values = tcase_create("values");
    tcase_add_test(values, the_empty_text_is_a_text_and_a_null_pointer_is_none);
    tcase_add_test(values, an_enumerator_and_a_text_say_the_same);
    tcase_add_loop_test(values, a_mode_that_there_is_not_is_a_mistake, 0, 3);
    tcase_add_test(values, initializers_do_in_arrays);
    suite_add_tcase(suite, values);
    return run_suite(suite);
}
