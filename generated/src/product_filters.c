/* ecwid_product_filters: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21542 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_filters.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_product_filters[] = {
    145,
};
static const uint16_t members_2_of_ecwid_product_filters[] = {
    0,
    1,
    2,
};
static const oac_elsewhere elsewhere_1_of_ecwid_product_filters[] = {
    {operations_1_of_ecwid_product_filters, 1, 3, members_2_of_ecwid_product_filters},
};
static const oac_constraint rules_1_of_ecwid_product_filters[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_product_filters),
};
static const uint16_t members_3_of_ecwid_product_filters[] = {
    3,
    0,
    2,
    5,
};
static const oac_elsewhere elsewhere_2_of_ecwid_product_filters[] = {
    {operations_1_of_ecwid_product_filters, 1, 4, members_3_of_ecwid_product_filters},
};
static const oac_constraint rules_2_of_ecwid_product_filters[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_ecwid_product_filters),
};
static const oac_field fields_of_ecwid_product_filters[] = {
    OAC_FIELD("price", ecwid_product_filter_oac_type, ecwid_product_filters, price, rules_1_of_ecwid_product_filters,
              0),
    OAC_FIELD("inventory", ecwid_product_filter_oac_type, ecwid_product_filters, inventory,
              rules_2_of_ecwid_product_filters, 0),
    OAC_FIELD("onsale", ecwid_product_filter_oac_type, ecwid_product_filters, onsale, rules_2_of_ecwid_product_filters,
              0),
    OAC_FIELD("categories", ecwid_product_category_filter_oac_type, ecwid_product_filters, categories, NULL, 0),
    OAC_FIELD_NAMELESS(ecwid_product_filter_map_oac_type, ecwid_product_filters, additional, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_filters(oac_writer *writer, const void *from)
{
    const ecwid_product_filters *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("price"), &value->price, &ecwid_product_filter_oac_type);
    oac_write_record(writer, OAC_KEY("inventory"), &value->inventory, &ecwid_product_filter_oac_type);
    oac_write_record(writer, OAC_KEY("onsale"), &value->onsale, &ecwid_product_filter_oac_type);
    oac_write_record(writer, OAC_KEY("categories"), &value->categories, &ecwid_product_category_filter_oac_type);
    oac_write_rest(writer, value, &ecwid_product_filters_oac_type);
}

static char *read_ecwid_product_filters(oac_reader *reader, char *at, void *into)
{
    ecwid_product_filters *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_record(reader, at, &value->price, &ecwid_product_filter_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("inventory"))) {
        at = oac_read_record(reader, at, &value->inventory, &ecwid_product_filter_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("onsale"))) {
        at = oac_read_record(reader, at, &value->onsale, &ecwid_product_filter_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("categories"))) {
        at = oac_read_record(reader, at, &value->categories, &ecwid_product_category_filter_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_filters_oac_type);
}

const oac_type ecwid_product_filters_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_filters, extra, 4, 0),
    .write = write_ecwid_product_filters,
    .read = read_ecwid_product_filters,
    .flags = OAC_TYPE_ADDITIONAL,
    .fields = fields_of_ecwid_product_filters,
};

oac_status ecwid_product_filters_serialize(const ecwid_product_filters *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_filters_oac_type, value, buffer, error);
}

oac_status ecwid_product_filters_parse(const char *text, size_t length, const oac_parse_options *options,
                                       ecwid_product_filters *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_filters_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_filters_validate(const ecwid_product_filters *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_filters_oac_type, value, mode, violations, error);
}

void ecwid_product_filters_dispose(ecwid_product_filters *value)
{
    oac_record_dispose(&ecwid_product_filters_oac_type, value);
}
