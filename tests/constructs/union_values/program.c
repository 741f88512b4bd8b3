#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_first first = T_FIRST_INIT;
    t_later later = T_LATER_INIT;
    t_batch_result_ok_false refused = T_BATCH_RESULT_OK_FALSE_INIT;
    t_batch_owner_none none = T_BATCH_OWNER_NONE_INIT;
    t_half half = T_HALF_INIT;
    const t_batch_event events[] = {t_batch_event_of_first(&first), t_batch_event_of_later(&later)};
    t_batch request = T_BATCH_INIT;
    t_batch response = T_BATCH_INIT;
    first.name = oac_str("a");
    later.version = oac_int(3);
    refused.ok = oac_bool(false);
    refused.why = oac_str("late");
    none.team = oac_json_null();
    none.note = oac_str("n");
    half.size = oac_number(0.5);
    half.left = oac_bool(true);
    request.events.state = OAC_VALUE;
    request.events.items = events;
    request.events.count = 2;
    request.result = t_batch_result_of_ok_false(&refused);
    request.owner = t_batch_owner_of_none(&none);
    request.step = t_batch_step_of_half(&half);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_events(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "events[0].version") == 0);
    first.version = oac_int(1);
    CHECK_OK(t_add_events(client, &request, &response, &error), error);
    CHECK(response.events.items[0].which == T_BATCH_EVENT_LATER);
    CHECK(is(response.events.items[0].as.later->title.value, "b"));
    CHECK(response.events.items[1].which == T_BATCH_EVENT_FIRST);
    CHECK(is(response.events.items[2].json, "{\"version\":true}"));
    CHECK(is(response.events.items[3].json, "{\"version\":\"1\"}"));
    CHECK(is(response.events.items[4].json, "{}"));
    CHECK(response.result.which == T_BATCH_RESULT_OK_TRUE && response.result.as.ok_true->id.value == 7);
    CHECK(response.owner.which == T_BATCH_OWNER_TEAM);
    CHECK(response.step.which == T_BATCH_STEP_WHOLE);
    t_batch_dispose(&response);
    oac_client_free(client);
    return 0;
}
