#include "../program.h"

/* What an operation has not, and others have, is told like an unknown member. */
static void take_path(void *context, const char *operation, const oac_violation *violation)
{
    (void)operation;
    if (violation->rule == OAC_RULE_UNKNOWN_MEMBER) {
        (void)snprintf((char *)context, 32, "%s", violation->path);
    }
}

int main(int count, char **arguments)
{
    char told[32] = "";
    oac_client_options options = client_options(count, arguments);
    options.on_violation = take_path;
    options.on_violation_context = told;
    oac_client *client = new_client(&options);
    oac_error error = OAC_ERROR_INIT;
    t_order order = T_ORDER_INIT;
    t_order_page page = T_ORDER_PAGE_INIT;
    CHECK_OK(t_get_order(client, 7, &order, &error), error);
    CHECK(is(order.person.value->full.value, "A B"));
    CHECK_OK(t_search_orders(client, &page, &error), error);
    CHECK(page.items.count == 1 && page.items.items[0].id.value == 7);

    t_order_person person = T_ORDER_PERSON_INIT;
    t_update_order_request request = T_UPDATE_ORDER_REQUEST_INIT;
    t_update_order_response updated = T_UPDATE_ORDER_RESPONSE_INIT;
    request.note = oac_str("m");
    person.name = order.person.value->name;
    request.person = t_order_person_ref_of(&person);
    CHECK_OK(t_update_order(client, 7, &request, &updated, &error), error);
    CHECK(updated.update_count.value == 1 && told[0] == '\0');
    t_update_order_response_dispose(&updated);

    request = (t_update_order_request)T_UPDATE_ORDER_REQUEST_INIT;
    person = (t_order_person)T_ORDER_PERSON_INIT;
    person.full = order.person.value->full;
    request.person = t_order_person_ref_of(&person);
    CHECK_OK(t_update_order(client, 7, &request, &updated, &error), error);
    CHECK(strcmp(told, "person.full") == 0);
    t_update_order_response_dispose(&updated);
    CHECK_OK(t_update_order_request_validate(&request, OAC_VALIDATION_STRICT, NULL, &error), error);

    CHECK_OK(t_delete_order(client, 7, &updated, &error), error);
    t_update_order_response_dispose(&updated);
    oac_client_free(client);

    options.validation = OAC_VALIDATION_STRICT;
    client = new_client(&options);
    CHECK_STATUS(OAC_ERROR_INVALID, t_update_order(client, 7, &request, &updated, &error), error);
    CHECK(strcmp(error.path, "person.full") == 0);
    t_order_dispose(&order);
    t_order_page_dispose(&page);
    oac_client_free(client);
    return 0;
}
