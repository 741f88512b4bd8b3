#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_thing_2 others[] = {T_THING_2_INIT};
    t_thing request = {.others = OAC_LIST(others)};
    t_thing_list response = T_THING_LIST_INIT;
    others[0].id = oac_int(3);
    request.size = oac_int(1);
    request.size_2 = oac_int(2);
    request.a_b = t_thing_a_b_of(T_THING_A_B_A_B_2);
    request.a_b_2 = oac_bool(true);
    CHECK_OK(t_add_thing(client, &request, &response, &error), error);
    CHECK(response.things.items[0].size_2.value == 5);
    CHECK(response.things.items[0].a_b.value == T_THING_A_B_A_B_3);
    t_thing_list_dispose(&response);
    oac_client_free(client);
    return 0;
}
