#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string tags[] = {oac_text("a"), oac_text("b")};
    t_range range = T_RANGE_INIT;
    t_list_things_params params = {.x_tags = OAC_LIST(tags)};
    params.x_trace = oac_str("a\r\nX-Other: b");
    CHECK(t_list_things(client, &params, &error) != OAC_OK && error.outcome == OAC_OUTCOME_NEVER_SENT);
    range.from = oac_int(1);
    range.to = oac_int(9);
    params.x_trace = oac_str("a b, \"c\"");
    params.x_count = oac_int(3);
    params.x_dry_run = oac_bool(true);
    params.x_share = oac_number(0.25);
    params.if_none_match = oac_str("\"abc\"");
    params.x_mode = t_list_things_x_mode_text("slow");
    params.x_range = t_range_ref_of(&range);
    params.x_area = t_range_ref_of(&range);
    CHECK_OK(t_list_things(client, &params, &error), error);
    memset(&params, 0, sizeof params);
    params.x_trace = oac_str("t");
    CHECK_OK(t_list_things(client, &params, &error), error);
    oac_client_free(client);
    return 0;
}
