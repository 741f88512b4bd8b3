/* ecwid_store_profile_notification: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24437 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_notification.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_notification[] = {
    OAC_FIELD("enabled", oac_type_bool, ecwid_store_profile_notification, enabled, NULL, 0),
    OAC_FIELD("marketingBlockEnabled", oac_type_bool, ecwid_store_profile_notification, marketing_block_enabled, NULL,
              0),
    OAC_FIELD("discountCouponId", oac_type_int, ecwid_store_profile_notification, discount_coupon_id, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_notification(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_notification *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("marketingBlockEnabled"), &value->marketing_block_enabled);
    oac_write_int_member(writer, OAC_KEY("discountCouponId"), &value->discount_coupon_id);
    oac_write_rest(writer, value, &ecwid_store_profile_notification_oac_type);
}

static char *read_ecwid_store_profile_notification(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_notification *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("marketingBlockEnabled"))) {
        at = oac_read_bool(reader, at, &value->marketing_block_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("discountCouponId"))) {
        at = oac_read_int(reader, at, &value->discount_coupon_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_notification_oac_type);
}

const oac_type ecwid_store_profile_notification_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_notification, extra, 3, 0),
    .write = write_ecwid_store_profile_notification,
    .read = read_ecwid_store_profile_notification,
    .fields = fields_of_ecwid_store_profile_notification,
};

oac_status ecwid_store_profile_notification_serialize(const ecwid_store_profile_notification *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_notification_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_notification_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_notification *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_notification_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_notification_validate(const ecwid_store_profile_notification *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_notification_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_notification_dispose(ecwid_store_profile_notification *value)
{
    oac_record_dispose(&ecwid_store_profile_notification_oac_type, value);
}
