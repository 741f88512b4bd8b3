#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    CHECK_OK(t_delete_order(client, INT64_MAX, -5, &error), error);
    CHECK_STATUS(OAC_ERROR_INVALID, t_delete_order(client, 0, 1, &error), error);
    CHECK(error.outcome == OAC_OUTCOME_NEVER_SENT);
    oac_client_free(client);
    return 0;
}
