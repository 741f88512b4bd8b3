/* See cjson_customer.h. */
#include "cjson_customer.h"

#include <cjson/cJSON.h>

static void add_string(cJSON *object, const char *name, const oac_opt_string *value)
{
    if (value->state == OAC_VALUE) {
        cJSON_AddStringToObject(object, name, value->value.data);
    }
}

static void add_int(cJSON *object, const char *name, const oac_opt_int *value)
{
    if (value->state == OAC_VALUE) {
        cJSON_AddNumberToObject(object, name, (double)value->value);
    }
}

static void add_bool(cJSON *object, const char *name, const oac_opt_bool *value)
{
    if (value->state == OAC_VALUE) {
        cJSON_AddBoolToObject(object, name, value->value);
    }
}

static void add_person(cJSON *object, const lab_customer_billing_person *person)
{
    add_string(object, "name", &person->name);
    add_string(object, "companyName", &person->company_name);
    add_string(object, "street", &person->street);
    add_string(object, "city", &person->city);
    add_string(object, "countryCode", &person->country_code);
    add_string(object, "countryName", &person->country_name);
    add_string(object, "postalCode", &person->postal_code);
    add_string(object, "stateOrProvinceCode", &person->state_or_province_code);
    add_string(object, "stateOrProvinceName", &person->state_or_province_name);
    add_string(object, "phone", &person->phone);
}

static void add_address(cJSON *object, const lab_customer_shipping_address *address)
{
    add_int(object, "id", &address->id);
    add_string(object, "name", &address->name);
    add_string(object, "companyName", &address->company_name);
    add_string(object, "street", &address->street);
    add_string(object, "city", &address->city);
    add_string(object, "countryCode", &address->country_code);
    add_string(object, "countryName", &address->country_name);
    add_string(object, "postalCode", &address->postal_code);
    add_string(object, "stateOrProvinceCode", &address->state_or_province_code);
    add_string(object, "stateOrProvinceName", &address->state_or_province_name);
    add_string(object, "phone", &address->phone);
    add_string(object, "addressFormatted", &address->address_formatted);
}

static void add_contact(cJSON *object, const lab_customer_contact *contact)
{
    add_int(object, "id", &contact->id);
    add_string(object, "contact", &contact->contact);
    add_string(object, "handle", &contact->handle);
    add_string(object, "note", &contact->note);
    if (contact->type.state == OAC_VALUE) {
        cJSON_AddStringToObject(object, "type", lab_customer_contact_type_name(contact->type.value));
    }
    add_bool(object, "default", &contact->default_);
    add_int(object, "orderBy", &contact->order_by);
    add_string(object, "timestamp", &contact->timestamp);
}

char *cjson_customer_write(const lab_update_customer_request *request)
{
    cJSON *root = cJSON_CreateObject();
    char *text;
    size_t i;
    add_string(root, "email", &request->email);
    add_string(root, "name", &request->name);
    if (request->billing_person.state == OAC_VALUE) {
        add_person(cJSON_AddObjectToObject(root, "billingPerson"), request->billing_person.value);
    }
    if (request->shipping_addresses.state == OAC_VALUE) {
        cJSON *list = cJSON_AddArrayToObject(root, "shippingAddresses");
        for (i = 0; i < request->shipping_addresses.count; i++) {
            cJSON *item = cJSON_CreateObject();
            add_address(item, &request->shipping_addresses.items[i]);
            cJSON_AddItemToArray(list, item);
        }
    }
    if (request->contacts.state == OAC_VALUE) {
        cJSON *list = cJSON_AddArrayToObject(root, "contacts");
        for (i = 0; i < request->contacts.count; i++) {
            cJSON *item = cJSON_CreateObject();
            add_contact(item, &request->contacts.items[i]);
            cJSON_AddItemToArray(list, item);
        }
    }
    add_int(root, "customerGroupId", &request->customer_group_id);
    add_string(root, "customerGroupName", &request->customer_group_name);
    add_string(root, "taxId", &request->tax_id);
    add_bool(root, "taxIdValid", &request->tax_id_valid);
    add_bool(root, "taxExempt", &request->tax_exempt);
    add_bool(root, "acceptMarketing", &request->accept_marketing);
    add_string(root, "lang", &request->lang);
    add_string(root, "privateAdminNotes", &request->private_admin_notes);
    text = cJSON_PrintUnformatted(root);
    cJSON_Delete(root);
    return text;
}

static void get_string(const cJSON *object, const char *name, oac_opt_string *value)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
    if (cJSON_IsString(item)) {
        value->state = OAC_VALUE;
        value->value.data = item->valuestring;
        value->value.length = strlen(item->valuestring);
    }
}

