/* ecwid_bulk_update_delete_product_reviews_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21918 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_delete_product_reviews_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_bulk_update_delete_product_reviews_request[] = {
    OAC_FIELD("selectMode", ecwid_bulk_update_reviews_request_select_mode_oac_type,
              ecwid_bulk_update_delete_product_reviews_request, select_mode, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("delete", oac_type_bool, ecwid_bulk_update_delete_product_reviews_request, delete_, NULL, 0),
    OAC_FIELD("newStatus", ecwid_bulk_update_product_reviews_request_new_status_oac_type,
              ecwid_bulk_update_delete_product_reviews_request, new_status, NULL, 0),
    OAC_FIELD("reviewIds", oac_type_int_list, ecwid_bulk_update_delete_product_reviews_request, review_ids, NULL, 0),
    OAC_FIELD("currentFilters", ecwid_product_review_filters_oac_type, ecwid_bulk_update_delete_product_reviews_request,
              current_filters, NULL, 0),
};
static const uint8_t index_of_ecwid_bulk_update_delete_product_reviews_request[] = {
    2, 0, 0, 0, 1, 3, 0, 4, 0, 5, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_bulk_update_delete_product_reviews_request(oac_writer *writer, const void *from)
{
    const ecwid_bulk_update_delete_product_reviews_request *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("selectMode"), &value->select_mode,
                   &ecwid_bulk_update_reviews_request_select_mode_oac_type);
    oac_write_bool_member(writer, OAC_KEY("delete"), &value->delete_);
    oac_write_enum(writer, OAC_KEY("newStatus"), &value->new_status,
                   &ecwid_bulk_update_product_reviews_request_new_status_oac_type);
    oac_write_list(writer, OAC_KEY("reviewIds"), &value->review_ids, &oac_type_int_list);
    oac_write_record(writer, OAC_KEY("currentFilters"), &value->current_filters,
                     &ecwid_product_review_filters_oac_type);
    oac_write_rest(writer, value, &ecwid_bulk_update_delete_product_reviews_request_oac_type);
}

static char *read_ecwid_bulk_update_delete_product_reviews_request(oac_reader *reader, char *at, void *into)
{
    ecwid_bulk_update_delete_product_reviews_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("selectMode"))) {
        at = oac_read_enum(reader, at, &value->select_mode, &ecwid_bulk_update_reviews_request_select_mode_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("delete"))) {
        at = oac_read_bool(reader, at, &value->delete_);
    }
    if (oac_at_key(&at, OAC_NEXT("newStatus"))) {
        at = oac_read_enum(reader, at, &value->new_status,
                           &ecwid_bulk_update_product_reviews_request_new_status_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("reviewIds"))) {
        at = oac_read_list(reader, at, &value->review_ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("currentFilters"))) {
        at = oac_read_record(reader, at, &value->current_filters, &ecwid_product_review_filters_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_bulk_update_delete_product_reviews_request_oac_type);
}

const oac_type ecwid_bulk_update_delete_product_reviews_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_bulk_update_delete_product_reviews_request, extra, 5, 15),
    .write = write_ecwid_bulk_update_delete_product_reviews_request,
    .read = read_ecwid_bulk_update_delete_product_reviews_request,
    .fields = fields_of_ecwid_bulk_update_delete_product_reviews_request,
    .index = index_of_ecwid_bulk_update_delete_product_reviews_request,
};

oac_status ecwid_bulk_update_delete_product_reviews_request_serialize(
    const ecwid_bulk_update_delete_product_reviews_request *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_bulk_update_delete_product_reviews_request_oac_type, value, buffer, error);
}

oac_status ecwid_bulk_update_delete_product_reviews_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_bulk_update_delete_product_reviews_request *value, oac_error *error)
{
    return oac_record_parse(&ecwid_bulk_update_delete_product_reviews_request_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_bulk_update_delete_product_reviews_request_validate(const ecwid_bulk_update_delete_product_reviews_request *value,
                                                          oac_validation mode, oac_violations *violations,
                                                          oac_error *error)
{
    return oac_record_validate(&ecwid_bulk_update_delete_product_reviews_request_oac_type, value, mode, violations,
                               error);
}

void ecwid_bulk_update_delete_product_reviews_request_dispose(ecwid_bulk_update_delete_product_reviews_request *value)
{
    oac_record_dispose(&ecwid_bulk_update_delete_product_reviews_request_oac_type, value);
}
