#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_thing request = T_THING_INIT;
    t_thing response = T_THING_INIT;
    request.url = oac_str("u");
    request.x_extra = oac_str("e");
    CHECK_OK(t_add_thing(client, &request, &response, &error), error);
    CHECK(is(response.x_extra.value, "f"));
    t_thing_dispose(&response);
    oac_client_free(client);
    return 0;
}
