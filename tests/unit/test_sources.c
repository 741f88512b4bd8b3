/* Members that are bytes in the functions over records: what a copy of a source is, when two are equal, what differs.
 */
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

#include "runner.h"

static int64_t read_nothing(void *context, void *to, size_t room)
{
    (void)context;
    (void)to;
    (void)room;
    return 0;
}

static int64_t read_other(void *context, void *to, size_t room)
{
    (void)context;
    (void)to;
    (void)room;
    return -1;
}

static bool rewind_it(void *context)
{
    (void)context;
    return true;
}

static bool tell_progress(void *context, uint64_t done, uint64_t total)
{
    (void)context;
    (void)done;
    (void)total;
    return true;
}

/* An album with this cover and no photos. */
static lab_album album_of(const oac_source *cover)
{
    const lab_album album = {.title = oac_str("holidays"), .cover = oac_source_value(cover)};
    return album;
}

static bool are_equal(const oac_source *one, const oac_source *other)
{
    const lab_album left = album_of(one);
    const lab_album right = album_of(other);
    ck_assert(lab_album_equal(&left, &right) == lab_album_equal(&right, &left));
    return lab_album_equal(&left, &right);
}

START_TEST(a_copy_of_memory_has_bytes_of_its_own)
{
    char bytes[] = "a\0b";
    oac_source cover = oac_source_of_memory(bytes, 3);
    lab_album album = album_of(&cover);
    lab_album copy = LAB_ALBUM_INIT;
    cover.content_type = "image/png";
    cover.filename = "";
    ck_assert_int_eq(lab_album_copy(&album, NULL, &copy, NULL), OAC_OK);
    ck_assert(lab_album_equal(&album, &copy));
    ck_assert_ptr_ne(copy.cover.value, &cover);
    ck_assert_ptr_ne(copy.cover.value->data, bytes);
    bytes[2] = 'c';
    ck_assert(!lab_album_equal(&album, &copy));
    ck_assert_uint_eq(copy.cover.value->length, 3);
    ck_assert_mem_eq(copy.cover.value->data, "a\0b", 3);
    ck_assert_str_eq(copy.cover.value->content_type, "image/png");
    ck_assert_str_eq(copy.cover.value->filename, "");
    lab_album_dispose(&copy);
}
END_TEST

START_TEST(a_copy_of_no_bytes_is_memory)
{
    const oac_source cover = oac_source_of_memory(NULL, 0);
    lab_album album = album_of(&cover);
    lab_album copy = LAB_ALBUM_INIT;
    ck_assert_int_eq(lab_album_copy(&album, NULL, &copy, NULL), OAC_OK);
    ck_assert_ptr_nonnull(copy.cover.value->data);
    ck_assert_uint_eq(copy.cover.value->length, 0);
    ck_assert(lab_album_equal(&album, &copy));
    lab_album_dispose(&copy);
}
END_TEST

/* The file itself is nobody's: it is opened when it is sent. */
START_TEST(a_copy_of_a_file_has_its_path)
{
    char path[] = "/nowhere/photo.jpg";
    const oac_source cover = oac_source_of_file(path);
    const oac_source photos[] = {oac_source_of_file("/nowhere/1"), oac_source_of_memory("2", 1)};
    lab_album album = album_of(&cover);
    lab_album copy = LAB_ALBUM_INIT;
    album.photos.state = OAC_VALUE;
    album.photos.count = 2;
    album.photos.items = photos;
    ck_assert_int_eq(lab_album_copy(&album, NULL, &copy, NULL), OAC_OK);
    ck_assert(lab_album_equal(&album, &copy));
    memset(path, 'x', 3);
    ck_assert_str_eq(copy.cover.value->path, "/nowhere/photo.jpg");
    ck_assert_ptr_null(copy.cover.value->data);
    ck_assert_uint_eq(copy.photos.count, 2);
    ck_assert_str_eq(copy.photos.items[0].path, "/nowhere/1");
    ck_assert_mem_eq(copy.photos.items[1].data, "2", 1);
    ck_assert(!lab_album_equal(&album, &copy));
    lab_album_dispose(&copy);
}
END_TEST

START_TEST(a_copy_of_a_function_shares_it)
{
    int context = 0;
    oac_source cover = oac_source_of_function(read_nothing, rewind_it, &context, 7);
    lab_album album = album_of(&cover);
    lab_album copy = LAB_ALBUM_INIT;
    cover.progress = tell_progress;
    ck_assert_int_eq(lab_album_copy(&album, NULL, &copy, NULL), OAC_OK);
    ck_assert(lab_album_equal(&album, &copy));
    ck_assert(copy.cover.value->read == read_nothing && copy.cover.value->rewind == rewind_it);
    ck_assert(copy.cover.value->progress == tell_progress);
    ck_assert_ptr_eq(copy.cover.value->context, &context);
    ck_assert_uint_eq(copy.cover.value->length, 7);
    lab_album_dispose(&copy);
}
END_TEST

