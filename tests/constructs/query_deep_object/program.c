#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_range price = T_RANGE_INIT;
    t_filter filter = T_FILTER_INIT;
    t_list_things_params params = T_LIST_THINGS_PARAMS_INIT;
    price.min = oac_int(1);
    price.max = oac_int(9);
    filter.name = oac_str("x&y");
    filter.a_b = oac_bool(true);
    filter.price = t_range_ref_of(&price);
    params.filter = t_filter_ref_of(&filter);
    CHECK_OK(t_list_things(client, &params, &error), error);
    memset(&filter, 0, sizeof filter);
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
