/* ecwid_store_report: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25622 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_report[] = {
    OAC_FIELD("reportType", oac_type_string, ecwid_store_report, report_type, NULL, 0),
    OAC_FIELD("startedFrom", oac_type_int, ecwid_store_report, started_from, NULL, 0),
    OAC_FIELD("endedAt", oac_type_int, ecwid_store_report, ended_at, NULL, 0),
    OAC_FIELD("timeScaleValue", oac_type_string, ecwid_store_report, time_scale_value, NULL, 0),
    OAC_FIELD("firstDayOfWeek", ecwid_store_report_first_day_of_week_oac_type, ecwid_store_report, first_day_of_week,
              NULL, 0),
    OAC_FIELD("comparePeriod", ecwid_store_report_answered_period_oac_type, ecwid_store_report, compare_period, NULL,
              0),
    OAC_FIELD("aggregatedData", ecwid_store_report_value_list_oac_type, ecwid_store_report, aggregated_data, NULL, 0),
    OAC_FIELD("dataset", ecwid_store_report_dataset_list_oac_type, ecwid_store_report, dataset, NULL, 0),
    OAC_FIELD("comparePeriodAggregatedData", ecwid_store_report_value_list_oac_type, ecwid_store_report,
              compare_period_aggregated_data, NULL, 0),
    OAC_FIELD("comparePeriodDataset", ecwid_store_report_dataset_list_oac_type, ecwid_store_report,
              compare_period_dataset, NULL, 0),
};
static const uint8_t index_of_ecwid_store_report[] = {
    2, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1, 6, 0, 0, 0, 0, 0, 3, 4, 9, 8, 0, 0, 0, 0, 0, 0, 10, 7, 0, 0,
};
/* clang-format on */

static void write_ecwid_store_report(oac_writer *writer, const void *from)
{
    const ecwid_store_report *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("reportType"), &value->report_type);
    oac_write_int_member(writer, OAC_KEY("startedFrom"), &value->started_from);
    oac_write_int_member(writer, OAC_KEY("endedAt"), &value->ended_at);
    oac_write_string_member(writer, OAC_KEY("timeScaleValue"), &value->time_scale_value);
    oac_write_enum(writer, OAC_KEY("firstDayOfWeek"), &value->first_day_of_week,
                   &ecwid_store_report_first_day_of_week_oac_type);
    oac_write_enum(writer, OAC_KEY("comparePeriod"), &value->compare_period,
                   &ecwid_store_report_answered_period_oac_type);
    oac_write_list(writer, OAC_KEY("aggregatedData"), &value->aggregated_data, &ecwid_store_report_value_list_oac_type);
    oac_write_list(writer, OAC_KEY("dataset"), &value->dataset, &ecwid_store_report_dataset_list_oac_type);
    oac_write_list(writer, OAC_KEY("comparePeriodAggregatedData"), &value->compare_period_aggregated_data,
                   &ecwid_store_report_value_list_oac_type);
    oac_write_list(writer, OAC_KEY("comparePeriodDataset"), &value->compare_period_dataset,
                   &ecwid_store_report_dataset_list_oac_type);
    oac_write_rest(writer, value, &ecwid_store_report_oac_type);
}

static char *read_ecwid_store_report(oac_reader *reader, char *at, void *into)
{
    ecwid_store_report *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("reportType"))) {
        at = oac_read_string(reader, at, &value->report_type);
    }
    if (oac_at_key(&at, OAC_NEXT("startedFrom"))) {
        at = oac_read_int(reader, at, &value->started_from);
    }
    if (oac_at_key(&at, OAC_NEXT("endedAt"))) {
        at = oac_read_int(reader, at, &value->ended_at);
    }
    if (oac_at_key(&at, OAC_NEXT("timeScaleValue"))) {
        at = oac_read_string(reader, at, &value->time_scale_value);
    }
    if (oac_at_key(&at, OAC_NEXT("firstDayOfWeek"))) {
        at = oac_read_enum(reader, at, &value->first_day_of_week, &ecwid_store_report_first_day_of_week_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("comparePeriod"))) {
        at = oac_read_enum(reader, at, &value->compare_period, &ecwid_store_report_answered_period_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("aggregatedData"))) {
        at = oac_read_list(reader, at, &value->aggregated_data, &ecwid_store_report_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("dataset"))) {
        at = oac_read_list(reader, at, &value->dataset, &ecwid_store_report_dataset_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("comparePeriodAggregatedData"))) {
        at = oac_read_list(reader, at, &value->compare_period_aggregated_data, &ecwid_store_report_value_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("comparePeriodDataset"))) {
        at = oac_read_list(reader, at, &value->compare_period_dataset, &ecwid_store_report_dataset_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_report_oac_type);
}

const oac_type ecwid_store_report_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_report, extra, 10, 31),
    .write = write_ecwid_store_report,
    .read = read_ecwid_store_report,
    .fields = fields_of_ecwid_store_report,
    .index = index_of_ecwid_store_report,
};

oac_status ecwid_store_report_serialize(const ecwid_store_report *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_report_oac_type, value, buffer, error);
}

oac_status ecwid_store_report_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_store_report *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_report_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_report_validate(const ecwid_store_report *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_store_report_oac_type, value, mode, violations, error);
}

void ecwid_store_report_dispose(ecwid_store_report *value)
{
    oac_record_dispose(&ecwid_store_report_oac_type, value);
}
