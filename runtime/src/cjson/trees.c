/* Records to and from cJSON's trees, by their types. Private half of oac/cjson.h. */
#include "oac/cjson.h"

#include "oac/type.h"

oac_status oac_record_to_cjson(const oac_type *type, const void *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = OAC_OK;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = oac_record_serialize(type, value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status oac_record_from_cjson(const oac_type *type, const struct cJSON *tree, void *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = oac_record_parse(type, text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
