#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_drawing_shape_circle circle = T_DRAWING_SHAPE_CIRCLE_INIT;
    t_drawing_shape_polygon polygon = T_DRAWING_SHAPE_POLYGON_INIT;
    const t_drawing_shape shapes[] = {t_drawing_shape_of_circle(&circle), t_drawing_shape_of_polygon(&polygon)};
    const t_drawing request = {.shapes = OAC_LIST(shapes)};
    t_drawing response = T_DRAWING_INIT;
    circle.type = oac_str("circle");
    polygon.type = t_drawing_shape_polygon_type_of(T_DRAWING_SHAPE_POLYGON_TYPE_TRIANGLE);
    polygon.corners = oac_int(3);
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_shape(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "shapes[0].radius") == 0);
    circle.radius = oac_number(1);
    CHECK_OK(t_add_shape(client, &request, &response, &error), error);
    CHECK(response.shapes.items[0].which == T_DRAWING_SHAPE_POLYGON);
    CHECK(response.shapes.items[0].as.polygon->corners.value == 5);
    CHECK(is(response.shapes.items[1].json, "{\"type\":\"line\"}"));
    CHECK(response.shapes.items[2].as.circle->radius.value == 2);
    t_drawing_dispose(&response);
    oac_client_free(client);
    return 0;
}
