/* ecwid_search_product_reviews_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:8018 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_product_reviews_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_search_product_reviews_params[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "1", NULL, integer, 1),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "5", NULL, integer, 5),
};
static const oac_constraint rules_2_of_ecwid_search_product_reviews_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "100", NULL, integer, 100),
};
static const oac_field fields_of_ecwid_search_product_reviews_params[] = {
    OAC_FIELD("status", ecwid_product_review_status_oac_type, ecwid_search_product_reviews_params, status, NULL, 0),
    OAC_FIELD("rating", oac_type_int, ecwid_search_product_reviews_params, rating,
              rules_1_of_ecwid_search_product_reviews_params, 0),
    OAC_FIELD("orderId", oac_type_string, ecwid_search_product_reviews_params, order_id, NULL, 0),
    OAC_FIELD("productId", oac_type_int, ecwid_search_product_reviews_params, product_id, NULL, 0),
    OAC_FIELD("reviewId", oac_type_int, ecwid_search_product_reviews_params, review_id, NULL, 0),
    OAC_FIELD("createdFrom", oac_type_string, ecwid_search_product_reviews_params, created_from, NULL, 0),
    OAC_FIELD("createdTo", oac_type_string, ecwid_search_product_reviews_params, created_to, NULL, 0),
    OAC_FIELD("updatedFrom", oac_type_string, ecwid_search_product_reviews_params, updated_from, NULL, 0),
    OAC_FIELD("updatedTo", oac_type_string, ecwid_search_product_reviews_params, updated_to, NULL, 0),
    OAC_FIELD("sortBy", ecwid_search_product_reviews_sort_by_oac_type, ecwid_search_product_reviews_params, sort_by,
              NULL, 0),
    OAC_FIELD("keyword", oac_type_string, ecwid_search_product_reviews_params, keyword, NULL, 0),
    OAC_FIELD("responseFields", oac_type_string, ecwid_search_product_reviews_params, response_fields, NULL, 0),
    OAC_FIELD("offset", oac_type_int, ecwid_search_product_reviews_params, offset, NULL, 0),
    OAC_FIELD("limit", oac_type_int, ecwid_search_product_reviews_params, limit,
              rules_2_of_ecwid_search_product_reviews_params, 0),
};
static const uint8_t index_of_ecwid_search_product_reviews_params[] = {
    0, 4, 2, 5, 10, 13, 0, 0, 8, 0, 0, 0, 0, 0, 0, 6, 12, 0, 1, 0, 0, 0, 7, 14, 3, 9, 0, 0, 11, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_search_product_reviews_params(oac_writer *writer, const void *from)
{
    const ecwid_search_product_reviews_params *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_product_review_status_oac_type);
    oac_write_int_member(writer, OAC_KEY("rating"), &value->rating);
    oac_write_string_member(writer, OAC_KEY("orderId"), &value->order_id);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_int_member(writer, OAC_KEY("reviewId"), &value->review_id);
    oac_write_string_member(writer, OAC_KEY("createdFrom"), &value->created_from);
    oac_write_string_member(writer, OAC_KEY("createdTo"), &value->created_to);
    oac_write_string_member(writer, OAC_KEY("updatedFrom"), &value->updated_from);
    oac_write_string_member(writer, OAC_KEY("updatedTo"), &value->updated_to);
    oac_write_enum(writer, OAC_KEY("sortBy"), &value->sort_by, &ecwid_search_product_reviews_sort_by_oac_type);
    oac_write_string_member(writer, OAC_KEY("keyword"), &value->keyword);
    oac_write_string_member(writer, OAC_KEY("responseFields"), &value->response_fields);
    oac_write_int_member(writer, OAC_KEY("offset"), &value->offset);
    oac_write_int_member(writer, OAC_KEY("limit"), &value->limit);
    oac_write_rest(writer, value, &ecwid_search_product_reviews_params_oac_type);
}

static char *read_ecwid_search_product_reviews_params(oac_reader *reader, char *at, void *into)
{
    ecwid_search_product_reviews_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_product_review_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("rating"))) {
        at = oac_read_int(reader, at, &value->rating);
    }
    if (oac_at_key(&at, OAC_NEXT("orderId"))) {
        at = oac_read_string(reader, at, &value->order_id);
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_int(reader, at, &value->product_id);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewId"))) {
        at = oac_read_int(reader, at, &value->review_id);
    }
    if (oac_at_key(&at, OAC_NEXT("createdFrom"))) {
        at = oac_read_string(reader, at, &value->created_from);
    }
    if (oac_at_key(&at, OAC_NEXT("createdTo"))) {
        at = oac_read_string(reader, at, &value->created_to);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedFrom"))) {
        at = oac_read_string(reader, at, &value->updated_from);
    }
    if (oac_at_key(&at, OAC_NEXT("updatedTo"))) {
        at = oac_read_string(reader, at, &value->updated_to);
    }
    if (oac_at_key(&at, OAC_NEXT("sortBy"))) {
        at = oac_read_enum(reader, at, &value->sort_by, &ecwid_search_product_reviews_sort_by_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("keyword"))) {
        at = oac_read_string(reader, at, &value->keyword);
    }
    if (oac_at_key(&at, OAC_NEXT("responseFields"))) {
        at = oac_read_string(reader, at, &value->response_fields);
    }
    if (oac_at_key(&at, OAC_NEXT("offset"))) {
        at = oac_read_int(reader, at, &value->offset);
    }
    if (oac_at_key(&at, OAC_NEXT("limit"))) {
        at = oac_read_int(reader, at, &value->limit);
    }
    return oac_read_rest(reader, at, value, &ecwid_search_product_reviews_params_oac_type);
}

const oac_type ecwid_search_product_reviews_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_search_product_reviews_params, extra, 14, 31),
    .write = write_ecwid_search_product_reviews_params,
    .read = read_ecwid_search_product_reviews_params,
    .fields = fields_of_ecwid_search_product_reviews_params,
    .index = index_of_ecwid_search_product_reviews_params,
};

oac_status ecwid_search_product_reviews_params_serialize(const ecwid_search_product_reviews_params *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_search_product_reviews_params_oac_type, value, buffer, error);
}

oac_status ecwid_search_product_reviews_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_search_product_reviews_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_search_product_reviews_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_search_product_reviews_params_validate(const ecwid_search_product_reviews_params *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_search_product_reviews_params_oac_type, value, mode, violations, error);
}

void ecwid_search_product_reviews_params_dispose(ecwid_search_product_reviews_params *value)
{
    oac_record_dispose(&ecwid_search_product_reviews_params_oac_type, value);
}
