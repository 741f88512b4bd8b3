#include "../program.h"

int main(int count, char **arguments)
{
    static const oac_credential credentials[] = {{.scheme = "main", .value = "pass:word-\xC3\xA9", .user = "Ann"}};
    oac_client_options options = client_options(count, arguments);
    oac_client *client = new_client(&options);
    oac_error error = OAC_ERROR_INIT;
    CHECK_STATUS(OAC_ERROR_ARGUMENT, t_read_secret(client, &error), error);
    CHECK(strstr(error.message, "main") != NULL && error.outcome == OAC_OUTCOME_NEVER_SENT);
    CHECK_OK(t_read_open(client, &error), error);
    oac_client_free(client);
    options.credentials = credentials;
    options.credential_count = 1;
    client = new_client(&options);
    CHECK_OK(t_read_secret(client, &error), error);
    CHECK_OK(t_read_open(client, &error), error);
    oac_client_free(client);
    return 0;
}
