#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const t_kind_opt special = t_kind_of(T_KIND_VERY_SPECIAL);
    const t_kind_opt none = OAC_ZERO;
    CHECK_STATUS(OAC_ERROR_INVALID, t_read_thing(client, -0.5, true, special, 1, &error), error);
    CHECK(t_read_thing(client, 1, true, none, 1, &error) != OAC_OK);
    CHECK_OK(t_read_thing(client, 0.125, true, special, 2, &error), error);
    CHECK_OK(t_read_thing(client, 3, false, t_kind_text("new/"), 1, &error), error);
    oac_client_free(client);
    return 0;
}
