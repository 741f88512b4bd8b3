#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_owner owner = {.tree = OAC_NULL_VALUE};
    t_tree children[] = {T_TREE_INIT, T_TREE_INIT};
    t_tree request = {.children = OAC_LIST(children)};
    t_tree response = T_TREE_INIT;
    const t_value_list *values = NULL;
    children[0].label = oac_str("long");
    request.label = oac_str("a");
    request.left = t_tree_ref_of(&children[0]);
    request.owner = t_owner_ref_of(&owner);
    request.value = t_value_of_string(oac_text("v"));
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_tree(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "left.label") == 0);
    children[0].label = oac_str("b");
    CHECK_OK(t_put_tree(client, &request, &response, &error), error);
    CHECK(is(response.left.value->left.value->label.value, "c"));
    CHECK(is(response.named.entries[0].value.label.value, "d"));
    CHECK(is(response.owner.value->tree.value->label.value, "e"));
    CHECK(response.value.which == T_VALUE_ARRAY);
    values = response.value.as.array;
    CHECK(values->count == 3 && is(values->items[1].as.array->items[0].as.string, "g"));
    CHECK(is(values->items[2].as.tree->label.value, "h"));
    t_tree_dispose(&response);
    oac_client_free(client);
    return 0;
}
