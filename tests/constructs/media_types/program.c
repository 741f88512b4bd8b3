#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    request.id = oac_int(1);
    CHECK_OK(t_beside(client, &request, &response, &error), error);
    CHECK(response.id.value == 2);
    t_thing_dispose(&response);
    request.id = oac_int(3);
    CHECK_OK(t_vendor(client, &request, &response, &error), error);
    CHECK(response.id.value == 4);
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
