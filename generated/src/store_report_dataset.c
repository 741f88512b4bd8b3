/* ecwid_store_report_dataset: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25669 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report_dataset.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_report_dataset[] = {
    OAC_FIELD("orderBy", oac_type_int, ecwid_store_report_dataset, order_by, NULL, 0),
    OAC_FIELD("datapointId", oac_type_string, ecwid_store_report_dataset, datapoint_id, NULL, 0),
    OAC_FIELD("startTimeStamp", oac_type_int, ecwid_store_report_dataset, start_time_stamp, NULL, 0),
    OAC_FIELD("endTimeStamp", oac_type_int, ecwid_store_report_dataset, end_time_stamp, NULL, 0),
    OAC_FIELD("percentage", oac_type_number, ecwid_store_report_dataset, percentage, NULL, 0),
    OAC_FIELD("data", ecwid_store_report_value_list_oac_type, ecwid_store_report_dataset, data, NULL, 0),
};
static const uint8_t index_of_ecwid_store_report_dataset[] = {
    0, 0, 6, 0, 0, 0, 5, 0, 1, 0, 3, 2, 0, 0, 0, 4,
};
/* clang-format on */

static void write_ecwid_store_report_dataset(oac_writer *writer, const void *from)
{
    const ecwid_store_report_dataset *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_string_member(writer, OAC_KEY("datapointId"), &value->datapoint_id);
    oac_write_int_member(writer, OAC_KEY("startTimeStamp"), &value->start_time_stamp);
    oac_write_int_member(writer, OAC_KEY("endTimeStamp"), &value->end_time_stamp);
    oac_write_number_member(writer, OAC_KEY("percentage"), &value->percentage);
    oac_write_list(writer, OAC_KEY("data"), &value->data, &ecwid_store_report_value_list_oac_type);
    oac_write_rest(writer, value, &ecwid_store_report_dataset_oac_type);
}

static char *read_ecwid_store_report_dataset(oac_reader *reader, char *at, void *into)
{
    ecwid_store_report_dataset *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("datapointId"))) {
        at = oac_read_string(reader, at, &value->datapoint_id);
    }
    if (oac_at_key(&at, OAC_NEXT("startTimeStamp"))) {
        at = oac_read_int(reader, at, &value->start_time_stamp);
    }
    if (oac_at_key(&at, OAC_NEXT("endTimeStamp"))) {
        at = oac_read_int(reader, at, &value->end_time_stamp);
    }
    if (oac_at_key(&at, OAC_NEXT("percentage"))) {
        at = oac_read_number(reader, at, &value->percentage);
    }
    if (oac_at_key(&at, OAC_NEXT("data"))) {
        at = oac_read_list(reader, at, &value->data, &ecwid_store_report_value_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_report_dataset_oac_type);
}

const oac_type ecwid_store_report_dataset_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_report_dataset, extra, 6, 15),
    .write = write_ecwid_store_report_dataset,
    .read = read_ecwid_store_report_dataset,
    .fields = fields_of_ecwid_store_report_dataset,
    .index = index_of_ecwid_store_report_dataset,
};
/* clang-format off */
const oac_type ecwid_store_report_dataset_list_oac_type =
OAC_LIST_TABLE(ecwid_store_report_dataset_list, ecwid_store_report_dataset, ecwid_store_report_dataset_oac_type, 0);
/* clang-format on */

oac_status ecwid_store_report_dataset_serialize(const ecwid_store_report_dataset *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_store_report_dataset_oac_type, value, buffer, error);
}

oac_status ecwid_store_report_dataset_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_store_report_dataset *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_report_dataset_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_report_dataset_validate(const ecwid_store_report_dataset *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_report_dataset_oac_type, value, mode, violations, error);
}

void ecwid_store_report_dataset_dispose(ecwid_store_report_dataset *value)
{
    oac_record_dispose(&ecwid_store_report_dataset_oac_type, value);
}
