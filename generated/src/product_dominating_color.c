/* ecwid_product_dominating_color: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21204 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_dominating_color.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_product_dominating_color[] = {
    OAC_ROW(OAC_RULE_MINIMUM, 0, 0, "0", NULL, integer, 0),
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "255", NULL, integer, 255),
};
static const oac_field fields_of_ecwid_product_dominating_color[] = {
    OAC_FIELD("red", oac_type_int, ecwid_product_dominating_color, red, rules_1_of_ecwid_product_dominating_color, 0),
    OAC_FIELD("green", oac_type_int, ecwid_product_dominating_color, green, rules_1_of_ecwid_product_dominating_color,
              0),
    OAC_FIELD("blue", oac_type_int, ecwid_product_dominating_color, blue, rules_1_of_ecwid_product_dominating_color, 0),
    OAC_FIELD("alpha", oac_type_int, ecwid_product_dominating_color, alpha, rules_1_of_ecwid_product_dominating_color,
              0),
};
/* clang-format on */

static void write_ecwid_product_dominating_color(oac_writer *writer, const void *from)
{
    const ecwid_product_dominating_color *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("red"), &value->red);
    oac_write_int_member(writer, OAC_KEY("green"), &value->green);
    oac_write_int_member(writer, OAC_KEY("blue"), &value->blue);
    oac_write_int_member(writer, OAC_KEY("alpha"), &value->alpha);
    oac_write_rest(writer, value, &ecwid_product_dominating_color_oac_type);
}

static char *read_ecwid_product_dominating_color(oac_reader *reader, char *at, void *into)
{
    ecwid_product_dominating_color *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("red"))) {
        at = oac_read_int(reader, at, &value->red);
    }
    if (oac_at_key(&at, OAC_NEXT("green"))) {
        at = oac_read_int(reader, at, &value->green);
    }
    if (oac_at_key(&at, OAC_NEXT("blue"))) {
        at = oac_read_int(reader, at, &value->blue);
    }
    if (oac_at_key(&at, OAC_NEXT("alpha"))) {
        at = oac_read_int(reader, at, &value->alpha);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_dominating_color_oac_type);
}

const oac_type ecwid_product_dominating_color_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_dominating_color, extra, 4, 0),
    .write = write_ecwid_product_dominating_color,
    .read = read_ecwid_product_dominating_color,
    .fields = fields_of_ecwid_product_dominating_color,
};

oac_status ecwid_product_dominating_color_serialize(const ecwid_product_dominating_color *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_product_dominating_color_oac_type, value, buffer, error);
}

oac_status ecwid_product_dominating_color_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_product_dominating_color *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_dominating_color_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_dominating_color_validate(const ecwid_product_dominating_color *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_dominating_color_oac_type, value, mode, violations, error);
}

void ecwid_product_dominating_color_dispose(ecwid_product_dominating_color *value)
{
    oac_record_dispose(&ecwid_product_dominating_color_oac_type, value);
}
