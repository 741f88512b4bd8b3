/* ecwid_get_store_reports_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:10484 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/get_store_reports_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_get_store_reports_params[] = {
    OAC_FIELD("startedFrom", oac_type_int, ecwid_get_store_reports_params, started_from, NULL, 0),
    OAC_FIELD("endedAt", oac_type_int, ecwid_get_store_reports_params, ended_at, NULL, 0),
    OAC_FIELD("timeScaleValue", ecwid_get_store_reports_time_scale_value_oac_type, ecwid_get_store_reports_params,
              time_scale_value, NULL, 0),
    OAC_FIELD("comparePeriod", ecwid_store_report_period_oac_type, ecwid_get_store_reports_params, compare_period, NULL,
              0),
};
/* clang-format on */

static void write_ecwid_get_store_reports_params(oac_writer *writer, const void *from)
{
    const ecwid_get_store_reports_params *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("startedFrom"), &value->started_from);
    oac_write_int_member(writer, OAC_KEY("endedAt"), &value->ended_at);
    oac_write_enum(writer, OAC_KEY("timeScaleValue"), &value->time_scale_value,
                   &ecwid_get_store_reports_time_scale_value_oac_type);
    oac_write_enum(writer, OAC_KEY("comparePeriod"), &value->compare_period, &ecwid_store_report_period_oac_type);
    oac_write_rest(writer, value, &ecwid_get_store_reports_params_oac_type);
}

static char *read_ecwid_get_store_reports_params(oac_reader *reader, char *at, void *into)
{
    ecwid_get_store_reports_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("startedFrom"))) {
        at = oac_read_int(reader, at, &value->started_from);
    }
    if (oac_at_key(&at, OAC_NEXT("endedAt"))) {
        at = oac_read_int(reader, at, &value->ended_at);
    }
    if (oac_at_key(&at, OAC_NEXT("timeScaleValue"))) {
        at = oac_read_enum(reader, at, &value->time_scale_value, &ecwid_get_store_reports_time_scale_value_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("comparePeriod"))) {
        at = oac_read_enum(reader, at, &value->compare_period, &ecwid_store_report_period_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_get_store_reports_params_oac_type);
}

const oac_type ecwid_get_store_reports_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_get_store_reports_params, extra, 4, 0),
    .write = write_ecwid_get_store_reports_params,
    .read = read_ecwid_get_store_reports_params,
    .fields = fields_of_ecwid_get_store_reports_params,
};

oac_status ecwid_get_store_reports_params_serialize(const ecwid_get_store_reports_params *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_get_store_reports_params_oac_type, value, buffer, error);
}

oac_status ecwid_get_store_reports_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_get_store_reports_params *value, oac_error *error)
{
    return oac_record_parse(&ecwid_get_store_reports_params_oac_type, text, length, options, value, error);
}

oac_status ecwid_get_store_reports_params_validate(const ecwid_get_store_reports_params *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_get_store_reports_params_oac_type, value, mode, violations, error);
}

void ecwid_get_store_reports_params_dispose(ecwid_get_store_reports_params *value)
{
    oac_record_dispose(&ecwid_get_store_reports_params_oac_type, value);
}
