/* The corpus of valid and invalid texts (tests/corpus/json) through the three ways of reading: the checker, the reader
 * (by way of cJSON trees), and the writer's free-form values. All must agree. Runs in the repository's root. */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "oac/cjson.h"
#include "oac/gen/json_reader.h"
#include "runner.h"
#include "json/writing.h"

static void read_file(const char *path, oac_buffer *text)
{
    char piece[4096];
    size_t count = 0;
    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "cannot open %s", path);
    while ((count = fread(piece, 1, sizeof(piece), file)) > 0) {
        ck_assert_int_eq(oac_buffer_append(text, piece, count), OAC_OK);
    }
    (void)fclose(file);
}

/* Writes the text as the one element of an array, whose depth counts as well. */
static oac_status write_free_form(const char *data, size_t length)
{
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_writer writer;
    const oac_string text = {data, length};
    oac_writer_begin(&writer, &buffer);
    oac_write_json(&writer, text);
    const oac_status status = oac_writer_end(&writer, NULL);
    oac_buffer_dispose(&buffer);
    return status;
}

static void judge(const char *path, bool valid)
{
    oac_buffer file = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_error read_error = OAC_ERROR_INIT;
    cJSON *tree = NULL;
    read_file(path, &file);
    /* Exactly as long as it is, so that a sanitizer sees every byte too many that is read. */
    char *exact = malloc(file.length > 0 ? file.length : 1);
    ck_assert_ptr_nonnull(exact);
    if (file.length > 0) {
        memcpy(exact, file.data, file.length);
    }
    const oac_status checked = oac_json_check(exact, file.length, 0, &error);
    const oac_status written = write_free_form(exact, file.length);
    const oac_status read = oac_cjson_from_text(exact, file.length, &tree, &read_error);
    if (valid) {
        ck_assert_msg(checked == OAC_OK, "%s: %s", path, error.message);
        ck_assert_msg(written == OAC_OK, "%s", path);
        /* A tree cannot hold everything. */
        ck_assert_msg(read == OAC_OK || read == OAC_ERROR_TYPE, "%s: %s", path, read_error.message);
    } else {
        ck_assert_msg(checked == OAC_ERROR_JSON || checked == OAC_ERROR_LIMIT, "%s: accepted", path);
        ck_assert_msg(written == OAC_ERROR_INVALID || written == OAC_ERROR_LIMIT, "%s: written", path);
        ck_assert_msg(read == checked, "%s: read: %s, checked: %s", path, read_error.message, error.message);
        ck_assert_uint_le(error.offset, file.length);
    }
    cJSON_Delete(tree);
    free(exact);
    oac_buffer_dispose(&file);
}

static int judge_folder(const char *folder, bool valid)
{
    char path[1024];
    int count = 0;
    DIR *entries = opendir(folder);
    ck_assert_msg(entries != NULL, "cannot open %s", folder);
    for (struct dirent *entry = readdir(entries); entry != NULL; entry = readdir(entries)) {
        if (entry->d_name[0] != '.') {
            (void)snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
            judge(path, valid);
            count++;
        }
    }
    (void)closedir(entries);
    return count;
}

START_TEST(valid_texts_are_accepted)
{
    ck_assert_int_ge(judge_folder("tests/corpus/json/valid", true), 40);
}
END_TEST

START_TEST(invalid_texts_are_refused)
{
    ck_assert_int_ge(judge_folder("tests/corpus/json/invalid", false), 80);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("JSON corpus");
    TCase *tests = tcase_create("corpus");
    tcase_add_test(tests, valid_texts_are_accepted);
    tcase_add_test(tests, invalid_texts_are_refused);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
