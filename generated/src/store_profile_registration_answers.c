/* ecwid_store_profile_registration_answers: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25356 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_registration_answers.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_registration_answers[] = {
    OAC_FIELD("alreadySelling", ecwid_store_profile_answers_already_selling_oac_type,
              ecwid_store_profile_registration_answers, already_selling, NULL, 0),
    OAC_FIELD("goods", ecwid_store_profile_answers_goods_oac_type, ecwid_store_profile_registration_answers, goods,
              NULL, 0),
    OAC_FIELD("otherGoods", oac_type_string, ecwid_store_profile_registration_answers, other_goods, NULL, 0),
    OAC_FIELD("forSomeone", ecwid_store_profile_registration_answers_for_someone_oac_type,
              ecwid_store_profile_registration_answers, for_someone, NULL, 0),
    OAC_FIELD("website", ecwid_store_profile_registration_answers_website_oac_type,
              ecwid_store_profile_registration_answers, website, NULL, 0),
    OAC_FIELD("platform", ecwid_store_profile_registration_answers_platform_oac_type,
              ecwid_store_profile_registration_answers, platform, NULL, 0),
    OAC_FIELD("customPlatform", oac_type_string, ecwid_store_profile_registration_answers, custom_platform, NULL, 0),
    OAC_FIELD("useFor", oac_type_string, ecwid_store_profile_registration_answers, use_for, NULL, 0),
    OAC_FIELD("shopEase", oac_type_string, ecwid_store_profile_registration_answers, shop_ease, NULL, 0),
    OAC_FIELD("costAttitude", oac_type_string, ecwid_store_profile_registration_answers, cost_attitude, NULL, 0),
    OAC_FIELD("pos", oac_type_string, ecwid_store_profile_registration_answers, pos, NULL, 0),
    OAC_FIELD("salesChannels", oac_type_string, ecwid_store_profile_registration_answers, sales_channels, NULL, 0),
    OAC_FIELD("ecom", oac_type_string, ecwid_store_profile_registration_answers, ecom, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_registration_answers[] = {
    4, 0, 0, 0, 3, 1, 9, 0, 12, 0, 11, 8, 0, 7, 0, 0, 0, 10, 0, 0, 0, 0, 13, 6, 0, 2, 0, 5, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_registration_answers(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_registration_answers *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("alreadySelling"), &value->already_selling,
                   &ecwid_store_profile_answers_already_selling_oac_type);
    oac_write_enum(writer, OAC_KEY("goods"), &value->goods, &ecwid_store_profile_answers_goods_oac_type);
    oac_write_string_member(writer, OAC_KEY("otherGoods"), &value->other_goods);
    oac_write_enum(writer, OAC_KEY("forSomeone"), &value->for_someone,
                   &ecwid_store_profile_registration_answers_for_someone_oac_type);
    oac_write_enum(writer, OAC_KEY("website"), &value->website,
                   &ecwid_store_profile_registration_answers_website_oac_type);
    oac_write_enum(writer, OAC_KEY("platform"), &value->platform,
                   &ecwid_store_profile_registration_answers_platform_oac_type);
    oac_write_string_member(writer, OAC_KEY("customPlatform"), &value->custom_platform);
    oac_write_string_member(writer, OAC_KEY("useFor"), &value->use_for);
    oac_write_string_member(writer, OAC_KEY("shopEase"), &value->shop_ease);
    oac_write_string_member(writer, OAC_KEY("costAttitude"), &value->cost_attitude);
    oac_write_string_member(writer, OAC_KEY("pos"), &value->pos);
    oac_write_string_member(writer, OAC_KEY("salesChannels"), &value->sales_channels);
    oac_write_string_member(writer, OAC_KEY("ecom"), &value->ecom);
    oac_write_rest(writer, value, &ecwid_store_profile_registration_answers_oac_type);
}

static char *read_ecwid_store_profile_registration_answers(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_registration_answers *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("alreadySelling"))) {
        at = oac_read_enum(reader, at, &value->already_selling, &ecwid_store_profile_answers_already_selling_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("goods"))) {
        at = oac_read_enum(reader, at, &value->goods, &ecwid_store_profile_answers_goods_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("otherGoods"))) {
        at = oac_read_string(reader, at, &value->other_goods);
    }
    if (oac_at_key(&at, OAC_NEXT("forSomeone"))) {
        at = oac_read_enum(reader, at, &value->for_someone,
                           &ecwid_store_profile_registration_answers_for_someone_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("website"))) {
        at = oac_read_enum(reader, at, &value->website, &ecwid_store_profile_registration_answers_website_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("platform"))) {
        at = oac_read_enum(reader, at, &value->platform, &ecwid_store_profile_registration_answers_platform_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customPlatform"))) {
        at = oac_read_string(reader, at, &value->custom_platform);
    }
    if (oac_at_key(&at, OAC_NEXT("useFor"))) {
        at = oac_read_string(reader, at, &value->use_for);
    }
    if (oac_at_key(&at, OAC_NEXT("shopEase"))) {
        at = oac_read_string(reader, at, &value->shop_ease);
    }
    if (oac_at_key(&at, OAC_NEXT("costAttitude"))) {
        at = oac_read_string(reader, at, &value->cost_attitude);
    }
    if (oac_at_key(&at, OAC_NEXT("pos"))) {
        at = oac_read_string(reader, at, &value->pos);
    }
    if (oac_at_key(&at, OAC_NEXT("salesChannels"))) {
        at = oac_read_string(reader, at, &value->sales_channels);
    }
    if (oac_at_key(&at, OAC_NEXT("ecom"))) {
        at = oac_read_string(reader, at, &value->ecom);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_registration_answers_oac_type);
}

const oac_type ecwid_store_profile_registration_answers_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_registration_answers, extra, 13, 31),
    .write = write_ecwid_store_profile_registration_answers,
    .read = read_ecwid_store_profile_registration_answers,
    .fields = fields_of_ecwid_store_profile_registration_answers,
    .index = index_of_ecwid_store_profile_registration_answers,
};

oac_status ecwid_store_profile_registration_answers_serialize(const ecwid_store_profile_registration_answers *value,
                                                              oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_registration_answers_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_registration_answers_parse(const char *text, size_t length,
                                                          const oac_parse_options *options,
                                                          ecwid_store_profile_registration_answers *value,
                                                          oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_registration_answers_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_registration_answers_validate(const ecwid_store_profile_registration_answers *value,
                                                             oac_validation mode, oac_violations *violations,
                                                             oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_registration_answers_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_registration_answers_dispose(ecwid_store_profile_registration_answers *value)
{
    oac_record_dispose(&ecwid_store_profile_registration_answers_oac_type, value);
}
