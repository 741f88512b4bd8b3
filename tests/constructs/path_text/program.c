#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(t_get_thing(client, oac_text("a b/c?"), oac_text("\xC3\xA9%&=+"), &error), error);
    CHECK(error.http_status == 204);
    CHECK_STATUS(OAC_ERROR_INVALID, t_get_thing(client, oac_text("a"), oac_text("123456789"), &error), error);
    CHECK_STATUS(OAC_ERROR_ARGUMENT, t_get_thing(client, oac_text(".."), oac_text("b"), &error), error);
    oac_client_free(client);
    return 0;
}
