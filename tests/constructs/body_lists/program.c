#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_string tags[] = {oac_text("a"), oac_text("")};
    const t_put_tags_request request = {.value = OAC_LIST(tags)};
    t_put_tags_request empty = T_PUT_TAGS_REQUEST_INIT;
    t_put_tags_response numbers = T_PUT_TAGS_RESPONSE_INIT;
    t_list_things_response things = T_LIST_THINGS_RESPONSE_INIT;
    CHECK(t_put_tags(client, &empty, &numbers, &error) != OAC_OK && error.outcome == OAC_OUTCOME_NEVER_SENT);
    empty.value = oac_string_list_of(NULL, 0);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_tags(client, &empty, &numbers, &error), error);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_tags(client, &request, &numbers, &error), error);
    CHECK(strcmp(error.path, "[1]") == 0);
    tags[1] = oac_text("b");
    CHECK_OK(t_put_tags(client, &request, &numbers, &error), error);
    CHECK(numbers.value.count == 3 && numbers.value.items[2] == 3);
    t_put_tags_response_dispose(&numbers);
    CHECK_OK(t_list_things(client, &things, &error), error);
    CHECK(things.value.count == 3 && things.value.items[2].id.value == 3);
    CHECK(things.value.items[1].id.state == OAC_ABSENT);
    t_list_things_response_dispose(&things);
    CHECK_OK(t_list_things(client, &things, &error), error);
    CHECK(things.value.state == OAC_VALUE && things.value.count == 0);
    t_list_things_response_dispose(&things);
    CHECK_STATUS(OAC_ERROR_RESPONSE, t_list_things(client, &things, &error), error);
    oac_client_free(client);
    return 0;
}
