#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_list_things_params params = T_LIST_THINGS_PARAMS_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_list_things(client, &params, &error), error);
    params.session = oac_str("a;b");
    params.theme = t_list_things_theme_text("dark");
    params.visits = oac_int(3);
    CHECK_OK(t_list_things(client, &params, &error), error);
    memset(&params, 0, sizeof params);
    params.session = oac_str("s");
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
