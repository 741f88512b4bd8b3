/* What checks are made of: paths, presence, and one function per kind of value that is reported. Internal. */
#ifndef OAC_CHECK_CHECKS_H
#define OAC_CHECK_CHECKS_H

#include "oac/gen/check.h"

/* Gets ready. Violations are added to `violations`; it and `error`, which is reset, may be null. A mode that there is
 * not is told by oac_checker_end. */
void oac_checker_begin(oac_checker *checker, oac_validation mode, bool answer, oac_violations *violations,
                       oac_error *error);
/* OAC_OK when nothing is refused; OAC_ERROR_INVALID otherwise, with path and message of the first refused violation in
 * the error; OAC_ERROR_ARGUMENT for a mode that there is not, OAC_ERROR_MEMORY when a violation could not be kept. */
OAC_MUST_CHECK oac_status oac_checker_end(oac_checker *checker);

/* The step from `parent` (null: the document) to its member `name`, which is borrowed, or to an element. */
static inline oac_path oac_path_member(const oac_path *parent, const char *name)
{
    oac_path path = OAC_ZERO;
    path.parent = parent;
    path.name = name;
    path.depth = parent != NULL ? parent->depth + 1 : 1;
    return path;
}

static inline oac_path oac_path_item(const oac_path *parent, size_t index)
{
    oac_path path = OAC_ZERO;
    path.parent = parent;
    path.index = index;
    path.depth = parent != NULL ? parent->depth + 1 : 1;
    return path;
}

/* To the entry of a map; its key is borrowed. */
static inline oac_path oac_path_entry(const oac_path *parent, oac_string key)
{
    oac_path path = oac_path_member(parent, key.data != NULL && key.length > 0 ? key.data : "");
    path.index = key.data != NULL ? key.length : 0;
    return path;
}

/* Reports what is wrong with the presence itself; `filled`: the rest of the field is not zero, as only beside the
 * presence of a value it may be. Says whether there is a value to look at. */
bool oac_check_presence(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, bool filled,
                        unsigned flags);

/* The same, with the usual cases decided where it is called. */
static inline bool oac_check_state(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                                   bool filled, unsigned flags)
{
    if (state == OAC_VALUE && (flags & OAC_CHECK_READ_ONLY) == 0) {
        return true;
    }
    if (state == OAC_ABSENT && !filled && (flags & OAC_CHECK_REQUIRED) == 0) {
        return false;
    }
    return oac_check_presence(checker, path, name, state, filled, flags);
}

/* Presence and what every value of the type must be (UTF-8, finite, JSON, not too deep). True: a sound value is there.
 */
static inline bool oac_check_bool(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                                  bool value, unsigned flags)
{
    return oac_check_state(checker, path, name, state, value, flags);
}

static inline bool oac_check_int(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                                 int64_t value, unsigned flags)
{
    return oac_check_state(checker, path, name, state, value != 0, flags);
}

/* The same for the other types. */
bool oac_check_string(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                      oac_string value, unsigned flags);
bool oac_check_number(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, double value,
                      unsigned flags);
bool oac_check_json(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, oac_string value,
                    unsigned flags);
/* `number` is the enumerator, 0 a value that is not listed: then there must be a text. A listed one has no text or its
 * own, which stands in `listed` behind an entry for 0; there are `count` of them. */
bool oac_check_enum(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, unsigned number,
                    oac_string text, const oac_string *listed, size_t count, unsigned flags);
/* For nested objects and arrays: `items` must not be null when there is something in it. */
bool oac_check_list(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, size_t count,
                    const void *items, unsigned flags);
bool oac_check_object(oac_checker *checker, const oac_path *path, const char *name, oac_presence state,
                      const void *value, unsigned flags);
/* For maps: the same, and every key is a text that no other entry has. Entries have `size` bytes and begin with their
 * key. */
bool oac_check_map(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, size_t count,
                   const void *entries, size_t size, unsigned flags);
/* For unions, of which `path` is that of the value itself: `which` is one of `count` branches, or 0 and `json` the text
 * of something else, which is noted; the branch has `size` bytes at `as`. True: it is still to be looked at. */
bool oac_check_union(oac_checker *checker, const oac_path *path, oac_presence state, unsigned which, size_t count,
                     oac_string json, const void *as, size_t size, unsigned flags);
/* A broken rule: `limit` as JSON text, `expected` in words; the message is "expected EXPECTED, got VALUE". The member
 * `name` of `path` is meant, or `path` itself where `name` is null. All texts are copied. */
void oac_violate_int(oac_checker *checker, oac_rule rule, const oac_path *path, const char *name, const char *limit,
                     const char *expected, int64_t value);
/* A text that is not among `known`, of which the nearest is named. One that is among them is no violation: its
 * enumerator was left out, and what is sent is right. */
void oac_violate_unlisted(oac_checker *checker, const oac_path *path, const char *name, oac_string value,
                          const oac_string *known, size_t known_count);

/* Code points of valid UTF-8. */
size_t oac_string_characters(oac_string text);
/* Whether two texts have the same bytes. */
bool oac_string_equal(oac_string one, oac_string other);

/* A text that is a null pointer with a length, by mistake, as one that can be looked at. */
static inline oac_string oac_string_or_empty(oac_string text)
{
    if (text.data == NULL) {
        text.data = "";
        text.length = 0;
    }
    return text;
}

/* Whether a text has these `length` bytes. */
static inline bool oac_string_is(oac_string text, const char *other, size_t length)
{
    return text.length == length && (length == 0 || memcmp(text.data, other, length) == 0);
}

/* The first byte of JSON text that is not white space, or NUL: tells the kind of the value. */
char oac_json_first(oac_string text);
/* Whether `value`, in the shortest decimal form that reads back the same, is a whole multiple of
 * divisor * 10^exponent; 0 < divisor < 2^31. */
bool oac_number_is_multiple(double value, uint32_t divisor, int exponent);
/* The nearest of `known` to `text` (fewest edits, at most a third of its length, or nothing but case), or null. */
const oac_string *oac_nearest(oac_string text, const oac_string *known, size_t known_count);

#endif
