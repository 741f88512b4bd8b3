#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_list_parts_params params = T_LIST_PARTS_PARAMS_INIT;
    CHECK_OK(t_list_parts(client, 7, NULL, &error), error);
    CHECK_OK(t_list_parts(client, 7, &params, &error), error);
    params.cursor = oac_str("abc==");
    CHECK_OK(t_list_parts(client, 7, &params, &error), error);
    oac_client_free(client);
    return 0;
}
