#include "../program.h"

int main(int count, char **arguments)
{
    oac_client *client = client_for(count, arguments);
    oac_error error = OAC_ERROR_INIT;
    t_git git = T_GIT_INIT;
    t_disk disk = T_DISK_INIT;
    t_link link = T_LINK_INIT;
    t_note note = T_NOTE_INIT;
    t_sources_part_image image = T_SOURCES_PART_IMAGE_INIT;
    const t_sources_source sources[] = {t_sources_source_of_git(&git), t_sources_source_of_disk(&disk),
                                        t_sources_source_of_link(&link), t_sources_source_of_note(&note)};
    const t_sources_part parts[] = {t_sources_part_of_image(&image)};
    const t_sources request = {.sources = OAC_LIST(sources), .parts = OAC_LIST(parts)};
    t_sources response = T_SOURCES_INIT;
    git.kind = oac_str("git");
    git.branch = oac_str("main");
    disk.kind = oac_str("disk");
    note.text = oac_str("t");
    image.image = oac_str("i");
    CHECK_STATUS(OAC_ERROR_INVALID, t_add_sources(client, &request, &response, &error), error);
    CHECK(strcmp(error.path, "sources[2].url") == 0);
    link.url = oac_str("u");
    CHECK_OK(t_add_sources(client, &request, &response, &error), error);
    CHECK(response.sources.items[0].which == T_SOURCES_SOURCE_LINK);
    CHECK(response.sources.items[1].which == T_SOURCES_SOURCE_DISK);
    CHECK(response.sources.items[2].which == T_SOURCES_SOURCE_UNLISTED);
    CHECK(is(response.sources.items[2].json, "{\"kind\":\"git\",\"url\":\"w\"}"));
    CHECK(response.sources.items[3].which == T_SOURCES_SOURCE_NOTE);
    CHECK(response.parts.items[0].which == T_SOURCES_PART_TEXT);
    CHECK(is(response.parts.items[1].json, "{\"text\":\"a\",\"image\":\"b\"}"));
    CHECK(response.parts.items[2].which == T_SOURCES_PART_IMAGE);
    t_sources_dispose(&response);
    oac_client_free(client);
    return 0;
}
