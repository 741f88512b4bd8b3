/* ecwid_deleted_item: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25561 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETED_ITEM_H
#define ECWID_DELETED_ITEM_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_deleted_item ecwid_deleted_item;
extern OAC_API const oac_type ecwid_deleted_item_oac_type;

/* An array of ecwid_deleted_item: `items` has `count` of them and is borrowed. */
typedef struct ecwid_deleted_item_list {
    oac_presence state;
    size_t count;
    const ecwid_deleted_item *items;
} ecwid_deleted_item_list;
OAC_LIST_FUNCTIONS(ecwid_deleted_item_list, ecwid_deleted_item)
extern OAC_API const oac_type ecwid_deleted_item_list_oac_type;

/* Something that was deleted.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-deleted-items-history#removeditem */
struct ecwid_deleted_item {
    /* id: Number of what was deleted, of the kind that was asked for. */
    oac_opt_int id;
    /* date: When it was deleted. Format: ecwid-date-time. */
    oac_opt_string date;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DELETED_ITEM_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_deleted_item_serialize(const ecwid_deleted_item *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_deleted_item_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_deleted_item *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_deleted_item_validate(const ecwid_deleted_item *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_deleted_item_dispose(ecwid_deleted_item *value);

OAC_RECORD_FUNCTIONS(ecwid_deleted_item)
OAC_CJSON_FUNCTIONS(ecwid_deleted_item)

OAC_END_DECLS

#endif
