#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_list_things_params params = T_LIST_THINGS_PARAMS_INIT;
    CHECK(t_list_things(client, NULL, &error) != OAC_OK && error.outcome == OAC_OUTCOME_NEVER_SENT);
    CHECK_STATUS(OAC_ERROR_INVALID, t_list_things(client, &params, &error), error);
    params.q = oac_str("a b&c=+\xC3\xA9");
    params.limit = oac_int(101);
    CHECK_STATUS(OAC_ERROR_INVALID, t_list_things(client, &params, &error), error);
    CHECK(strstr(error.path, "limit") != NULL);
    params.limit = oac_int(5);
    params.ratio = oac_number(0.5);
    params.active = oac_bool(false);
    params.sort = t_order_of(T_ORDER_BY_DATE);
    params.page_size = oac_int(10);
    params.note = oac_str("");
    CHECK_OK(t_list_things(client, &params, &error), error);
    memset(&params, 0, sizeof params);
    params.q = oac_str("x");
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
