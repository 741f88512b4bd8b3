/* The types of scalars and bytes, and of their lists and maps. */
#include "oac/bytes.h"
#include "oac/gen/type.h"

#define OAC_SCALAR(word, of, c_type)   \
    const oac_type oac_type_##word = { \
        .name = "oac_opt_" #word, .kind = (of), .size = sizeof(c_type), .optional_size = sizeof(oac_opt_##word)};
#define OAC_LIST_OF(word, word_of_item, item_flags, c_type)                              \
    const oac_type oac_type_##word##_list = {.name = "oac_" #word "_list",               \
                                             .kind = OAC_TYPE_LIST,                      \
                                             .flags = (item_flags),                      \
                                             .size = sizeof(oac_##word##_list),          \
                                             .optional_size = sizeof(oac_##word##_list), \
                                             .step = sizeof(c_type),                     \
                                             .item = &oac_type_##word_of_item};
#define OAC_MAP_OF(word, word_of_item, item_flags)                                             \
    const oac_type oac_type_##word##_map = {.name = "oac_" #word "_map",                       \
                                            .kind = OAC_TYPE_MAP,                              \
                                            .flags = (item_flags),                             \
                                            .size = sizeof(oac_##word##_map),                  \
                                            .optional_size = sizeof(oac_##word##_map),         \
                                            .step = sizeof(oac_##word##_map_entry),            \
                                            .offset = offsetof(oac_##word##_map_entry, value), \
                                            .item = &oac_type_##word_of_item};

OAC_SCALAR(bool, OAC_TYPE_BOOL, bool)
OAC_SCALAR(int, OAC_TYPE_INT, int64_t)
OAC_SCALAR(number, OAC_TYPE_NUMBER, double)
OAC_SCALAR(string, OAC_TYPE_STRING, oac_string)
OAC_SCALAR(json, OAC_TYPE_JSON, oac_string)
OAC_SCALAR(source, OAC_TYPE_SOURCE, oac_source)

OAC_LIST_OF(bool, bool, 0, bool)
OAC_LIST_OF(int, int, 0, int64_t)
OAC_LIST_OF(number, number, 0, double)
OAC_LIST_OF(string, string, 0, oac_string)
OAC_LIST_OF(json, json, 0, oac_string)
OAC_LIST_OF(opt_bool, bool, OAC_TYPE_OPTIONAL_ITEMS, oac_opt_bool)
OAC_LIST_OF(opt_int, int, OAC_TYPE_OPTIONAL_ITEMS, oac_opt_int)
OAC_LIST_OF(opt_number, number, OAC_TYPE_OPTIONAL_ITEMS, oac_opt_number)
OAC_LIST_OF(opt_string, string, OAC_TYPE_OPTIONAL_ITEMS, oac_opt_string)

OAC_MAP_OF(bool, bool, 0)
OAC_MAP_OF(int, int, 0)
OAC_MAP_OF(number, number, 0)
OAC_MAP_OF(string, string, 0)
OAC_MAP_OF(json, json, 0)
OAC_MAP_OF(opt_bool, bool, OAC_TYPE_OPTIONAL_ITEMS)
OAC_MAP_OF(opt_int, int, OAC_TYPE_OPTIONAL_ITEMS)
OAC_MAP_OF(opt_number, number, OAC_TYPE_OPTIONAL_ITEMS)
OAC_MAP_OF(opt_string, string, OAC_TYPE_OPTIONAL_ITEMS)

const oac_type oac_type_source_list = {.name = "oac_source_list",
                                       .kind = OAC_TYPE_SOURCES,
                                       .size = sizeof(oac_source_list),
                                       .optional_size = sizeof(oac_source_list),
                                       .step = sizeof(oac_source),
                                       .item = &oac_type_source};
