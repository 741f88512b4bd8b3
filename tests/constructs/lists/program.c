#include "../program.h"

int main(int count, char **arguments)
{
    static const bool flags[] = {true, false};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string tags[] = {oac_text("a"), oac_text(""), oac_text("b")};
    const oac_string notes[] = {oac_text("1"), oac_text("\"two\""), oac_text("{\"three\":[3]}")};
    t_line lines[] = {T_LINE_INIT, T_LINE_INIT};
    t_cart request = {
        .flags = OAC_LIST(flags), .tags = OAC_LIST(tags), .lines = OAC_LIST(lines), .notes = OAC_LIST(notes)};
    t_cart response = T_CART_INIT;
    request.ids = oac_int_list_of(NULL, 0);
    lines[0].sku = oac_str("x");
    lines[0].count = oac_int(2);
    lines[1].sku = oac_str("");
    CHECK_STATUS(OAC_ERROR_INVALID, t_update_cart(client, 1, &request, &response, &error), error);
    CHECK(strcmp(error.path, "lines[1].sku") == 0);
    lines[1].sku = oac_str("y");
    CHECK_OK(t_update_cart(client, 1, &request, &response, &error), error);
    CHECK(response.flags.state == OAC_ABSENT && response.tags.state == OAC_NULL);
    CHECK(response.rates.count == 2 && response.rates.items[0] == 0.5);
    CHECK(response.lines.count == 1 && is(response.lines.items[0].sku.value, "z"));
    CHECK(response.notes.count == 1 && is(response.notes.items[0], "null"));
    t_cart_dispose(&response);
    oac_client_free(client);
    return 0;
}
