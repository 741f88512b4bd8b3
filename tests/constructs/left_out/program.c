#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(t_works(client, &error), error);
    oac_client_free(client);
    return 0;
}
