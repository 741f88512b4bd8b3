/* ecwid_deleted_item_page: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25538 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETED_ITEM_PAGE_H
#define ECWID_DELETED_ITEM_PAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_deleted_item_page ecwid_deleted_item_page;
extern OAC_API const oac_type ecwid_deleted_item_page_oac_type;

OAC_END_DECLS

#include <ecwid/deleted_item.h>

OAC_BEGIN_DECLS

/* One page of what was deleted.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/get-deleted-items-history#response-json */
struct ecwid_deleted_item_page {
    /* total: How many items were found in all, on this page and on others. */
    oac_opt_int total;
    /* count: How many items this page has. */
    oac_opt_int count;
    /* offset: How many items stand before this page, as the request asked for. */
    oac_opt_int offset;
    /* limit: How many items a page has at most, as the request asked for. */
    oac_opt_int limit;
    /* items: What was deleted, with times. */
    ecwid_deleted_item_list items;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DELETED_ITEM_PAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_deleted_item_page_serialize(const ecwid_deleted_item_page *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_deleted_item_page_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_deleted_item_page *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_deleted_item_page_validate(const ecwid_deleted_item_page *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_deleted_item_page_dispose(ecwid_deleted_item_page *value);

OAC_RECORD_FUNCTIONS(ecwid_deleted_item_page)
OAC_CJSON_FUNCTIONS(ecwid_deleted_item_page)

OAC_END_DECLS

#endif
