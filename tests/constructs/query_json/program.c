#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t ids[] = {1, 2};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_where where = {.ids = OAC_LIST(ids)};
    t_list_things_params params = T_LIST_THINGS_PARAMS_INIT;
    params.where = t_where_ref_of(&where);
    where.name = oac_str("a b");
    CHECK_OK(t_list_things(client, &params, &error), error);
    memset(&where, 0, sizeof where);
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
