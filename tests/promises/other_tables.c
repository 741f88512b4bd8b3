/* Functions of values alone, without a client, with tables that may be of another generation than the library: what
 * each of them says, a line each. */
#include <stdio.h>

#include <lab/lab.h>
#include <oac/cjson.h>

static oac_error error;

static void tell(const char *what, oac_status status)
{
    printf("%s\t%s\t%s\n", what, oac_status_name(status), error.message);
    oac_error_clear(&error);
}

static oac_walk visit(void *context, const oac_visit *visited)
{
    (void)context;
    (void)visited;
    return OAC_WALK_ON;
}

int main(void)
{
    lab_update_customer_request value = {.name = oac_str("x")};
    lab_update_customer_request other = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    const lab_update_customer_request none = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    const lab_update_customer_request same = {.name = oac_str("x")};
    const oac_type *type = &lab_update_customer_request_oac_type;
    oac_buffer text = OAC_BUFFER_INIT;
    struct cJSON *tree = NULL;
    tell("serialize", lab_update_customer_request_serialize(&value, &text, &error));
    tell("parse", lab_update_customer_request_parse("{}", 2, NULL, &other, &error));
    tell("validate", lab_update_customer_request_validate(&value, OAC_VALIDATION_STRICT, NULL, &error));
    tell("validate not at all", lab_update_customer_request_validate(&value, OAC_VALIDATION_OFF, NULL, &error));
    tell("copy", lab_update_customer_request_copy(&value, NULL, &other, &error));
    tell("changes", lab_update_customer_request_changes(&none, &value, type, &other, &error));
    tell("set", lab_update_customer_request_set(&other, "name", "y", &error));
    tell("set_null", lab_update_customer_request_set_null(&other, "name", &error));
    tell("unset", lab_update_customer_request_unset(&other, "name", &error));
    tell("print", lab_update_customer_request_print(&value, 2, &text, &error));
    tell("walk", lab_update_customer_request_walk(&value, visit, NULL, &error));
    tell("to_cjson", lab_update_customer_request_to_cjson(&value, &tree, &error));
    printf("written\t%zu\n", text.length);
    printf("equal\t%d\n", lab_update_customer_request_equal(&value, &same));
    printf("name\t%s\n", lab_customer_contact_type_name(1));
    printf("from\t%u\n", (unsigned)lab_customer_contact_type_from(oac_text("EMAIL")));
    lab_update_customer_request_dispose(&other);
    lab_update_customer_request_dispose(&value);
    printf("left\t%d\n", value.name.state == OAC_VALUE);
    return 0;
}
