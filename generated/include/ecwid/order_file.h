/* ecwid_order_file: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17349 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_FILE_H
#define ECWID_ORDER_FILE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_file ecwid_order_file;
extern OAC_API const oac_type ecwid_order_file_oac_type;

/* An array of ecwid_order_file: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_file_list {
    oac_presence state;
    size_t count;
    const ecwid_order_file *items;
} ecwid_order_file_list;
OAC_LIST_FUNCTIONS(ecwid_order_file_list, ecwid_order_file)
extern OAC_API const oac_type ecwid_order_file_list_oac_type;

/* The object OrderFile of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#files */
struct ecwid_order_file {
    /* productFileId: integer. */
    oac_opt_int product_file_id;
    /* maxDownloads: integer. */
    oac_opt_int max_downloads;
    /* remainingDownloads: integer. */
    oac_opt_int remaining_downloads;
    /* expire: string. Format: ecwid-date-time. */
    oac_opt_string expire;
    /* name: string. */
    oac_opt_string name;
    /* description: string. */
    oac_opt_string description;
    /* size: integer. */
    oac_opt_int size;
    /* adminUrl: string. */
    oac_opt_string admin_url;
    /* customerUrl: string. */
    oac_opt_string customer_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_FILE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_file_serialize(const ecwid_order_file *value, oac_buffer *buffer,
                                                             oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_file_parse(const char *text, size_t length,
                                                         const oac_parse_options *options, ecwid_order_file *value,
                                                         oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_file_validate(const ecwid_order_file *value, oac_validation mode,
                                                            oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_file_dispose(ecwid_order_file *value);

OAC_RECORD_FUNCTIONS(ecwid_order_file)
OAC_CJSON_FUNCTIONS(ecwid_order_file)

OAC_END_DECLS

#endif
