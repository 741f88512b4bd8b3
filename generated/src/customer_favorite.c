/* ecwid_customer_favorite: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13117 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_favorite.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_customer_favorite[] = {
    OAC_FIELD("productId", oac_type_int, ecwid_customer_favorite, product_id, NULL, 0),
    OAC_FIELD("addedTimestamp", oac_type_string, ecwid_customer_favorite, added_timestamp, NULL, 0),
};
/* clang-format on */

static void write_ecwid_customer_favorite(oac_writer *writer, const void *from)
{
    const ecwid_customer_favorite *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("productId"), &value->product_id);
    oac_write_string_member(writer, OAC_KEY("addedTimestamp"), &value->added_timestamp);
    oac_write_rest(writer, value, &ecwid_customer_favorite_oac_type);
}

static char *read_ecwid_customer_favorite(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_favorite *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("productId"))) {
        at = oac_read_int(reader, at, &value->product_id);
    }
    if (oac_at_key(&at, OAC_NEXT("addedTimestamp"))) {
        at = oac_read_string(reader, at, &value->added_timestamp);
    }
    return oac_read_rest(reader, at, value, &ecwid_customer_favorite_oac_type);
}

const oac_type ecwid_customer_favorite_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_favorite, extra, 2, 0),
    .write = write_ecwid_customer_favorite,
    .read = read_ecwid_customer_favorite,
    .fields = fields_of_ecwid_customer_favorite,
};
/* clang-format off */
const oac_type ecwid_customer_favorite_list_oac_type =
OAC_LIST_TABLE(ecwid_customer_favorite_list, ecwid_customer_favorite, ecwid_customer_favorite_oac_type, 0);
/* clang-format on */

oac_status ecwid_customer_favorite_serialize(const ecwid_customer_favorite *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_favorite_oac_type, value, buffer, error);
}

oac_status ecwid_customer_favorite_parse(const char *text, size_t length, const oac_parse_options *options,
                                         ecwid_customer_favorite *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_favorite_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_favorite_validate(const ecwid_customer_favorite *value, oac_validation mode,
                                            oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_favorite_oac_type, value, mode, violations, error);
}

void ecwid_customer_favorite_dispose(ecwid_customer_favorite *value)
{
    oac_record_dispose(&ecwid_customer_favorite_oac_type, value);
}
