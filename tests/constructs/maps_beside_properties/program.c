#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_string_map_entry more[] = {{oac_text("color"), oac_text("red")}, {oac_text("size"), oac_text("")}};
    const oac_int_map_entry odds[] = {{oac_text("x"), 5}};
    t_odd odd = {.additional_members = OAC_LIST(odds)};
    t_labels request = {.additional = OAC_LIST(more)};
    t_labels response = T_LABELS_INIT;
    odd.additional = oac_bool(true);
    request.id = oac_int(1);
    request.odd = t_odd_ref_of(&odd);
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_labels(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "size") == 0);
    more[1].value = oac_text("L");
    CHECK_OK(t_put_labels(client, &request, &response, &error), error);
    CHECK(response.id.value == 2 && response.additional.count == 1);
    CHECK(is(response.additional.entries[0].key, "shape") && is(response.additional.entries[0].value, "round"));
    CHECK(response.odd.value->additional_members.entries[0].value == 6);
    CHECK(response.extra == NULL || response.extra->skipped == 0);
    t_labels_dispose(&response);
    oac_client_free(client);
    return 0;
}
