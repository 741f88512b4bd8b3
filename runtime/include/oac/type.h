/* What a type of the description is, for functions that take values of any type. Public.
 *
 * Every object, enumeration, union, list and map of a binding has a constant table of its own, called after it:
 * `ecwid_customer_contact_oac_type`. Those of scalars, and of their lists and maps, are the runtime's (below). */
#ifndef OAC_TYPE_H
#define OAC_TYPE_H

#include "value.h"

OAC_BEGIN_DECLS

/* The table of one type. Constant: any number of threads may use it at once. */
typedef struct oac_type oac_type;

/* Of values of one kind, of bytes, and of lists and maps of these; _opt_: of what may be null. */
extern OAC_API const oac_type oac_type_bool;
extern OAC_API const oac_type oac_type_int;
extern OAC_API const oac_type oac_type_number;
extern OAC_API const oac_type oac_type_string;
extern OAC_API const oac_type oac_type_json;
extern OAC_API const oac_type oac_type_source;
extern OAC_API const oac_type oac_type_bool_list;
extern OAC_API const oac_type oac_type_int_list;
extern OAC_API const oac_type oac_type_number_list;
extern OAC_API const oac_type oac_type_string_list;
extern OAC_API const oac_type oac_type_json_list;
extern OAC_API const oac_type oac_type_source_list;
extern OAC_API const oac_type oac_type_opt_bool_list;
extern OAC_API const oac_type oac_type_opt_int_list;
extern OAC_API const oac_type oac_type_opt_number_list;
extern OAC_API const oac_type oac_type_opt_string_list;
extern OAC_API const oac_type oac_type_bool_map;
extern OAC_API const oac_type oac_type_int_map;
extern OAC_API const oac_type oac_type_number_map;
extern OAC_API const oac_type oac_type_string_map;
extern OAC_API const oac_type oac_type_json_map;
extern OAC_API const oac_type oac_type_opt_bool_map;
extern OAC_API const oac_type oac_type_opt_int_map;
extern OAC_API const oac_type oac_type_opt_number_map;
extern OAC_API const oac_type oac_type_opt_string_map;

OAC_END_DECLS

#endif
