#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_read_file_response file = T_READ_FILE_RESPONSE_INIT;
    CHECK_OK(t_look_at_file(client, oac_text("a"), &error), error);
    CHECK_STATUS(OAC_ERROR_HTTP, t_look_at_file(client, oac_text("b"), &error), error);
    CHECK(error.http_status == 404);
    CHECK_OK(t_ask_for_methods(client, oac_text("a"), &error), error);
    CHECK_OK(t_read_file(client, oac_text("a"), &file, &error), error);
    CHECK(file.size.value == 1);
    t_read_file_response_dispose(&file);
    oac_client_free(client);
    return 0;
}
