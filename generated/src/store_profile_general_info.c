/* ecwid_store_profile_general_info: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24178 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_general_info.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_general_info[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_general_info[] = {
    OAC_ROW_ONLY(0, 0, 1, operations_1_of_ecwid_store_profile_general_info),
    OAC_ROW_ONLY(0, 1, 1, operations_1_of_ecwid_store_profile_general_info),
    OAC_ROW_ONLY(0, 5, 1, operations_1_of_ecwid_store_profile_general_info),
    OAC_ROW_ONLY(OAC_ROW_LAST, 6, 1, operations_1_of_ecwid_store_profile_general_info),
};
static const oac_field fields_of_ecwid_store_profile_general_info[] = {
    OAC_FIELD("storeId", oac_type_int, ecwid_store_profile_general_info, store_id, NULL, 0),
    OAC_FIELD("profileId", oac_type_string, ecwid_store_profile_general_info, profile_id, NULL, 0),
    OAC_FIELD("storeUrl", oac_type_string, ecwid_store_profile_general_info, store_url, NULL, 0),
    OAC_FIELD("starterSite", ecwid_store_profile_starter_site_oac_type, ecwid_store_profile_general_info, starter_site,
              NULL, 0),
    OAC_FIELD("websitePlatform", oac_type_string, ecwid_store_profile_general_info, website_platform, NULL, 0),
    OAC_FIELD("storefrontUrlFormat", ecwid_store_profile_info_storefront_url_format_oac_type,
              ecwid_store_profile_general_info, storefront_url_format, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("storefrontUrlSlugFormat", ecwid_store_profile_info_storefront_url_slug_format_oac_type,
              ecwid_store_profile_general_info, storefront_url_slug_format, NULL, OAC_CHECK_READ_ONLY),
};
static const uint8_t index_of_ecwid_store_profile_general_info[] = {
    0, 7, 0, 3, 4, 0, 0, 0, 0, 6, 5, 0, 1, 2, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_general_info(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_general_info *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("storeId"), &value->store_id);
    oac_write_string_member(writer, OAC_KEY("profileId"), &value->profile_id);
    oac_write_string_member(writer, OAC_KEY("storeUrl"), &value->store_url);
    oac_write_record(writer, OAC_KEY("starterSite"), &value->starter_site, &ecwid_store_profile_starter_site_oac_type);
    oac_write_string_member(writer, OAC_KEY("websitePlatform"), &value->website_platform);
    oac_write_enum(writer, OAC_KEY("storefrontUrlFormat"), &value->storefront_url_format,
                   &ecwid_store_profile_info_storefront_url_format_oac_type);
    oac_write_enum(writer, OAC_KEY("storefrontUrlSlugFormat"), &value->storefront_url_slug_format,
                   &ecwid_store_profile_info_storefront_url_slug_format_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_general_info_oac_type);
}

static char *read_ecwid_store_profile_general_info(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_general_info *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("storeId"))) {
        at = oac_read_int(reader, at, &value->store_id);
    }
    if (oac_at_key(&at, OAC_NEXT("profileId"))) {
        at = oac_read_string(reader, at, &value->profile_id);
    }
    if (oac_at_key(&at, OAC_NEXT("storeUrl"))) {
        at = oac_read_string(reader, at, &value->store_url);
    }
    if (oac_at_key(&at, OAC_NEXT("starterSite"))) {
        at = oac_read_record(reader, at, &value->starter_site, &ecwid_store_profile_starter_site_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("websitePlatform"))) {
        at = oac_read_string(reader, at, &value->website_platform);
    }
    if (oac_at_key(&at, OAC_NEXT("storefrontUrlFormat"))) {
        at = oac_read_enum(reader, at, &value->storefront_url_format,
                           &ecwid_store_profile_info_storefront_url_format_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("storefrontUrlSlugFormat"))) {
        at = oac_read_enum(reader, at, &value->storefront_url_slug_format,
                           &ecwid_store_profile_info_storefront_url_slug_format_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_general_info_oac_type);
}

/* clang-format off */
const oac_type ecwid_store_profile_general_info_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_general_info, extra, 7, 15),
    .write = write_ecwid_store_profile_general_info,
    .read = read_ecwid_store_profile_general_info,
    .fields = fields_of_ecwid_store_profile_general_info,
    .index = index_of_ecwid_store_profile_general_info,
    .rules = rules_1_of_ecwid_store_profile_general_info,
};
/* clang-format on */

oac_status ecwid_store_profile_general_info_serialize(const ecwid_store_profile_general_info *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_general_info_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_general_info_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_general_info *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_general_info_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_general_info_validate(const ecwid_store_profile_general_info *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_general_info_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_general_info_dispose(ecwid_store_profile_general_info *value)
{
    oac_record_dispose(&ecwid_store_profile_general_info_oac_type, value);
}
