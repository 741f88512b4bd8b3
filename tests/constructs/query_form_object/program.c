#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_page page = T_PAGE_INIT;
    t_place near_it = T_PLACE_INIT;
    t_list_things_params params = T_LIST_THINGS_PARAMS_INIT;
    page.offset = oac_int(20);
    page.limit = oac_int(10);
    page.sort_by = oac_str("a,b");
    params.page = t_page_ref_of(&page);
    params.near = t_place_ref_of(&near_it);
    CHECK_STATUS(OAC_ERROR_INVALID, t_list_things(client, &params, &error), error);
    near_it.x = oac_number(0.5);
    near_it.y = oac_number(-1);
    near_it.name = oac_str("a,b");
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
