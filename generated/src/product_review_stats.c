/* ecwid_product_review_stats: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22017 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_review_stats.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_review_stats[] = {
    OAC_FIELD("allCount", oac_type_int, ecwid_product_review_stats, all_count, NULL, 0),
    OAC_FIELD("moderatedCount", oac_type_int, ecwid_product_review_stats, moderated_count, NULL, 0),
    OAC_FIELD("publishedCount", oac_type_int, ecwid_product_review_stats, published_count, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_review_stats(oac_writer *writer, const void *from)
{
    const ecwid_product_review_stats *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("allCount"), &value->all_count);
    oac_write_int_member(writer, OAC_KEY("moderatedCount"), &value->moderated_count);
    oac_write_int_member(writer, OAC_KEY("publishedCount"), &value->published_count);
    oac_write_rest(writer, value, &ecwid_product_review_stats_oac_type);
}

static char *read_ecwid_product_review_stats(oac_reader *reader, char *at, void *into)
{
    ecwid_product_review_stats *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("allCount"))) {
        at = oac_read_int(reader, at, &value->all_count);
    }
    if (oac_at_key(&at, OAC_NEXT("moderatedCount"))) {
        at = oac_read_int(reader, at, &value->moderated_count);
    }
    if (oac_at_key(&at, OAC_NEXT("publishedCount"))) {
        at = oac_read_int(reader, at, &value->published_count);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_review_stats_oac_type);
}

const oac_type ecwid_product_review_stats_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_review_stats, extra, 3, 0),
    .write = write_ecwid_product_review_stats,
    .read = read_ecwid_product_review_stats,
    .fields = fields_of_ecwid_product_review_stats,
};

oac_status ecwid_product_review_stats_serialize(const ecwid_product_review_stats *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_product_review_stats_oac_type, value, buffer, error);
}

oac_status ecwid_product_review_stats_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_product_review_stats *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_review_stats_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_review_stats_validate(const ecwid_product_review_stats *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_review_stats_oac_type, value, mode, violations, error);
}

void ecwid_product_review_stats_dispose(ecwid_product_review_stats *value)
{
    oac_record_dispose(&ecwid_product_review_stats_oac_type, value);
}
