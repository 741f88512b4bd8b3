/* Reading arrays of scalars and of free-form values. */
#include "json/read.h"
#include "json/scalar.h"

/* One function for each type, as they differ in how an element is read and in nothing else. A mistyped element that
 * was only noted stays behind as zero: the parse fails at its end. */
#define OAC_READ_LIST(name, list_type, item_type, read_item)                         \
    char *name(oac_reader *reader, char *at, list_type *value)                       \
    {                                                                                \
        oac_items items;                                                             \
        if (!oac_read_array(reader, at, &value->state, &items, sizeof(item_type))) { \
            return reader->next;                                                     \
        }                                                                            \
        bool first = true;                                                           \
        for (at = oac_reader_element(reader, items.at, &first); at != NULL;          \
             at = oac_reader_element(reader, items.at, &first)) {                    \
            item_type *item = (item_type *)oac_reader_add_item(reader, &items);      \
            if (item == NULL) {                                                      \
                return reader->next;                                                 \
            }                                                                        \
            char *past = read_item(reader, at, item);                                \
            items.at = past != NULL ? past : reader->next;                           \
        }                                                                            \
        oac_reader_last_item(reader, &items);                                        \
        value->items = (const item_type *)items.items;                               \
        value->count = items.count;                                                  \
        return reader->next;                                                         \
    }

OAC_READ_LIST(oac_read_bool_list, oac_bool_list, bool, oac_value_bool)
OAC_READ_LIST(oac_read_int_list, oac_int_list, int64_t, oac_value_int)
OAC_READ_LIST(oac_read_number_list, oac_number_list, double, oac_value_number)
OAC_READ_LIST(oac_read_string_list, oac_string_list, oac_string, oac_value_string)
OAC_READ_LIST(oac_read_json_list, oac_json_list, oac_string, oac_reader_raw)
OAC_READ_LIST(oac_read_opt_bool_list, oac_opt_bool_list, oac_opt_bool, oac_read_bool)
OAC_READ_LIST(oac_read_opt_int_list, oac_opt_int_list, oac_opt_int, oac_read_int)
OAC_READ_LIST(oac_read_opt_number_list, oac_opt_number_list, oac_opt_number, oac_read_number)
OAC_READ_LIST(oac_read_opt_string_list, oac_opt_string_list, oac_opt_string, oac_read_string)
