/* ecwid_product_review: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22054 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_review.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_product_review[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "1", NULL, integer, 1),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "5", NULL, integer, 5),
};
static const oac_field fields_of_ecwid_product_review[] = {
    OAC_FIELD("id", oac_type_int, ecwid_product_review, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("status", ecwid_product_review_status_oac_type, ecwid_product_review, status, NULL, 0),
    OAC_FIELD("rating", oac_type_int, ecwid_product_review, rating, rules_1_of_ecwid_product_review, 0),
    OAC_FIELD("orderId", oac_type_string, ecwid_product_review, order_id, NULL, 0),
    OAC_FIELD("productId", oac_type_int, ecwid_product_review, product_id, NULL, 0),
    OAC_FIELD("customerId", oac_type_int, ecwid_product_review, customer_id, NULL, 0),
    OAC_FIELD("review", oac_type_string, ecwid_product_review, review, NULL, 0),
    OAC_FIELD("reviewerInfo", ecwid_product_review_reviewer_info_oac_type, ecwid_product_review, reviewer_info, NULL,
              0),
    OAC_FIELD("createDate", oac_type_string, ecwid_product_review, create_date, NULL, 0),
    OAC_FIELD("updateDate", oac_type_string, ecwid_product_review, update_date, NULL, 0),
    OAC_FIELD("createTimestamp", oac_type_int, ecwid_product_review, create_timestamp, NULL, 0),
    OAC_FIELD("updateTimestamp", oac_type_int, ecwid_product_review, update_timestamp, NULL, 0),
};
static const uint8_t index_of_ecwid_product_review[] = {
    0, 5, 3, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1, 8, 9, 2, 0, 12, 0, 10, 11, 4, 0, 0, 0, 0, 0, 0, 7,
};
/* clang-format on */

static void write_ecwid_product_review(oac_writer *writer, const void *from)
{
    const ecwid_product_review *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_product_review_status_oac_type);
    oac_write_int_member(writer, OAC_KEY("rating"), &value->rating);
    oac_write_string_member(writer, OAC_KEY("orderId"), &value->order_id);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_int_member(writer, OAC_KEY("customerId"), &value->customer_id);
    oac_write_string_member(writer, OAC_KEY("review"), &value->review);
    oac_write_record(writer, OAC_KEY("reviewerInfo"), &value->reviewer_info,
                     &ecwid_product_review_reviewer_info_oac_type);
    oac_write_string_member(writer, OAC_KEY("createDate"), &value->create_date);
    oac_write_string_member(writer, OAC_KEY("updateDate"), &value->update_date);
    oac_write_int_member(writer, OAC_KEY("createTimestamp"), &value->create_timestamp);
    oac_write_int_member(writer, OAC_KEY("updateTimestamp"), &value->update_timestamp);
    oac_write_rest(writer, value, &ecwid_product_review_oac_type);
}

static char *read_ecwid_product_review(oac_reader *reader, char *at, void *into)
{
    ecwid_product_review *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
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
    if (oac_at_key(&at, OAC_NEXT("customerId"))) {
        at = oac_read_int(reader, at, &value->customer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("review"))) {
        at = oac_read_string(reader, at, &value->review);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewerInfo"))) {
        at = oac_read_record(reader, at, &value->reviewer_info, &ecwid_product_review_reviewer_info_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("createDate"))) {
        at = oac_read_string(reader, at, &value->create_date);
    }
    if (oac_at_key(&at, OAC_NEXT("updateDate"))) {
        at = oac_read_string(reader, at, &value->update_date);
    }
    if (oac_at_key(&at, OAC_NEXT("createTimestamp"))) {
        at = oac_read_int(reader, at, &value->create_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("updateTimestamp"))) {
        at = oac_read_int(reader, at, &value->update_timestamp);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_review_oac_type);
}

const oac_type ecwid_product_review_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_review, extra, 12, 31),
    .write = write_ecwid_product_review,
    .read = read_ecwid_product_review,
    .fields = fields_of_ecwid_product_review,
    .index = index_of_ecwid_product_review,
};
/* clang-format off */
const oac_type ecwid_product_review_list_oac_type = OAC_LIST_TABLE(ecwid_product_review_list, ecwid_product_review,
                                                                   ecwid_product_review_oac_type, 0);
/* clang-format on */

oac_status ecwid_product_review_serialize(const ecwid_product_review *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_review_oac_type, value, buffer, error);
}

oac_status ecwid_product_review_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_product_review *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_review_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_review_validate(const ecwid_product_review *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_review_oac_type, value, mode, violations, error);
}

void ecwid_product_review_dispose(ecwid_product_review *value)
{
    oac_record_dispose(&ecwid_product_review_oac_type, value);
}
