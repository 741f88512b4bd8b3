/* Between typed values, JSON text and cJSON trees. Public; the only header that speaks of cJSON.
 *
 * Trees are built by this library's own strict reader with cJSON_Create…: cJSON_Parse is not called, so there is no
 * race on its process-wide error position, and cJSON_InitHooks is never called. */
#ifndef OAC_CJSON_H
#define OAC_CJSON_H

#include "buffer.h"
#include "error.h"
#include "type.h"

OAC_BEGIN_DECLS

struct cJSON;

/* A tree for `text`, to be freed with cJSON_Delete. What cJSON cannot hold exactly is refused (OAC_ERROR_TYPE), never
 * changed: a number that a double would turn into another one (the shortest digits of a double of 2^53 and more may be
 * such a number), a string with U+0000. */
OAC_API OAC_MUST_CHECK oac_status oac_cjson_from_text(const char *text, size_t length, struct cJSON **tree,
                                                      oac_error *error);
/* Appends the tree's JSON text to `buffer`: whole numbers below 2^63 in full, others in the shortest form that reads
 * back the same, whatever the locale. Duplicate names, numbers that are not finite and text that is not UTF-8 are
 * refused (OAC_ERROR_INVALID). */
OAC_API OAC_MUST_CHECK oac_status oac_cjson_to_text(const struct cJSON *tree, oac_buffer *buffer, oac_error *error);

/* A record of any type as a tree, to be freed with cJSON_Delete, and a tree as a record, for programs that have trees
 * already. What a tree cannot hold exactly is refused, and `*tree` is null then. Unknown members of a tree are counted,
 * not kept. Errors as for oac_record_serialize and oac_record_parse. */
OAC_API OAC_MUST_CHECK oac_status oac_record_to_cjson(const oac_type *type, const void *value, struct cJSON **tree,
                                                      oac_error *error);
/* The other way: `tree` is only read. `value` owns one arena, as a parsed one does, and is untouched on failure. */
OAC_API OAC_MUST_CHECK oac_status oac_record_from_cjson(const oac_type *type, const struct cJSON *tree, void *value,
                                                        oac_error *error);

/* The same of one type, for its header. They are inline so that only programs that call them need libcjson. */
#define OAC_CJSON_FUNCTIONS(name) OAC_CJSON_FUNCTIONS_AS(name, name##_oac_type, name##_to_cjson, name##_from_cjson)
/* Under names that are given one by one, where one of them gives way to another name of the binding. */
#define OAC_CJSON_FUNCTIONS_AS(name, table, to_cjson, from_cjson)                                               \
    OAC_MUST_CHECK static inline oac_status to_cjson(const name *value, struct cJSON **tree, oac_error *error)  \
    {                                                                                                           \
        return oac_record_to_cjson(&table, value, tree, error);                                                 \
    }                                                                                                           \
    OAC_MUST_CHECK static inline oac_status from_cjson(const struct cJSON *tree, name *value, oac_error *error) \
    {                                                                                                           \
        return oac_record_from_cjson(&table, tree, value, error);                                               \
    }

OAC_END_DECLS

#endif
