#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_thing thing = T_THING_INIT;
    CHECK_OK(t_read_range(client, &thing, &error), error);
    CHECK(thing.id.value == 1 && error.http_status == 206);
    t_thing_dispose(&thing);
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_range(client, &thing, &error), error);
    CHECK_OK(t_read_default(client, &thing, &error), error);
    CHECK(thing.id.value == 2);
    t_thing_dispose(&thing);
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_default(client, &thing, &error), error);
    CHECK_OK(t_accept(client, &thing, &error), error);
    CHECK(thing.id.value == 4);
    t_thing_dispose(&thing);
    oac_client_free(client);
    return 0;
}
