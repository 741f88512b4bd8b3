#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    oac_source file = oac_source_of_memory("\0\xFF\r", 3);
    oac_source more[] = {oac_source_of_memory("one", 3), oac_source_of_memory("two", 3)};
    const oac_string tags[] = {oac_text("x"), oac_text("y")};
    t_meta meta = T_META_INIT;
    t_upload_request request = {.more = OAC_LIST(more), .tags = OAC_LIST(tags)};
    request.title = oac_str("a \"b\"\r\nc");
    request.count = oac_int(3);
    request.meta = t_meta_ref_of(&meta);
    request.note = oac_str("<b>");
    CHECK_STATUS(OAC_ERROR_INVALID, t_upload(client, &request, &error), error);
    CHECK(strcmp(error.path, "file") == 0);
    file.filename = "p.png";
    more[1].filename = "two.txt";
    more[1].content_type = "text/plain";
    request.file = oac_source_value(&file);
    meta.a = oac_int(-1);
    CHECK_STATUS(OAC_ERROR_INVALID, t_upload(client, &request, &error), error);
    meta.a = oac_int(1);
    CHECK_OK(t_upload(client, &request, &error), error);
    oac_client_free(client);
    return 0;
}
