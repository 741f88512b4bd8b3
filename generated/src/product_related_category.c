/* ecwid_product_related_category: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20710 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_related_category.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_related_category[] = {
    OAC_FIELD("enabled", oac_type_bool, ecwid_product_related_category, enabled, NULL, 0),
    OAC_FIELD("categoryId", oac_type_int, ecwid_product_related_category, category_id, NULL, 0),
    OAC_FIELD("productCount", oac_type_int, ecwid_product_related_category, product_count, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_related_category(oac_writer *writer, const void *from)
{
    const ecwid_product_related_category *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_int_member(writer, OAC_KEY("categoryId"), &value->category_id);
    oac_write_int_member(writer, OAC_KEY("productCount"), &value->product_count);
    oac_write_rest(writer, value, &ecwid_product_related_category_oac_type);
}

static char *read_ecwid_product_related_category(oac_reader *reader, char *at, void *into)
{
    ecwid_product_related_category *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("categoryId"))) {
        at = oac_read_int(reader, at, &value->category_id);
    }
    if (oac_at_key(&at, OAC_NEXT("productCount"))) {
        at = oac_read_int(reader, at, &value->product_count);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_related_category_oac_type);
}

const oac_type ecwid_product_related_category_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_related_category, extra, 3, 0),
    .write = write_ecwid_product_related_category,
    .read = read_ecwid_product_related_category,
    .fields = fields_of_ecwid_product_related_category,
};

oac_status ecwid_product_related_category_serialize(const ecwid_product_related_category *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_product_related_category_oac_type, value, buffer, error);
}

oac_status ecwid_product_related_category_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_product_related_category *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_related_category_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_related_category_validate(const ecwid_product_related_category *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_related_category_oac_type, value, mode, violations, error);
}

void ecwid_product_related_category_dispose(ecwid_product_related_category *value)
{
    oac_record_dispose(&ecwid_product_related_category_oac_type, value);
}
