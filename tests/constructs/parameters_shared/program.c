#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string fields[] = {oac_text("a"), oac_text("b")};
    t_read_thing_params read = {.fields = OAC_LIST(fields)};
    t_delete_thing_params gone = T_DELETE_THING_PARAMS_INIT;
    read.id = oac_str("x");
    CHECK_STATUS(OAC_ERROR_INVALID, t_read_thing(client, 5, &read, &error), error);
    read.lang = oac_str("eng");
    CHECK_STATUS(OAC_ERROR_INVALID, t_read_thing(client, 5, &read, &error), error);
    read.lang = oac_str("en");
    CHECK_OK(t_read_thing(client, 5, &read, &error), error);
    gone.lang = oac_str("eng");
    CHECK_OK(t_delete_thing(client, 5, &gone, &error), error);
    oac_client_free(client);
    return 0;
}
