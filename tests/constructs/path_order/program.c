#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t numbers[] = {7, 8};
    const oac_int_list ids = OAC_LIST(numbers);
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const t_kind_opt special = t_kind_of(T_KIND_VERY_SPECIAL);
    CHECK_STATUS(OAC_ERROR_INVALID, t_read_thing(client, &ids, 0, special, oac_text("s"), &error), error);
    CHECK(strcmp(error.path, "level") == 0); /* the first one in the order of the arguments */
    CHECK_STATUS(OAC_ERROR_INVALID, t_read_thing(client, &ids, 1, special, oac_text("s"), &error), error);
    CHECK(strcmp(error.path, "shop") == 0);
    CHECK_OK(t_read_thing(client, &ids, 3, special, oac_text("a/b"), &error), error);
    CHECK_STATUS(OAC_ERROR_INVALID, t_move_thing(client, true, oac_text("x"), &error), error);
    CHECK(strcmp(error.path, "id") == 0);
    CHECK_OK(t_move_thing(client, true, oac_text("xy"), &error), error);
    oac_client_free(client);
    return 0;
}
