#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_read_thing_params params = T_READ_THING_PARAMS_INIT;
    t_thing thing = T_THING_INIT;
    params.whole = oac_bool(true);
    CHECK_OK(t_read_thing(client, 5, &params, &thing, &error), error);
    CHECK(is(thing.sort.value, "t") && thing.sign.value == T_SIGN_MORE);
    CHECK(T_SIGN_LESS == 1);
    t_thing_dispose(&thing);
    oac_client_free(client);
    return 0;
}
