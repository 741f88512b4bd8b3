#include "../program.h"

int main(int count, char **arguments)
{
    static const bool yes[] = {true};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_opt_int numbers[] = {oac_int(0), oac_int_null()};
    const oac_opt_string texts[] = {oac_string_null(), oac_str("")};
    t_part part = T_PART_INIT;
    const t_part_ref parts[] = {t_part_ref_of(&part), t_part_ref_null()};
    const oac_bool_list lists[] = {oac_bool_list_null(), OAC_LIST(yes)};
    const oac_opt_int_map_entry ages[] = {{oac_text("a"), oac_int_null()}, {oac_text("b"), oac_int(2)}};
    const oac_string any[] = {oac_text("null"), oac_text("1")};
    const t_row request = {.numbers = OAC_LIST(numbers),
                           .texts = OAC_LIST(texts),
                           .parts = OAC_LIST(parts),
                           .lists = OAC_LIST(lists),
                           .ages = OAC_LIST(ages),
                           .any = OAC_LIST(any)};
    t_row response = T_ROW_INIT;
    part.id = oac_int(1);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_row(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "numbers[0]") == 0);
    numbers[0] = oac_int(1);
    CHECK_OK(t_put_row(client, &request, &response, &error), error);
    CHECK(response.numbers.items[0].state == OAC_NULL && response.numbers.items[1].value == 7);
    CHECK(is(response.texts.items[0].value, "x") && response.texts.items[1].state == OAC_NULL);
    CHECK(response.parts.items[0].state == OAC_NULL && response.parts.items[1].value->id.value == 2);
    CHECK(response.lists.items[0].state == OAC_VALUE && response.lists.items[1].state == OAC_NULL);
    CHECK(is(response.ages.entries[0].key, "c") && response.ages.entries[1].value.state == OAC_NULL);
    CHECK(is(response.any.items[0], "null"));
    t_row_dispose(&response);
    oac_client_free(client);
    return 0;
}
