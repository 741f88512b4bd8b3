/* ecwid_error_code: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25993 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ERROR_CODE_H
#define ECWID_ERROR_CODE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What went wrong, for programs. Any other text is allowed, too. That of an oac_error is
 * `ecwid_error_code_from(oac_text(error.server_code))`. */
typedef enum ecwid_error_code {
    ECWID_ERROR_CODE_UNLISTED = 0,
    /* A parameter or a field of the body is wrong. */
    ECWID_ERROR_CODE_WRONG_PARAMETER = 1,
    /* The image has more than 20 MB. */
    ECWID_ERROR_CODE_INCORRECT_IMAGE_SIZE = 2,
    /* The store's plan does not include this. */
    ECWID_ERROR_CODE_NOT_AVAILABLE_ON_CURRENT_PLAN = 3,
    /* The store is suspended. */
    ECWID_ERROR_CODE_STORE_IS_SUSPENDED = 4,
    /* The token lacks a scope that the operation asks for. */
    ECWID_ERROR_CODE_INSUFFICIENT_APP_SCOPE = 5,
    /* The token is not valid, or no longer. */
    ECWID_ERROR_CODE_INVALID_API_TOKEN = 6,
    /* There is no store with this number. */
    ECWID_ERROR_CODE_STORE_NOT_FOUND = 7,
    /* The store has no such profile. */
    ECWID_ERROR_CODE_PROFILE_NOT_FOUND = 8,
    /* There is no order with this id. */
    ECWID_ERROR_CODE_ORDER_NOT_FOUND = 9,
    /* There is no checkout with this id. */
    ECWID_ERROR_CODE_CHECKOUT_NOT_FOUND = 10,
    /* The address does not take this method. */
    ECWID_ERROR_CODE_METHOD_NOT_ALLOWED = 11,
    /* The server gave up, as it took too long. */
    ECWID_ERROR_CODE_TIMEOUT = 12,
    /* Too many requests with this token. Going on without a pause gets it blocked. */
    ECWID_ERROR_CODE_RATE_LIMITED = 13,
    /* Something failed inside the server. The vendor asks to be told. */
    ECWID_ERROR_CODE_INTERNAL_ERROR = 14,
    /* Something else in the store has this external id. */
    ECWID_ERROR_CODE_EXTERNAL_ID_ALREADY_USED = 15,
    /* A rule inside the server was broken. The vendor asks to be told. */
    ECWID_ERROR_CODE_CONSTRAINT_VIOLATION = 16,
    /* A language is not switched on in the store. */
    ECWID_ERROR_CODE_LANGUAGES_NOT_ALLOWED = 17,
    /* A link is wrong. */
    ECWID_ERROR_CODE_WRONG_URL = 18,
    /* Texts in other languages were sent, but the store has only one. */
    ECWID_ERROR_CODE_MULTILINGUAL_STORE_FEATURE_NOT_ACTIVE = 19,
    /* More than 100 products in one request. */
    ECWID_ERROR_CODE_MAX_PRODUCTS_FOR_API_REQUEST_LIMIT_EXCEEDED = 20,
    /* More than 100 categories in one request. */
    ECWID_ERROR_CODE_MAX_CATEGORIES_FOR_API_REQUEST_LIMIT_EXCEEDED = 21,
    /* More than 200 variations in one request. */
    ECWID_ERROR_CODE_COMBINATION_LIMIT_PER_REQUEST_EXCEEDED = 22,
    /* There is no product with this number. */
    ECWID_ERROR_CODE_PRODUCT_NOT_FOUND = 23,
    /* There is no variation with this number. */
    ECWID_ERROR_CODE_COMBINATION_NOT_FOUND = 24,
    /* There are no categories with these numbers. */
    ECWID_ERROR_CODE_CATEGORIES_NOT_FOUND = 25,
    /* Another product has this SKU, and the store wants them to differ. */
    ECWID_ERROR_CODE_SKU_ALREADY_EXISTS = 26,
    /* The cost price is below 0. */
    ECWID_ERROR_CODE_COST_PRICE_CANT_BE_NEGATIVE = 27,
    /* A wholesale price is 0. */
    ECWID_ERROR_CODE_WHOLESALE_PRICES_CANT_BE_NULL = 28,
    /* A wholesale price is below 0. */
    ECWID_ERROR_CODE_WHOLESALE_PRICES_CANT_BE_NEGATIVE = 29,
    /* A wholesale price is above the ordinary one. */
    ECWID_ERROR_CODE_WHOLESALE_PRICES_TOO_BIG = 30,
    /* A wholesale price is for fewer than two items. */
    ECWID_ERROR_CODE_WHOLESALE_PRICES_QUANTITY_TOO_SMALL = 31,
    /* The option does not take files. */
    ECWID_ERROR_CODE_OPTIONS_IS_NOT_FILES_TYPE = 32,
    /* A variation has the SKU of its product, but other stock. */
    ECWID_ERROR_CODE_DIFFERENT_COMBINATION_STOCK = 33,
    /* A variation has the SKU of its product, but another size. */
    ECWID_ERROR_CODE_DIFFERENT_COMBINATION_DIMENSIONS = 34,
    /* A variation has an option that the product no longer has. */
    ECWID_ERROR_CODE_COMBINATION_CONTAINS_REMOVED_OPTION = 35,
    /* A variation has a choice that the product no longer has. */
    ECWID_ERROR_CODE_COMBINATION_CONTAINS_REMOVED_OPTION_VALUE = 36,
    /* The variation is there already. */
    ECWID_ERROR_CODE_COMBINATION_DUPLICATED = 37,
    /* Products of a category that another system manages cannot be changed. */
    ECWID_ERROR_CODE_NOT_ALLOWED_TO_UPDATE_EXTERNAL_CATEGORIES = 38,
    /* The store does not allow changes of stock by location. */
    ECWID_ERROR_CODE_NOT_ALLOWED_TO_UPDATE_PARAMETER = 39,
    /* The link does not lead to a video. */
    ECWID_ERROR_CODE_NOT_VIDEO_URL = 40,
    /* Videos in this format cannot be shown. */
    ECWID_ERROR_CODE_VIDEO_NOT_SUPPORTED = 41,
    /* The video cannot be had. */
    ECWID_ERROR_CODE_VIDEO_UNAVAILABLE = 42,
    /* Another store has the domain. */
    ECWID_ERROR_CODE_DOMAIN_ALREADY_TAKEN = 43,
    /* The name of the domain is not allowed. */
    ECWID_ERROR_CODE_ILLEGAL_DOMAIN_NAME = 44,
    /* The name of the domain is empty. */
    ECWID_ERROR_CODE_EMPTY_DOMAIN_NAME = 45,
    /* The name of the domain is too long. */
    ECWID_ERROR_CODE_LONG_DOMAIN_NAME = 46,
    /* The store cannot have domains. */
    ECWID_ERROR_CODE_DOMAIN_FEATURE_NOT_AVAILABLE = 47,
    /* The store's plan does not include domains. */
    ECWID_ERROR_CODE_NOT_ALLOWED_ON_CURRENT_PLAN = 48,
    /* The text is no name of a domain. */
    ECWID_ERROR_CODE_WRONG_DOMAIN_FORMAT = 49,
    /* The domain cannot be bought, as payment failed. */
    ECWID_ERROR_CODE_PAYMENT_METHOD_PROBLEM = 50,
    /* The provider of domains did not answer as it should. */
    ECWID_ERROR_CODE_OPEN_SRS_WRONG_RESPONSE = 51,
    /* The owner's contact data could not be verified. */
    ECWID_ERROR_CODE_REGISTRANT_CONTACT_DATA_VERIFICATION_ERROR = 52,
    /* What was sent for the domain is not valid. */
    ECWID_ERROR_CODE_NOT_VALID_DOMAIN_ORDER_UPDATE_DATA = 53,
    /* The store has reviews switched off. */
    ECWID_ERROR_CODE_PRODUCT_REVIEWS_FEATURE_NOT_AVAILABLE = 54,
    /* There is no review with this number. */
    ECWID_ERROR_CODE_PRODUCT_REVIEW_NOT_FOUND = 55,
    /* More than 100 promotions in one request. */
    ECWID_ERROR_CODE_MAX_PROMOTIONS_LIMIT_EXCEEDED = 56,
    /* The store has promotions switched off. */
    ECWID_ERROR_CODE_ADVANCED_DISCOUNTS_FEATURE_NOT_AVAILABLE = 57,
    /* The store has coupons switched off. */
    ECWID_ERROR_CODE_DISCOUNTS_FEATURE_NOT_AVAILABLE = 58,
    /* The store has discounts on shipping switched off. */
    ECWID_ERROR_CODE_SHIPPING_DISCOUNTS_FEATURE_NOT_AVAILABLE = 59,
    /* The store has discounts for groups of customers switched off. */
    ECWID_ERROR_CODE_CUSTOMER_GROUPS_FEATURE_NOT_AVAILABLE = 60,
    /* There is no promotion with this number. */
    ECWID_ERROR_CODE_PROMOTION_NOT_FOUND = 61,
    /* There is no coupon with this number or code. */
    ECWID_ERROR_CODE_DISCOUNT_COUPON_NOT_FOUND = 62,
    /* A field of the promotion was sent that only the server sets. */
    ECWID_ERROR_CODE_READ_ONLY_PROMOTION_FIELD_CHANGE = 63,
    /* No page has this slug. */
    ECWID_ERROR_CODE_SLUG_PARAMETER_NOT_FOUND = 64,
    /* The slug is empty. */
    ECWID_ERROR_CODE_SLUG_PARAMETER_EMPTY = 65,
    /* The amount to charge is not valid. */
    ECWID_ERROR_CODE_CHARGE_AMOUNT_INVALID = 66,
    /* The currency of the charge is not valid. */
    ECWID_ERROR_CODE_CHARGE_CURRENCY_INVALID = 67,
    /* The description of the charge is not valid. */
    ECWID_ERROR_CODE_CHARGE_DESCRIPTION_INVALID = 68,
    /* The key that tells charges apart is not valid. */
    ECWID_ERROR_CODE_CHARGE_IDEMPOTENCY_KEY_INVALID = 69,
    /* Another charge had this key. */
    ECWID_ERROR_CODE_CHARGE_IDEMPOTENCY_KEY_NOT_UNIQUE = 70,
    /* The purpose of the charge is not valid. */
    ECWID_ERROR_CODE_CHARGE_PURPOSE_INVALID = 71,
    /* The store has nothing that could be charged. */
    ECWID_ERROR_CODE_CHARGE_PAYMENT_SOURCE_MISSING = 72,
    /* The charge is above the limit. */
    ECWID_ERROR_CODE_CHARGE_LIMIT_EXCEEDED = 73,
    /* The charge was declined. */
    ECWID_ERROR_CODE_CHARGE_DECLINED = 74,
    /* The shipping option has no title. */
    ECWID_ERROR_CODE_SHIPPING_OPTION_TITLE_REQUIRED = 75,
    /* The shipping option has no name of a carrier. */
    ECWID_ERROR_CODE_SHIPPING_CARRIER_NAME_REQUIRED = 76,
    /* The shipping option has no type. */
    ECWID_ERROR_CODE_SHIPPING_TYPE_CARRIER_REQUIRED = 77,
    /* The shipping option cannot be had at the address that goods are sent from. */
    ECWID_ERROR_CODE_SHIPPING_OPTION_ADDRESS_MISMATCH = 78,
    /* The title of the shipping option has more than 100 characters. */
    ECWID_ERROR_CODE_SHIPPING_BAD_TITLE_LENGTH = 79,
    /* The store has no such shipping option. */
    ECWID_ERROR_CODE_SHIPPING_NOT_FOUND = 80,
    /* The payment option has no title. */
    ECWID_ERROR_CODE_PAYMENT_OPTION_TITLE_REQUIRED = 81,
    /* The payment option has no name of a gateway. */
    ECWID_ERROR_CODE_PAYMENT_GATEWAY_NAME_REQUIRED = 82,
    /* There is no gateway with this name. */
    ECWID_ERROR_CODE_PAYMENT_GATEWAY_NAME_UNKNOWN = 83,
    /* Settings of the gateway are missing. */
    ECWID_ERROR_CODE_PAYMENT_GATEWAY_MISSING_SETTINGS = 84,
    /* The title of the payment option has more than 64 characters. */
    ECWID_ERROR_CODE_PAYMENT_OPTION_BAD_TITLE_LENGTH = 85,
    /* A setting of the gateway has more than 200 characters. */
    ECWID_ERROR_CODE_PAYMENT_GATEWAY_SETTING_VALUE_LENGTH_OUT_OF_BOUNDARIES = 86,
    /* The signature key of the gateway has more than 128 characters. */
    ECWID_ERROR_CODE_PAYMENT_GATEWAY_MALFORMED_SETTINGS_SIGNATURE_KEY_TOO_LONG = 87,
    /* The store has this gateway already. */
    ECWID_ERROR_CODE_PAYMENT_GATEWAY_IS_ALREADY_ADDED = 88
} ecwid_error_code;

#define ECWID_ERROR_CODE_COUNT 88

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_error_code_opt {
    oac_presence state;
    ecwid_error_code value;
    oac_string text;
} ecwid_error_code_opt;
extern OAC_API const oac_type ecwid_error_code_oac_type;
OAC_API const char *ecwid_error_code_name(ecwid_error_code value);
OAC_API ecwid_error_code ecwid_error_code_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_error_code)

OAC_END_DECLS

#endif
