/* ecwid_file: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20681 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_FILE_H
#define ECWID_FILE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_file ecwid_file;
extern OAC_API const oac_type ecwid_file_oac_type;

/* An array of ecwid_file: `items` has `count` of them and is borrowed. */
typedef struct ecwid_file_list {
    oac_presence state;
    size_t count;
    const ecwid_file *items;
} ecwid_file_list;
OAC_LIST_FUNCTIONS(ecwid_file_list, ecwid_file)
extern OAC_API const oac_type ecwid_file_list_oac_type;

/* A file that belongs to a product or to an order.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product#files */
struct ecwid_file {
    /* productFileId: Number of the file at the product. Only for files of orders. Only of getAbandonedCart,
     * searchAbandonedCarts, calculateOrderDetails and 3 more. */
    oac_opt_int product_file_id;
    /* maxDownloads: How often the customer may download it. Only for files of orders. Only of getAbandonedCart,
     * searchAbandonedCarts, calculateOrderDetails and 3 more. */
    oac_opt_int max_downloads;
    /* remainingDownloads: How often the customer may still download it. Only for files of orders. Only of
     * getAbandonedCart, searchAbandonedCarts, calculateOrderDetails and 3 more. */
    oac_opt_int remaining_downloads;
    /* expire: Until when the customer may download it, with the offset from UTC. Only for files of orders. Format:
     * ecwid-date-time. Only of getAbandonedCart, searchAbandonedCarts, calculateOrderDetails and 3 more. */
    oac_opt_string expire;
    /* id: Number of the file. Only of searchProducts, createProduct, getProduct and 6 more. */
    oac_opt_int id;
    /* name: Name of the file that customers see. */
    oac_opt_string name;
    /* description: What customers read about the file. */
    oac_opt_string description;
    /* size: Size in bytes. */
    oac_opt_int size;
    /* url: Link to the file. Only of getAbandonedCart, searchAbandonedCarts, searchOrders and 2 more. */
    oac_opt_string url;
    /* adminUrl: Link to the file for the store. Downloading takes an access token, so it must not be shown to others
     * with one. */
    oac_opt_string admin_url;
    /* customerUrl: Link to the file for the customer who bought it. Only of getAbandonedCart, searchAbandonedCarts,
     * calculateOrderDetails and 3 more. */
    oac_opt_string customer_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_FILE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_file_serialize(const ecwid_file *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_file_parse(const char *text, size_t length, const oac_parse_options *options,
                                                   ecwid_file *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_file_validate(const ecwid_file *value, oac_validation mode,
                                                      oac_violations *violations, oac_error *error);
OAC_API void ecwid_file_dispose(ecwid_file *value);

OAC_RECORD_FUNCTIONS(ecwid_file)
OAC_CJSON_FUNCTIONS(ecwid_file)

OAC_END_DECLS

#endif
