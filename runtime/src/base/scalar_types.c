/* The types of scalars and bytes, and of their lists and maps. */
#include "oac/bytes.h"
#include "oac/gen/type.h"

const oac_type oac_type_bool = {.name = "oac_opt_bool", .kind = OAC_TYPE_BOOL, .size = sizeof(bool)};
const oac_type oac_type_int = {.name = "oac_opt_int", .kind = OAC_TYPE_INT, .size = sizeof(int64_t)};
const oac_type oac_type_number = {.name = "oac_opt_number", .kind = OAC_TYPE_NUMBER, .size = sizeof(double)};
const oac_type oac_type_string = {.name = "oac_opt_string", .kind = OAC_TYPE_STRING, .size = sizeof(oac_string)};
const oac_type oac_type_json = {.name = "oac_opt_json", .kind = OAC_TYPE_JSON, .size = sizeof(oac_string)};
const oac_type oac_type_source = {.name = "oac_opt_source", .kind = OAC_TYPE_SOURCE, .size = sizeof(oac_source)};

const oac_type oac_type_bool_list = OAC_LIST_TABLE(oac_bool_list, bool, oac_type_bool, 0);
const oac_type oac_type_int_list = OAC_LIST_TABLE(oac_int_list, int64_t, oac_type_int, 0);
const oac_type oac_type_number_list = OAC_LIST_TABLE(oac_number_list, double, oac_type_number, 0);
const oac_type oac_type_string_list = OAC_LIST_TABLE(oac_string_list, oac_string, oac_type_string, 0);
const oac_type oac_type_json_list = OAC_LIST_TABLE(oac_json_list, oac_string, oac_type_json, 0);
const oac_type oac_type_opt_bool_list =
    OAC_LIST_TABLE(oac_opt_bool_list, oac_opt_bool, oac_type_bool, OAC_TYPE_OPTIONAL_ITEMS);
const oac_type oac_type_opt_int_list =
    OAC_LIST_TABLE(oac_opt_int_list, oac_opt_int, oac_type_int, OAC_TYPE_OPTIONAL_ITEMS);
const oac_type oac_type_opt_number_list =
    OAC_LIST_TABLE(oac_opt_number_list, oac_opt_number, oac_type_number, OAC_TYPE_OPTIONAL_ITEMS);
const oac_type oac_type_opt_string_list =
    OAC_LIST_TABLE(oac_opt_string_list, oac_opt_string, oac_type_string, OAC_TYPE_OPTIONAL_ITEMS);

const oac_type oac_type_bool_map = OAC_MAP_TABLE(oac_bool_map, oac_type_bool, 0);
const oac_type oac_type_int_map = OAC_MAP_TABLE(oac_int_map, oac_type_int, 0);
const oac_type oac_type_number_map = OAC_MAP_TABLE(oac_number_map, oac_type_number, 0);
const oac_type oac_type_string_map = OAC_MAP_TABLE(oac_string_map, oac_type_string, 0);
const oac_type oac_type_json_map = OAC_MAP_TABLE(oac_json_map, oac_type_json, 0);
const oac_type oac_type_opt_bool_map = OAC_MAP_TABLE(oac_opt_bool_map, oac_type_bool, OAC_TYPE_OPTIONAL_ITEMS);
const oac_type oac_type_opt_int_map = OAC_MAP_TABLE(oac_opt_int_map, oac_type_int, OAC_TYPE_OPTIONAL_ITEMS);
const oac_type oac_type_opt_number_map = OAC_MAP_TABLE(oac_opt_number_map, oac_type_number, OAC_TYPE_OPTIONAL_ITEMS);
const oac_type oac_type_opt_string_map = OAC_MAP_TABLE(oac_opt_string_map, oac_type_string, OAC_TYPE_OPTIONAL_ITEMS);

const oac_type oac_type_source_list = {.name = "oac_source_list",
                                       .kind = OAC_TYPE_SOURCES,
                                       .size = sizeof(oac_source_list),
                                       .step = sizeof(oac_source),
                                       .item = &oac_type_source};
