/* ecwid_store_profile_account: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24229 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_account.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_account[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_account[] = {
    OAC_ROW_ONLY(0, 1, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 2, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 3, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 4, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 5, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 6, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 7, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 8, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 9, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 10, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 11, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(0, 12, 1, operations_1_of_ecwid_store_profile_account),
    OAC_ROW_ONLY(OAC_ROW_LAST, 13, 1, operations_1_of_ecwid_store_profile_account),
};
static const oac_field fields_of_ecwid_store_profile_account[] = {
    OAC_FIELD("accountName", oac_type_string, ecwid_store_profile_account, account_name, NULL, 0),
    OAC_FIELD("accountNickName", oac_type_string, ecwid_store_profile_account, account_nick_name, NULL, 0),
    OAC_FIELD("accountEmail", oac_type_string, ecwid_store_profile_account, account_email, NULL, 0),
    OAC_FIELD("whiteLabel", oac_type_bool, ecwid_store_profile_account, white_label, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("suspended", oac_type_bool, ecwid_store_profile_account, suspended, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("availableFeatures", oac_type_string_list, ecwid_store_profile_account, available_features, NULL, 0),
    OAC_FIELD("registrationDate", oac_type_string, ecwid_store_profile_account, registration_date, NULL, 0),
    OAC_FIELD("limitsAndRestrictions", ecwid_store_profile_limits_and_restrictions_oac_type,
              ecwid_store_profile_account, limits_and_restrictions, NULL, 0),
    OAC_FIELD("brandName", oac_type_string, ecwid_store_profile_account, brand_name, NULL, 0),
    OAC_FIELD("supportEmail", oac_type_string, ecwid_store_profile_account, support_email, NULL, 0),
    OAC_FIELD("itunesSubscriptionsAvailable", oac_type_bool, ecwid_store_profile_account,
              itunes_subscriptions_available, NULL, 0),
    OAC_FIELD("googlePlaySubscriptionsAvailable", oac_type_bool, ecwid_store_profile_account,
              google_play_subscriptions_available, NULL, 0),
    OAC_FIELD("trackStorefrontStats", oac_type_bool, ecwid_store_profile_account, track_storefront_stats, NULL, 0),
    OAC_FIELD("paid", oac_type_bool, ecwid_store_profile_account, paid, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_account[] = {
    6, 8, 10, 4, 0, 0, 0, 0, 0, 9, 0, 0, 0, 13, 0, 11, 0, 5, 0, 2, 0, 12, 3, 0, 0, 7, 0, 0, 0, 14, 0, 1,
};
/* clang-format on */

static void write_ecwid_store_profile_account(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_account *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("accountName"), &value->account_name);
    oac_write_string_member(writer, OAC_KEY("accountNickName"), &value->account_nick_name);
    oac_write_string_member(writer, OAC_KEY("accountEmail"), &value->account_email);
    oac_write_bool_member(writer, OAC_KEY("whiteLabel"), &value->white_label);
    oac_write_bool_member(writer, OAC_KEY("suspended"), &value->suspended);
    oac_write_list(writer, OAC_KEY("availableFeatures"), &value->available_features, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("registrationDate"), &value->registration_date);
    oac_write_record(writer, OAC_KEY("limitsAndRestrictions"), &value->limits_and_restrictions,
                     &ecwid_store_profile_limits_and_restrictions_oac_type);
    oac_write_string_member(writer, OAC_KEY("brandName"), &value->brand_name);
    oac_write_string_member(writer, OAC_KEY("supportEmail"), &value->support_email);
    oac_write_bool_member(writer, OAC_KEY("itunesSubscriptionsAvailable"), &value->itunes_subscriptions_available);
    oac_write_bool_member(writer, OAC_KEY("googlePlaySubscriptionsAvailable"),
                          &value->google_play_subscriptions_available);
    oac_write_bool_member(writer, OAC_KEY("trackStorefrontStats"), &value->track_storefront_stats);
    oac_write_bool_member(writer, OAC_KEY("paid"), &value->paid);
    oac_write_rest(writer, value, &ecwid_store_profile_account_oac_type);
}

static char *read_ecwid_store_profile_account(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_account *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("accountName"))) {
        at = oac_read_string(reader, at, &value->account_name);
    }
    if (oac_at_key(&at, OAC_NEXT("accountNickName"))) {
        at = oac_read_string(reader, at, &value->account_nick_name);
    }
    if (oac_at_key(&at, OAC_NEXT("accountEmail"))) {
        at = oac_read_string(reader, at, &value->account_email);
    }
    if (oac_at_key(&at, OAC_NEXT("whiteLabel"))) {
        at = oac_read_bool(reader, at, &value->white_label);
    }
    if (oac_at_key(&at, OAC_NEXT("suspended"))) {
        at = oac_read_bool(reader, at, &value->suspended);
    }
    if (oac_at_key(&at, OAC_NEXT("availableFeatures"))) {
        at = oac_read_list(reader, at, &value->available_features, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("registrationDate"))) {
        at = oac_read_string(reader, at, &value->registration_date);
    }
    if (oac_at_key(&at, OAC_NEXT("limitsAndRestrictions"))) {
        at = oac_read_record(reader, at, &value->limits_and_restrictions,
                             &ecwid_store_profile_limits_and_restrictions_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("brandName"))) {
        at = oac_read_string(reader, at, &value->brand_name);
    }
    if (oac_at_key(&at, OAC_NEXT("supportEmail"))) {
        at = oac_read_string(reader, at, &value->support_email);
    }
    if (oac_at_key(&at, OAC_NEXT("itunesSubscriptionsAvailable"))) {
        at = oac_read_bool(reader, at, &value->itunes_subscriptions_available);
    }
    if (oac_at_key(&at, OAC_NEXT("googlePlaySubscriptionsAvailable"))) {
        at = oac_read_bool(reader, at, &value->google_play_subscriptions_available);
    }
    if (oac_at_key(&at, OAC_NEXT("trackStorefrontStats"))) {
        at = oac_read_bool(reader, at, &value->track_storefront_stats);
    }
    if (oac_at_key(&at, OAC_NEXT("paid"))) {
        at = oac_read_bool(reader, at, &value->paid);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_account_oac_type);
}

/* clang-format off */
const oac_type ecwid_store_profile_account_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_account, extra, 14, 31),
    .write = write_ecwid_store_profile_account,
    .read = read_ecwid_store_profile_account,
    .fields = fields_of_ecwid_store_profile_account,
    .index = index_of_ecwid_store_profile_account,
    .rules = rules_1_of_ecwid_store_profile_account,
};
/* clang-format on */

oac_status ecwid_store_profile_account_serialize(const ecwid_store_profile_account *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_account_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_account_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_store_profile_account *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_account_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_account_validate(const ecwid_store_profile_account *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_account_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_account_dispose(ecwid_store_profile_account *value)
{
    oac_record_dispose(&ecwid_store_profile_account_oac_type, value);
}
