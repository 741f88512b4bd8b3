/* ecwid_store_profile_starter_site: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24210 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_starter_site.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_starter_site[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_starter_site[] = {
    OAC_ROW_ONLY(0, 2, 1, operations_1_of_ecwid_store_profile_starter_site),
    OAC_ROW_ONLY(0, 3, 1, operations_1_of_ecwid_store_profile_starter_site),
    OAC_ROW_ONLY(0, 4, 1, operations_1_of_ecwid_store_profile_starter_site),
    OAC_ROW_ONLY(OAC_ROW_LAST, 5, 1, operations_1_of_ecwid_store_profile_starter_site),
};
static const oac_field fields_of_ecwid_store_profile_starter_site[] = {
    OAC_FIELD("ecwidSubdomain", oac_type_string, ecwid_store_profile_starter_site, ecwid_subdomain, NULL, 0),
    OAC_FIELD("customDomain", oac_type_string, ecwid_store_profile_starter_site, custom_domain, NULL, 0),
    OAC_FIELD("generatedUrl", oac_type_string, ecwid_store_profile_starter_site, generated_url, NULL, 0),
    OAC_FIELD("storeLogoUrl", oac_type_string, ecwid_store_profile_starter_site, store_logo_url, NULL, 0),
    OAC_FIELD("ecwidSubdomainSuffix", oac_type_string, ecwid_store_profile_starter_site, ecwid_subdomain_suffix, NULL,
              0),
    OAC_FIELD("slugsWithoutIdsEnabled", oac_type_bool, ecwid_store_profile_starter_site, slugs_without_ids_enabled,
              NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_starter_site[] = {
    1, 0, 6, 0, 0, 0, 4, 5, 0, 0, 0, 0, 0, 3, 0, 2,
};
/* clang-format on */

static void write_ecwid_store_profile_starter_site(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_starter_site *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("ecwidSubdomain"), &value->ecwid_subdomain);
    oac_write_string_member(writer, OAC_KEY("customDomain"), &value->custom_domain);
    oac_write_string_member(writer, OAC_KEY("generatedUrl"), &value->generated_url);
    oac_write_string_member(writer, OAC_KEY("storeLogoUrl"), &value->store_logo_url);
    oac_write_string_member(writer, OAC_KEY("ecwidSubdomainSuffix"), &value->ecwid_subdomain_suffix);
    oac_write_bool_member(writer, OAC_KEY("slugsWithoutIdsEnabled"), &value->slugs_without_ids_enabled);
    oac_write_rest(writer, value, &ecwid_store_profile_starter_site_oac_type);
}

static char *read_ecwid_store_profile_starter_site(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_starter_site *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ecwidSubdomain"))) {
        at = oac_read_string(reader, at, &value->ecwid_subdomain);
    }
    if (oac_at_key(&at, OAC_NEXT("customDomain"))) {
        at = oac_read_string(reader, at, &value->custom_domain);
    }
    if (oac_at_key(&at, OAC_NEXT("generatedUrl"))) {
        at = oac_read_string(reader, at, &value->generated_url);
    }
    if (oac_at_key(&at, OAC_NEXT("storeLogoUrl"))) {
        at = oac_read_string(reader, at, &value->store_logo_url);
    }
    if (oac_at_key(&at, OAC_NEXT("ecwidSubdomainSuffix"))) {
        at = oac_read_string(reader, at, &value->ecwid_subdomain_suffix);
    }
    if (oac_at_key(&at, OAC_NEXT("slugsWithoutIdsEnabled"))) {
        at = oac_read_bool(reader, at, &value->slugs_without_ids_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_starter_site_oac_type);
}

/* clang-format off */
const oac_type ecwid_store_profile_starter_site_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_starter_site, extra, 6, 15),
    .write = write_ecwid_store_profile_starter_site,
    .read = read_ecwid_store_profile_starter_site,
    .fields = fields_of_ecwid_store_profile_starter_site,
    .index = index_of_ecwid_store_profile_starter_site,
    .rules = rules_1_of_ecwid_store_profile_starter_site,
};
/* clang-format on */

oac_status ecwid_store_profile_starter_site_serialize(const ecwid_store_profile_starter_site *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_starter_site_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_starter_site_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_starter_site *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_starter_site_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_starter_site_validate(const ecwid_store_profile_starter_site *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_starter_site_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_starter_site_dispose(ecwid_store_profile_starter_site *value)
{
    oac_record_dispose(&ecwid_store_profile_starter_site_oac_type, value);
}
