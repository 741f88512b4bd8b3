#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_size size = T_SIZE_INIT;
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    size.width = oac_number(1);
    request.size = t_size_ref_of(&size);
    request.width = oac_number(-2);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, 3, &request, &response, &error), error);
    request.width = oac_number(2);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_thing(client, 0, &request, &response, &error), error);
    CHECK_OK(t_put_thing(client, 3, &request, &response, &error), error);
    CHECK(response.size.value->width.value == 4 && response.width.value == 0.5);
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
