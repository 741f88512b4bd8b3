/* ecwid_product_related_products: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20698 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_related_products.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_related_products[] = {
    OAC_FIELD("productIds", oac_type_int_list, ecwid_product_related_products, product_ids, NULL, 0),
    OAC_FIELD("relatedCategory", ecwid_product_related_category_oac_type, ecwid_product_related_products,
              related_category, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_related_products(oac_writer *writer, const void *from)
{
    const ecwid_product_related_products *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("productIds"), &value->product_ids, &oac_type_int_list);
    oac_write_record(writer, OAC_KEY("relatedCategory"), &value->related_category,
                     &ecwid_product_related_category_oac_type);
    oac_write_rest(writer, value, &ecwid_product_related_products_oac_type);
}

static char *read_ecwid_product_related_products(oac_reader *reader, char *at, void *into)
{
    ecwid_product_related_products *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productIds"))) {
        at = oac_read_list(reader, at, &value->product_ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("relatedCategory"))) {
        at = oac_read_record(reader, at, &value->related_category, &ecwid_product_related_category_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_related_products_oac_type);
}

const oac_type ecwid_product_related_products_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_related_products, extra, 2, 0),
    .write = write_ecwid_product_related_products,
    .read = read_ecwid_product_related_products,
    .fields = fields_of_ecwid_product_related_products,
};

oac_status ecwid_product_related_products_serialize(const ecwid_product_related_products *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_product_related_products_oac_type, value, buffer, error);
}

oac_status ecwid_product_related_products_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_product_related_products *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_related_products_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_related_products_validate(const ecwid_product_related_products *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_related_products_oac_type, value, mode, violations, error);
}

void ecwid_product_related_products_dispose(ecwid_product_related_products *value)
{
    oac_record_dispose(&ecwid_product_related_products_oac_type, value);
}
