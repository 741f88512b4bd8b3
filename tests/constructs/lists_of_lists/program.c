#include "../program.h"

int main(int count, char **arguments)
{
    static const int64_t numbers[] = {1, -2};
    static const int64_t good[] = {1, 2};
    static const double half[] = {0.5};
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    const oac_string marks[] = {oac_text("X"), oac_text("O")};
    t_cell cells[] = {T_CELL_INIT, T_CELL_INIT};
    oac_int_list rows[] = {OAC_LIST(numbers), {OAC_VALUE, 0, NULL}};
    const oac_string_list mark_rows[] = {OAC_LIST(marks)};
    const t_cell_list cell_rows[] = {OAC_LIST(cells)};
    const oac_number_list line[] = {OAC_LIST(half)};
    const t_number_list_list plane[] = {OAC_LIST(line)};
    const t_board request = {
        .rows = OAC_LIST(rows), .marks = OAC_LIST(mark_rows), .cells = OAC_LIST(cell_rows), .cube = OAC_LIST(plane)};
    t_board response = T_BOARD_INIT;
    cells[0].mark = oac_str("a");
    CHECK_STATUS(OAC_ERROR_INVALID, t_put_board(client, 1, &request, &response, &error), error);
    CHECK(strcmp(error.path, "rows[0][1]") == 0);
    rows[0] = oac_int_list_of(good, 2);
    CHECK_OK(t_put_board(client, 1, &request, &response, &error), error);
    CHECK(response.rows.state == OAC_VALUE && response.rows.count == 0);
    CHECK(response.marks.count == 2 && is(response.marks.items[1].items[0], "new"));
    CHECK(response.cells.items[0].count == 0 && is(response.cells.items[1].items[0].mark.value, "b"));
    CHECK(response.cube.items[0].count == 2 && response.cube.items[0].items[0].items[1] == 2);
    t_board_dispose(&response);
    oac_client_free(client);
    return 0;
}
