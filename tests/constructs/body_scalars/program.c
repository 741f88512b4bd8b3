#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_put_name_request name = T_PUT_NAME_REQUEST_INIT;
    t_put_name_response done = T_PUT_NAME_RESPONSE_INIT;
    t_put_count_request number = T_PUT_COUNT_REQUEST_INIT;
    t_put_count_response half = T_PUT_COUNT_RESPONSE_INIT;
    t_read_mode_response mode = T_READ_MODE_RESPONSE_INIT;
    name.value = oac_str("123456");
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_name(client, &name, &done, &error), error);
    name.value = oac_str("a\"b");
    CHECK_OK(t_put_name(client, &name, &done, &error), error);
    CHECK(done.value.state == OAC_VALUE && done.value.value);
    t_put_name_response_dispose(&done);
    number.value = oac_int(0);
    CHECK_OK(t_put_count(client, &number, &half, &error), error);
    CHECK(half.value.value == 0.5);
    t_put_count_response_dispose(&half);
    number.value = oac_int_null();
    CHECK_OK(t_put_count(client, &number, &half, &error), error);
    t_put_count_response_dispose(&half);
    CHECK_OK(t_read_mode(client, &mode, &error), error);
    CHECK(mode.value.value == T_READ_MODE_RESPONSE_VALUE_OFF || is(mode.value.text, "off"));
    t_read_mode_response_dispose(&mode);
    CHECK_OK(t_read_mode(client, &mode, &error), error);
    CHECK(is(mode.value.text, "dimmed"));
    t_read_mode_response_dispose(&mode);
    oac_client_free(client);
    return 0;
}