START_TEST(what_is_no_source_is_not_copied)
{
    const oac_source wrong[] = {
        OAC_SOURCE_INIT, {.data = "x", .length = 1, .path = "/x"}, {.path = "/x", .read = read_nothing},
        {.length = 1},   {.path = "/x", .reserved = {0, 0, 0, 1}},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        const oac_source good = oac_source_of_file("/x");
        lab_album cover = album_of(&wrong[i]);
        lab_album photos = album_of(&good);
        const lab_album none = LAB_ALBUM_INIT;
        lab_album to = {.title = oac_str("as it was")};
        oac_error error = OAC_ERROR_INIT;
        photos.photos.state = OAC_VALUE;
        photos.photos.count = 1;
        photos.photos.items = &wrong[i];
        ck_assert_int_eq(lab_album_copy(&cover, NULL, &to, &error), OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, "cover");
        ck_assert_int_eq(lab_album_copy(&photos, NULL, &to, &error), OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, "photos[0]");
        ck_assert_int_eq(lab_album_changes(&none, &cover, &lab_album_oac_type, &to, &error), OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, "cover");
        ck_assert_int_eq(to.cover.state, OAC_ABSENT);
        ck_assert_uint_eq(to.title.value.length, 9);
    }
}
END_TEST

START_TEST(sources_that_are_equal)
{
    int context = 0;
    const char bytes[] = "abc";
    const oac_source memory = oac_source_of_memory("abc", 3);
    const oac_source same = oac_source_of_memory(bytes, 3);
    oac_source file = oac_source_of_file("/nowhere/x");
    const oac_source same_file = oac_source_of_file(&"!/nowhere/x"[1]);
    const oac_source function = oac_source_of_function(read_nothing, NULL, &context, 0);
    oac_source watched = function;
    ck_assert(are_equal(&memory, &same));
    ck_assert(are_equal(&file, &same_file));
    file.length = 99; /* which is not looked at */
    ck_assert(are_equal(&file, &same_file));
    watched.progress = tell_progress; /* who looks on changes no byte */
    watched.rewind = rewind_it;
    ck_assert(are_equal(&function, &watched));
}
END_TEST

START_TEST(sources_that_differ)
{
    int context = 0;
    int other_context = 0;
    const oac_source all[] = {
        oac_source_of_memory("abc", 3),
        oac_source_of_memory("abd", 3),
        oac_source_of_memory("ab", 2),
        oac_source_of_memory(NULL, 0),
        {.data = "abc", .length = 3, .content_type = "text/plain"},
        {.data = "abc", .length = 3, .content_type = "text/html"},
        {.data = "abc", .length = 3, .filename = ""},
        {.data = "abc", .length = 3, .filename = "abc"},
        oac_source_of_file("abc"),
        oac_source_of_file("abd"),
        {.path = "abc", .filename = "x"},
        oac_source_of_function(read_nothing, NULL, &context, 0),
        oac_source_of_function(read_other, NULL, &context, 0),
        oac_source_of_function(read_nothing, NULL, &other_context, 0),
        oac_source_of_function(read_nothing, NULL, &context, 3),
    };
    const size_t count = sizeof all / sizeof all[0];
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < count; j++) {
            ck_assert_msg(are_equal(&all[i], &all[j]) == (i == j), "%zu and %zu", i, j);
        }
    }
}
END_TEST

START_TEST(what_is_no_source_is_equal_to_none)
{
    const oac_source wrong[] = {OAC_SOURCE_INIT,
                                {.data = "x", .length = 1, .path = "/x"},
                                {.length = 1},
                                {.path = "abc", .reserved = {1, 0, 0, 0}}};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        const oac_source twin = wrong[i];
        ck_assert(!are_equal(&wrong[i], &twin));
    }
}
END_TEST

