/* Writing maps, and what optional forms need where they have no name. */
#include "base/memory.h"
#include "json/write.h"

static const char fault_absent[] = "an item of a list, a value of a map or a whole document is absent";
static const char fault_branch[] = "a union says that it is one of its branches, and that is a null pointer";
static const char fault_unnumbered[] = "a union has a branch, and `which` does not say which one it is";
static const char fault_which[] = "a union is none of its branches: its number is no enumerator";

void oac_write_present(oac_writer *writer, oac_presence state)
{
    if (OAC_UNLIKELY(state == OAC_ABSENT)) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_absent);
    }
}

void oac_write_name(oac_writer *writer, oac_string name)
{
    oac_writer_put_name(writer, name);
}

bool oac_write_additional(oac_writer *writer, oac_presence state, size_t count, const void *entries)
{
    if (OAC_LIKELY(state == OAC_ABSENT && count == 0 && entries == NULL)) {
        return false;
    }
    if (state != OAC_VALUE) {
        const char *fault = state == OAC_NULL ? "the members without a name of their own cannot be null"
                                              : "the presence of the members without a name of their own is not value";
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault);
    } else if (entries == NULL && count > 0) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, "a map that has entries is a null pointer");
    }
    /* Keys may be there twice, which cannot be seen from here. */
    writer->recheck = writer->recheck || count > 0;
    return writer->status == OAC_OK;
}

bool oac_write_union_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, unsigned which,
                            const oac_string *json, const void *as, size_t size)
{
    if (state != OAC_VALUE) {
        const bool filled = which != 0 || oac_string_is_filled(json) || !oac_memory_is_zero(as, size);
        oac_writer_no_value(writer, key, key_length, state, filled);
        return false;
    }
    oac_write_key(writer, key, key_length);
    if (which == 0 && !oac_memory_is_zero(as, size)) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_unnumbered);
    } else if (which == 0) {
        oac_write_json(writer, *json);
    }
    return which != 0 && writer->status == OAC_OK;
}

bool oac_write_branch(oac_writer *writer, const void *branch)
{
    if (branch == NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_branch);
    }
    return writer->status == OAC_OK;
}

void oac_write_no_branch(oac_writer *writer)
{
    oac_writer_fail(writer, OAC_ERROR_INVALID, fault_which);
}

/* One pair of functions for each type, as they differ in how a value is written and in nothing else. */
#define OAC_WRITE_MAP(name, map_type, write_value)                                                       \
    void name##_members(oac_writer *writer, const map_type *value)                                       \
    {                                                                                                    \
        for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {                          \
            oac_writer_put_name(writer, value->entries[i].key);                                          \
            write_value;                                                                                 \
        }                                                                                                \
    }                                                                                                    \
    void name(oac_writer *writer, const char *key, size_t key_length, const map_type *value)             \
    {                                                                                                    \
        if (oac_write_map_member(writer, key, key_length, value->state, value->count, value->entries)) { \
            name##_members(writer, value);                                                               \
            oac_write_object_end(writer);                                                                \
        }                                                                                                \
    }

/* The value itself, and its optional form. */
#define OAC_PLAIN(write) write(writer, value->entries[i].value)
#define OAC_OPTIONAL(write)                                   \
    oac_write_present(writer, value->entries[i].value.state); \
    write(writer, OAC_ITEM, &value->entries[i].value)

OAC_WRITE_MAP(oac_write_bool_map, oac_bool_map, OAC_PLAIN(oac_write_bool))
OAC_WRITE_MAP(oac_write_int_map, oac_int_map, OAC_PLAIN(oac_write_int))
OAC_WRITE_MAP(oac_write_number_map, oac_number_map, OAC_PLAIN(oac_write_number))
OAC_WRITE_MAP(oac_write_string_map, oac_string_map, OAC_PLAIN(oac_write_string))
OAC_WRITE_MAP(oac_write_json_map, oac_json_map, OAC_PLAIN(oac_write_json))
OAC_WRITE_MAP(oac_write_opt_bool_map, oac_opt_bool_map, OAC_OPTIONAL(oac_write_bool_member))
OAC_WRITE_MAP(oac_write_opt_int_map, oac_opt_int_map, OAC_OPTIONAL(oac_write_int_member))
OAC_WRITE_MAP(oac_write_opt_number_map, oac_opt_number_map, OAC_OPTIONAL(oac_write_number_member))
OAC_WRITE_MAP(oac_write_opt_string_map, oac_opt_string_map, OAC_OPTIONAL(oac_write_string_member))
