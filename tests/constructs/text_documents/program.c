#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_put_note_request request = T_PUT_NOTE_REQUEST_INIT;
    t_put_note_response response = T_PUT_NOTE_RESPONSE_INIT;
    request.value = oac_str("123456");
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_note(client, 1, &request, &response, &error), error);
    request.value = oac_str("a\"\xC3\xA9");
    CHECK_OK(t_put_note(client, 1, &request, &response, &error), error);
    CHECK(is(response.value.value, "line 1\nline \"2\"\n"));
    t_put_note_response_dispose(&response);
    request.value = oac_str("");
    CHECK_OK(t_put_note(client, 2, &request, &response, &error), error);
    CHECK(is(response.value.value, ""));
    t_put_note_response_dispose(&response);
    oac_client_free(client);
    return 0;
}
