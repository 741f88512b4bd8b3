/* ecwid_product_review_filters: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21946 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_review_filters.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_product_review_filters[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "1", NULL, integer, 1),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "5", NULL, integer, 5),
};
static const oac_constraint rules_2_of_ecwid_product_review_filters[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_ecwid_product_review_filters),
};
static const oac_field fields_of_ecwid_product_review_filters[] = {
    OAC_FIELD("reviewId", oac_type_int_list, ecwid_product_review_filters, review_id, NULL, 0),
    OAC_FIELD("productId", oac_type_int_list, ecwid_product_review_filters, product_id, NULL, 0),
    OAC_FIELD("orderId", oac_type_int_list, ecwid_product_review_filters, order_id, NULL, 0),
    OAC_FIELD("rating", oac_type_int_list, ecwid_product_review_filters, rating,
              rules_2_of_ecwid_product_review_filters, 0),
    OAC_FIELD("status", ecwid_product_review_filters_status_oac_type, ecwid_product_review_filters, status, NULL, 0),
    OAC_FIELD("searchKeyword", oac_type_string, ecwid_product_review_filters, search_keyword, NULL, 0),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_product_review_filters, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_product_review_filters, created_to, NULL, 0),
};
static const uint8_t index_of_ecwid_product_review_filters[] = {
    6, 2, 1, 4, 5, 0, 8, 0, 3, 0, 0, 0, 0, 0, 0, 7,
};
/* clang-format on */

static void write_ecwid_product_review_filters(oac_writer *writer, const void *from)
{
    const ecwid_product_review_filters *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("reviewId"), &value->review_id, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("productId"), &value->product_id, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("orderId"), &value->order_id, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("rating"), &value->rating, &oac_type_int_list);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_product_review_filters_status_oac_type);
    oac_write_string_member(writer, OAC_KEY("searchKeyword"), &value->search_keyword);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_rest(writer, value, &ecwid_product_review_filters_oac_type);
}

static char *read_ecwid_product_review_filters(oac_reader *reader, char *at, void *into)
{
    ecwid_product_review_filters *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("reviewId"))) {
        at = oac_read_list(reader, at, &value->review_id, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_list(reader, at, &value->product_id, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("orderId"))) {
        at = oac_read_list(reader, at, &value->order_id, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("rating"))) {
        at = oac_read_list(reader, at, &value->rating, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_product_review_filters_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("searchKeyword"))) {
        at = oac_read_string(reader, at, &value->search_keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("createdFrom"))) {
        at = oac_read_string(reader, at, &value->created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("createdTo"))) {
        at = oac_read_string(reader, at, &value->created_to);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_review_filters_oac_type);
}

const oac_type ecwid_product_review_filters_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_review_filters, extra, 8, 15),
    .write = write_ecwid_product_review_filters,
    .read = read_ecwid_product_review_filters,
    .fields = fields_of_ecwid_product_review_filters,
    .index = index_of_ecwid_product_review_filters,
};

oac_status ecwid_product_review_filters_serialize(const ecwid_product_review_filters *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_product_review_filters_oac_type, value, buffer, error);
}

oac_status ecwid_product_review_filters_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_product_review_filters *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_review_filters_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_review_filters_validate(const ecwid_product_review_filters *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_review_filters_oac_type, value, mode, violations, error);
}

void ecwid_product_review_filters_dispose(ecwid_product_review_filters *value)
{
    oac_record_dispose(&ecwid_product_review_filters_oac_type, value);
}
