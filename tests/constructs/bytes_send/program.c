#include "../program.h"

static int64_t letters(void *context, void *to, size_t room)
{
    int *left = context;
    if (*left == 0 || room < 2) {
        return 0;
    }
    (*left)--;
    memcpy(to, "ab", 2);
    return 2;
}

static bool count_bytes(void *context, uint64_t done, uint64_t total)
{
    uint64_t *seen = context;
    *seen = done;
    return total == 5;
}

int main(int count, char **arguments)
{
    static const unsigned char bytes[] = {0, 1, 2, 255, 254};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    uint64_t seen = 0;
    int left = 3;
    oac_source memory = oac_source_of_memory(bytes, sizeof bytes);
    const oac_source file = oac_source_of_file("photo.json.txt");
    const oac_source missing = oac_source_of_file("no such file");
    const oac_source made = oac_source_of_function(letters, NULL, &left, 0);
    const oac_source empty = oac_source_of_memory(NULL, 0);
    oac_source text = oac_source_of_memory("a,b", 3);
    t_photo photo = T_PHOTO_INIT;
    memory.progress = count_bytes;
    memory.context = &seen;
    CHECK_OK(t_put_photo(client, 1, &memory, &photo, &error), error);
    CHECK(photo.size.value == 5 && seen == 5);
    t_photo_dispose(&photo);
    CHECK_OK(t_put_photo(client, 2, &file, &photo, &error), error);
    t_photo_dispose(&photo);
    CHECK(t_put_photo(client, 2, &missing, &photo, &error) != OAC_OK && error.outcome == OAC_OUTCOME_NEVER_SENT);
    CHECK(t_put_photo(client, 2, NULL, &photo, &error) != OAC_OK && error.outcome == OAC_OUTCOME_NEVER_SENT);
    CHECK_OK(t_put_photo(client, 3, &made, &photo, &error), error);
    t_photo_dispose(&photo);
    text.content_type = "text/csv";
    CHECK_OK(t_add_log(client, &text, &error), error);
    CHECK_STATUS(OAC_ERROR_HTTP, t_put_photo(client, 4, &empty, &photo, &error), error);
    CHECK(error.http_status == 413);
    oac_client_free(client);
    return 0;
}
