/* ecwid_latest_store_update_stats: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25571 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/latest_store_update_stats.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_latest_store_update_stats[] = {
    OAC_FIELD("productsUpdated", oac_type_string, ecwid_latest_store_update_stats, products_updated, NULL, 0),
    OAC_FIELD("ordersUpdated", oac_type_string, ecwid_latest_store_update_stats, orders_updated, NULL, 0),
    OAC_FIELD("reviewsUpdated", oac_type_string, ecwid_latest_store_update_stats, reviews_updated, NULL, 0),
    OAC_FIELD("domainsUpdated", oac_type_string, ecwid_latest_store_update_stats, domains_updated, NULL, 0),
    OAC_FIELD("profileUpdated", oac_type_string, ecwid_latest_store_update_stats, profile_updated, NULL, 0),
    OAC_FIELD("categoriesUpdated", oac_type_string, ecwid_latest_store_update_stats, categories_updated, NULL, 0),
    OAC_FIELD("discountCouponsUpdated", oac_type_string, ecwid_latest_store_update_stats, discount_coupons_updated,
              NULL, 0),
    OAC_FIELD("abandonedSalesUpdated", oac_type_string, ecwid_latest_store_update_stats, abandoned_sales_updated, NULL,
              0),
    OAC_FIELD("customersUpdated", oac_type_string, ecwid_latest_store_update_stats, customers_updated, NULL, 0),
    OAC_FIELD("subscriptionsUpdated", oac_type_string, ecwid_latest_store_update_stats, subscriptions_updated, NULL, 0),
    OAC_FIELD("productCountRequired", oac_type_int, ecwid_latest_store_update_stats, product_count_required, NULL, 0),
    OAC_FIELD("categoryCountRequired", oac_type_int, ecwid_latest_store_update_stats, category_count_required, NULL, 0),
};
static const uint8_t index_of_ecwid_latest_store_update_stats[] = {
    0, 0, 0, 9, 5, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 6, 12, 0, 10, 0, 7, 1, 8, 2, 3, 11, 0,
};
/* clang-format on */

static void write_ecwid_latest_store_update_stats(oac_writer *writer, const void *from)
{
    const ecwid_latest_store_update_stats *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("productsUpdated"), &value->products_updated);
    oac_write_string_member(writer, OAC_KEY("ordersUpdated"), &value->orders_updated);
    oac_write_string_member(writer, OAC_KEY("reviewsUpdated"), &value->reviews_updated);
    oac_write_string_member(writer, OAC_KEY("domainsUpdated"), &value->domains_updated);
    oac_write_string_member(writer, OAC_KEY("profileUpdated"), &value->profile_updated);
    oac_write_string_member(writer, OAC_KEY("categoriesUpdated"), &value->categories_updated);
    oac_write_string_member(writer, OAC_KEY("discountCouponsUpdated"), &value->discount_coupons_updated);
    oac_write_string_member(writer, OAC_KEY("abandonedSalesUpdated"), &value->abandoned_sales_updated);
    oac_write_string_member(writer, OAC_KEY("customersUpdated"), &value->customers_updated);
    oac_write_string_member(writer, OAC_KEY("subscriptionsUpdated"), &value->subscriptions_updated);
    oac_write_int_member(writer, OAC_KEY("productCountRequired"), &value->product_count_required);
    oac_write_int_member(writer, OAC_KEY("categoryCountRequired"), &value->category_count_required);
    oac_write_rest(writer, value, &ecwid_latest_store_update_stats_oac_type);
}

static char *read_ecwid_latest_store_update_stats(oac_reader *reader, char *at, void *into)
{
    ecwid_latest_store_update_stats *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productsUpdated"))) {
        at = oac_read_string(reader, at, &value->products_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("ordersUpdated"))) {
        at = oac_read_string(reader, at, &value->orders_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewsUpdated"))) {
        at = oac_read_string(reader, at, &value->reviews_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("domainsUpdated"))) {
        at = oac_read_string(reader, at, &value->domains_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("profileUpdated"))) {
        at = oac_read_string(reader, at, &value->profile_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("categoriesUpdated"))) {
        at = oac_read_string(reader, at, &value->categories_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("discountCouponsUpdated"))) {
        at = oac_read_string(reader, at, &value->discount_coupons_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("abandonedSalesUpdated"))) {
        at = oac_read_string(reader, at, &value->abandoned_sales_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("customersUpdated"))) {
        at = oac_read_string(reader, at, &value->customers_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionsUpdated"))) {
        at = oac_read_string(reader, at, &value->subscriptions_updated);
    }
    if (oac_at_key(&at, OAC_NEXT("productCountRequired"))) {
        at = oac_read_int(reader, at, &value->product_count_required);
    }
    if (oac_at_key(&at, OAC_NEXT("categoryCountRequired"))) {
        at = oac_read_int(reader, at, &value->category_count_required);
    }
    return oac_read_rest(reader, at, value, &ecwid_latest_store_update_stats_oac_type);
}

const oac_type ecwid_latest_store_update_stats_oac_type = {
    OAC_RECORD_TABLE(ecwid_latest_store_update_stats, extra, 12, 31),
    .write = write_ecwid_latest_store_update_stats,
    .read = read_ecwid_latest_store_update_stats,
    .fields = fields_of_ecwid_latest_store_update_stats,
    .index = index_of_ecwid_latest_store_update_stats,
};

oac_status ecwid_latest_store_update_stats_serialize(const ecwid_latest_store_update_stats *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_latest_store_update_stats_oac_type, value, buffer, error);
}

oac_status ecwid_latest_store_update_stats_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_latest_store_update_stats *value, oac_error *error)
{
    return oac_record_parse(&ecwid_latest_store_update_stats_oac_type, text, length, options, value, error);
}

oac_status ecwid_latest_store_update_stats_validate(const ecwid_latest_store_update_stats *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_latest_store_update_stats_oac_type, value, mode, violations, error);
}

void ecwid_latest_store_update_stats_dispose(ecwid_latest_store_update_stats *value)
{
    oac_record_dispose(&ecwid_latest_store_update_stats_oac_type, value);
}
