/* ecwid_product_review_reviewer_info: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22102 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_review_reviewer_info.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_review_reviewer_info[] = {
    OAC_FIELD("name", oac_type_string, ecwid_product_review_reviewer_info, name, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_product_review_reviewer_info, email, NULL, 0),
    OAC_FIELD("country", oac_type_string, ecwid_product_review_reviewer_info, country, NULL, 0),
    OAC_FIELD("city", oac_type_string, ecwid_product_review_reviewer_info, city, NULL, 0),
    OAC_FIELD("orders", oac_type_int, ecwid_product_review_reviewer_info, orders, NULL, 0),
};
static const uint8_t index_of_ecwid_product_review_reviewer_info[] = {
    0, 0, 2, 0, 0, 5, 0, 0, 0, 0, 4, 1, 0, 0, 3, 0,
};
/* clang-format on */

static void write_ecwid_product_review_reviewer_info(oac_writer *writer, const void *from)
{
    const ecwid_product_review_reviewer_info *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("country"), &value->country);
    oac_write_string_member(writer, OAC_KEY("city"), &value->city);
    oac_write_int_member(writer, OAC_KEY("orders"), &value->orders);
    oac_write_rest(writer, value, &ecwid_product_review_reviewer_info_oac_type);
}

static char *read_ecwid_product_review_reviewer_info(oac_reader *reader, char *at, void *into)
{
    ecwid_product_review_reviewer_info *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("country"))) {
        at = oac_read_string(reader, at, &value->country);
    }
    if (oac_at_key(&at, OAC_NEXT("city"))) {
        at = oac_read_string(reader, at, &value->city);
    }
    if (oac_at_key(&at, OAC_NEXT("orders"))) {
        at = oac_read_int(reader, at, &value->orders);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_review_reviewer_info_oac_type);
}

const oac_type ecwid_product_review_reviewer_info_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_review_reviewer_info, extra, 5, 15),
    .write = write_ecwid_product_review_reviewer_info,
    .read = read_ecwid_product_review_reviewer_info,
    .fields = fields_of_ecwid_product_review_reviewer_info,
    .index = index_of_ecwid_product_review_reviewer_info,
};

oac_status ecwid_product_review_reviewer_info_serialize(const ecwid_product_review_reviewer_info *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_review_reviewer_info_oac_type, value, buffer, error);
}

oac_status ecwid_product_review_reviewer_info_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_product_review_reviewer_info *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_review_reviewer_info_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_review_reviewer_info_validate(const ecwid_product_review_reviewer_info *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_product_review_reviewer_info_oac_type, value, mode, violations, error);
}

void ecwid_product_review_reviewer_info_dispose(ecwid_product_review_reviewer_info *value)
{
    oac_record_dispose(&ecwid_product_review_reviewer_info_oac_type, value);
}
