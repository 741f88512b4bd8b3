#include "../program.h"

static oac_client *client;

/* Which of the lists does not contain what it should. */
static void refused(const t_row *request, const char *list)
{
    oac_error error = OAC_ERROR_INIT;
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_row(client, request, &error), error);
    CHECK(strcmp(error.path, list) == 0);
}

int main(int count, char **arguments)
{
    oac_error error = OAC_ERROR_INIT;
    oac_opt_int numbers[] = {oac_int_null(), oac_int(9)};
    oac_opt_string texts[] = {oac_str("a"), oac_string_null(), oac_string_null()};
    t_row_kind_opt kinds[] = {t_row_kind_null(), t_row_kind_of(T_ROW_KIND_Q), t_row_kind_null()};
    const t_part part = {.id = oac_int(1)};
    t_part_ref parts[] = {t_part_ref_null(), t_part_ref_null()};
    t_part_ref open[] = {t_part_ref_null()};
    t_row request = T_ROW_INIT;
    oac_client_options options;
    options = client_options(count, arguments);
    options.validation = OAC_VALIDATION_STRICT;
    client = new_client(&options);
    request.numbers = (oac_opt_int_list)OAC_LIST(numbers);
    refused(&request, "numbers");
    numbers[1] = oac_int(10);
    request.texts = (oac_opt_string_list)OAC_LIST(texts);
    refused(&request, "texts");
    texts[2] = oac_str("a");
    request.kinds = (t_row_kind_opt_list)OAC_LIST(kinds);
    request.parts = (t_part_ref_list)OAC_LIST(parts);
    refused(&request, "parts");
    parts[1].state = OAC_VALUE; /* by halves */
    CHECK(t_put_row(client, &request, &error) != OAC_OK);
    parts[1].value = &part;
    open[0].state = OAC_ABSENT;
    request.open = (t_part_ref_list)OAC_LIST(open);
    CHECK(t_put_row(client, &request, &error) != OAC_OK);
    open[0] = t_part_ref_null();
    kinds[1] = t_row_kind_of(T_ROW_KIND_P);
    refused(&request, "kinds"); /* three of them */
    kinds[2] = kinds[1];
    kinds[1] = t_row_kind_of(T_ROW_KIND_Q);
    CHECK_OK(t_put_row(client, &request, &error), error);
    oac_client_free(client);
    return 0;
}
