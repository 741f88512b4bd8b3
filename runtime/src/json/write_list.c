/* Writing lists of scalars, and members that the description does not know. */
#include "json/write.h"

void oac_write_bool_list(oac_writer *writer, const char *key, size_t key_length, const oac_bool_list *value)
{
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {
            oac_write_bool(writer, value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

void oac_write_int_list(oac_writer *writer, const char *key, size_t key_length, const oac_int_list *value)
{
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {
            oac_write_int(writer, value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

void oac_write_number_list(oac_writer *writer, const char *key, size_t key_length, const oac_number_list *value)
{
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {
            oac_write_number(writer, value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

void oac_write_string_list(oac_writer *writer, const char *key, size_t key_length, const oac_string_list *value)
{
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {
            oac_write_string(writer, value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

void oac_write_json_list(oac_writer *writer, const char *key, size_t key_length, const oac_json_list *value)
{
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {
            oac_write_json(writer, value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

/* Items that may be null have the form of members. */
#define OAC_WRITE_OPTIONAL_LIST(name, list_type, write_member)                                           \
    void name(oac_writer *writer, const char *key, size_t key_length, const list_type *value)            \
    {                                                                                                    \
        if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) { \
            for (size_t i = 0; i < value->count && writer->status == OAC_OK; i++) {                      \
                oac_write_present(writer, value->items[i].state);                                        \
                write_member(writer, OAC_ITEM, &value->items[i]);                                        \
            }                                                                                            \
            oac_write_array_end(writer);                                                                 \
        }                                                                                                \
    }

OAC_WRITE_OPTIONAL_LIST(oac_write_opt_bool_list, oac_opt_bool_list, oac_write_bool_member)
OAC_WRITE_OPTIONAL_LIST(oac_write_opt_int_list, oac_opt_int_list, oac_write_int_member)
OAC_WRITE_OPTIONAL_LIST(oac_write_opt_number_list, oac_opt_number_list, oac_write_number_member)
OAC_WRITE_OPTIONAL_LIST(oac_write_opt_string_list, oac_opt_string_list, oac_write_string_member)

void oac_write_extra(oac_writer *writer, const oac_extra *extra)
{
    if (extra == NULL || extra->count == 0) {
        return;
    }
    if (extra->members == NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, "a list of unknown members is a null pointer");
        return;
    }
    /* A name may be the name of a documented member as well, which cannot be seen from here. */
    writer->recheck = true;
    for (size_t i = 0; i < extra->count && writer->status == OAC_OK; i++) {
        oac_writer_put_name(writer, extra->members[i].name);
        oac_write_json(writer, extra->members[i].value);
    }
}
