/* shared_update_order_request: writer, reader and rules.
 * Made from tests/codegen/golden/shared.yaml:17 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include <shared/update_order_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_shared_update_order_request[] = {
    1,
};
static const uint16_t members_2_of_shared_update_order_request[] = {
    0,
};
static const oac_elsewhere elsewhere_1_of_shared_update_order_request[] = {
    {operations_1_of_shared_update_order_request, 1, 1, members_2_of_shared_update_order_request},
};
static const oac_constraint rules_1_of_shared_update_order_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_shared_update_order_request),
};
static const uint16_t members_3_of_shared_update_order_request[] = {
    2,
};
static const oac_elsewhere elsewhere_2_of_shared_update_order_request[] = {
    {operations_1_of_shared_update_order_request, 1, 1, members_3_of_shared_update_order_request},
};
static const oac_constraint rules_2_of_shared_update_order_request[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_2_of_shared_update_order_request),
};
static const oac_constraint rules_3_of_shared_update_order_request[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_2_of_shared_update_order_request),
};
static const oac_field fields_of_shared_update_order_request[] = {
    OAC_FIELD("billing", shared_address_oac_type, shared_update_order_request, billing,
              rules_1_of_shared_update_order_request, 0),
    OAC_FIELD("deliveries", shared_address_list_oac_type, shared_update_order_request, deliveries,
              rules_3_of_shared_update_order_request, 0),
};
/* clang-format on */

static void write_shared_update_order_request(oac_writer *writer, const void *from)
{
    const shared_update_order_request *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("billing"), &value->billing, &shared_address_oac_type);
    oac_write_list(writer, OAC_KEY("deliveries"), &value->deliveries, &shared_address_list_oac_type);
    oac_write_rest(writer, value, &shared_update_order_request_oac_type);
}

static char *read_shared_update_order_request(oac_reader *reader, char *at, void *into)
{
    shared_update_order_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("billing"))) {
        at = oac_read_record(reader, at, &value->billing, &shared_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("deliveries"))) {
        at = oac_read_list(reader, at, &value->deliveries, &shared_address_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &shared_update_order_request_oac_type);
}

const oac_type shared_update_order_request_oac_type = {
    OAC_RECORD_TABLE(shared_update_order_request, extra, 2, 0),
    .write = write_shared_update_order_request,
    .read = read_shared_update_order_request,
    .fields = fields_of_shared_update_order_request,
};

oac_status shared_update_order_request_serialize(const shared_update_order_request *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&shared_update_order_request_oac_type, value, buffer, error);
}

oac_status shared_update_order_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             shared_update_order_request *value, oac_error *error)
{
    return oac_record_parse(&shared_update_order_request_oac_type, text, length, options, value, error);
}

oac_status shared_update_order_request_validate(const shared_update_order_request *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&shared_update_order_request_oac_type, value, mode, violations, error);
}

void shared_update_order_request_dispose(shared_update_order_request *value)
{
    oac_record_dispose(&shared_update_order_request_oac_type, value);
}
