#include "../program.h"

static oac_status next_token(void *context, oac_token_answer *answer, oac_error *error)
{
    int *number = context;
    char token[] = "token-number-0";
    (void)error;
    (*number)++;
    token[sizeof token - 2] = (char)('0' + *number);
    return oac_buffer_append(answer->token, token, sizeof token - 1);
}

int main(int count, char **arguments)
{
    oac_client_options options = client_options(count, arguments);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    int number = 0;
    options.max_attempts = 2;
    options.on_token = next_token;
    options.on_token_context = &number;
    client = new_client(&options);
    CHECK_OK(t_read_secret(client, &error), error);
    CHECK_OK(t_read_secret(client, &error), error);
    CHECK(number == 2);
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_secret(client, &error), error);
    CHECK(number == 3 && error.http_status == 401);
    oac_client_free(client);
    return 0;
}
