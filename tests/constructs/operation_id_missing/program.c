#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(t_get_pets_by_pet_id_toys(client, 4, &error), error);
    CHECK_OK(t_post_pets(client, &error), error);
    CHECK_OK(t_get_root(client, &error), error);
    oac_client_free(client);
    return 0;
}
