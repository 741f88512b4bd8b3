#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t ids[] = {1, 2};
    static const int64_t bad[] = {1, 0};
    static const double rates[] = {0.5, 2};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string tags[] = {oac_text("a"), oac_text("b,c"), oac_text("d e")};
    const oac_string words[] = {oac_text("x"), oac_text("y")};
    const oac_string colors[] = {oac_text("dark blue"), oac_text("pink")};
    t_list_things_params params = {.ids = OAC_LIST(bad),
                                   .tags = OAC_LIST(tags),
                                   .words = OAC_LIST(words),
                                   .rates = OAC_LIST(rates),
                                   .colors = OAC_LIST(colors)};
    CHECK_STATUS(OAC_ERROR_INVALID, t_list_things(client, &params, &error), error);
    CHECK(strstr(error.path, "ids[1]") != NULL);
    params.ids = oac_int_list_of(ids, 2);
    CHECK_OK(t_list_things(client, &params, &error), error);
    memset(&params, 0, sizeof params);
    params.tags = oac_string_list_of(&(const oac_string){"one", 3}, 1);
    CHECK_OK(t_list_things(client, &params, &error), error);
    params.tags = oac_string_list_of(NULL, 0);
    params.ids = oac_int_list_of(NULL, 0);
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
