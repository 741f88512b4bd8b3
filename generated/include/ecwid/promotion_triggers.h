/* ecwid_promotion_triggers: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13730 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_TRIGGERS_H
#define ECWID_PROMOTION_TRIGGERS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_promotion_triggers ecwid_promotion_triggers;
extern OAC_API const oac_type ecwid_promotion_triggers_oac_type;

typedef struct ecwid_promotion_triggers_ref {
    oac_presence state;
    const ecwid_promotion_triggers *value;
} ecwid_promotion_triggers_ref;
OAC_REF_FUNCTIONS(ecwid_promotion_triggers)

OAC_END_DECLS

#include <ecwid/promotion_recurrence_settings.h>

OAC_BEGIN_DECLS

/* When a promotion applies; conditions that are left out are met.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/update-promotion#triggers */
struct ecwid_promotion_triggers {
    /* startDate: From when on the promotion applies. Format: ecwid-date-time. */
    oac_opt_string start_date;
    /* endDate: Until when the promotion applies. Format: ecwid-date-time. */
    oac_opt_string end_date;
    /* customerGroups: Numbers of the customer groups that get it, at most 200. 0 is the general group. At most 200
     * items. */
    oac_int_list customer_groups;
    /* subtotal: How much the products in the cart must cost at least, in the store's currency. */
    oac_opt_number subtotal;
    /* minProductQuantityInCart: How many products must be in the cart at least. */
    oac_opt_int min_product_quantity_in_cart;
    /* maxProductQuantityInCart: How many products may be in the cart at most. */
    oac_opt_int max_product_quantity_in_cart;
    /* categories: Numbers of categories. Nothing may be in the cart that is in none of them. */
    oac_int_list categories;
    /* excludedCategories: Numbers of categories. With a product of one of them in the cart it does not apply. */
    oac_int_list excluded_categories;
    /* products: Numbers of products. Nothing else may be in the cart. */
    oac_int_list products;
    /* excludedProducts: Numbers of products. With one of them in the cart it does not apply. */
    oac_int_list excluded_products;
    /* combinations: Numbers of product variations. No others may be in the cart. */
    oac_int_list combinations;
    /* excludedCombinations: Numbers of product variations. With one of them in the cart it does not apply. */
    oac_int_list excluded_combinations;
    /* recurring: Whether it applies on certain days of the week only. Then recurrenceSettings has to name one at
     * least. */
    oac_opt_bool recurring;
    /* recurrenceSettings: Days and times at which it applies. They count only where recurring is true. */
    ecwid_promotion_recurrence_settings_ref recurrence_settings;
    /* all: Whether any product triggers it but those that are excluded. Then products, combinations and categories
     * are not looked at. */
    oac_opt_bool all;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PROMOTION_TRIGGERS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_triggers_serialize(const ecwid_promotion_triggers *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_triggers_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_promotion_triggers *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_triggers_validate(const ecwid_promotion_triggers *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_promotion_triggers_dispose(ecwid_promotion_triggers *value);

OAC_RECORD_FUNCTIONS(ecwid_promotion_triggers)
OAC_CJSON_FUNCTIONS(ecwid_promotion_triggers)

OAC_END_DECLS

#endif