START_TEST(what_differs_is_sent)
{
    const oac_source cover = oac_source_of_memory("PNG", 3);
    const oac_source other_cover = oac_source_of_file("/nowhere/cover");
    const oac_source photos[] = {oac_source_of_file("/nowhere/1"), oac_source_of_memory("2", 1)};
    const lab_album before = album_of(&cover);
    lab_album after = before;
    lab_album changes = LAB_ALBUM_INIT;
    oac_error error = OAC_ERROR_INIT;
    ck_assert_int_eq(lab_album_changes(&before, &after, &lab_album_oac_type, &changes, &error), OAC_OK);
    ck_assert(changes.cover.state == OAC_ABSENT && changes.title.state == OAC_ABSENT);
    lab_album_dispose(&changes);
    after.cover = oac_source_value(&other_cover);
    after.photos.state = OAC_VALUE;
    after.photos.count = 2;
    after.photos.items = photos;
    ck_assert_int_eq(lab_album_changes(&before, &after, &lab_album_oac_type, &changes, &error), OAC_OK);
    ck_assert_int_eq(changes.title.state, OAC_VALUE); /* it is required */
    ck_assert_str_eq(changes.cover.value->path, "/nowhere/cover");
    ck_assert_uint_eq(changes.photos.count, 2);
    ck_assert_mem_eq(changes.photos.items[1].data, "2", 1);
    lab_album_dispose(&changes);
    ck_assert_int_eq(lab_album_changes(&after, &before, &lab_album_oac_type, &changes, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "photos");
}
END_TEST

/* A text must not choose which file is read. */
START_TEST(sources_are_not_set_by_a_text)
{
    const oac_source cover = oac_source_of_memory("PNG", 3);
    const oac_source photos[] = {oac_source_of_file("/nowhere/1"), oac_source_of_memory("2", 1)};
    lab_album album = album_of(&cover);
    oac_error error = OAC_ERROR_INIT;
    album.photos.state = OAC_VALUE;
    album.photos.count = 2;
    album.photos.items = photos;
    ck_assert_int_eq(lab_album_set(&album, "cover", "/etc/passwd", &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_album_set(&album, "photos[0]", "/etc/passwd", &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(lab_album_set(&album, "photos[-]", "/etc/passwd", &error), OAC_ERROR_ARGUMENT);
    ck_assert_ptr_eq(album.cover.value, &cover);
    ck_assert_ptr_eq(album.photos.items, photos);
    ck_assert_int_eq(lab_album_set(&album, "title", "other", &error), OAC_OK);
    ck_assert_ptr_eq(album.photos.items, photos); /* what is not on the way stays borrowed */
    ck_assert_int_eq(lab_album_unset(&album, "cover", &error), OAC_OK);
    ck_assert_int_eq(album.cover.state, OAC_ABSENT);
    lab_album_dispose(&album);
}
END_TEST

static oac_walk count_sources(void *context, const oac_visit *visit)
{
    size_t *counts = context;
    counts[0] += visit->kind == OAC_TYPE_SOURCE;
    counts[1] += visit->kind == OAC_TYPE_SOURCES;
    return OAC_WALK_ON;
}

/* JSON has no bytes: what is printed is the rest. */
START_TEST(sources_are_visited_and_not_printed)
{
    const oac_source cover = oac_source_of_memory("PNG", 3);
    const oac_source photos[] = {oac_source_of_file("/nowhere/1"), oac_source_of_memory("2", 1)};
    lab_album album = album_of(&cover);
    oac_buffer text = OAC_BUFFER_INIT;
    size_t counts[2] = {0, 0};
    album.photos.state = OAC_VALUE;
    album.photos.count = 2;
    album.photos.items = photos;
    ck_assert_int_eq(lab_album_walk(&album, count_sources, counts, NULL), OAC_OK);
    ck_assert_uint_eq(counts[0], 3);
    ck_assert_uint_eq(counts[1], 1);
    ck_assert_int_eq(lab_album_print(&album, 0, &text, NULL), OAC_OK);
    ck_assert_str_eq(text.data, "{\"title\":\"holidays\"}");
    oac_buffer_dispose(&text);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("sources");
    TCase *tc = tcase_create("sources");
    tcase_add_test(tc, a_copy_of_memory_has_bytes_of_its_own);
    tcase_add_test(tc, a_copy_of_no_bytes_is_memory);
    tcase_add_test(tc, a_copy_of_a_file_has_its_path);
    tcase_add_test(tc, a_copy_of_a_function_shares_it);
    tcase_add_test(tc, what_is_no_source_is_not_copied);
    tcase_add_test(tc, sources_that_are_equal);
    tcase_add_test(tc, sources_that_differ);
    tcase_add_test(tc, what_is_no_source_is_equal_to_none);
    tcase_add_test(tc, what_differs_is_sent);
    tcase_add_test(tc, sources_are_not_set_by_a_text);
    tcase_add_test(tc, sources_are_visited_and_not_printed);
    suite_add_tcase(s, tc);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
