/* ecwid_get_latest_store_update_stats_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:10442 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_latest_store_update_stats_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_latest_store_update_stats_params[] = {
    OAC_FIELD("reviewsUpdatesRequired", oac_type_bool, ecwid_get_latest_store_update_stats_params,
              reviews_updates_required, NULL, 0),
    OAC_FIELD("domainsRequired", oac_type_bool, ecwid_get_latest_store_update_stats_params, domains_required, NULL, 0),
    OAC_FIELD("subscriptionRequired", oac_type_bool, ecwid_get_latest_store_update_stats_params, subscription_required,
              NULL, 0),
    OAC_FIELD("productCountRequired", oac_type_bool, ecwid_get_latest_store_update_stats_params, product_count_required,
              NULL, 0),
    OAC_FIELD("categoryCountRequired", oac_type_bool, ecwid_get_latest_store_update_stats_params,
              category_count_required, NULL, 0),
};
static const uint8_t index_of_ecwid_get_latest_store_update_stats_params[] = {
    0, 0, 0, 3, 2, 5, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0,
};
/* clang-format on */

static void write_ecwid_get_latest_store_update_stats_params(oac_writer *writer, const void *from)
{
    const ecwid_get_latest_store_update_stats_params *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("reviewsUpdatesRequired"), &value->reviews_updates_required);
    oac_write_bool_member(writer, OAC_KEY("domainsRequired"), &value->domains_required);
    oac_write_bool_member(writer, OAC_KEY("subscriptionRequired"), &value->subscription_required);
    oac_write_bool_member(writer, OAC_KEY("productCountRequired"), &value->product_count_required);
    oac_write_bool_member(writer, OAC_KEY("categoryCountRequired"), &value->category_count_required);
    oac_write_rest(writer, value, &ecwid_get_latest_store_update_stats_params_oac_type);
}

static char *read_ecwid_get_latest_store_update_stats_params(oac_reader *reader, char *at, void *into)
{
    ecwid_get_latest_store_update_stats_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("reviewsUpdatesRequired"))) {
        at = oac_read_bool(reader, at, &value->reviews_updates_required);
    }
    if (oac_at_key(&at, OAC_NEXT("domainsRequired"))) {
        at = oac_read_bool(reader, at, &value->domains_required);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionRequired"))) {
        at = oac_read_bool(reader, at, &value->subscription_required);
    }
    if (oac_at_key(&at, OAC_NEXT("productCountRequired"))) {
        at = oac_read_bool(reader, at, &value->product_count_required);
    }
    if (oac_at_key(&at, OAC_NEXT("categoryCountRequired"))) {
        at = oac_read_bool(reader, at, &value->category_count_required);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_latest_store_update_stats_params_oac_type);
}

const oac_type ecwid_get_latest_store_update_stats_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_latest_store_update_stats_params, extra, 5, 15),
    .write = write_ecwid_get_latest_store_update_stats_params,
    .read = read_ecwid_get_latest_store_update_stats_params,
    .fields = fields_of_ecwid_get_latest_store_update_stats_params,
    .index = index_of_ecwid_get_latest_store_update_stats_params,
};

oac_status ecwid_get_latest_store_update_stats_params_serialize(const ecwid_get_latest_store_update_stats_params *value,
                                                                oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_get_latest_store_update_stats_params_oac_type, value, buffer, error);
}

oac_status ecwid_get_latest_store_update_stats_params_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_get_latest_store_update_stats_params *value,
                                                            oac_error *error)
{
    return oac_record_parse(&ecwid_get_latest_store_update_stats_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_latest_store_update_stats_params_validate(const ecwid_get_latest_store_update_stats_params *value,
                                                               oac_validation mode, oac_violations *violations,
                                                               oac_error *error)
{
    return oac_record_validate(&ecwid_get_latest_store_update_stats_params_oac_type, value, mode, violations, error);
}

void ecwid_get_latest_store_update_stats_params_dispose(ecwid_get_latest_store_update_stats_params *value)
{
    oac_record_dispose(&ecwid_get_latest_store_update_stats_params_oac_type, value);
}
