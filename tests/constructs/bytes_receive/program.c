#include "../program.h"

static bool add(void *context, const void *data, size_t length)
{
    size_t *sum = context;
    *sum += length;
    return memcmp(data, "abc", length) == 0;
}

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    size_t sum = 0;
    oac_sink memory = oac_sink_of_memory(&buffer);
    oac_sink function = oac_sink_of_function(add, NULL, &sum);
    CHECK_OK(t_read_ticket(client, 1, &memory, &error), error);
    CHECK(buffer.length == 6 && memcmp(buffer.data, "\x89PNG\0\xFF", 6) == 0);
    CHECK(memory.length == 6 && strcmp(memory.content_type, "image/png") == 0);
    memory.max_bytes = 9;
    CHECK_STATUS(OAC_ERROR_LIMIT, t_read_ticket(client, 2, &memory, &error), error);
    CHECK(buffer.length == 0);
    CHECK_OK(t_read_ticket(client, 3, &function, &error), error);
    CHECK(sum == 3);
    CHECK_STATUS(OAC_ERROR_HTTP, t_read_ticket(client, 4, &function, &error), error);
    CHECK(sum == 3 && strcmp(error.server_message, "none") == 0);
    oac_buffer_dispose(&buffer);
    oac_client_free(client);
    return 0;
}
