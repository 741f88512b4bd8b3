/* ecwid_store_profile_formats_and_units: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24510 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_FORMATS_AND_UNITS_H
#define ECWID_STORE_PROFILE_FORMATS_AND_UNITS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_formats_and_units ecwid_store_profile_formats_and_units;
extern OAC_API const oac_type ecwid_store_profile_formats_and_units_oac_type;

typedef struct ecwid_store_profile_formats_and_units_ref {
    oac_presence state;
    const ecwid_store_profile_formats_and_units *value;
} ecwid_store_profile_formats_and_units_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_formats_and_units)

OAC_END_DECLS

#include <ecwid/date_format.h>
#include <ecwid/length_unit.h>
#include <ecwid/store_profile_address_format.h>
#include <ecwid/store_profile_and_units_weight_group_separator.h>
#include <ecwid/store_profile_units_currency_decimal_separator.h>
#include <ecwid/store_profile_units_currency_group_separator.h>
#include <ecwid/store_profile_units_weight_decimal_separator.h>
#include <ecwid/time_format.h>
#include <ecwid/weight_unit.h>

OAC_BEGIN_DECLS

/* Currency, units, and how numbers, dates and order ids are written.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#formatsandunits */
struct ecwid_store_profile_formats_and_units {
    /* currency: Currency of all amounts, three letters (ISO 4217) such as USD. */
    oac_opt_string currency;
    /* currencyPrefix: What stands before an amount, such as $. */
    oac_opt_string currency_prefix;
    /* currencySuffix: What stands behind an amount. */
    oac_opt_string currency_suffix;
    /* currencyPrecision: How many digits of an amount stand behind the point; 0 for none. */
    oac_opt_int currency_precision;
    /* currencyGroupSeparator: What stands between thousands of an amount. Empty for nothing. */
    ecwid_store_profile_units_currency_group_separator_opt currency_group_separator;
    /* currencyDecimalSeparator: What stands between units and fractions of an amount. */
    ecwid_store_profile_units_currency_decimal_separator_opt currency_decimal_separator;
    /* currencyTruncateZeroFractional: Whether fractions that are zero are not shown. */
    oac_opt_bool currency_truncate_zero_fractional;
    /* currencyRate: Rate between the store's currency and US dollars, as the owner has set it. */
    oac_opt_number currency_rate;
    /* weightUnit: Unit of all weights. */
    ecwid_weight_unit_opt weight_unit;
    /* weightPrecision: How many digits of a weight stand behind the point. */
    oac_opt_int weight_precision;
    /* weightGroupSeparator: What stands between thousands of a weight. Empty for nothing. */
    ecwid_store_profile_and_units_weight_group_separator_opt weight_group_separator;
    /* weightDecimalSeparator: What stands between units and fractions of a weight. */
    ecwid_store_profile_units_weight_decimal_separator_opt weight_decimal_separator;
    /* weightTruncateZeroFractional: Whether fractions that are zero are not shown. */
    oac_opt_bool weight_truncate_zero_fractional;
    /* dateFormat: How dates are written. */
    ecwid_date_format_opt date_format;
    /* timeFormat: How times are written. */
    ecwid_time_format_opt time_format;
    /* timezone: Time zone of the store by its name in the tz database, such as Europe/Moscow. */
    oac_opt_string timezone;
    /* dimensionsUnit: Unit of all lengths. */
    ecwid_length_unit_opt dimensions_unit;
    /* orderNumberPrefix: What stands before each order's id, at most 20 characters. At most 20 characters. */
    oac_opt_string order_number_prefix;
    /* orderNumberSuffix: What stands behind each order's id, at most 20 characters. At most 20 characters. */
    oac_opt_string order_number_suffix;
    /* orderNumberMinDigitsAmount: How many digits an order's number has at least, 0 to 19. */
    oac_opt_int order_number_min_digits_amount;
    /* orderNumberNextNumber: Number of the next order, at least 1. */
    oac_opt_int order_number_next_number;
    /* addressFormat: How addresses are written in the store's country. */
    ecwid_store_profile_address_format_ref address_format;
    /* volumeUnit: Unit of all volumes. */
    oac_opt_string volume_unit;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_FORMATS_AND_UNITS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_formats_and_units_serialize(
    const ecwid_store_profile_formats_and_units *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_formats_and_units_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_store_profile_formats_and_units *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_formats_and_units_validate(const ecwid_store_profile_formats_and_units *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_formats_and_units_dispose(ecwid_store_profile_formats_and_units *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_formats_and_units)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_formats_and_units)

OAC_END_DECLS

#endif