static void get_int(const cJSON *object, const char *name, oac_opt_int *value)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
    if (cJSON_IsNumber(item)) {
        value->state = OAC_VALUE;
        value->value = (int64_t)item->valuedouble;
    }
}

static void get_bool(const cJSON *object, const char *name, oac_opt_bool *value)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
    if (cJSON_IsBool(item)) {
        value->state = OAC_VALUE;
        value->value = cJSON_IsTrue(item);
    }
}

static void get_person(const cJSON *object, lab_customer_billing_person *person)
{
    get_string(object, "name", &person->name);
    get_string(object, "companyName", &person->company_name);
    get_string(object, "street", &person->street);
    get_string(object, "city", &person->city);
    get_string(object, "countryCode", &person->country_code);
    get_string(object, "countryName", &person->country_name);
    get_string(object, "postalCode", &person->postal_code);
    get_string(object, "stateOrProvinceCode", &person->state_or_province_code);
    get_string(object, "stateOrProvinceName", &person->state_or_province_name);
    get_string(object, "phone", &person->phone);
}

static void get_address(const cJSON *object, lab_customer_shipping_address *address)
{
    get_int(object, "id", &address->id);
    get_string(object, "name", &address->name);
    get_string(object, "companyName", &address->company_name);
    get_string(object, "street", &address->street);
    get_string(object, "city", &address->city);
    get_string(object, "countryCode", &address->country_code);
    get_string(object, "countryName", &address->country_name);
    get_string(object, "postalCode", &address->postal_code);
    get_string(object, "stateOrProvinceCode", &address->state_or_province_code);
    get_string(object, "stateOrProvinceName", &address->state_or_province_name);
    get_string(object, "phone", &address->phone);
    get_string(object, "addressFormatted", &address->address_formatted);
}

static void get_contact(const cJSON *object, lab_customer_contact *contact)
{
    const cJSON *type = cJSON_GetObjectItemCaseSensitive(object, "type");
    get_int(object, "id", &contact->id);
    get_string(object, "contact", &contact->contact);
    get_string(object, "handle", &contact->handle);
    get_string(object, "note", &contact->note);
    if (cJSON_IsString(type)) {
        contact->type.state = OAC_VALUE;
        contact->type.value = lab_customer_contact_type_from(oac_text(type->valuestring));
    }
    get_bool(object, "default", &contact->default_);
    get_int(object, "orderBy", &contact->order_by);
    get_string(object, "timestamp", &contact->timestamp);
}

bool cjson_customer_read(const char *text, size_t length, cjson_customer *customer)
{
    cJSON *root = cJSON_ParseWithLengthOpts(text, length, NULL, 0);
    lab_update_customer_request *request = &customer->request;
    const cJSON *item;
    const cJSON *list;
    size_t count = 0;
    if (root == NULL) {
        return false;
    }
    memset(request, 0, sizeof *request);
    get_string(root, "email", &request->email);
    get_string(root, "name", &request->name);
    item = cJSON_GetObjectItemCaseSensitive(root, "billingPerson");
    if (cJSON_IsObject(item)) {
        memset(&customer->person, 0, sizeof customer->person);
        get_person(item, &customer->person);
        request->billing_person.state = OAC_VALUE;
        request->billing_person.value = &customer->person;
    }
    list = cJSON_GetObjectItemCaseSensitive(root, "shippingAddresses");
    cJSON_ArrayForEach(item, list)
    {
        memset(&customer->addresses[count], 0, sizeof customer->addresses[count]);
        get_address(item, &customer->addresses[count++]);
    }
    request->shipping_addresses.count = count;
    count = 0;
    list = cJSON_GetObjectItemCaseSensitive(root, "contacts");
    cJSON_ArrayForEach(item, list)
    {
        memset(&customer->contacts[count], 0, sizeof customer->contacts[count]);
        get_contact(item, &customer->contacts[count++]);
    }
    request->contacts.count = count;
    get_int(root, "customerGroupId", &request->customer_group_id);
    get_string(root, "customerGroupName", &request->customer_group_name);
    get_string(root, "taxId", &request->tax_id);
    get_bool(root, "taxIdValid", &request->tax_id_valid);
    get_bool(root, "taxExempt", &request->tax_exempt);
    get_bool(root, "acceptMarketing", &request->accept_marketing);
    get_string(root, "lang", &request->lang);
    get_string(root, "privateAdminNotes", &request->private_admin_notes);
    cJSON_Delete(root);
    return true;
}
