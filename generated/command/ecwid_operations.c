/* The operations as commands of `ecwid`.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include "command.h"

#include <ecwid/ecwid.h>

static const oac_command_setting settings_of_ecwid[] = {
    {.key = "store-id", .variable = "ECWID_STORE_ID"},
};

static const oac_command_flag flags_of_ecwid_get_specific_app_storage_data[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_specific_app_storage_data[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_specific_app_storage_data[] = {
    {
        .json_name = "value",
        .text = "What to store, a text in any form, at most 1 MB under a private key and 256 KB under a public one.",
    },
};

static const oac_command_flag flags_of_ecwid_add_app_storage_data[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_words words_of_ecwid_add_app_storage_data[] = {
    {
        .json_name = "value",
        .text = "What to store, a text in any form, at most 1 MB under a private key and 256 KB under a public one.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_specific_app_storage_data[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_app_subscription_status[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_cancel_app_subscription[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "namespace",
        .json_name = "namespace",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "The client_id of the app, to make sure which one is meant. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_custom_charge_with_ecwid_billing[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "amount",
        .json_name = "amount",
        .kind = OAC_FLAG_NUMBER,
        .required = true,
        .help = "Amount to charge, with at most two digits behind the point, such as 24.99. In the query. Required. "
                "At most 500.",
    },
    {
        .name = "currency",
        .json_name = "currency",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Currency of the amount. It need not be that of the store. In the query. Required. One of USD, EUR, "
                "MXN, INR, GBP, AUD.",
    },
    {
        .name = "description",
        .json_name = "description",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "What the charge is for, at most 255 characters. In the query. Required. At most 255 characters.",
    },
    {
        .name = "idempotency-key",
        .json_name = "idempotencyKey",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "A UUID of your own for this charge. Sent again with the same one, it is not charged twice. In the "
                "query. Required.",
    },
    {
        .name = "metadata",
        .json_name = "metadata",
        .kind = OAC_FLAG_TEXT,
        .help = "An object as JSON text that is kept with the charge, for your own reference. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_get_all_app_storage_data[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_batch_status[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "ticket",
        .json_name = "ticket",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Ticket of the batch, from the answer to its creation. In the query. Required.",
    },
    {
        .name = "escaped-json",
        .json_name = "escapedJson",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answers to the requests come with it, as texts with JSON in them. Without it they come "
                "as JSON, or not at all: pages contradict each other. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_search_batch_requests_by_status[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "status",
        .json_name = "status",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Only batches in this state. In the query. Required. One of QUEUED, IN_PROGRESS, COMPLETED.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "How many items the answer has at most. In the query. Required. At most 100. Default: 100.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_create_batch_request[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "allow-parallel-mode",
        .json_name = "allowParallelMode",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether up to 100 requests are executed at the same time, in no certain order. One after the other "
                "where it is left out. In the query.",
    },
    {
        .name = "stop-on-first-failure",
        .json_name = "stopOnFirstFailure",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether nothing is executed behind a request that fails, which is so where it is left out. With "
                "false, one that fails with a 5XX is tried 5 times, 3 seconds apart. In the query.",
    },
    {
        .name = "deduplication-key",
        .json_name = "deduplicationKey",
        .kind = OAC_FLAG_TEXT,
        .help = "A UUID of your own. A batch with the same one within an hour is not executed, and answered as the "
                "first was. In the query.",
    },
    {
        .name = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_TEXT,
        .help = "Name of your own by which the batch can be stopped. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_stop_and_delete_batch_request[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "ticket-id",
        .json_name = "ticketId",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Ticket of the batch, from the answer to its creation. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_stop_batch_request[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "ticket-id",
        .json_name = "ticketId",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Ticket of the batch, from the answer to its creation. In the query. Required.",
    },
    {
        .name = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Name of the group that the batch was created with. In the query. Required.",
    },
    {
        .name = "escaped-json",
        .json_name = "escapedJson",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answers to what has been executed come with it, as texts with JSON in them. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_category_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Link (https) to the image, which the server fetches. Without it, the body has to hold the bytes. In "
                "the query.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_category_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_category_image_async[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Link (https) to the image. The body has one, too; which of them counts is not documented. In the "
                "query.",
    },
};

static const oac_command_words words_of_ecwid_upload_category_image_async[] = {
    {.json_name = "url", .text = "Link (https) to the image, which the server fetches."},
    {.json_name = "width", .text = "Width of the image in pixels, as a text."},
    {.json_name = "height", .text = "Height of the image in pixels, as a text."},
    {
        .json_name = "externalId",
        .text = "Id of the image in Lightspeed R-Series or X-Series, where images are kept alike.",
    },
    {.json_name = "alt", .text = "Text for those who cannot see the image."},
};

static const oac_command_flag flags_of_ecwid_search_categories[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Words to look for in names and descriptions of categories. In the query.",
    },
    {
        .name = "parent",
        .json_name = "parent",
        .kind = OAC_FLAG_INTEGER,
        .help = "Number of a category, to find only what stands in it. 0 is the top level. In the query.",
    },
    {
        .name = "parent-ids",
        .json_name = "parentIds",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "Numbers of categories, to find what stands in any of them. Those of parent are added. In the query.",
    },
    {
        .name = "with-subcategories",
        .json_name = "withSubcategories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether categories on deeper levels are found, too. False, or left out, finds only direct children. "
                "In the query. Default: false.",
    },
    {
        .name = "hidden-categories",
        .json_name = "hidden_categories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether hidden categories are found as well. Left out, only those that customers see. In the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
    {
        .name = "product-ids",
        .json_name = "productIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer holds productIds and enabledProductCount of each category. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_create_category[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_category[] = {
    {.json_name = "parentId", .text = "Number of the category that this one stands in. Absent or 0 at the top level."},
    {.json_name = "productIds", .text = "Numbers of products to put into the category."},
    {.json_name = "orderBy", .text = "Place among the categories of the same parent. The server counts 10, 20, 30."},
    {.json_name = "name", .text = "Name that customers see."},
    {.json_name = "nameTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "description", .text = "Text about the category, in HTML."},
    {.json_name = "descriptionTranslated", .text = "Description by language, under codes such as en."},
    {.json_name = "seoTitle", .text = "Title of the page for search engines, best below 55 characters."},
    {.json_name = "seoTitleTranslated", .text = "Title for search engines by language, under codes such as en."},
    {.json_name = "seoDescription", .text = "Text about the page for search engines, best below 160 characters."},
    {.json_name = "seoDescriptionTranslated", .text = "Text for search engines by language, under codes such as en."},
    {.json_name = "enabled", .text = "Whether customers see the category."},
    {
        .json_name = "customSlug",
        .text = "Last part of the page's address, chosen by the store. Empty, autogeneratedSlug is used.",
    },
    {
        .json_name = "externalReferenceId",
        .text = "Id in a connected Lightspeed X-Series, which no other category of the store has.",
    },
};

static const oac_command_flag flags_of_ecwid_get_category[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links in the answer begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-ur-ls",
        .json_name = "cleanURLs",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links whose slugs do not hold numbers. Left out, the store's own setting decides. In "
                "the query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
    {
        .name = "product-ids",
        .json_name = "productIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer holds productIds and enabledProductCount of each category. In the query.",
    },
    {
        .name = "hidden-categories",
        .json_name = "hidden_categories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether hidden categories are found as well. Left out, only those that customers see. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_update_category[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_category[] = {
    {.json_name = "parentId", .text = "Number of the category that this one stands in. Absent or 0 at the top level."},
    {.json_name = "productIds", .text = "Numbers of the products that the category is to hold."},
    {.json_name = "orderBy", .text = "Place among the categories of the same parent. The server counts 10, 20, 30."},
    {.json_name = "name", .text = "Name that customers see."},
    {.json_name = "nameTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "description", .text = "Text about the category, in HTML."},
    {.json_name = "descriptionTranslated", .text = "Description by language, under codes such as en."},
    {.json_name = "seoTitle", .text = "Title of the page for search engines, best below 55 characters."},
    {.json_name = "seoTitleTranslated", .text = "Title for search engines by language, under codes such as en."},
    {.json_name = "seoDescription", .text = "Text about the page for search engines, best below 160 characters."},
    {.json_name = "seoDescriptionTranslated", .text = "Text for search engines by language, under codes such as en."},
    {.json_name = "enabled", .text = "Whether customers see the category."},
    {
        .json_name = "customSlug",
        .text = "Last part of the page's address, chosen by the store. Empty, autogeneratedSlug is used.",
    },
    {
        .json_name = "externalReferenceId",
        .text = "Id in a connected Lightspeed X-Series, which no other category of the store has.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_category[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_search_categories_by_path[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "path",
        .json_name = "path",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Names of the categories from the top, with the delimiter between them. Spaces around delimiters and "
                "empty names do not count. In the query. Required.",
    },
    {
        .name = "delimeter",
        .json_name = "delimeter",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "The text, of one or more characters, that stands between the names in path. The vendor spells it so. "
                "In the query. Required. At least 1 character.",
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Words to look for in names and descriptions of categories. In the query.",
    },
    {
        .name = "parent",
        .json_name = "parent",
        .kind = OAC_FLAG_INTEGER,
        .help = "Number of a category, to find only what stands in it. 0 is the top level. In the query.",
    },
    {
        .name = "hidden-categories",
        .json_name = "hidden_categories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether hidden categories are found as well. Left out, only those that customers see. In the query.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links in the answer begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-ur-ls",
        .json_name = "cleanURLs",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links whose slugs do not hold numbers. Left out, the store's own setting decides. In "
                "the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
    {
        .name = "product-ids",
        .json_name = "productIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer holds productIds and enabledProductCount of each category. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_get_order_of_categories[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "Number of the category whose content it is about. 0 is the storefront's front page, the top level. "
                "In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_order_of_categories[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "Number of the category whose content it is about. 0 is the storefront's front page, the top level. "
                "In the query. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_order_of_categories[] = {
    {.json_name = "sortedIds", .text = "Numbers in the order in which the store is to show them."},
};

static const oac_command_flag flags_of_ecwid_assign_products_to_the_category[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
};

static const oac_command_words words_of_ecwid_assign_products_to_the_category[] = {
    {.json_name = "productIds", .text = "Numbers of the products."},
};

static const oac_command_flag flags_of_ecwid_get_order_of_products[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "Number of the category whose content it is about. 0 is the storefront's front page, the top level. "
                "In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_order_of_products[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "parent-category",
        .json_name = "parentCategory",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "Number of the category whose content it is about. 0 is the storefront's front page, the top level. "
                "In the query. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_order_of_products[] = {
    {.json_name = "sortedIds", .text = "Numbers in the order in which the store is to show them."},
};

static const oac_command_flag flags_of_ecwid_unassign_products_from_the_category[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
};

static const oac_command_words words_of_ecwid_unassign_products_from_the_category[] = {
    {.json_name = "productIds", .text = "Numbers of the products."},
};

static const oac_command_flag flags_of_ecwid_search_checkout_extra_fields[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_create_checkout_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_checkout_extra_field[] = {
    {.json_name = "key", .text = "Key of your own for the field, unique in the store, such as custom_question_1."},
    {.json_name = "title", .text = "Title above the field at the checkout; also in the control panel and in emails."},
    {
        .json_name = "titleTranslated",
        .text = "The title by language, such as fr; keys are two-letter codes of languages of the store.",
    },
    {
        .json_name = "type",
        .text = "What customers see - lines of text, choices, buttons, a calendar, or a text that cannot be changed "
                "(empty). Default: \"text\".",
    },
    {.json_name = "textPlaceholder", .text = "Text in an empty input of the types text and textarea. It is no value."},
    {.json_name = "textPlaceholderTranslated", .text = "The textPlaceholder by language; keys are two-letter codes."},
    {.json_name = "available", .text = "Whether the field is switched on. It is where this is left out."},
    {
        .json_name = "required",
        .text = "Whether customers cannot go on without filling it in. They can where this is left out.",
    },
    {
        .json_name = "checkoutDisplaySection",
        .text = "At which step of the checkout it is shown. Nowhere where it is left out, so that it can hold hidden "
                "data.",
    },
    {
        .json_name = "orderDetailsDisplaySection",
        .text = "With what it is shown in emails and the control panel. With the comments where it is left out.",
    },
    {.json_name = "showInInvoice", .text = "Whether it is printed on tax invoices. It is not where this is left out."},
    {
        .json_name = "showInNotifications",
        .text = "Whether it is in emails to customers, which needs orderDetailsDisplaySection. It is not where this "
                "is left out.",
    },
    {.json_name = "value", .text = "Value that it has before the customer changes it. None where it is left out."},
    {.json_name = "valueTranslated", .text = "The value by language; keys are two-letter codes."},
    {.json_name = "subtitle", .text = "Line below the title at the checkout. None where it is left out."},
    {.json_name = "subtitleTranslated", .text = "The subtitle by language; keys are two-letter codes."},
    {.json_name = "tip", .text = "Hint in the input of the types text and textarea. None where it is left out."},
    {.json_name = "tipTranslated", .text = "The tip by language; keys are two-letter codes."},
    {
        .json_name = "showForPaymentMethodIds",
        .text = "Ids of the payment methods with which it is shown. With all where it is left out.",
    },
    {
        .json_name = "showForShippingMethodIds",
        .text = "Ids of the shipping methods with which it is shown. With all where it is left out.",
    },
    {
        .json_name = "showForCountry",
        .text = "Two-letter codes of the countries for which it is shown. For all where it is left out.",
    },
    {.json_name = "options", .text = "What can be chosen. Types that offer a choice become text without it."},
    {
        .json_name = "datepickerOptions",
        .text = "Which dates and times the calendar offers. Only for the type datetime.",
    },
    {
        .json_name = "overrides",
        .text = "What changes by itself under some condition, such as hours of a place where goods are picked up.",
    },
    {
        .json_name = "orderBy",
        .text = "Its place among extra fields in the control panel and in emails, not at the checkout.",
    },
    {.json_name = "shownOnOrderDetails", .text = "Whether the control panel shows it with the details of orders."},
    {.json_name = "saveToCustomerProfile", .text = "Whether what is entered is kept with the customer, too."},
};

static const oac_command_flag flags_of_ecwid_get_checkout_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_checkout_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_checkout_extra_field[] = {
    {.json_name = "title", .text = "Title above the field at the checkout; also in the control panel and in emails."},
    {
        .json_name = "titleTranslated",
        .text = "The title by language, such as fr; keys are two-letter codes of languages of the store.",
    },
    {
        .json_name = "type",
        .text = "What customers see - lines of text, choices, buttons, a calendar, or a text that cannot be changed "
                "(empty). Default: \"text\".",
    },
    {.json_name = "textPlaceholder", .text = "Text in an empty input of the types text and textarea. It is no value."},
    {.json_name = "textPlaceholderTranslated", .text = "The textPlaceholder by language; keys are two-letter codes."},
    {.json_name = "available", .text = "Whether the field is switched on. It is where this is left out."},
    {
        .json_name = "required",
        .text = "Whether customers cannot go on without filling it in. They can where this is left out.",
    },
    {
        .json_name = "checkoutDisplaySection",
        .text = "At which step of the checkout it is shown. Nowhere where it is left out, so that it can hold hidden "
                "data.",
    },
    {
        .json_name = "orderDetailsDisplaySection",
        .text = "With what it is shown in emails and the control panel. With the comments where it is left out.",
    },
    {.json_name = "showInInvoice", .text = "Whether it is printed on tax invoices. It is not where this is left out."},
    {
        .json_name = "showInNotifications",
        .text = "Whether it is in emails to customers, which needs orderDetailsDisplaySection. It is not where this "
                "is left out.",
    },
    {.json_name = "value", .text = "Value that it has before the customer changes it. None where it is left out."},
    {.json_name = "valueTranslated", .text = "The value by language; keys are two-letter codes."},
    {.json_name = "subtitle", .text = "Line below the title at the checkout. None where it is left out."},
    {.json_name = "subtitleTranslated", .text = "The subtitle by language; keys are two-letter codes."},
    {.json_name = "tip", .text = "Hint in the input of the types text and textarea. None where it is left out."},
    {.json_name = "tipTranslated", .text = "The tip by language; keys are two-letter codes."},
    {
        .json_name = "showForPaymentMethodIds",
        .text = "Ids of the payment methods with which it is shown. With all where it is left out.",
    },
    {
        .json_name = "showForShippingMethodIds",
        .text = "Ids of the shipping methods with which it is shown. With all where it is left out.",
    },
    {
        .json_name = "showForCountry",
        .text = "Two-letter codes of the countries for which it is shown. For all where it is left out.",
    },
    {.json_name = "options", .text = "What can be chosen. Types that offer a choice become text without it."},
    {
        .json_name = "datepickerOptions",
        .text = "Which dates and times the calendar offers. Only for the type datetime.",
    },
    {
        .json_name = "overrides",
        .text = "What changes by itself under some condition, such as hours of a place where goods are picked up.",
    },
    {
        .json_name = "orderBy",
        .text = "Its place among extra fields in the control panel and in emails, not at the checkout.",
    },
    {.json_name = "shownOnOrderDetails", .text = "Whether the control panel shows it with the details of orders."},
    {.json_name = "saveToCustomerProfile", .text = "Whether what is entered is kept with the customer, too."},
};

static const oac_command_flag flags_of_ecwid_delete_checkout_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "key",
        .json_name = "key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the entry - of what the app has stored, or of an extra field. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_search_customers[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Text that is looked for in names and email addresses. In the query.",
    },
    {
        .name = "name",
        .json_name = "name",
        .kind = OAC_FLAG_TEXT,
        .help = "Text that is looked for in the name of the billing address. In the query.",
    },
    {
        .name = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "Text that is looked for in email addresses. In the query.",
    },
    {
        .name = "phone",
        .json_name = "phone",
        .kind = OAC_FLAG_TEXT,
        .help = "Phone number or a part of it, looked for in saved addresses and contacts. In the query.",
    },
    {
        .name = "city",
        .json_name = "city",
        .kind = OAC_FLAG_TEXT,
        .help = "City, looked for in all saved shipping addresses. In the query.",
    },
    {
        .name = "postal-code",
        .json_name = "postalCode",
        .kind = OAC_FLAG_TEXT,
        .help = "Postal code, looked for in all saved shipping addresses. In the query.",
    },
    {
        .name = "state-or-province-code",
        .json_name = "stateOrProvinceCode",
        .kind = OAC_FLAG_TEXT,
        .help = "Code of a state or province such as NY, looked for in all saved shipping addresses. In the query.",
    },
    {
        .name = "country-codes",
        .json_name = "countryCodes",
        .kind = OAC_FLAG_TEXT,
        .help = "Codes of countries with commas between them, such as US,CA, looked for in all saved shipping "
                "addresses. In the query.",
    },
    {
        .name = "company-name",
        .json_name = "companyName",
        .kind = OAC_FLAG_TEXT,
        .help = "Name of a company, looked for in all saved shipping addresses. In the query.",
    },
    {
        .name = "accept-marketing",
        .json_name = "acceptMarketing",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True for those who agreed to get advertising by email, false for those who did not. Both where it is "
                "left out. In the query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Codes of languages in which orders were placed, such as en, with commas between them. In the query.",
    },
    {
        .name = "customer-group-ids",
        .json_name = "customerGroupIds",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "Only customers of these groups. In the query.",
    },
    {
        .name = "min-order-count",
        .json_name = "minOrderCount",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only those with so many orders or more. In the query.",
    },
    {
        .name = "max-order-count",
        .json_name = "maxOrderCount",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only those with so many orders or fewer. In the query.",
    },
    {
        .name = "min-sales-value",
        .json_name = "minSalesValue",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only those whose orders amount to this sum or more, in the store's currency. In the query.",
    },
    {
        .name = "max-sales-value",
        .json_name = "maxSalesValue",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only those whose orders amount to this sum or less, in the store's currency. In the query.",
    },
    {
        .name = "purchased-product-ids",
        .json_name = "purchasedProductIds",
        .kind = OAC_FLAG_TEXT,
        .help = "Numbers of products with commas between them; only those who bought one. In the query.",
    },
    {
        .name = "b2b-b2c",
        .json_name = "b2b_b2c",
        .kind = OAC_FLAG_TEXT,
        .help = "Only private customers (b2c), or only businesses (b2b). In the query. Default: \"b2c\". One of b2b, "
                "b2c.",
    },
    {
        .name = "tax-exempt",
        .json_name = "taxExempt",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True for those who pay no tax, false for those who do. Both where it is left out. In the query.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only those who registered, or first ordered without, at this time or later. A UNIX timestamp in "
                "seconds or a date with time, such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only those who registered, or first ordered without, at this time or before. A UNIX timestamp in "
                "seconds or a date with time, such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "Order of the items found. The order is not documented where it is left out. In the query. One of "
                "NAME_ASC, NAME_DESC, EMAIL_ASC, EMAIL_DESC, ORDER_COUNT_ASC, ORDER_COUNT_DESC, REGISTERED_DATE_DESC, "
                "REGISTERED_DATE_ASC, UPDATED_DATE_DESC, UPDATED_DATE_ASC, SALES_VALUE_ASC, SALES_VALUE_DESC, "
                "FIRST_ORDER_DATE_ASC, FIRST_ORDER_DATE_DESC, LAST_ORDER_DATE_ASC, LAST_ORDER_DATE_DESC.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_customer[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_customer[] = {
    {.json_name = "email", .text = "Email address of the customer."},
    {.json_name = "name", .text = "Full name of the customer, the same as that of the billing address."},
    {.json_name = "password", .text = "Password for signing in. Only for stores with the old way to sign in."},
    {.json_name = "billingPerson", .text = "Name and address for invoices."},
    {.json_name = "shippingAddresses", .text = "Saved shipping addresses."},
    {
        .json_name = "contacts",
        .text = "Ways to reach the customer, several of one type allowed, at most one of each type the default.",
    },
    {
        .json_name = "customerGroupId",
        .text = "Number of the group that the customer belongs to. 0 is the general group.",
    },
    {.json_name = "customerGroupName", .text = "Name of the group that the customer belongs to."},
    {
        .json_name = "b2b_b2c",
        .text = "Whether it is a private customer (b2c, what is taken where nothing is sent) or a business (b2b). "
                "Default: \"b2c\".",
    },
    {.json_name = "taxId", .text = "Tax number of the customer."},
    {.json_name = "taxIdValid", .text = "Whether the tax number has been found valid."},
    {.json_name = "taxExempt", .text = "Whether no tax is charged. It takes effect only with a valid tax number."},
    {.json_name = "acceptMarketing", .text = "Whether the customer agreed to get advertising by email."},
    {
        .json_name = "lang",
        .text = "Code of the language, such as en, in which the customer sees the store and its emails. It must be "
                "switched on in the store.",
    },
    {
        .json_name = "privateAdminNotes",
        .text = "Notes of the store's staff about the customer, not shown to the customer.",
    },
};

static const oac_command_flag flags_of_ecwid_get_customer[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_customer[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
};

static const oac_command_words words_of_ecwid_update_customer[] = {
    {.json_name = "email", .text = "Email address of the customer."},
    {.json_name = "name", .text = "Full name of the customer."},
    {.json_name = "billingPerson", .text = "Name and address for invoices."},
    {
        .json_name = "shippingAddresses",
        .text = "Saved shipping addresses. An address with an id changes the saved one that has this id. An item "
                "without id is created anew each time it is sent.",
    },
    {
        .json_name = "contacts",
        .text = "Ways to reach the customer, several of one type allowed, at most one of each type the default. A "
                "contact with an id changes the saved one that has this id. An item without id is created anew each "
                "time it is sent.",
    },
    {
        .json_name = "customerGroupId",
        .text = "Number of the group that the customer belongs to. 0 is the general group.",
    },
    {
        .json_name = "customerGroupName",
        .text = "Name of the group that the customer belongs to. What the server does with a name that is not that of "
                "customerGroupId is not documented.",
    },
    {.json_name = "taxId", .text = "Tax number of the customer."},
    {.json_name = "taxIdValid", .text = "Whether the tax number has been found valid."},
    {
        .json_name = "taxExempt",
        .text = "Whether no tax is charged. It takes effect only with a valid tax number, which may already be "
                "stored: this rule is documented, not enforced.",
    },
    {.json_name = "acceptMarketing", .text = "Whether the customer agreed to get advertising by email."},
    {
        .json_name = "lang",
        .text = "Code of the language, such as en, in which the customer sees the store and its emails. It must be a "
                "language that is switched on in the store, which only the server can tell.",
    },
    {
        .json_name = "privateAdminNotes",
        .text = "Notes of the store's staff about the customer, not shown to the customer.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_customer[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
};

static const oac_command_flag flags_of_ecwid_search_customer_contacts[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
};

static const oac_command_flag flags_of_ecwid_create_customer_contact[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
};

static const oac_command_words words_of_ecwid_create_customer_contact[] = {
    {
        .json_name = "contact",
        .text = "Where to reach the customer, by type - an email address, a phone number or a link.",
    },
    {
        .json_name = "handle",
        .text = "Name of the customer's page or account in a social network, the last part of the link.",
    },
    {.json_name = "note", .text = "Note of the store's staff about this contact."},
    {.json_name = "type", .text = "Kind of contact. Several contacts of one type are allowed."},
    {
        .json_name = "default",
        .text = "Whether this is the contact to use among those of its type. At most one of each type.",
    },
    {.json_name = "orderBy", .text = "Place of the contact in the list that the store's staff sees, counted from 0."},
};

static const oac_command_flag flags_of_ecwid_get_customer_contact[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
    {
        .name = "contact-id",
        .json_name = "contactId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the contact within Ecwid, unique among those of the customer. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_customer_contact[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
    {
        .name = "contact-id",
        .json_name = "contactId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the contact within Ecwid, unique among those of the customer. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_customer_contact[] = {
    {
        .json_name = "contact",
        .text = "Where to reach the customer, by type - an email address, a phone number or a link.",
    },
    {
        .json_name = "handle",
        .text = "Name of the customer's page or account in a social network, the last part of the link.",
    },
    {.json_name = "note", .text = "Note of the store's staff about this contact."},
    {.json_name = "type", .text = "Kind of contact. Several contacts of one type are allowed."},
    {
        .json_name = "default",
        .text = "Whether this is the contact to use among those of its type. At most one of each type.",
    },
    {.json_name = "orderBy", .text = "Place of the contact in the list that the store's staff sees, counted from 0."},
};

static const oac_command_flag flags_of_ecwid_delete_customer_contact[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer within Ecwid. Required. At least 1.",
    },
    {
        .name = "contact-id",
        .json_name = "contactId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the contact within Ecwid, unique among those of the customer. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_search_customer_extra_fields[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_create_customer_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_customer_extra_field[] = {
    {.json_name = "title", .text = "What the field is called at the checkout and in the control panel."},
    {
        .json_name = "type",
        .text = "What the field takes - a line of text, or a date with time from a calendar. Default: \"TEXT\".",
    },
    {
        .json_name = "shownOnOrderDetails",
        .text = "Whether the field is shown in the control panel with the details of orders.",
    },
};

static const oac_command_flag flags_of_ecwid_get_customer_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "extrafield-key",
        .json_name = "extrafield_key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the extra field, as the server gave it when it was created. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_customer_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "extrafield-key",
        .json_name = "extrafield_key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the extra field, as the server gave it when it was created. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_customer_extra_field[] = {
    {.json_name = "title", .text = "What the field is called at the checkout and in the control panel."},
    {
        .json_name = "type",
        .text = "What the field takes - a line of text, or a date with time from a calendar. Default: \"TEXT\".",
    },
    {
        .json_name = "shownOnOrderDetails",
        .text = "Whether the field is shown in the control panel with the details of orders.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_customer_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "extrafield-key",
        .json_name = "extrafield_key",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Key of the extra field, as the server gave it when it was created. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_search_customer_groups[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "customer-group-id",
        .json_name = "customerGroupId",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "Only the groups with these numbers. In the query.",
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Text that is looked for in the names of groups. In the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_customer_group[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_customer_group[] = {
    {.json_name = "name", .text = "Name of the group. Customers see it in the store."},
    {
        .json_name = "externalReferenceId",
        .text = "What another system calls the group, a text of your own. One that another group has is refused.",
    },
};

static const oac_command_flag flags_of_ecwid_get_customer_group[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer group. 0 is the general group, which every store has. Required.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_customer_group[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer group. 0 is the general group, which every store has. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_customer_group[] = {
    {.json_name = "name", .text = "Name of the group. Customers see it in the store."},
    {
        .json_name = "externalReferenceId",
        .text = "What another system calls the group, a text of your own. One that another group has is refused.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_customer_group[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "group-id",
        .json_name = "groupId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the customer group. 0 is the general group, which every store has. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_country_codes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "with-states",
        .json_name = "withStates",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether each country comes with its states. In the query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of names in the answer, a two-letter code such as fr. English where it is left out. In the "
                "query.",
    },
};

static const oac_command_flag flags_of_ecwid_currency_codes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of names in the answer, a two-letter code such as fr. English where it is left out. In the "
                "query.",
    },
};

static const oac_command_flag flags_of_ecwid_currency_codes_by_country[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of names in the answer, a two-letter code such as fr. English where it is left out. In the "
                "query.",
    },
    {
        .name = "country-code",
        .json_name = "countryCode",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Country as two upper-case letters (ISO 3166-1 alpha-2), such as US. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_state_codes_by_country[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of names in the answer, a two-letter code such as fr. English where it is left out. In the "
                "query.",
    },
    {
        .name = "country-code",
        .json_name = "countryCode",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Country as two upper-case letters (ISO 3166-1 alpha-2), such as US. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_tax_classes_by_country[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of names in the answer, a two-letter code such as fr. English where it is left out. In the "
                "query.",
    },
    {
        .name = "country-code",
        .json_name = "countryCode",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Country as two upper-case letters (ISO 3166-1 alpha-2), such as US. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_search_discount_coupons[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "code",
        .json_name = "code",
        .kind = OAC_FLAG_TEXT,
        .help = "Only the coupon with this code. In the query.",
    },
    {
        .name = "discount-type",
        .json_name = "discount_type",
        .kind = OAC_FLAG_TEXT,
        .help = "Only coupons of this type. In the query. One of ABS, PERCENT, SHIPPING, ABS_AND_SHIPPING, "
                "PERCENT_AND_SHIPPING.",
    },
    {
        .name = "availability",
        .json_name = "availability",
        .kind = OAC_FLAG_TEXT,
        .help = "Only coupons in this state. In the query. One of ACTIVE, PAUSED, EXPIRED, USEDUP.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only coupons created at this time or later. A UNIX timestamp in seconds or a date with time, such as "
                "2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_discount_coupon[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_discount_coupon[] = {
    {.json_name = "name", .text = "Name of the coupon. Customers see it."},
    {.json_name = "code", .text = "Code that customers enter at the checkout."},
    {
        .json_name = "discountType",
        .text = "Whether the discount is an amount (ABS), a percentage (PERCENT), free shipping, or one of both with "
                "free shipping.",
    },
    {.json_name = "status", .text = "Whether the coupon can be used, and why it cannot."},
    {
        .json_name = "discount",
        .text = "How much the discount is, in the store's currency or in percent, as discountType says.",
    },
    {
        .json_name = "launchDate",
        .text = "From when on the coupon can be used. The server turns any offset into UTC. Format: ecwid-date-time.",
    },
    {
        .json_name = "expirationDate",
        .text = "Until when the coupon can be used. The server turns any offset into UTC. Format: ecwid-date-time.",
    },
    {
        .json_name = "totalLimit",
        .text = "How much the products in the cart must cost at least, in the store's currency.",
    },
    {
        .json_name = "usesLimit",
        .text = "How often it can be used - without limit, once by each customer, or once in all.",
    },
    {
        .json_name = "applicationLimit",
        .text = "Who can use it - all, only who has not ordered before, or only who has.",
    },
    {.json_name = "creationDate", .text = "When the coupon was created. Format: ecwid-date-time."},
    {.json_name = "updateDate", .text = "When the coupon last changed. Format: ecwid-date-time."},
    {.json_name = "orderCount", .text = "How many orders were placed with the coupon."},
    {.json_name = "catalogLimit", .text = "Products and categories that it is limited to. Empty means all."},
    {.json_name = "shippingLimit", .text = "Shipping methods that it is limited to. Empty means all."},
};

static const oac_command_flag flags_of_ecwid_get_discount_coupon[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "discount-coupon-id",
        .json_name = "discountCouponId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Number of the discount coupon within Ecwid. Required. At least 1 character.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_discount_coupon[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "discount-coupon-id",
        .json_name = "discountCouponId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Number of the discount coupon within Ecwid. Required. At least 1 character.",
    },
};

static const oac_command_words words_of_ecwid_update_discount_coupon[] = {
    {.json_name = "name", .text = "Name of the coupon. Customers see it."},
    {.json_name = "code", .text = "Code that customers enter at the checkout."},
    {
        .json_name = "discountType",
        .text = "Whether the discount is an amount (ABS), a percentage (PERCENT), free shipping, or one of both with "
                "free shipping.",
    },
    {.json_name = "status", .text = "Whether the coupon can be used, and why it cannot."},
    {
        .json_name = "discount",
        .text = "How much the discount is, in the store's currency or in percent, as discountType says.",
    },
    {
        .json_name = "launchDate",
        .text = "From when on the coupon can be used. The server turns any offset into UTC. Format: ecwid-date-time.",
    },
    {
        .json_name = "expirationDate",
        .text = "Until when the coupon can be used. The server turns any offset into UTC. Format: ecwid-date-time.",
    },
    {
        .json_name = "totalLimit",
        .text = "How much the products in the cart must cost at least, in the store's currency.",
    },
    {
        .json_name = "usesLimit",
        .text = "How often it can be used - without limit, once by each customer, or once in all.",
    },
    {
        .json_name = "applicationLimit",
        .text = "Who can use it - all, only who has not ordered before, or only who has.",
    },
    {.json_name = "creationDate", .text = "When the coupon was created. Format: ecwid-date-time."},
    {.json_name = "updateDate", .text = "When the coupon last changed. Format: ecwid-date-time."},
    {.json_name = "orderCount", .text = "How many orders were placed with the coupon."},
    {.json_name = "catalogLimit", .text = "Products and categories that it is limited to. Empty means all."},
    {.json_name = "shippingLimit", .text = "Shipping methods that it is limited to. Empty means all."},
};

static const oac_command_flag flags_of_ecwid_delete_discount_coupon[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "discount-coupon-id",
        .json_name = "discountCouponId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Number of the discount coupon within Ecwid. Required. At least 1 character.",
    },
};

static const oac_command_flag flags_of_ecwid_search_promotions[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100.",
    },
};

static const oac_command_flag flags_of_ecwid_create_promotion[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_promotion[] = {
    {.json_name = "name", .text = "Name of the promotion, shown at the checkout. At most 1,024 characters."},
    {
        .json_name = "discountBase",
        .text = "What is reduced - products that match targets, the sum of all products whatever targets say, or "
                "shipping.",
    },
    {.json_name = "enabled", .text = "Whether the promotion is switched on. One that is not never applies."},
    {
        .json_name = "discountType",
        .text = "Whether amount is a percentage, a sum that is taken off, or the price that is to be paid instead.",
    },
    {
        .json_name = "amount",
        .text = "How much the discount is, in percent or in the store's currency, as discountType says.",
    },
    {.json_name = "triggers", .text = "When the promotion applies. All conditions that are there must be met."},
    {.json_name = "targets", .text = "What the promotion reduces. What matches all limits that are there is reduced."},
    {
        .json_name = "externalReferenceId",
        .text = "What another system calls the promotion, a text of your own. One that another promotion has is "
                "refused.",
    },
};

static const oac_command_flag flags_of_ecwid_update_promotion[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "promotion-id",
        .json_name = "promotionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the promotion within Ecwid. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_promotion[] = {
    {.json_name = "name", .text = "Name of the promotion, shown at the checkout. At most 1,024 characters."},
    {
        .json_name = "discountBase",
        .text = "What is reduced - products that match targets, the sum of all products whatever targets say, or "
                "shipping.",
    },
    {.json_name = "enabled", .text = "Whether the promotion is switched on. One that is not never applies."},
    {
        .json_name = "discountType",
        .text = "Whether amount is a percentage, a sum that is taken off, or the price that is to be paid instead.",
    },
    {
        .json_name = "amount",
        .text = "How much the discount is, in percent or in the store's currency, as discountType says.",
    },
    {.json_name = "triggers", .text = "When the promotion applies. All conditions that are there must be met."},
    {.json_name = "targets", .text = "What the promotion reduces. What matches all limits that are there is reduced."},
    {
        .json_name = "externalReferenceId",
        .text = "What another system calls the promotion, a text of your own. One that another promotion has is "
                "refused.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_promotion[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "promotion-id",
        .json_name = "promotionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the promotion within Ecwid. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_purchase_domain[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_purchase_domain[] = {
    {.json_name = "domainName", .text = "Name of the domain to buy, such as mysuperstore.com."},
    {.json_name = "firstName", .text = "First name of the owner."},
    {.json_name = "lastName", .text = "Last name of the owner."},
    {.json_name = "email", .text = "Email address of the owner, which has to be confirmed."},
    {.json_name = "street", .text = "Street and house number of the owner."},
    {.json_name = "city", .text = "City or town of the owner."},
    {
        .json_name = "countryCode",
        .text = "Country of the owner as two upper-case letters (ISO 3166-1 alpha-2), such as US.",
    },
    {.json_name = "postalCode", .text = "Postal or ZIP code of the owner."},
    {.json_name = "stateOrProvinceCode", .text = "Code of the owner's state, such as NY, or name of the region."},
    {.json_name = "phone", .text = "Phone number of the owner."},
    {.json_name = "companyName", .text = "Name of the company that owns the domain."},
};

static const oac_command_flag flags_of_ecwid_reset_domain_password[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "domain-name",
        .json_name = "domain_name",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Name of a domain that was bought for the store, such as mysuperstore.com. In the query. Required.",
    },
    {
        .name = "send-to",
        .json_name = "send_to",
        .kind = OAC_FLAG_TEXT,
        .help = "Whether the owner of the domain or its administrator gets the password. In the query. One of owner, "
                "admin.",
    },
    {
        .name = "sub-user",
        .json_name = "sub_user",
        .kind = OAC_FLAG_TEXT,
        .help = "1 to send it to the sub-user that the domain has at the registrar, otherwise 0. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_search_store_domains[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_store_domains[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_update_store_domains[] = {
    {.json_name = "instantSiteDomain", .text = "Addresses of the store's Instant Site."},
    {.json_name = "purchasedDomains", .text = "Domains that were bought for the store."},
};

static const oac_command_flag flags_of_ecwid_send_domain_verification_email[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "domain-name",
        .json_name = "domain_name",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Name of a domain that was bought for the store, such as mysuperstore.com. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_search_domains_for_purchase[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Text that the domain name has in it. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_clone_instant_site[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_clone_instant_site[] = {
    {.json_name = "source", .text = "Number of the store whose site is copied."},
    {.json_name = "draft", .text = "True leaves the copy in the draft, false publishes it at once."},
};

static const oac_command_flag flags_of_ecwid_discard_instant_site_changes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_instant_site_api_token_in_instant_site[] = {
    {
        .name = "grant-type",
        .json_name = "grant_type",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "What the token is for: authorization_code for calls of the API, draft_code for the preview of a "
                "draft only. In the query. Required. One of authorization_code, draft_code.",
    },
    {
        .name = "site-id",
        .json_name = "site_id",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "Number of the store. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_instant_site_api_token[] = {
    {
        .name = "grant-type",
        .json_name = "grant_type",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "What the token is for: authorization_code for calls of the API, draft_code for the preview of a "
                "draft only. In the query. Required. One of authorization_code, draft_code.",
    },
    {
        .name = "site-id",
        .json_name = "site_id",
        .kind = OAC_FLAG_INTEGER,
        .required = true,
        .help = "Number of the store. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_instant_site_profile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_publish_instant_site_changes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_list_of_instant_site_pages[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "published",
        .json_name = "published",
        .kind = OAC_FLAG_BOOLEAN,
        .required = true,
        .help = "True asks for what visitors see, false for the draft. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_create_instant_site_page[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_instant_site_page[] = {
    {.json_name = "title", .text = "Name of the page in the editor."},
    {.json_name = "urlPath", .text = "Path of the page on the site, such as /legal."},
    {.json_name = "visible", .text = "Whether visitors can see the page."},
    {.json_name = "visibleHeader", .text = "Whether the page shows the header."},
    {.json_name = "visibleFooter", .text = "Whether the page shows the footer."},
    {.json_name = "visibleAnnouncementBar", .text = "Whether the page shows the announcement bar at its top."},
    {.json_name = "seoTitle", .text = "Title for search engines. Without it, they get title."},
    {.json_name = "seoDescription", .text = "Text about the page for search engines."},
    {.json_name = "shareImage", .text = "Image that social media show with a link to the page."},
    {.json_name = "indexed", .text = "Whether search engines may list the page."},
    {.json_name = "isAvailableToEdit", .text = "Whether the page can be changed in the editor."},
    {.json_name = "tileIds", .text = "Ids of the tiles of the page, from top to bottom."},
};

static const oac_command_flag flags_of_ecwid_update_instant_site_page[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "page-id",
        .json_name = "pageId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the page, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_instant_site_page[] = {
    {.json_name = "title", .text = "Name of the page in the editor."},
    {.json_name = "urlPath", .text = "Path of the page on the site, such as /legal."},
    {.json_name = "visible", .text = "Whether visitors can see the page."},
    {.json_name = "visibleHeader", .text = "Whether the page shows the header."},
    {.json_name = "visibleFooter", .text = "Whether the page shows the footer."},
    {.json_name = "visibleAnnouncementBar", .text = "Whether the page shows the announcement bar at its top."},
    {.json_name = "seoTitle", .text = "Title for search engines. Without it, they get title."},
    {.json_name = "seoDescription", .text = "Text about the page for search engines."},
    {.json_name = "shareImage", .text = "Image that social media show with a link to the page."},
    {.json_name = "indexed", .text = "Whether search engines may list the page."},
    {.json_name = "isAvailableToEdit", .text = "Whether the page can be changed in the editor."},
    {.json_name = "tileIds", .text = "Ids of the tiles of the page, from top to bottom."},
};

static const oac_command_flag flags_of_ecwid_delete_instant_site_page[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "page-id",
        .json_name = "pageId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the page, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_instant_site_profile_apiv1[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_update_instant_site_profile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_update_instant_site_profile[] = {
    {.json_name = "locale", .text = "Code of the site's main language, such as en."},
    {.json_name = "enabledLanguages", .text = "Codes of the languages that are switched on."},
    {.json_name = "storeName", .text = "Name of the site, in the tabs of browsers and for search engines."},
    {.json_name = "countryCode", .text = "Country of the store as two upper-case letters (ISO 3166-1 alpha-2)."},
    {.json_name = "postalCode", .text = "Postal or ZIP code of the store."},
    {.json_name = "email", .text = "Email address of the store, as set in the editor."},
    {.json_name = "dateFormat", .text = "How dates are written, such as dd.MM.yyyy."},
    {.json_name = "timeFormat", .text = "How times are written, such as HH:mm:ss."},
    {.json_name = "timezoneOffsetInMinutes", .text = "Minutes by which the store's time is ahead of UTC."},
};

static const oac_command_flag flags_of_ecwid_create_instant_site_profile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_instant_site_profile[] = {
    {.json_name = "locale", .text = "Code of the site's main language, such as en."},
    {.json_name = "enabledLanguages", .text = "Codes of the languages that are switched on."},
    {.json_name = "storeName", .text = "Name of the site, in the tabs of browsers and for search engines."},
    {.json_name = "countryCode", .text = "Country of the store as two upper-case letters (ISO 3166-1 alpha-2)."},
    {.json_name = "postalCode", .text = "Postal or ZIP code of the store."},
    {.json_name = "email", .text = "Email address of the store, as set in the editor."},
    {.json_name = "dateFormat", .text = "How dates are written, such as dd.MM.yyyy."},
    {.json_name = "timeFormat", .text = "How times are written, such as HH:mm:ss."},
    {.json_name = "timezoneOffsetInMinutes", .text = "Minutes by which the store's time is ahead of UTC."},
};

static const oac_command_flag flags_of_ecwid_search_instant_site_redirects[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Text to look for in the addresses of redirects. In the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100.",
    },
};

static const oac_command_flag flags_of_ecwid_create_instant_site_redirect[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_instant_site_redirect[] = {
    {.json_name = "fromUrl", .text = "Address that leads elsewhere."},
    {.json_name = "toUrl", .text = "Address that visitors are led to."},
};

static const oac_command_flag flags_of_ecwid_get_instant_site_redirect[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "redirect-id",
        .json_name = "redirectId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the redirect, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_instant_site_redirect[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "redirect-id",
        .json_name = "redirectId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the redirect, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_instant_site_redirect[] = {
    {.json_name = "fromUrl", .text = "Address that leads elsewhere."},
    {.json_name = "toUrl", .text = "Address that visitors are led to."},
};

static const oac_command_flag flags_of_ecwid_get_instant_site_text_labels[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_list_of_instant_site_themes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_create_instant_site_theme[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_instant_site_theme[] = {
    {.json_name = "colors", .text = "The palette of the theme."},
};

static const oac_command_flag flags_of_ecwid_update_instant_site_theme[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "theme-id",
        .json_name = "themeId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the theme, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_instant_site_theme[] = {
    {.json_name = "colors", .text = "The palette of the theme."},
};

static const oac_command_flag flags_of_ecwid_delete_instant_site_theme[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "theme-id",
        .json_name = "themeId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the theme, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_current_instant_site_theme[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_update_current_instant_site_theme[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_update_current_instant_site_theme[] = {
    {.json_name = "colors", .text = "The palette of the theme."},
};

static const oac_command_flag flags_of_ecwid_get_instant_site_tiles_list[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "published",
        .json_name = "published",
        .kind = OAC_FLAG_BOOLEAN,
        .required = true,
        .help = "True asks for what visitors see, false for the draft. In the query. Required.",
    },
    {
        .name = "page-id",
        .json_name = "pageId",
        .kind = OAC_FLAG_TEXT,
        .help = "Id of the page, a text. In the query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Code of the language, such as en, of the texts in tiles. It has to be switched on in the store. In "
                "the query.",
    },
};

static const oac_command_flag flags_of_ecwid_update_instant_site_tiles_list[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_update_instant_site_tiles_list[] = {
    {.json_name = "tiles", .text = "The tiles, each with its id."},
};

static const oac_command_flag flags_of_ecwid_create_instant_site_tile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_instant_site_tile[] = {
    {.json_name = "tileShowcaseItemId", .text = "Id of the ready-made tile in the showcase."},
    {.json_name = "tileCategoryType", .text = "Category in the editor to which the tile belongs."},
    {.json_name = "tileOrder", .text = "Place in the list at which the tile is added."},
    {.json_name = "useTileShowcase", .text = "Whether the tile gets the settings of the showcase."},
    {.json_name = "tile", .text = "What the tile is to be."},
    {.json_name = "pageId", .text = "Id of the page that gets the tile."},
};

static const oac_command_flag flags_of_ecwid_get_instant_site_tile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the tile, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_instant_site_tile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the tile, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_instant_site_tile[] = {
    {.json_name = "id", .text = "Id of the tile. The server gives it."},
    {
        .json_name = "tileName",
        .text = "Name of the tile, going by the field's name; the page has words for another field here.",
    },
    {
        .json_name = "content",
        .text = "Texts and images that the editor can change, as JSON. Its shape depends on the tile's type.",
    },
    {.json_name = "design", .text = "Settings of the design, as JSON. Its shape depends on the tile's type."},
    {.json_name = "visibility", .text = "Whether visitors see the tile."},
    {.json_name = "order", .text = "Place of the tile from top to bottom, counted from 0."},
    {.json_name = "hasChanges", .text = "Whether the draft of the tile differs from what is published."},
};

static const oac_command_flag flags_of_ecwid_delete_instant_site_tile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the tile, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_instant_site_tile_config_by_type[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "config-type",
        .json_name = "configType",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "The type of tile that is asked about. Required. One of GLOBAL, TEXT, CALL_TO_ACTION, GIFT_CARD, "
                "COVER, STORE, IMAGE_TEXT, HEADER, FOOTER, LOCATION, MULTI_LOCATION, PRODUCT_BROWSER, GDPR_BANNER, "
                "FEATURED_PRODUCTS, ROOT_CATEGORIES, CUSTOMER_REVIEW, FEATURE_LIST, ANNOUNCEMENT_BAR, SLIDER, CUSTOM, "
                "CUSTOM_HEADER, CUSTOM_FOOTER, VIDEO, VIDEO_LIST, CATEGORY_PRODUCTS, CATEGORY_COLLECTION, "
                "FEATURED_PRODUCT, LOGO_GALLERY, CONTACT_US, AGE_CONFIRMATION.",
    },
};

static const oac_command_flag flags_of_ecwid_get_instant_site_tile_showcases[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_list_of_buckets_for_tile_images[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_tile_image_upload_result[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "image-id",
        .json_name = "imageId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the image, which uploadInstantSiteTileImage answered. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_instant_site_tile_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "tile-id",
        .json_name = "tileId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the tile, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_upload_instant_site_tile_image[] = {
    {.json_name = "acceptHeader", .text = "Always multipart/form-data."},
};

static const oac_command_flag flags_of_ecwid_convert_abandoned_cart_to_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "cart-id",
        .json_name = "cartId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the cart, a UUID such as 0B299518-FB54-491A-A6E0-5B6BA6E20868. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_abandoned_cart[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "cart-id",
        .json_name = "cartId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the cart, a UUID such as 0B299518-FB54-491A-A6E0-5B6BA6E20868. Required.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_abandoned_cart[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "cart-id",
        .json_name = "cartId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the cart, a UUID such as 0B299518-FB54-491A-A6E0-5B6BA6E20868. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_abandoned_cart[] = {
    {.json_name = "hidden", .text = "Whether the control panel does not show it. Only for what was not finished."},
    {
        .json_name = "taxesOnShipping",
        .text = "Taxes on shipping and handling. Null for old orders, empty where only items are taxed; not "
                "calculated anew when the order is changed.",
    },
    {.json_name = "b2b_b2c", .text = "Whether a business (b2b) or a private customer (b2c) orders."},
    {.json_name = "customerRequestedInvoice", .text = "Whether the customer asked for an invoice."},
    {.json_name = "customerFiscalCode", .text = "Italian tax code (codice fiscale) of the customer."},
    {
        .json_name = "electronicInvoicePecEmail",
        .text = "Certified email address (PEC) that Italian electronic invoices are sent to.",
    },
    {
        .json_name = "electronicInvoiceSdiCode",
        .text = "Code by which the Italian exchange system (SdI) delivers electronic invoices.",
    },
};

static const oac_command_flag flags_of_ecwid_search_abandoned_carts[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "show-hidden",
        .json_name = "showHidden",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether carts that the control panel does not show any more are found, too. They are where it is "
                "left out. In the query.",
    },
    {
        .name = "total-from",
        .json_name = "totalFrom",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only carts of this total or more, in the store's currency. In the query.",
    },
    {
        .name = "total-to",
        .json_name = "totalTo",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only carts of this total or less, in the store's currency. In the query.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or later. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "Only those of the customer with this email address. In the query.",
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only those of the customer with this number. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_calculate_order_details[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_calculate_order_details[] = {
    {.json_name = "email", .text = "Email address of the customer."},
    {.json_name = "ipAddress", .text = "IP address of the customer at the checkout."},
    {
        .json_name = "customerId",
        .text = "Number of the customer for whom it is calculated, with the customer's prices.",
    },
    {.json_name = "customerTaxExempt", .text = "Whether the customer pays no tax. It needs a valid tax number."},
    {.json_name = "discountCoupon", .text = "Discount coupon that was applied. Absent where there was none."},
    {.json_name = "discountInfo", .text = "Promotions that were applied."},
    {.json_name = "billingPerson", .text = "Who the invoice is for, and where."},
    {
        .json_name = "shippingPerson",
        .text = "Who the goods are sent to, and where; the same as billingPerson where it is left out.",
    },
    {.json_name = "customSurcharges", .text = "Surcharges and tips that were added."},
    {.json_name = "items", .text = "Products that are ordered."},
    {.json_name = "giftCardCode", .text = "Code of a gift card to pay with."},
    {.json_name = "handlingFee", .text = "Fee for handling that is added to shipping."},
    {.json_name = "shippingOption", .text = "How the goods are sent or picked up."},
    {.json_name = "paymentOptionsDetails", .text = "Payment method that is chosen."},
};

static const oac_command_flag flags_of_ecwid_search_orders[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "ids",
        .json_name = "ids",
        .kind = OAC_FLAG_TEXT,
        .list = true,
        .help = "Only the orders with these ids, with or without prefix and suffix. In the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "keywords",
        .json_name = "keywords",
        .kind = OAC_FLAG_TEXT,
        .help = "Text that is looked for in ids, addresses, emails, tracking numbers, notes and items. In the query.",
    },
    {
        .name = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "Only those of the customer with this email address. In the query.",
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only those of the customer with this number. In the query.",
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "Only orders with one of these products, by their numbers. In the query.",
    },
    {
        .name = "total-from",
        .json_name = "totalFrom",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only orders of this total or more, in the store's currency. In the query.",
    },
    {
        .name = "total-to",
        .json_name = "totalTo",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only orders of this total or less, in the store's currency. In the query.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or later. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "pickup-time-from",
        .json_name = "pickupTimeFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders picked up at this time or later. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "pickup-time-to",
        .json_name = "pickupTimeTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders picked up at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "shipping-method",
        .json_name = "shippingMethod",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders with the shipping method of this name. In the query.",
    },
    {
        .name = "fulfillment-status",
        .json_name = "fulfillmentStatus",
        .kind = OAC_FLAG_TEXT,
        .list = true,
        .help = "Only orders in one of these states of fulfillment. In the query. Each is a text of "
                "ecwid_fulfillment_status. One of AWAITING_PROCESSING, PROCESSING, SHIPPED, DELIVERED, "
                "WILL_NOT_DELIVER, RETURNED, READY_FOR_PICKUP, OUT_FOR_DELIVERY, CUSTOM_FULFILLMENT_STATUS_1, "
                "CUSTOM_FULFILLMENT_STATUS_2, CUSTOM_FULFILLMENT_STATUS_3.",
    },
    {
        .name = "payment-method",
        .json_name = "paymentMethod",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders with the payment method of this name. In the query.",
    },
    {
        .name = "payment-module",
        .json_name = "paymentModule",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders paid by this payment module; of an app it is CUSTOM_PAYMENT_APP with its client_id. In "
                "the query.",
    },
    {
        .name = "payment-status",
        .json_name = "paymentStatus",
        .kind = OAC_FLAG_TEXT,
        .list = true,
        .help = "Only orders in one of these states of payment. In the query. Each is a text of ecwid_payment_status. "
                "One of AWAITING_PAYMENT, PAID, CANCELLED, REFUNDED, PARTIALLY_REFUNDED, INCOMPLETE, "
                "CUSTOM_PAYMENT_STATUS_1, CUSTOM_PAYMENT_STATUS_2, CUSTOM_PAYMENT_STATUS_3.",
    },
    {
        .name = "accept-marketing",
        .json_name = "acceptMarketing",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Only orders whose customer agreed, or did not agree, to get advertising by email. In the query.",
    },
    {
        .name = "contains-preorder-items",
        .json_name = "containsPreorderItems",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Only orders with products that were ordered before they are in stock, or without. In the query.",
    },
    {
        .name = "coupon-code",
        .json_name = "couponCode",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders with the discount coupon of this code. In the query.",
    },
    {
        .name = "subscription-id",
        .json_name = "subscriptionId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only orders of the subscription with this number. In the query.",
    },
    {
        .name = "referer-id",
        .json_name = "refererId",
        .kind = OAC_FLAG_TEXT,
        .help = "Only orders with this id of where they came from. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_order[] = {
    {
        .json_name = "subtotal",
        .text = "Price of all items before discounts, taxes, shipping and fees, in the store's currency.",
    },
    {.json_name = "total", .text = "Amount to pay, with discounts, taxes, shipping and fees, in the store's currency."},
    {.json_name = "email", .text = "Email address of the customer."},
    {
        .json_name = "fulfillmentStatus",
        .text = "How far packing and delivery have come. Custom ones are named by the store.",
    },
    {.json_name = "paymentStatus", .text = "How far the payment has come. Custom ones are named by the store."},
    {
        .json_name = "paymentModule",
        .text = "Module through which the order was paid online. Absent for what is paid in other ways.",
    },
    {.json_name = "paymentMethod", .text = "Name of the payment method, as the customer saw it."},
    {
        .json_name = "tax",
        .text = "Sum of all taxes on items and shipping. It is not calculated anew when the order is changed.",
    },
    {.json_name = "giftCardRedemption", .text = "Amount that was paid with a gift card, already taken off the total."},
    {.json_name = "totalBeforeGiftCardRedemption", .text = "The total before what a gift card paid was taken off."},
    {.json_name = "customerTaxExempt", .text = "Whether the customer pays no tax. It needs a valid tax number."},
    {.json_name = "customerTaxId", .text = "Tax number that the customer gave."},
    {.json_name = "customerTaxIdValid", .text = "Whether the tax number has been found valid."},
    {
        .json_name = "reversedTaxApplied",
        .text = "Whether the tax was set to 0 because the customer owes it. It needs a valid tax number.",
    },
    {.json_name = "b2b_b2c", .text = "Whether a business (b2b) or a private customer (b2c) orders."},
    {.json_name = "customerRequestedInvoice", .text = "Whether the customer asked for an invoice."},
    {.json_name = "customerFiscalCode", .text = "Italian tax code (codice fiscale) of the customer."},
    {
        .json_name = "electronicInvoicePecEmail",
        .text = "Certified email address (PEC) that Italian electronic invoices are sent to.",
    },
    {
        .json_name = "electronicInvoiceSdiCode",
        .text = "Code by which the Italian exchange system (SdI) delivers electronic invoices.",
    },
    {.json_name = "ipAddress", .text = "IP address of the customer at the checkout."},
    {
        .json_name = "refererUrl",
        .text = "Address of the page on which it was ordered, without what follows the hash mark.",
    },
    {.json_name = "orderComments", .text = "Comments that the customer left at the checkout."},
    {.json_name = "volumeDiscount", .text = "What promotions by subtotal take off. Part of discount."},
    {.json_name = "membershipBasedDiscount", .text = "What promotions by customer group take off. Part of discount."},
    {
        .json_name = "totalAndMembershipBasedDiscount",
        .text = "What promotions by subtotal and customer group together take off. Part of discount.",
    },
    {.json_name = "customDiscount", .text = "Amounts that apps take off."},
    {
        .json_name = "discount",
        .text = "What promotions take off. Pages contradict each other on whether it has couponDiscount in it.",
    },
    {.json_name = "couponDiscount", .text = "What the discount coupon takes off."},
    {.json_name = "discountInfo", .text = "Promotions that were applied."},
    {.json_name = "discountCoupon", .text = "Discount coupon that was applied. Absent where there was none."},
    {.json_name = "customSurcharges", .text = "Surcharges and tips that were added."},
    {.json_name = "globalReferer", .text = "Address of the page elsewhere that led the customer here."},
    {.json_name = "customerId", .text = "Number of the customer within Ecwid."},
    {.json_name = "customerGroup", .text = "Name of the customer's group. Absent where the customer has none."},
    {.json_name = "customerGroupId", .text = "Number of the customer's group. 0 is the general group."},
    {.json_name = "items", .text = "Products that are ordered."},
    {.json_name = "shippingPerson", .text = "Who the goods are sent to, and where."},
    {.json_name = "billingPerson", .text = "Who the invoice is for, and where."},
    {.json_name = "shippingOption", .text = "How the goods are sent or picked up."},
    {.json_name = "handlingFee", .text = "Fee for handling that is added to shipping."},
    {.json_name = "additionalInfo", .text = "Data for the server's own use, any JSON."},
    {.json_name = "paymentParams", .text = "Data of the payment for the server's own use, any JSON."},
    {
        .json_name = "extraFields",
        .text = "Values of extra fields by their names; some, such as those of delivery times, have members of their "
                "own.",
    },
    {
        .json_name = "orderExtraFields",
        .text = "Extra fields with their values and how they are shown, 8 KB in all at most.",
    },
    {.json_name = "hidden", .text = "Whether the control panel does not show it. Only for what was not finished."},
    {.json_name = "trackingNumber", .text = "Number by which the carrier tells where the parcel is."},
    {
        .json_name = "paymentMessage",
        .text = "What the payment service said went wrong. It is emptied once the order is paid.",
    },
    {.json_name = "externalTransactionId", .text = "Id of the payment in the payment service."},
    {.json_name = "affiliateId", .text = "Tells which of several places that show the store it was ordered at."},
    {.json_name = "creditCardStatus", .text = "What the payment service found about the credit card."},
    {.json_name = "privateAdminNotes", .text = "Notes of the store's staff, not shown to the customer."},
    {.json_name = "pickupTime", .text = "When the customer picks the goods up. Format: ecwid-date-time."},
    {
        .json_name = "taxesOnShipping",
        .text = "Taxes on shipping and handling. Null for old orders, empty where only items are taxed; not "
                "calculated anew when the order is changed.",
    },
    {
        .json_name = "acceptMarketing",
        .text = "Whether the customer agreed to get advertising by email. The vendor takes null for consent, too.",
    },
    {.json_name = "refererId", .text = "Id of where the order came from, set by a script of the store or a program."},
    {
        .json_name = "disableAllCustomerNotifications",
        .text = "Whether the customer gets no emails about it. Emails to staff are sent all the same.",
    },
    {
        .json_name = "externalFulfillment",
        .text = "Whether another system delivers it. Then the control panel does not let fulfillment be changed. "
                "Default: false.",
    },
    {
        .json_name = "externalOrderId",
        .text = "Id in the system that delivers it. It needs externalFulfillment to be true.",
    },
    {.json_name = "pricesIncludeTax", .text = "Whether prices have taxes in them."},
    {.json_name = "utmData", .text = "Campaign that the customer came by."},
    {.json_name = "utmDataSets", .text = "Campaigns that the customer came by, with times."},
    {
        .json_name = "lang",
        .text = "Language of emails to the customer, a two-letter code that is switched on in the store.",
    },
    {.json_name = "createDate", .text = "When it was ordered; now, where it is left out. Format: ecwid-date-time."},
};

static const oac_command_flag flags_of_ecwid_get_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_words words_of_ecwid_update_order[] = {
    {
        .json_name = "subtotal",
        .text = "Price of all items before discounts, taxes, shipping and fees, in the store's currency.",
    },
    {.json_name = "total", .text = "Amount to pay, with discounts, taxes, shipping and fees, in the store's currency."},
    {.json_name = "giftCardRedemption", .text = "Amount that was paid with a gift card, already taken off the total."},
    {.json_name = "totalBeforeGiftCardRedemption", .text = "The total before what a gift card paid was taken off."},
    {.json_name = "email", .text = "Email address of the customer."},
    {
        .json_name = "paymentModule",
        .text = "Module through which the order was paid online. Absent for what is paid in other ways.",
    },
    {.json_name = "paymentMethod", .text = "Name of the payment method, as the customer saw it."},
    {
        .json_name = "tax",
        .text = "Sum of all taxes on items and shipping. It is not calculated anew when the order is changed.",
    },
    {.json_name = "customerTaxExempt", .text = "Whether the customer pays no tax. It needs a valid tax number."},
    {.json_name = "customerTaxId", .text = "Tax number that the customer gave."},
    {.json_name = "customerTaxIdValid", .text = "Whether the tax number has been found valid."},
    {
        .json_name = "reversedTaxApplied",
        .text = "Whether the tax was set to 0 because the customer owes it. It needs a valid tax number.",
    },
    {.json_name = "b2b_b2c", .text = "Whether a business (b2b) or a private customer (b2c) orders."},
    {.json_name = "customerRequestedInvoice", .text = "Whether the customer asked for an invoice."},
    {.json_name = "customerFiscalCode", .text = "Italian tax code (codice fiscale) of the customer."},
    {
        .json_name = "electronicInvoicePecEmail",
        .text = "Certified email address (PEC) that Italian electronic invoices are sent to.",
    },
    {
        .json_name = "electronicInvoiceSdiCode",
        .text = "Code by which the Italian exchange system (SdI) delivers electronic invoices.",
    },
    {.json_name = "ipAddress", .text = "IP address of the customer at the checkout."},
    {.json_name = "paymentStatus", .text = "How far the payment has come. Custom ones are named by the store."},
    {
        .json_name = "fulfillmentStatus",
        .text = "How far packing and delivery have come. Custom ones are named by the store.",
    },
    {
        .json_name = "refererUrl",
        .text = "Address of the page on which it was ordered, without what follows the hash mark.",
    },
    {.json_name = "orderComments", .text = "Comments that the customer left at the checkout."},
    {.json_name = "volumeDiscount", .text = "What promotions by subtotal take off. Part of discount."},
    {.json_name = "membershipBasedDiscount", .text = "What promotions by customer group take off. Part of discount."},
    {
        .json_name = "totalAndMembershipBasedDiscount",
        .text = "What promotions by subtotal and customer group together take off. Part of discount.",
    },
    {.json_name = "customDiscount", .text = "Amounts that apps take off."},
    {
        .json_name = "discount",
        .text = "What promotions take off. Pages contradict each other on whether it has couponDiscount in it.",
    },
    {.json_name = "couponDiscount", .text = "What the discount coupon takes off."},
    {.json_name = "discountInfo", .text = "Promotions that were applied."},
    {.json_name = "discountCoupon", .text = "Discount coupon that was applied. Absent where there was none."},
    {.json_name = "customSurcharges", .text = "Surcharges and tips that were added."},
    {.json_name = "globalReferer", .text = "Address of the page elsewhere that led the customer here."},
    {.json_name = "customerId", .text = "Number of the customer within Ecwid."},
    {.json_name = "customerGroup", .text = "Name of the customer's group. Absent where the customer has none."},
    {.json_name = "customerGroupId", .text = "Number of the customer's group. 0 is the general group."},
    {
        .json_name = "items",
        .text = "Products that are ordered, each named by its id. What becomes of those that the list leaves out is "
                "not documented.",
    },
    {.json_name = "shippingPerson", .text = "Who the goods are sent to, and where."},
    {.json_name = "billingPerson", .text = "Who the invoice is for, and where."},
    {.json_name = "shippingOption", .text = "How the goods are sent or picked up."},
    {.json_name = "handlingFee", .text = "Fee for handling that is added to shipping."},
    {.json_name = "additionalInfo", .text = "Data for the server's own use, any JSON."},
    {.json_name = "paymentParams", .text = "Data of the payment for the server's own use, any JSON."},
    {
        .json_name = "extraFields",
        .text = "Values of extra fields by their names; some, such as those of delivery times, have members of their "
                "own.",
    },
    {
        .json_name = "orderExtraFields",
        .text = "Extra fields with their values and how they are shown, 8 KB in all at most.",
    },
    {.json_name = "hidden", .text = "Whether the control panel does not show it. Only for what was not finished."},
    {.json_name = "trackingNumber", .text = "Number by which the carrier tells where the parcel is."},
    {
        .json_name = "paymentMessage",
        .text = "What the payment service said went wrong. It is emptied once the order is paid.",
    },
    {.json_name = "externalTransactionId", .text = "Id of the payment in the payment service."},
    {.json_name = "affiliateId", .text = "Tells which of several places that show the store it was ordered at."},
    {.json_name = "creditCardStatus", .text = "What the payment service found about the credit card."},
    {.json_name = "privateAdminNotes", .text = "Notes of the store's staff, not shown to the customer."},
    {.json_name = "pickupTime", .text = "When the customer picks the goods up. Format: ecwid-date-time."},
    {
        .json_name = "taxesOnShipping",
        .text = "Taxes on shipping and handling. Null for old orders, empty where only items are taxed; not "
                "calculated anew when the order is changed.",
    },
    {
        .json_name = "acceptMarketing",
        .text = "Whether the customer agreed to get advertising by email. The vendor takes null for consent, too.",
    },
    {.json_name = "refererId", .text = "Id of where the order came from, set by a script of the store or a program."},
    {
        .json_name = "disableAllCustomerNotifications",
        .text = "Whether the customer gets no emails about it. Emails to staff are sent all the same.",
    },
    {
        .json_name = "externalFulfillment",
        .text = "Whether another system delivers it. Then the control panel does not let fulfillment be changed. "
                "Default: false.",
    },
    {
        .json_name = "externalOrderId",
        .text = "Id in the system that delivers it. It needs externalFulfillment to be true.",
    },
    {.json_name = "pricesIncludeTax", .text = "Whether prices have taxes in them."},
    {.json_name = "utmData", .text = "Campaign that the customer came by."},
    {.json_name = "utmDataSets", .text = "Campaigns that the customer came by, with times."},
    {
        .json_name = "lang",
        .text = "Language of emails to the customer, a two-letter code that is switched on in the store.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_flag flags_of_ecwid_get_last_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_get_repeat_order_url[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_flag flags_of_ecwid_search_order_extra_fields[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_flag flags_of_ecwid_add_extra_fields_to_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_words words_of_ecwid_add_extra_fields_to_order[] = {
    {.json_name = "id", .text = "Id of the extra field, unique in its order."},
    {.json_name = "value", .text = "What was entered, 255 characters at most."},
    {
        .json_name = "customerInputType",
        .text = "How it was entered. Empty for hidden fields; TEXT where nothing is sent. Default: \"TEXT\".",
    },
    {.json_name = "title", .text = "Title of the field, as customers see it."},
    {.json_name = "orderDetailsDisplaySection", .text = "With what staff sees it. Empty means that it is hidden."},
    {
        .json_name = "orderBy",
        .text = "Its place among the fields of the same section, a number as a text. The smallest comes first.",
    },
    {
        .json_name = "showInNotifications",
        .text = "Whether emails to the customer have it, which they do not by default. Default: false.",
    },
    {.json_name = "showInInvoice", .text = "Whether tax invoices have it."},
};

static const oac_command_flag flags_of_ecwid_update_order_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
    {
        .name = "extra-field-id",
        .json_name = "extraFieldId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the extra field, unique within the order. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_order_extra_field[] = {
    {.json_name = "value", .text = "What was entered, 255 characters at most."},
    {.json_name = "title", .text = "Title of the field, as customers see it."},
    {.json_name = "orderDetailsDisplaySection", .text = "With what staff sees it. Empty means that it is hidden."},
    {
        .json_name = "orderBy",
        .text = "Its place among the fields of the same section, a number as a text. The smallest comes first.",
    },
    {
        .json_name = "showInNotifications",
        .text = "Whether emails to the customer have it, which they do not by default. Default: false.",
    },
    {.json_name = "showInInvoice", .text = "Whether tax invoices have it."},
};

static const oac_command_flag flags_of_ecwid_delete_order_extra_field[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
    {
        .name = "extra-field-id",
        .json_name = "extraFieldId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the extra field, unique within the order. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_generate_tax_invoice_for_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_flag flags_of_ecwid_get_order_receipt_pdf[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
};

static const oac_command_flag flags_of_ecwid_get_tax_invoices_for_order[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the order, with the prefix and suffix of the store, such as EG4H2 or SALE-G01ZG. Required. At "
                "least 1 character.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_get_order_status[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "status-id",
        .json_name = "statusId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Name of the status in upper case, such as PAID. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_custom_order_status[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "status-id",
        .json_name = "statusId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Name of the status. Only those that a store names itself can be changed. Required. One of "
                "CUSTOM_PAYMENT_STATUS_1, CUSTOM_PAYMENT_STATUS_2, CUSTOM_PAYMENT_STATUS_3, "
                "CUSTOM_FULFILLMENT_STATUS_1, CUSTOM_FULFILLMENT_STATUS_2, CUSTOM_FULFILLMENT_STATUS_3.",
    },
};

static const oac_command_words words_of_ecwid_update_custom_order_status[] = {
    {.json_name = "enabled", .text = "Whether staff can give orders this status."},
    {
        .json_name = "sendNotificationWhenStatusIsAssigned",
        .text = "Whether the customer gets an email when an order gets this status.",
    },
    {.json_name = "name", .text = "Name for people. Only of statuses that the store names."},
    {
        .json_name = "nameTranslations",
        .text = "The name by language; keys are two-letter codes. Only of statuses that the store names.",
    },
};

static const oac_command_flag flags_of_ecwid_search_order_statuses[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_recurring_subscription[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "subscription-id",
        .json_name = "subscriptionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the subscription within Ecwid. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_recurring_subscription[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "subscription-id",
        .json_name = "subscriptionId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the subscription within Ecwid. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_recurring_subscription[] = {
    {.json_name = "chargeSettings", .text = "How often the customer is charged."},
    {.json_name = "nextCharge", .text = "When the customer is charged next. Format: ecwid-date-time."},
    {
        .json_name = "status",
        .text = "Whether it goes on, has ended, or waits because a charge failed or has to be confirmed.",
    },
};

static const oac_command_flag flags_of_ecwid_search_recurring_subscriptions[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "id",
        .json_name = "id",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only the subscription with this number. In the query.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or later. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "cancelled-from",
        .json_name = "cancelledFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions cancelled at this time or later, such as 2024-05-26 13:37:46 +0000. In the query.",
    },
    {
        .name = "cancelled-to",
        .json_name = "cancelledTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions cancelled at this time or before, such as 2024-05-26 13:37:46 +0000. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "customer-id",
        .json_name = "customerId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only those of the customer with this number. In the query.",
    },
    {
        .name = "status",
        .json_name = "status",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions in this state. In the query. One of ACTIVE, CANCELLED, LAST_CHARGE_FAILED, "
                "REQUIRES_PAYMENT_CONFIRMATION.",
    },
    {
        .name = "next-charge-from",
        .json_name = "nextChargeFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions that are next charged at this time or later, such as 2024-05-26 13:37:46 +0000. "
                "In the query.",
    },
    {
        .name = "next-charge-to",
        .json_name = "nextChargeTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions that are next charged at this time or before, such as 2024-05-26 13:37:46 +0000. "
                "In the query.",
    },
    {
        .name = "recurring-interval",
        .json_name = "recurringInterval",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions that are charged by this unit of time. In the query. One of DAY, WEEK, MONTH, "
                "YEAR.",
    },
    {
        .name = "recurring-interval-count",
        .json_name = "recurringIntervalCount",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only subscriptions that are charged every so many units - days 1, weeks 1 or 2, months 1 or 3, years "
                "1. In the query. One of 1, 2, 3.",
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Only subscriptions to the product with this number. In the query.",
    },
    {
        .name = "email",
        .json_name = "email",
        .kind = OAC_FLAG_TEXT,
        .help = "Only those of the customer with this email address. In the query.",
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions that the order with this id belongs to. In the query.",
    },
    {
        .name = "order-total",
        .json_name = "orderTotal",
        .kind = OAC_FLAG_NUMBER,
        .help = "Only subscriptions whose orders have this total, in the store's currency. In the query.",
    },
    {
        .name = "order-created-from",
        .json_name = "orderCreatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions with an order placed at this time or later, such as 2024-05-26 13:37:46 +0000. In "
                "the query.",
    },
    {
        .name = "order-created-to",
        .json_name = "orderCreatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only subscriptions with an order placed at this time or before, such as 2024-05-26 13:37:46 +0000. "
                "In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "Order of the subscriptions found. The latest come first where it is left out. In the query. Default: "
                "\"DATE_CREATED_DESC\". One of DATE_CREATED_ASC, DATE_CREATED_DESC, ORDER_COUNT_ASC, "
                "ORDER_COUNT_DESC, NEXT_CHARGE_DATE_ASC, NEXT_CHARGE_DATE_DESC.",
    },
};

static const oac_command_flag flags_of_ecwid_search_payment_options[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_create_payment_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_payment_option[] = {
    {.json_name = "enabled", .text = "Whether customers may choose it at checkout."},
    {
        .json_name = "configured",
        .text = "Whether it is set up completely. If false, the control panel marks it in red.",
    },
    {.json_name = "checkoutTitle", .text = "Name that customers see at checkout, up to 64 characters."},
    {.json_name = "checkoutTitleTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "checkoutDescription", .text = "Text below the name at checkout."},
    {.json_name = "paymentProcessorId", .text = "Id of the payment processor within Ecwid."},
    {.json_name = "paymentProcessorTitle", .text = "Name of the payment processor. Orders have it as paymentModule."},
    {
        .json_name = "orderBy",
        .text = "Place among the payment options, at checkout and in the control panel; the smallest comes first.",
    },
    {.json_name = "appClientId", .text = "Client id of the app that added it. Empty if no app did."},
    {.json_name = "paymentSurcharges", .text = "What paying this way costs the customer in addition."},
    {.json_name = "instructionsForCustomer", .text = "What customers read at checkout about how to pay."},
    {.json_name = "shippingSettings", .text = "Limits the option to orders that are shipped in certain ways."},
};

static const oac_command_flag flags_of_ecwid_get_payment_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "payment-option-id",
        .json_name = "paymentOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the payment option, a text. Required.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_update_payment_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "payment-option-id",
        .json_name = "paymentOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the payment option, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_payment_option[] = {
    {.json_name = "enabled", .text = "Whether customers may choose it at checkout."},
    {
        .json_name = "configured",
        .text = "Whether it is set up completely. If false, the control panel marks it in red.",
    },
    {.json_name = "checkoutTitle", .text = "Name that customers see at checkout, up to 64 characters."},
    {.json_name = "checkoutTitleTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "checkoutDescription", .text = "Text below the name at checkout."},
    {.json_name = "paymentProcessorId", .text = "Id of the payment processor within Ecwid."},
    {.json_name = "paymentProcessorTitle", .text = "Name of the payment processor. Orders have it as paymentModule."},
    {
        .json_name = "orderBy",
        .text = "Place among the payment options, at checkout and in the control panel; the smallest comes first.",
    },
    {.json_name = "appClientId", .text = "Client id of the app that added it. Empty if no app did."},
    {.json_name = "paymentSurcharges", .text = "What paying this way costs the customer in addition."},
    {.json_name = "instructionsForCustomer", .text = "What customers read at checkout about how to pay."},
    {.json_name = "shippingSettings", .text = "Limits the option to orders that are shipped in certain ways."},
};

static const oac_command_flag flags_of_ecwid_delete_payment_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "payment-option-id",
        .json_name = "paymentOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the payment option, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_adjust_product_stock[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "check-low-stock-notification",
        .json_name = "checkLowStockNotification",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True has the store owner told by email if the stock is low afterwards. In the query.",
    },
};

static const oac_command_words words_of_ecwid_adjust_product_stock[] = {
    {.json_name = "quantityDelta", .text = "How many are added; below 0, how many are taken away."},
};

static const oac_command_flag flags_of_ecwid_search_products[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "Numbers of the products to read. If there are any, no other condition counts. In the query.",
    },
    {
        .name = "sku",
        .json_name = "sku",
        .kind = OAC_FLAG_TEXT,
        .help = "SKU of a product or of one of its variations, in full. No other condition but productId counts "
                "beside it. In the query.",
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Words to look for in names, descriptions, SKUs, options, categories, image descriptions and "
                "attributes. A * at the end finds what begins so. In the query.",
    },
    {
        .name = "search-method",
        .json_name = "searchMethod",
        .kind = OAC_FLAG_TEXT,
        .help = "How keyword is looked for: as the storefront does (STOREFRONT), or as the control panel does (CP). "
                "In the query. One of STOREFRONT, CP.",
    },
    {
        .name = "external-reference-id",
        .json_name = "externalReferenceId",
        .kind = OAC_FLAG_TEXT,
        .help = "Id of the product or of a variation in a connected point of sale. In the query.",
    },
    {
        .name = "category",
        .json_name = "category",
        .kind = OAC_FLAG_TEXT,
        .help = "Number of a category, as a text: only its products are found, in the store owner's order. In the "
                "query.",
    },
    {
        .name = "categories",
        .json_name = "categories",
        .kind = OAC_FLAG_INTEGER,
        .list = true,
        .help = "Numbers of categories, to find products that stand in any of them. In the query.",
    },
    {
        .name = "include-products-from-subcategories",
        .json_name = "includeProductsFromSubcategories",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether products of deeper levels are found, too. In the query.",
    },
    {
        .name = "price-from",
        .json_name = "priceFrom",
        .kind = OAC_FLAG_NUMBER,
        .help = "Lowest price of the products to find, in the store's currency. In the query.",
    },
    {
        .name = "price-to",
        .json_name = "priceTo",
        .kind = OAC_FLAG_NUMBER,
        .help = "Highest price of the products to find, in the store's currency. In the query.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or later. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "Order of the results; by relevance unless told, and in the store owner's order where category is "
                "sent. In the query. Default: \"RELEVANCE\". One of RELEVANCE, DEFINED_BY_STORE_OWNER, "
                "ADDED_TIME_DESC, ADDED_TIME_ASC, NAME_ASC, NAME_DESC, PRICE_ASC, PRICE_DESC, UPDATED_TIME_ASC, "
                "UPDATED_TIME_DESC.",
    },
    {
        .name = "enabled",
        .json_name = "enabled",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True finds enabled products only, false only others. Left out, both. In the query.",
    },
    {
        .name = "is-gift-card",
        .json_name = "isGiftCard",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True finds gift cards only, false only other products. Left out, both. In the query.",
    },
    {
        .name = "in-stock",
        .json_name = "inStock",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True finds products in stock only, false only those that are sold out. Left out, both. In the query.",
    },
    {
        .name = "discounts-allowed",
        .json_name = "discountsAllowed",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True finds products that discounts may apply to, false only others. Left out, both. In the query.",
    },
    {
        .name = "visible-in-storefront",
        .json_name = "visibleInStorefront",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True finds products that customers see, false only those they do not. Left out, both. In the query.",
    },
    {
        .name = "is-customer-set-price",
        .json_name = "isCustomerSetPrice",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True finds products whose price the customer chooses, false only others. Left out, both. In the "
                "query.",
    },
    {
        .name = "onsale",
        .json_name = "onsale",
        .kind = OAC_FLAG_TEXT,
        .help = "Finds only products that are on sale (onsale), or only others (notonsale). In the query. One of "
                "onsale, notonsale.",
    },
    {
        .name = "inventory",
        .json_name = "inventory",
        .kind = OAC_FLAG_TEXT,
        .help = "Finds only products in stock (instock), or only those that are sold out (outofstock). In the query. "
                "One of instock, outofstock.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links in the answer begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links whose slugs do not hold numbers. Left out, the store's own setting decides. In "
                "the query.",
    },
    {
        .name = "option-option-name",
        .json_name = "option_{optionName}",
        .kind = OAC_FLAG_JSON,
        .help = "Values of options by whole name, such as option_Size, several of one option with commas. A product "
                "with any of the values is found. In the query.",
    },
    {
        .name = "attribute-attribute-name",
        .json_name = "attribute_{attributeName}",
        .kind = OAC_FLAG_JSON,
        .help = "Values of attributes by whole name, such as attribute_Brand, several of one attribute with commas. A "
                "product with any of the values is found. In the query.",
    },
    {
        .name = "enabled-manual-taxes",
        .json_name = "enabledManualTaxes",
        .kind = OAC_FLAG_TEXT,
        .help = "Numbers of manual taxes with commas between them; none finds products without such a tax. In the "
                "query.",
    },
    {
        .name = "tax-class-codes",
        .json_name = "taxClassCodes",
        .kind = OAC_FLAG_TEXT,
        .help = "Codes of tax classes, which the dictionary of tax classes lists. In the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_product[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "save-combinations",
        .json_name = "saveCombinations",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True saves the variations in the body, too. False, or left out, ignores them. In the query.",
    },
};

static const oac_command_words words_of_ecwid_create_product[] = {
    {
        .json_name = "sku",
        .text = "Stock keeping unit, the store's own code for the product. Variations may have codes of their own.",
    },
    {.json_name = "quantity", .text = "How many are in stock. Absent if unlimited is true."},
    {.json_name = "unlimited", .text = "Whether stock is not counted."},
    {.json_name = "inStock", .text = "Whether it, or any variation, can be had: unlimited, or quantity above 0."},
    {.json_name = "name", .text = "Name that customers see."},
    {.json_name = "nameTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "price", .text = "Price in the store's currency, without options, variations and discounts."},
    {.json_name = "tax", .text = "Which taxes apply."},
    {.json_name = "wholesalePrices", .text = "Prices for larger quantities, from the smallest quantity up."},
    {
        .json_name = "compareToPrice",
        .text = "Former price, as the store set it, before taxes; customers see it struck through.",
    },
    {
        .json_name = "lowestPriceSettings",
        .text = "Lowest price of the last 30 days, which stores in the EU have to show.",
    },
    {.json_name = "isShippingRequired", .text = "Whether it has to be shipped."},
    {.json_name = "weight", .text = "Weight in the store's unit. Absent if it has none."},
    {
        .json_name = "customSlug",
        .text = "Last part of the page's address, chosen by the store. Empty, autogeneratedSlug is used.",
    },
    {
        .json_name = "productClassId",
        .text = "Number of the product type, which decides on attributes. 0 is the general type.",
    },
    {.json_name = "enabled", .text = "Whether customers can see and buy it."},
    {.json_name = "options", .text = "What customers choose, such as a size. Empty if there is nothing to choose."},
    {.json_name = "warningLimit", .text = "Stock at which the store owner is told by email that it runs low."},
    {
        .json_name = "fixedShippingRateOnly",
        .text = "Whether fixedShippingRate is the whole cost of shipping. The field shipping has taken its place. "
                "Deprecated.",
    },
    {
        .json_name = "fixedShippingRate",
        .text = "Cost of shipping one item, in the store's currency: in place of other costs, or in addition, as "
                "fixedShippingRateOnly says. The field shipping has taken its place. Deprecated.",
    },
    {.json_name = "shipping", .text = "How shipping of this product is charged."},
    {.json_name = "description", .text = "Text about the product, in HTML without scripts."},
    {.json_name = "descriptionTranslated", .text = "Description by language, under codes such as en."},
    {.json_name = "categoryIds", .text = "Numbers of the categories in which it stands."},
    {
        .json_name = "defaultCategoryId",
        .text = "Number of its main category. With 0 there is none, and the product is shown nowhere.",
    },
    {.json_name = "seoTitle", .text = "Title of the page for search engines, best below 55 characters."},
    {.json_name = "seoTitleTranslated", .text = "Title for search engines by language, under codes such as en."},
    {.json_name = "seoDescription", .text = "Text about the page for search engines, best below 160 characters."},
    {.json_name = "seoDescriptionTranslated", .text = "Text for search engines by language, under codes such as en."},
    {.json_name = "attributes", .text = "Attributes with their values for this product."},
    {.json_name = "files", .text = "Files that customers may download after buying it."},
    {.json_name = "relatedProducts", .text = "Other products that the page recommends."},
    {
        .json_name = "combinations",
        .text = "Variations: what is different for certain choices of options. They count only with "
                "saveCombinations=true.",
    },
    {.json_name = "dimensions", .text = "Size of the product, for working out shipping."},
    {.json_name = "volume", .text = "Volume of the product, for working out shipping; 0 by default. Default: 0."},
    {
        .json_name = "showOnFrontpage",
        .text = "Place on the store's front page, counted from 1. An update with -1 takes it off, if it stands in "
                "another category.",
    },
    {.json_name = "isGiftCard", .text = "Whether it is a gift card."},
    {.json_name = "subtitle", .text = "Short text below the name, in lists and on the page."},
    {.json_name = "subtitleTranslated", .text = "Subtitle by language, under codes such as en."},
    {.json_name = "discountsAllowed", .text = "Whether discounts may apply to it."},
    {
        .json_name = "externalReferenceId",
        .text = "Id in a connected system, such as a point of sale, which no other product of the store has.",
    },
    {
        .json_name = "outOfStockVisibilityBehaviour",
        .text = "What customers see when it is sold out. It needs allowPreordersForOutOfStockProducts in the store's "
                "profile.",
    },
    {.json_name = "minPurchaseQuantity", .text = "Fewest items in one order; null is no limit."},
    {.json_name = "maxPurchaseQuantity", .text = "Most items in one order; null is no limit."},
    {.json_name = "reviewsCollectingAllowed", .text = "Whether customers may review it."},
    {.json_name = "compositeParents", .text = "Numbers of the products that it is a part of."},
    {
        .json_name = "compositeComponents",
        .text = "Products and variations that it is made of. Empty if it is not composite.",
    },
    {.json_name = "costPrice", .text = "What the store itself pays for it, for reports of profit. Not below 0."},
    {.json_name = "volumeUnit", .text = "Unit of volume, such as ml. Only examples show it."},
};

static const oac_command_flag flags_of_ecwid_delete_all_products[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_get_product[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links in the answer begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links whose slugs do not hold numbers. Left out, the store's own setting decides. In "
                "the query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_product[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "save-combinations",
        .json_name = "saveCombinations",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True saves the variations in the body, too. False, or left out, ignores them. In the query.",
    },
};

static const oac_command_words words_of_ecwid_update_product[] = {
    {
        .json_name = "sku",
        .text = "Stock keeping unit, the store's own code for the product. Variations may have codes of their own.",
    },
    {.json_name = "quantity", .text = "How many are in stock. Absent if unlimited is true."},
    {.json_name = "unlimited", .text = "Whether stock is not counted."},
    {.json_name = "inStock", .text = "Whether it, or any variation, can be had: unlimited, or quantity above 0."},
    {.json_name = "name", .text = "Name that customers see."},
    {.json_name = "nameTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "price", .text = "Price in the store's currency, without options, variations and discounts."},
    {.json_name = "tax", .text = "Which taxes apply."},
    {.json_name = "wholesalePrices", .text = "Prices for larger quantities, from the smallest quantity up."},
    {
        .json_name = "compareToPrice",
        .text = "Former price, as the store set it, before taxes; customers see it struck through.",
    },
    {
        .json_name = "lowestPriceSettings",
        .text = "Lowest price of the last 30 days, which stores in the EU have to show.",
    },
    {.json_name = "isShippingRequired", .text = "Whether it has to be shipped."},
    {.json_name = "weight", .text = "Weight in the store's unit. Absent if it has none."},
    {
        .json_name = "customSlug",
        .text = "Last part of the page's address, chosen by the store. Empty, autogeneratedSlug is used.",
    },
    {
        .json_name = "productClassId",
        .text = "Number of the product type, which decides on attributes. 0 is the general type.",
    },
    {.json_name = "enabled", .text = "Whether customers can see and buy it."},
    {.json_name = "options", .text = "What customers choose, such as a size. Empty if there is nothing to choose."},
    {.json_name = "warningLimit", .text = "Stock at which the store owner is told by email that it runs low."},
    {
        .json_name = "fixedShippingRateOnly",
        .text = "Whether fixedShippingRate is the whole cost of shipping. The field shipping has taken its place. "
                "Deprecated.",
    },
    {
        .json_name = "fixedShippingRate",
        .text = "Cost of shipping one item, in the store's currency: in place of other costs, or in addition, as "
                "fixedShippingRateOnly says. The field shipping has taken its place. Deprecated.",
    },
    {.json_name = "shipping", .text = "How shipping of this product is charged."},
    {.json_name = "description", .text = "Text about the product, in HTML without scripts."},
    {.json_name = "descriptionTranslated", .text = "Description by language, under codes such as en."},
    {.json_name = "categoryIds", .text = "Numbers of the categories in which it stands."},
    {
        .json_name = "defaultCategoryId",
        .text = "Number of its main category. With 0 there is none, and the product is shown nowhere.",
    },
    {.json_name = "seoTitle", .text = "Title of the page for search engines, best below 55 characters."},
    {.json_name = "seoTitleTranslated", .text = "Title for search engines by language, under codes such as en."},
    {.json_name = "seoDescription", .text = "Text about the page for search engines, best below 160 characters."},
    {.json_name = "seoDescriptionTranslated", .text = "Text for search engines by language, under codes such as en."},
    {.json_name = "attributes", .text = "Attributes with their values for this product."},
    {.json_name = "files", .text = "Files that customers may download after buying it."},
    {.json_name = "relatedProducts", .text = "Other products that the page recommends."},
    {
        .json_name = "combinations",
        .text = "Variations: what is different for certain choices of options. They count only with "
                "saveCombinations=true.",
    },
    {.json_name = "dimensions", .text = "Size of the product, for working out shipping."},
    {.json_name = "volume", .text = "Volume of the product, for working out shipping; 0 by default. Default: 0."},
    {
        .json_name = "showOnFrontpage",
        .text = "Place on the store's front page, counted from 1. An update with -1 takes it off, if it stands in "
                "another category.",
    },
    {.json_name = "isGiftCard", .text = "Whether it is a gift card."},
    {.json_name = "subtitle", .text = "Short text below the name, in lists and on the page."},
    {.json_name = "subtitleTranslated", .text = "Subtitle by language, under codes such as en."},
    {.json_name = "discountsAllowed", .text = "Whether discounts may apply to it."},
    {
        .json_name = "externalReferenceId",
        .text = "Id in a connected system, such as a point of sale, which no other product of the store has.",
    },
    {
        .json_name = "outOfStockVisibilityBehaviour",
        .text = "What customers see when it is sold out. It needs allowPreordersForOutOfStockProducts in the store's "
                "profile.",
    },
    {.json_name = "minPurchaseQuantity", .text = "Fewest items in one order; null is no limit."},
    {.json_name = "maxPurchaseQuantity", .text = "Most items in one order; null is no limit."},
    {.json_name = "reviewsCollectingAllowed", .text = "Whether customers may review it."},
    {.json_name = "costPrice", .text = "What the store itself pays for it, for reports of profit. Not below 0."},
    {.json_name = "volumeUnit", .text = "Unit of volume, such as ml. Only examples show it."},
    {
        .json_name = "nameYourPriceEnabled",
        .text = "Whether customers choose the price themselves. Only examples show it.",
    },
    {
        .json_name = "priceDefaultTier",
        .text = "Which of customPriceTiers is chosen at first, counted from 0, going by the name. Only an example "
                "shows it.",
    },
    {
        .json_name = "customPriceTiers",
        .text = "Prices that customers can choose from where nameYourPriceEnabled is true. Only an example shows them.",
    },
    {.json_name = "ribbon", .text = "Label on the product in the store. Only an example shows it."},
};

static const oac_command_flag flags_of_ecwid_delete_product[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_product_filters[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "filter-fields",
        .json_name = "filterFields",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Filters to return, with commas: price, inventory, onsale, categories, option_NAME, attribute_NAME. A "
                "backslash goes before a comma or backslash in a name. In the query. Required.",
    },
};

static const oac_command_words words_of_ecwid_get_product_filters[] = {
    {.json_name = "params", .text = "Conditions that the products have to meet."},
};

static const oac_command_flag flags_of_ecwid_get_recently_used_product_swatches[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_search_product_brands[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100. Default: 100.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "Order of the results, by name or by the number of products; unless told, the brand with most "
                "products comes first. In the query. Default: \"PRODUCT_COUNT_DESC\". One of PRODUCT_COUNT_DESC, "
                "PRODUCT_COUNT_ASC, NAME_DESC, NAME_ASC.",
    },
    {
        .name = "hidden-brands",
        .json_name = "hidden_brands",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether brands that only disabled products have are listed as well. False unless sent. In the query. "
                "Default: false.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links in the answer begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-ur-ls",
        .json_name = "cleanURLs",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
};

static const oac_command_flag flags_of_ecwid_download_product_file[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "file-id",
        .json_name = "fileId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the file. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_change_product_file_description[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "file-id",
        .json_name = "fileId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the file. Required.",
    },
};

static const oac_command_words words_of_ecwid_change_product_file_description[] = {
    {.json_name = "description", .text = "The text, for customers who bought the product."},
};

static const oac_command_flag flags_of_ecwid_delete_product_file[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "file-id",
        .json_name = "fileId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the file. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_product_file[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "file-name",
        .json_name = "fileName",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Name of the file. It is what customers see of a product file, and the title of an image. In the "
                "query. Required.",
    },
    {
        .name = "description",
        .json_name = "description",
        .kind = OAC_FLAG_TEXT,
        .help = "What customers who bought the product read about the file. In the query.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Link (https) to the file, which the server fetches once. In the query. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_all_product_files[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_bulk_update_product_images_and_videos[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_words words_of_ecwid_bulk_update_product_images_and_videos[] = {
    {.json_name = "mainMedia", .text = "Main image or video. Null or empty changes nothing."},
    {
        .json_name = "galleryMedia",
        .text = "Images and videos of the gallery, in place of all that are there. Left out or empty, the gallery is "
                "deleted.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_gallery_product_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "file-name",
        .json_name = "fileName",
        .kind = OAC_FLAG_TEXT,
        .help = "Name of the file. It is what customers see of a product file, and the title of an image. In the "
                "query.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Link (https) to the file, which the server fetches. Without it, the body has to hold the bytes. In "
                "the query.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_all_gallery_product_images[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_gallery_product_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "gallery-image-id",
        .json_name = "galleryImageId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the image in the gallery. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_gallery_product_video[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "gallery-video-id",
        .json_name = "galleryVideoId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the video in the gallery. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_main_product_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Link (https) to the file, which the server fetches. Without it, the body has to hold the bytes. In "
                "the query.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_main_product_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_main_product_video[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "url",
        .json_name = "url",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Link (https) to the video. A header. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_main_product_video[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_download_gallery_product_video[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "gallery-video-id",
        .json_name = "galleryVideoId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the video in the gallery. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_cover_for_gallery_video[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "gallery-video-id",
        .json_name = "galleryVideoId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the video in the gallery. Required.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Link (https) to the file, which the server fetches. Without it, the body has to hold the bytes. In "
                "the query.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_gallery_product_image_async[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_words words_of_ecwid_upload_gallery_product_image_async[] = {
    {.json_name = "url", .text = "Link (https) to the image, which the server fetches."},
    {.json_name = "width", .text = "Width of the image in pixels, as a text."},
    {.json_name = "height", .text = "Height of the image in pixels, as a text."},
    {
        .json_name = "externalId",
        .text = "Id of the image in Lightspeed R-Series or X-Series, where images are kept alike.",
    },
    {.json_name = "alt", .text = "Text for those who cannot see the image."},
};

static const oac_command_flag flags_of_ecwid_upload_gallery_product_video[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "url",
        .json_name = "url",
        .kind = OAC_FLAG_TEXT,
        .required = true,
        .help = "Link (https) to the video. A header. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_main_product_image_async[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_words words_of_ecwid_upload_main_product_image_async[] = {
    {.json_name = "url", .text = "Link (https) to the image, which the server fetches."},
    {.json_name = "width", .text = "Width of the image in pixels, as a text."},
    {.json_name = "height", .text = "Height of the image in pixels, as a text."},
    {
        .json_name = "externalId",
        .text = "Id of the image in Lightspeed R-Series or X-Series, where images are kept alike.",
    },
    {.json_name = "alt", .text = "Text for those who cannot see the image."},
};

static const oac_command_flag flags_of_ecwid_bulk_update_delete_product_reviews[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_bulk_update_delete_product_reviews[] = {
    {
        .json_name = "selectMode",
        .text = "Which reviews it is about: those in reviewIds, those that currentFilters finds, or all of the store.",
    },
    {
        .json_name = "delete",
        .text = "True deletes the reviews, false gives them newStatus. False unless sent. Default: false.",
    },
    {.json_name = "newStatus", .text = "Status that the reviews get, where delete is false."},
    {.json_name = "reviewIds", .text = "Numbers of the reviews. Counts only where selectMode is SELECTED."},
    {
        .json_name = "currentFilters",
        .text = "Conditions that the reviews meet. Counts only where selectMode is ALL_FILTERED.",
    },
};

static const oac_command_flag flags_of_ecwid_update_product_review_status[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "review-id",
        .json_name = "reviewId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the review. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_product_review_status[] = {
    {.json_name = "status", .text = "moderated hides the review, published shows it to customers."},
};

static const oac_command_flag flags_of_ecwid_delete_product_review[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "review-id",
        .json_name = "reviewId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the review. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_product_reviews_stats[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_search_product_reviews[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "status",
        .json_name = "status",
        .kind = OAC_FLAG_TEXT,
        .help = "Finds only reviews that wait for a decision (moderated), or only those that customers see "
                "(published). In the query. One of moderated, published.",
    },
    {
        .name = "rating",
        .json_name = "rating",
        .kind = OAC_FLAG_INTEGER,
        .help = "Finds only reviews with so many stars, 1 to 5. In the query. At least 1. At most 5.",
    },
    {
        .name = "order-id",
        .json_name = "orderId",
        .kind = OAC_FLAG_TEXT,
        .help = "Finds reviews by the order from which they come. In the query.",
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Finds reviews of one product. In the query.",
    },
    {
        .name = "review-id",
        .json_name = "reviewId",
        .kind = OAC_FLAG_INTEGER,
        .help = "Finds one review by its number. In the query.",
    },
    {
        .name = "created-from",
        .json_name = "createdFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or later. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "created-to",
        .json_name = "createdTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was created at this time or before. A UNIX timestamp in seconds or a date with time, such "
                "as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-from",
        .json_name = "updatedFrom",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or later. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "updated-to",
        .json_name = "updatedTo",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was last changed at this time or before. A UNIX timestamp in seconds or a date with time, "
                "such as 2023-01-15 19:27:50. In the query.",
    },
    {
        .name = "sort-by",
        .json_name = "sortBy",
        .kind = OAC_FLAG_TEXT,
        .help = "Order of the results, by time or by stars. In the query. One of DATE_CREATED_ASC, DATE_CREATED_DESC, "
                "RATING_ASC, RATING_DESC.",
    },
    {
        .name = "keyword",
        .json_name = "keyword",
        .kind = OAC_FLAG_TEXT,
        .help = "Words to look for in the texts of reviews. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. In the query. At most 100.",
    },
};

static const oac_command_flag flags_of_ecwid_search_product_types[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_create_product_type[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_product_type[] = {
    {.json_name = "name", .text = "Name of the product type. Empty for the general type."},
    {
        .json_name = "attributes",
        .text = "Attributes of its products. A list that is sent takes the place of all: attributes that it leaves "
                "out are deleted.",
    },
};

static const oac_command_flag flags_of_ecwid_get_product_type[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "class-id",
        .json_name = "classId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product type. 0 is the general type. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_update_product_type_and_attributes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "class-id",
        .json_name = "classId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product type. 0 is the general type. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_product_type_and_attributes[] = {
    {.json_name = "name", .text = "Name of the product type. Empty for the general type."},
    {
        .json_name = "attributes",
        .text = "Attributes of its products. A list that is sent takes the place of all: attributes that it leaves "
                "out are deleted.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_product_type[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "class-id",
        .json_name = "classId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product type. 0 is the general type. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_adjust_product_variation_stock[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
    {
        .name = "check-low-stock-notification",
        .json_name = "checkLowStockNotification",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True has the store owner told by email if the stock is low afterwards. In the query.",
    },
};

static const oac_command_words words_of_ecwid_adjust_product_variation_stock[] = {
    {.json_name = "quantityDelta", .text = "How many are added; below 0, how many are taken away."},
};

static const oac_command_flag flags_of_ecwid_search_product_variations[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_product_variation[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_words words_of_ecwid_create_product_variation[] = {
    {.json_name = "options", .text = "The options, with what is chosen of each, that make this variation."},
    {.json_name = "sku", .text = "Stock keeping unit of the variation. Empty, that of the product holds."},
    {.json_name = "thumbnailUrl", .text = "Link to the image, made to fit into 400 by 400 pixels."},
    {.json_name = "imageUrl", .text = "Link to the image, made to fit into 1200 by 1200 pixels."},
    {.json_name = "smallThumbnailUrl", .text = "Link to the image, made to fit into 160 by 160 pixels."},
    {.json_name = "hdThumbnailUrl", .text = "Link to the image, made to fit into 800 by 800 pixels."},
    {.json_name = "originalImageUrl", .text = "Link to the image in its own size."},
    {.json_name = "inStock", .text = "Whether it can be had: unlimited, or quantity above 0."},
    {.json_name = "quantity", .text = "How many are in stock. Absent if unlimited is true."},
    {.json_name = "unlimited", .text = "Whether stock is not counted."},
    {.json_name = "price", .text = "Price of the variation in the store's currency, before discounts."},
    {
        .json_name = "defaultDisplayedPrice",
        .text = "Price that a visitor without an account sees at the store's own location, taxes included.",
    },
    {
        .json_name = "defaultDisplayedPriceFormatted",
        .text = "defaultDisplayedPrice as a text with currency, such as \342\202\25411,00, in the store's format.",
    },
    {.json_name = "lowestPrice", .text = "Lowest price of the last 30 days, for stores in the EU."},
    {.json_name = "lowestPriceSettings", .text = "Whether customers see the lowest price of the variation."},
    {.json_name = "defaultDisplayedLowestPrice", .text = "Lowest price that a visitor sees, taxes included."},
    {
        .json_name = "defaultDisplayedLowestPriceFormatted",
        .text = "defaultDisplayedLowestPrice as a text with currency, such as \342\202\25411,00, in the store's "
                "format.",
    },
    {.json_name = "dimensions", .text = "Size of the variation, for working out shipping."},
    {
        .json_name = "wholesalePrices",
        .text = "Prices of the variation for larger quantities, from the smallest quantity up.",
    },
    {.json_name = "weight", .text = "Weight in the store's unit, for working out shipping."},
    {.json_name = "volume", .text = "Volume, for working out shipping; 0 by default. Default: 0."},
    {.json_name = "warningLimit", .text = "Stock at which the store owner is told by email that it runs low."},
    {.json_name = "attributes", .text = "Attributes with their values for this variation."},
    {.json_name = "compareToPrice", .text = "Former price of the variation."},
    {.json_name = "minPurchaseQuantity", .text = "Fewest items in one order; null is no limit."},
    {.json_name = "maxPurchaseQuantity", .text = "Most items in one order; null is no limit."},
    {
        .json_name = "outOfStockVisibilityBehaviour",
        .text = "What customers see when it is sold out. It needs allowPreordersForOutOfStockProducts in the store's "
                "profile.",
    },
    {.json_name = "alt", .text = "Text for those who cannot see the image."},
    {.json_name = "costPrice", .text = "What the store itself pays for it. Only examples show it."},
    {.json_name = "isShippingRequired", .text = "Whether it has to be shipped. Only examples show it."},
};

static const oac_command_flag flags_of_ecwid_delete_all_product_variations[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_product_variation[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_product_variation[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
    {
        .name = "check-low-stock-notification",
        .json_name = "checkLowStockNotification",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True has the store owner told by email if the stock is low afterwards. In the query.",
    },
};

static const oac_command_words words_of_ecwid_update_product_variation[] = {
    {.json_name = "options", .text = "The options, with what is chosen of each, that make this variation."},
    {.json_name = "sku", .text = "Stock keeping unit of the variation. Empty, that of the product holds."},
    {.json_name = "thumbnailUrl", .text = "Link to the image, made to fit into 400 by 400 pixels."},
    {.json_name = "imageUrl", .text = "Link to the image, made to fit into 1200 by 1200 pixels."},
    {.json_name = "smallThumbnailUrl", .text = "Link to the image, made to fit into 160 by 160 pixels."},
    {.json_name = "hdThumbnailUrl", .text = "Link to the image, made to fit into 800 by 800 pixels."},
    {.json_name = "originalImageUrl", .text = "Link to the image in its own size."},
    {.json_name = "inStock", .text = "Whether it can be had: unlimited, or quantity above 0."},
    {.json_name = "quantity", .text = "How many are in stock. Absent if unlimited is true."},
    {.json_name = "unlimited", .text = "Whether stock is not counted."},
    {.json_name = "price", .text = "Price of the variation in the store's currency, before discounts."},
    {
        .json_name = "defaultDisplayedPrice",
        .text = "Price that a visitor without an account sees at the store's own location, taxes included.",
    },
    {
        .json_name = "defaultDisplayedPriceFormatted",
        .text = "defaultDisplayedPrice as a text with currency, such as \342\202\25411,00, in the store's format.",
    },
    {.json_name = "lowestPrice", .text = "Lowest price of the last 30 days, for stores in the EU."},
    {.json_name = "lowestPriceSettings", .text = "Whether customers see the lowest price of the variation."},
    {.json_name = "defaultDisplayedLowestPrice", .text = "Lowest price that a visitor sees, taxes included."},
    {
        .json_name = "defaultDisplayedLowestPriceFormatted",
        .text = "defaultDisplayedLowestPrice as a text with currency, such as \342\202\25411,00, in the store's "
                "format.",
    },
    {.json_name = "dimensions", .text = "Size of the variation, for working out shipping."},
    {
        .json_name = "wholesalePrices",
        .text = "Prices of the variation for larger quantities, from the smallest quantity up.",
    },
    {.json_name = "weight", .text = "Weight in the store's unit, for working out shipping."},
    {.json_name = "volume", .text = "Volume, for working out shipping; 0 by default. Default: 0."},
    {.json_name = "warningLimit", .text = "Stock at which the store owner is told by email that it runs low."},
    {.json_name = "attributes", .text = "Attributes with their values for this variation."},
    {.json_name = "compareToPrice", .text = "Former price of the variation."},
    {.json_name = "minPurchaseQuantity", .text = "Fewest items in one order; null is no limit."},
    {.json_name = "maxPurchaseQuantity", .text = "Most items in one order; null is no limit."},
    {
        .json_name = "outOfStockVisibilityBehaviour",
        .text = "What customers see when it is sold out. It needs allowPreordersForOutOfStockProducts in the store's "
                "profile.",
    },
    {.json_name = "alt", .text = "Text for those who cannot see the image."},
    {.json_name = "costPrice", .text = "What the store itself pays for it. Only examples show it."},
    {.json_name = "isShippingRequired", .text = "Whether it has to be shipped. Only examples show it."},
};

static const oac_command_flag flags_of_ecwid_delete_product_variation[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_product_variation_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Link (https) to the file, which the server fetches. Without it, the body has to hold the bytes. In "
                "the query.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_product_variation_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_upload_product_variation_image_async[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "combination-id",
        .json_name = "combinationId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the variation. Required.",
    },
};

static const oac_command_words words_of_ecwid_upload_product_variation_image_async[] = {
    {.json_name = "url", .text = "Link (https) to the image, which the server fetches."},
    {.json_name = "width", .text = "Width of the image in pixels, as a text."},
    {.json_name = "height", .text = "Height of the image in pixels, as a text."},
    {
        .json_name = "externalId",
        .text = "Id of the image in Lightspeed R-Series or X-Series, where images are kept alike.",
    },
    {.json_name = "alt", .text = "Text for those who cannot see the image."},
};

static const oac_command_flag flags_of_ecwid_search_shipping_options[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_create_shipping_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_shipping_option[] = {
    {.json_name = "title", .text = "Name that customers see at checkout, up to 100 characters."},
    {.json_name = "titleTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "enabled", .text = "Whether customers may choose it at checkout."},
    {.json_name = "orderby", .text = "Place among the shipping options. The server counts 10, 20, 30."},
    {
        .json_name = "fulfilmentType",
        .text = "Whether customers fetch the goods (pickup), the store brings them (delivery), or a carrier does "
                "(shipping).",
    },
    {
        .json_name = "minimumOrderSubtotal",
        .text = "Smallest subtotal, before discounts, of an order that may use it, in the store's currency. Absent if "
                "0.",
    },
    {.json_name = "destinationZone", .text = "Where it ships to."},
    {
        .json_name = "deliveryTimeDays",
        .text = "How many days it takes, as a text such as 4-6. It is the same as description.",
    },
    {.json_name = "description", .text = "Text about it at checkout."},
    {.json_name = "descriptionTranslated", .text = "Description by language, under codes such as en."},
    {.json_name = "carrier", .text = "Name of the carrier, for options that Ecwid has built in."},
    {.json_name = "carrierMethods", .text = "Services of the carrier among which customers choose."},
    {
        .json_name = "ratesCalculationType",
        .text = "Who or what tells the price - the carrier, the table in ratesTable, the flatRate, or an app.",
    },
    {
        .json_name = "shippingCostMarkup",
        .text = "What is added to the carrier's price. Whether it is money or percent is not documented.",
    },
    {.json_name = "flatRate", .text = "The one price for all orders. Only where ratesCalculationType is flat."},
    {.json_name = "ratesTable", .text = "Prices by weight or by subtotal. Only where ratesCalculationType is table."},
    {.json_name = "appClientId", .text = "Client id of the app that added it. Only where an app did."},
    {
        .json_name = "pickupInstruction",
        .text = "What customers read about how to fetch their goods, in HTML. Only for pickup.",
    },
    {
        .json_name = "pickupInstructionTranslated",
        .text = "Instructions for pickup by language, under codes such as en.",
    },
    {
        .json_name = "pickupPrecisionType",
        .text = "Whether customers choose the day of pickup only, or the time as well.",
    },
    {.json_name = "scheduledPickup", .text = "Whether customers choose when they fetch their goods."},
    {
        .json_name = "fulfillmentTimeInMinutes",
        .text = "How long the store needs to prepare an order, in minutes. Earlier times cannot be chosen at checkout.",
    },
    {
        .json_name = "businessHours",
        .text = "Hours in which it can be used, as a text that holds JSON: for each day (MON to SUN) a list of pairs "
                "such as [\"08:30\",\"13:30\"].",
    },
    {
        .json_name = "businessHoursLimitationType",
        .text = "What happens to orders outside businessHours: taken with a warning, refused with a note when it is "
                "open again, or taken without a word.",
    },
    {.json_name = "scheduled", .text = "Whether customers choose a day or time of delivery or pickup at checkout."},
    {
        .json_name = "scheduledTimePrecisionType",
        .text = "Whether customers choose the day of delivery only, or the time as well.",
    },
    {
        .json_name = "timeSlotLengthInMinutes",
        .text = "Length of the slots of time that customers choose from, in minutes.",
    },
    {.json_name = "allowSameDayDelivery", .text = "Whether goods can come on the day of the order."},
    {
        .json_name = "cutoffTimeForSameDayDelivery",
        .text = "Time of day, such as 13:00, after which orders are delivered on the next working day.",
    },
    {
        .json_name = "availabilityPeriod",
        .text = "How far ahead customers may choose a day. Unless set, there is no limit. Default: \"UNLIMITED\".",
    },
    {.json_name = "blackoutDates", .text = "Days on which the store is closed, so that they cannot be chosen."},
    {
        .json_name = "estimatedShippingTimeAtCheckoutSettings",
        .text = "What the estimate of the day of arrival at checkout is made of.",
    },
    {.json_name = "carrierSettings", .text = "How rates are asked of the carrier."},
};

static const oac_command_flag flags_of_ecwid_update_shipping_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "shipping-option-id",
        .json_name = "shippingOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the shipping option, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_shipping_option[] = {
    {.json_name = "title", .text = "Name that customers see at checkout, up to 100 characters."},
    {.json_name = "titleTranslated", .text = "Name by language, under codes such as en."},
    {.json_name = "enabled", .text = "Whether customers may choose it at checkout."},
    {.json_name = "orderby", .text = "Place among the shipping options. The server counts 10, 20, 30."},
    {
        .json_name = "fulfilmentType",
        .text = "Whether customers fetch the goods (pickup), the store brings them (delivery), or a carrier does "
                "(shipping).",
    },
    {
        .json_name = "minimumOrderSubtotal",
        .text = "Smallest subtotal, before discounts, of an order that may use it, in the store's currency. Absent if "
                "0.",
    },
    {.json_name = "destinationZone", .text = "Where it ships to."},
    {
        .json_name = "deliveryTimeDays",
        .text = "How many days it takes, as a text such as 4-6. It is the same as description.",
    },
    {.json_name = "description", .text = "Text about it at checkout."},
    {.json_name = "descriptionTranslated", .text = "Description by language, under codes such as en."},
    {.json_name = "carrier", .text = "Name of the carrier, for options that Ecwid has built in."},
    {.json_name = "carrierMethods", .text = "Services of the carrier among which customers choose."},
    {.json_name = "carrierSettings", .text = "How rates are asked of the carrier."},
    {
        .json_name = "ratesCalculationType",
        .text = "Who or what tells the price - the carrier, the table in ratesTable, the flatRate, or an app.",
    },
    {
        .json_name = "shippingCostMarkup",
        .text = "What is added to the carrier's price. Whether it is money or percent is not documented.",
    },
    {.json_name = "flatRate", .text = "The one price for all orders. Only where ratesCalculationType is flat."},
    {.json_name = "ratesTable", .text = "Prices by weight or by subtotal. Only where ratesCalculationType is table."},
    {.json_name = "appClientId", .text = "Client id of the app that added it. Only where an app did."},
    {
        .json_name = "pickupInstruction",
        .text = "What customers read about how to fetch their goods, in HTML. Only for pickup.",
    },
    {
        .json_name = "pickupInstructionTranslated",
        .text = "Instructions for pickup by language, under codes such as en.",
    },
    {
        .json_name = "pickupPrecisionType",
        .text = "Whether customers choose the day of pickup only, or the time as well.",
    },
    {.json_name = "scheduledPickup", .text = "Whether customers choose when they fetch their goods."},
    {
        .json_name = "fulfillmentTimeInMinutes",
        .text = "How long the store needs to prepare an order, in minutes. Earlier times cannot be chosen at checkout.",
    },
    {
        .json_name = "businessHours",
        .text = "Hours in which it can be used, as a text that holds JSON: for each day (MON to SUN) a list of pairs "
                "such as [\"08:30\",\"13:30\"].",
    },
    {
        .json_name = "businessHoursLimitationType",
        .text = "What happens to orders outside businessHours: taken with a warning, refused with a note when it is "
                "open again, or taken without a word.",
    },
    {.json_name = "scheduled", .text = "Whether customers choose a day or time of delivery or pickup at checkout."},
    {
        .json_name = "scheduledTimePrecisionType",
        .text = "Whether customers choose the day of delivery only, or the time as well.",
    },
    {
        .json_name = "timeSlotLengthInMinutes",
        .text = "Length of the slots of time that customers choose from, in minutes.",
    },
    {.json_name = "allowSameDayDelivery", .text = "Whether goods can come on the day of the order."},
    {
        .json_name = "cutoffTimeForSameDayDelivery",
        .text = "Time of day, such as 13:00, after which orders are delivered on the next working day.",
    },
    {
        .json_name = "availabilityPeriod",
        .text = "How far ahead customers may choose a day. Unless set, there is no limit. Default: \"UNLIMITED\".",
    },
    {.json_name = "blackoutDates", .text = "Days on which the store is closed, so that they cannot be chosen."},
    {
        .json_name = "estimatedShippingTimeAtCheckoutSettings",
        .text = "What the estimate of the day of arrival at checkout is made of.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_shipping_option[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "shipping-option-id",
        .json_name = "shippingOptionId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the shipping option, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_resend_staff_account_invite[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_resend_staff_account_invite[] = {
    {.json_name = "email", .text = "Email address to which the invitation went."},
};

static const oac_command_flag flags_of_ecwid_cancel_staff_account_invite[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_cancel_staff_account_invite[] = {
    {.json_name = "email", .text = "Email address to which the invitation went."},
};

static const oac_command_flag flags_of_ecwid_search_staff_accounts[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_create_staff_account[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_create_staff_account[] = {
    {.json_name = "email", .text = "Email address, to which the invitation goes."},
    {.json_name = "staffScopes", .text = "What the account may do. An empty list gives all permissions."},
};

static const oac_command_flag flags_of_ecwid_get_staff_account[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "staff-account-id",
        .json_name = "staffAccountId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the staff account, a text. Required.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_staff_account[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "staff-account-id",
        .json_name = "staffAccountId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the staff account, a text. Required.",
    },
};

static const oac_command_words words_of_ecwid_update_staff_account[] = {
    {.json_name = "email", .text = "Email address of the person."},
    {.json_name = "staffScopes", .text = "What the account may do from now on. An empty list gives all permissions."},
};

static const oac_command_flag flags_of_ecwid_delete_staff_account[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "staff-account-id",
        .json_name = "staffAccountId",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Id of the staff account, a text. Required.",
    },
};

static const oac_command_flag flags_of_ecwid_get_staff_account_scopes[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_flag flags_of_ecwid_upload_store_logo_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "logo",
        .json_name = "logo",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Which logo - that of the store (logo), of invoices (invoicelogo) or of emails (emaillogo). Required. "
                "One of logo, invoicelogo, emaillogo.",
    },
    {
        .name = "external-url",
        .json_name = "externalUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address from which the server fetches the picture, instead of a body with its bytes. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_delete_store_logo_image[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "logo",
        .json_name = "logo",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Which logo - that of the store (logo), of invoices (invoicelogo) or of emails (emaillogo). Required. "
                "One of logo, invoicelogo, emaillogo.",
    },
};

static const oac_command_flag flags_of_ecwid_get_store_profile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "show-extended-info",
        .json_name = "showExtendedInfo",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer has billing data, too, which needs the scope read_store_profile_extended. In the "
                "query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Language of texts in the answer, a two-letter code such as en. The store's main language where it is "
                "left out. In the query.",
    },
    {
        .name = "get-report-availability-status",
        .json_name = "get-report-availability-status",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells which reports are available. In the query.",
    },
    {
        .name = "get-store-vertical",
        .json_name = "get-store-vertical",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells what line of business the store is in. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_update_store_profile[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
};

static const oac_command_words words_of_ecwid_update_store_profile[] = {
    {.json_name = "generalInfo", .text = "Number, addresses and platform of the store."},
    {.json_name = "account", .text = "The owner's account, its plan and its state."},
    {.json_name = "settings", .text = "General settings of store, cart and checkout."},
    {.json_name = "mailNotifications", .text = "Which emails are sent to staff and customers."},
    {.json_name = "phoneNotifications", .text = "Phone numbers of staff."},
    {.json_name = "company", .text = "Name and address of the company."},
    {.json_name = "formatsAndUnits", .text = "Currency, units, and how numbers, dates and order ids are written."},
    {.json_name = "languages", .text = "Languages of the store."},
    {.json_name = "shipping", .text = "How orders are sent."},
    {.json_name = "zones", .text = "Zones that goods are sent to, by which taxes and rates differ."},
    {.json_name = "taxes", .text = "Taxes of the store."},
    {.json_name = "taxSettings", .text = "How taxes are calculated."},
    {
        .json_name = "businessRegistrationID",
        .text = "Number under which the company is registered, such as a VAT number.",
    },
    {.json_name = "legalPagesSettings", .text = "Terms and other legal pages."},
    {
        .json_name = "designSettings",
        .text = "Design of the store, by names of the vendor's list of design settings. Those that are left out stay "
                "as they are.",
    },
    {.json_name = "productFiltersSettings", .text = "Filters that customers have for products."},
    {.json_name = "orderInvoiceSettings", .text = "Whether receipts can be printed and are sent by email."},
    {.json_name = "socialLinksSettings", .text = "Pages of the store in social networks."},
    {.json_name = "registrationAnswers", .text = "What the owner answered at registration."},
    {.json_name = "tipsSettings", .text = "Tips that customers may add at the checkout."},
};

static const oac_command_flag flags_of_ecwid_get_deleted_items_history[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "entity",
        .json_name = "entity",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Kind of what was deleted. Required. One of orders, products, coupons, customers, reviews.",
    },
    {
        .name = "from-date",
        .json_name = "from_date",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was deleted at this time or later. A UNIX timestamp in seconds, a date, or a date with "
                "time and perhaps an offset, such as 2015-04-22 18:48:38 -0500. In the query.",
    },
    {
        .name = "to-date",
        .json_name = "to_date",
        .kind = OAC_FLAG_TEXT,
        .help = "Only what was deleted at this time or before. A UNIX timestamp in seconds, a date, or a date with "
                "time and perhaps an offset, such as 2015-04-22 18:48:38 -0500. In the query.",
    },
    {
        .name = "offset",
        .json_name = "offset",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items to leave out at the beginning, counted from 0; multiples of limit lead from page to "
                "page. In the query.",
    },
    {
        .name = "limit",
        .json_name = "limit",
        .kind = OAC_FLAG_INTEGER,
        .help = "How many items the answer has at most. Pages contradict each other on whether 10 or 100 is taken by "
                "default. In the query. Default: 100.",
    },
};

static const oac_command_flag flags_of_ecwid_get_latest_store_update_stats[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "reviews-updates-required",
        .json_name = "reviewsUpdatesRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells when reviews last changed. In the query.",
    },
    {
        .name = "domains-required",
        .json_name = "domainsRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells when domains last changed. In the query.",
    },
    {
        .name = "subscription-required",
        .json_name = "subscriptionRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells when subscriptions last changed. In the query.",
    },
    {
        .name = "product-count-required",
        .json_name = "productCountRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells how many products there are. In the query.",
    },
    {
        .name = "category-count-required",
        .json_name = "categoryCountRequired",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "Whether the answer tells how many categories there are. In the query.",
    },
};

static const oac_command_flag flags_of_ecwid_get_store_reports[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "report-type",
        .json_name = "reportType",
        .kind = OAC_FLAG_TEXT,
        .in_path = true,
        .required = true,
        .help = "Which report to make. Some that the vendor lists are not available yet. Required.",
    },
    {
        .name = "started-from",
        .json_name = "startedFrom",
        .kind = OAC_FLAG_INTEGER,
        .help = "Beginning of the time that is reported on, a UNIX timestamp in seconds. The store's first day where "
                "it is left out. In the query.",
    },
    {
        .name = "ended-at",
        .json_name = "endedAt",
        .kind = OAC_FLAG_INTEGER,
        .help = "End of the time that is reported on, a UNIX timestamp in seconds. Now, where it is left out. In the "
                "query.",
    },
    {
        .name = "time-scale-value",
        .json_name = "timeScaleValue",
        .kind = OAC_FLAG_TEXT,
        .help = "How long the spans are that a chart is made of. In the query. One of hour, day, week, month, year.",
    },
    {
        .name = "compare-period",
        .json_name = "comparePeriod",
        .kind = OAC_FLAG_TEXT,
        .help = "With which time it is compared. With none where it is left out. In the query. One of "
                "noComparePeriod, similarPeriodInPreviousWeek, similarPeriodInPreviousMonth, "
                "similarPeriodInPreviousYear, previousPeriod.",
    },
};

static const oac_command_flag flags_of_ecwid_get_page_slug_and_static_code[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "slug",
        .json_name = "slug",
        .kind = OAC_FLAG_TEXT,
        .help = "Last part of a page's address, by which the page is found. Ignored if storeRootPage is true. In the "
                "query.",
    },
    {
        .name = "store-root-page",
        .json_name = "storeRootPage",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for the first page of the store, whatever slug says. In the query.",
    },
    {
        .name = "get-static-content",
        .json_name = "getStaticContent",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for the static HTML of the page as well. In the query.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Code of the language, such as en, of the texts on the page. Left out, the store's main language. In "
                "the query.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links on the page begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "slugs-without-ids",
        .json_name = "slugsWithoutIds",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "False asks for links that hold the numbers of products and categories. It counts only with "
                "getStaticContent=true; left out, it is true. In the query. Default: true.",
    },
    {
        .name = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "Design settings by their whole names, such as tplvar_ec.storefront.NAME. Those left out are as the "
                "store has them. In the query.",
    },
    {
        .name = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "Addresses of the page in other languages, by language code. hrefLangHtml of the answer is made of "
                "them. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_static_code_for_category_page[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "category-id",
        .json_name = "categoryId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the category. Required.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Code of the language, such as en, of the texts on the page. Left out, the store's main language. In "
                "the query.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links on the page begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "Design settings by their whole names, such as tplvar_ec.storefront.NAME. Those left out are as the "
                "store has them. In the query.",
    },
    {
        .name = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "Addresses of the page in other languages, by language code. hrefLangHtml of the answer is made of "
                "them. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_static_code_for_home_page[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Code of the language, such as en, of the texts on the page. Left out, the store's main language. In "
                "the query.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links on the page begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "Design settings by their whole names, such as tplvar_ec.storefront.NAME. Those left out are as the "
                "store has them. In the query.",
    },
    {
        .name = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "Addresses of the page in other languages, by language code. hrefLangHtml of the answer is made of "
                "them. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

static const oac_command_flag flags_of_ecwid_static_code_for_product_page[] = {
    {
        .name = "store-id",
        .json_name = "storeId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the store, as its owner sees it in the control panel. Required. At least 1. Or "
                "ECWID_STORE_ID, or store-id in the configuration.",
        .setting = &settings_of_ecwid[0],
    },
    {
        .name = "product-id",
        .json_name = "productId",
        .kind = OAC_FLAG_INTEGER,
        .in_path = true,
        .required = true,
        .help = "Number of the product. Required.",
    },
    {
        .name = "lang",
        .json_name = "lang",
        .kind = OAC_FLAG_TEXT,
        .help = "Code of the language, such as en, of the texts on the page. Left out, the store's main language. In "
                "the query.",
    },
    {
        .name = "base-url",
        .json_name = "baseUrl",
        .kind = OAC_FLAG_TEXT,
        .help = "Address that links on the page begin with. Left out, that of the store's settings. In the query.",
    },
    {
        .name = "clean-urls",
        .json_name = "cleanUrls",
        .kind = OAC_FLAG_BOOLEAN,
        .help = "True asks for links without a hash part (#!/). Left out, the store's own setting decides. In the "
                "query.",
    },
    {
        .name = "tplvar",
        .json_name = "tplvar_*",
        .kind = OAC_FLAG_JSON,
        .help = "Design settings by their whole names, such as tplvar_ec.storefront.NAME. Those left out are as the "
                "store has them. In the query.",
    },
    {
        .name = "international-pages",
        .json_name = "international_pages",
        .kind = OAC_FLAG_JSON,
        .help = "Addresses of the page in other languages, by language code. hrefLangHtml of the answer is made of "
                "them. In the query.",
    },
    {
        .name = "response-fields",
        .json_name = "responseFields",
        .kind = OAC_FLAG_TEXT,
        .help = "Members to answer with, such as total,items(id,name). All where it is left out. In the query. It "
                "selects members of the answer: those that it leaves out are absent.",
    },
};

const oac_command oac_commands[] = {
    {
        .name = "get-specific-app-storage-data",
        .group = "application",
        .topic = "Application",
        .summary = "Get specific app storage data.",
        .about = "Reads the value that the app has stored for this store under one key.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003\012--key public",
        .operation = &ecwid_get_specific_app_storage_data_operation,
        .parameters = flags_of_ecwid_get_specific_app_storage_data,
        .parameter_count = 2,
    },
    {
        .name = "update-specific-app-storage-data",
        .group = "application",
        .topic = "Application",
        .summary = "Update specific app storage data.",
        .about = "Replaces the value that the app has stored for this store under a key.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--key public\012--value blue",
        .operation = &ecwid_update_specific_app_storage_data_operation,
        .parameters = flags_of_ecwid_update_specific_app_storage_data,
        .parameter_count = 2,
        .words = words_of_ecwid_update_specific_app_storage_data,
        .word_count = 1,
        .resource = "app-storage-data",
        .list = &oac_commands[7],
        .list_member = "",
        .list_id = "key",
    },
    {
        .name = "add-app-storage-data",
        .group = "application",
        .topic = "Application",
        .summary = "Add app storage data.",
        .about = "Stores a value for this store under a key. The value that the key had is replaced.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--key public\012--value blue",
        .operation = &ecwid_add_app_storage_data_operation,
        .parameters = flags_of_ecwid_add_app_storage_data,
        .parameter_count = 2,
        .words = words_of_ecwid_add_app_storage_data,
        .word_count = 1,
        .resource = "app-storage-data",
        .list = &oac_commands[7],
        .list_member = "",
        .list_id = "key",
    },
    {
        .name = "delete-specific-app-storage-data",
        .group = "application",
        .topic = "Application",
        .summary = "Delete specific app storage data.",
        .about = "Deletes the value that the app has stored for this store under a key, for good.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--key public",
        .operation = &ecwid_delete_specific_app_storage_data_operation,
        .parameters = flags_of_ecwid_delete_specific_app_storage_data,
        .parameter_count = 2,
        .resource = "app-storage-data",
        .list = &oac_commands[7],
        .list_member = "",
        .list_id = "key",
    },
    {
        .name = "get-app-subscription-status",
        .group = "application",
        .topic = "Application",
        .summary = "Get app subscription status.",
        .about = "Tells whether the store pays for the app, and until when.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_get_app_subscription_status_operation,
        .parameters = flags_of_ecwid_get_app_subscription_status,
        .parameter_count = 1,
    },
    {
        .name = "cancel-app-subscription",
        .group = "application",
        .topic = "Application",
        .summary = "Cancel app subscription.",
        .about = "Ends the store's subscription of the app, uninstalls it there and makes all its tokens invalid, "
                 "also the one that this request was sent with.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--namespace my-app",
        .operation = &ecwid_cancel_app_subscription_operation,
        .parameters = flags_of_ecwid_cancel_app_subscription,
        .parameter_count = 2,
        .resource = "app-subscription",
        .read = &oac_commands[4],
    },
    {
        .name = "custom-charge-with-ecwid-billing",
        .group = "application",
        .topic = "Application",
        .summary = "Custom charge with Ecwid billing.",
        .about = "Charges the owner of the store once by Ecwid's billing, 500 USD a time and 5,000 USD a day at most. "
                 "A second request with the same idempotencyKey charges nothing.",
        .scopes = "charge",
        .example = "--store-id 1003\012--amount 24.99\012--currency USD\012--description 'Premium plan for "
                   "June'\012--idempotency-key charge-2024-06-04",
        .operation = &ecwid_custom_charge_with_ecwid_billing_operation,
        .parameters = flags_of_ecwid_custom_charge_with_ecwid_billing,
        .parameter_count = 6,
    },
    {
        .name = "get-all-app-storage-data",
        .group = "application",
        .topic = "Application",
        .summary = "Get all app storage data.",
        .about = "Lists all that the app has stored for this store, keys and values, without pages.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_get_all_app_storage_data_operation,
        .parameters = flags_of_ecwid_get_all_app_storage_data,
        .parameter_count = 1,
    },
    {
        .name = "get-batch-status",
        .group = "batch-requests",
        .topic = "Batch requests",
        .summary = "Get batch status.",
        .about = "Tells how far a batch has come, and the answers to its requests where escapedJson asks for them.",
        .scopes = "",
        .example = "--store-id 1003\012--ticket f2c3a8d5-71b0-4b9e-9d0c-6f0e5a2b7c11",
        .operation = &ecwid_get_batch_status_operation,
        .parameters = flags_of_ecwid_get_batch_status,
        .parameter_count = 3,
    },
    {
        .name = "search-batch-requests-by-status",
        .group = "batch-requests",
        .topic = "Batch requests",
        .summary = "Search batch requests by status.",
        .about = "Lists the batches of the store that are in one state, a page at a time.",
        .scopes = "",
        .example = "--store-id 1003\012--status QUEUED\012--limit 1",
        .operation = &ecwid_search_batch_requests_by_status_operation,
        .parameters = flags_of_ecwid_search_batch_requests_by_status,
        .parameter_count = 4,
    },
    {
        .name = "create-batch-request",
        .group = "batch-requests",
        .topic = "Batch requests",
        .summary = "Create batch request.",
        .about = "Sends up to 500 requests as one and answers with a ticket at once; they are executed later, one "
                 "after the other, and only after all earlier batches of the store. The ticket leads to their answers.",
        .scopes = "",
        .example = "<echo "
                   "'[{\"id\":\"000001\",\"path\":\"/orders?limit=1&email=ec.apps@lightspeedhq.com\",\"method\":\"GET"
                   "\",\"body\":\"\"}]'\012--store-id 1003\012--body -",
        .operation = &ecwid_create_batch_request_operation,
        .parameters = flags_of_ecwid_create_batch_request,
        .parameter_count = 5,
    },
    {
        .name = "stop-and-delete-batch-request",
        .group = "batch-requests",
        .topic = "Batch requests",
        .summary = "Stop and delete batch request.",
        .about = "Stops a batch and deletes it for good. What has been executed stays done; its answers cannot be "
                 "read any more.",
        .scopes = "",
        .example = "--store-id 1003\012--ticket-id f2c3a8d5-71b0-4b9e-9d0c-6f0e5a2b7c11",
        .operation = &ecwid_stop_and_delete_batch_request_operation,
        .parameters = flags_of_ecwid_stop_and_delete_batch_request,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "batch-status",
        .read = &oac_commands[8],
    },
    {
        .name = "stop-batch-request",
        .group = "batch-requests",
        .topic = "Batch requests",
        .summary = "Stop batch request.",
        .about = "Stops a batch. What it has not executed yet is marked COMPLETED and never executed; what has been "
                 "executed stays done.",
        .scopes = "",
        .example = "--store-id 1003\012--ticket-id f2c3a8d5-71b0-4b9e-9d0c-6f0e5a2b7c11\012--group-id nightly",
        .operation = &ecwid_stop_batch_request_operation,
        .parameters = flags_of_ecwid_stop_batch_request,
        .parameter_count = 4,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
    },
    {
        .name = "upload-category-image",
        .group = "categories",
        .topic = "Category images",
        .summary = "Upload category image.",
        .about = "Sets the image of a category, from a link in externalUrl or from the bytes of a file in the body, "
                 "up to 20 MB. It answers with the number of the image.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094\012--body image.jpg",
        .operation = &ecwid_upload_category_image_operation,
        .parameters = flags_of_ecwid_upload_category_image,
        .parameter_count = 3,
    },
    {
        .name = "delete-category-image",
        .group = "categories",
        .topic = "Category images",
        .summary = "Delete category image.",
        .about = "Deletes the image of a category for good. The category stays.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094",
        .operation = &ecwid_delete_category_image_operation,
        .parameters = flags_of_ecwid_delete_category_image,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "upload-category-image-async",
        .group = "categories",
        .topic = "Category images",
        .summary = "Upload category image (async).",
        .about = "Has the server fetch the image of a category from a link. The answer does not wait for it, so the "
                 "size of the image has to be told.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094\012--url https://example.com/image.jpg\012--width "
                   "600\012--height 400",
        .operation = &ecwid_upload_category_image_async_operation,
        .parameters = flags_of_ecwid_upload_category_image_async,
        .parameter_count = 3,
        .words = words_of_ecwid_upload_category_image_async,
        .word_count = 5,
    },
    {
        .name = "search-categories",
        .group = "categories",
        .topic = "Categories",
        .summary = "Search categories.",
        .about = "Finds categories, page by page, and answers each as a whole. Without a parent it looks through all "
                 "levels; hidden categories are left out unless hidden_categories asks for them.",
        .scopes = "read_catalog",
        .example = "--store-id 1003",
        .operation = &ecwid_search_categories_operation,
        .parameters = flags_of_ecwid_search_categories,
        .parameter_count = 11,
    },
    {
        .name = "create-category",
        .group = "categories",
        .topic = "Categories",
        .summary = "Create category.",
        .about = "Creates a category, at the top unless parentId says otherwise, and answers with its number. Only a "
                 "name is needed. Sent twice, it creates two.",
        .scopes = "create_catalog",
        .example = "--store-id 1003\012--name Lemons\012--enabled true\012--order-by 10\012--parent-id 9691094",
        .operation = &ecwid_create_category_operation,
        .parameters = flags_of_ecwid_create_category,
        .parameter_count = 1,
        .words = words_of_ecwid_create_category,
        .word_count = 14,
    },
    {
        .name = "get-category",
        .group = "categories",
        .topic = "Categories",
        .summary = "Get category.",
        .about = "Reads one category. A hidden one may have to be asked for with hidden_categories.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--category-id 9691094",
        .operation = &ecwid_get_category_operation,
        .parameters = flags_of_ecwid_get_category,
        .parameter_count = 9,
    },
    {
        .name = "update-category",
        .group = "categories",
        .topic = "Categories",
        .summary = "Update category.",
        .about = "Changes the fields of a category that are sent; the others stay as they are.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094\012--description 'Temporary hidden'\012--enabled false",
        .operation = &ecwid_update_category_operation,
        .parameters = flags_of_ecwid_update_category,
        .parameter_count = 2,
        .words = words_of_ecwid_update_category,
        .word_count = 14,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "category",
        .read = &oac_commands[18],
        .list = &oac_commands[16],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-category",
        .group = "categories",
        .topic = "Categories",
        .summary = "Delete category.",
        .about = "Deletes a category for good. What becomes of the products and categories in it is not documented.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094",
        .operation = &ecwid_delete_category_operation,
        .parameters = flags_of_ecwid_delete_category,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "category",
        .read = &oac_commands[18],
        .list = &oac_commands[16],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "search-categories-by-path",
        .group = "categories",
        .topic = "Categories",
        .summary = "Search categories by path.",
        .about = "Finds the categories that a path of names leads to, such as Fruit/Citrus, without knowing their "
                 "numbers.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--path Fruit/Berries\012--delimeter /",
        .operation = &ecwid_search_categories_by_path_operation,
        .parameters = flags_of_ecwid_search_categories_by_path,
        .parameter_count = 14,
    },
    {
        .name = "get-order-of-categories",
        .group = "categories",
        .topic = "Order of categories",
        .summary = "Get order of categories.",
        .about = "Lists the numbers of the categories of one parent, in the order in which the store shows them.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--parent-category 9691094",
        .operation = &ecwid_get_order_of_categories_operation,
        .parameters = flags_of_ecwid_get_order_of_categories,
        .parameter_count = 2,
    },
    {
        .name = "update-order-of-categories",
        .group = "categories",
        .topic = "Order of categories",
        .summary = "Update order of categories.",
        .about = "Sets the order of the categories of one parent. The list should hold all of them; what becomes of "
                 "those left out is not documented.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--parent-category 9691094\012--sorted-ids 172966754,172786255",
        .operation = &ecwid_update_order_of_categories_operation,
        .parameters = flags_of_ecwid_update_order_of_categories,
        .parameter_count = 2,
        .words = words_of_ecwid_update_order_of_categories,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "order-of-categories",
        .read = &oac_commands[22],
    },
    {
        .name = "assign-products-to-the-category",
        .group = "categories",
        .topic = "Products in categories",
        .summary = "Assign products to the category.",
        .about = "Puts products into a category, behind those that are there.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094\012--product-ids 37208339,37208345",
        .operation = &ecwid_assign_products_to_the_category_operation,
        .parameters = flags_of_ecwid_assign_products_to_the_category,
        .parameter_count = 2,
        .words = words_of_ecwid_assign_products_to_the_category,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
    },
    {
        .name = "get-order-of-products",
        .group = "categories",
        .topic = "Products in categories",
        .summary = "Get order of products.",
        .about = "Lists the numbers of the products of one category, in the order in which the store shows them.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--parent-category 9691094",
        .operation = &ecwid_get_order_of_products_operation,
        .parameters = flags_of_ecwid_get_order_of_products,
        .parameter_count = 2,
    },
    {
        .name = "update-order-of-products",
        .group = "categories",
        .topic = "Products in categories",
        .summary = "Update order of products.",
        .about = "Sets the order of the products of one category. The list should hold all of them; what becomes of "
                 "those left out is not documented.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--parent-category 9691094\012--sorted-ids 724894174,692730761,689454040",
        .operation = &ecwid_update_order_of_products_operation,
        .parameters = flags_of_ecwid_update_order_of_products,
        .parameter_count = 2,
        .words = words_of_ecwid_update_order_of_products,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "order-of-products",
        .read = &oac_commands[25],
    },
    {
        .name = "unassign-products-from-the-category",
        .group = "categories",
        .topic = "Products in categories",
        .summary = "Unassign products from the category.",
        .about = "Takes products out of a category. They stay in the store; one that is left without a category goes "
                 "to the top level.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--category-id 9691094\012--product-ids 37208345",
        .operation = &ecwid_unassign_products_from_the_category_operation,
        .parameters = flags_of_ecwid_unassign_products_from_the_category,
        .parameter_count = 2,
        .words = words_of_ecwid_unassign_products_from_the_category,
        .word_count = 1,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "search-checkout-extra-fields",
        .group = "checkout-extra-fields",
        .topic = "Checkout extra fields",
        .summary = "Search checkout extra fields.",
        .about = "Lists all extra fields that the store's checkout has, without pages.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_search_checkout_extra_fields_operation,
        .parameters = flags_of_ecwid_search_checkout_extra_fields,
        .parameter_count = 1,
    },
    {
        .name = "create-checkout-extra-field",
        .group = "checkout-extra-fields",
        .topic = "Checkout extra fields",
        .summary = "Create checkout extra field.",
        .about = "Adds a field to the store's checkout, under a key of your own.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--key gift_note\012--title 'Note on the gift'",
        .operation = &ecwid_create_checkout_extra_field_operation,
        .parameters = flags_of_ecwid_create_checkout_extra_field,
        .parameter_count = 1,
        .words = words_of_ecwid_create_checkout_extra_field,
        .word_count = 27,
        .counter_name = "createCount",
        .zero_means = "nothing was created",
        .counter_offset = offsetof(ecwid_create_result, create_count),
    },
    {
        .name = "get-checkout-extra-field",
        .group = "checkout-extra-fields",
        .topic = "Checkout extra fields",
        .summary = "Get checkout extra field.",
        .about = "Reads the definition of one extra field of the checkout.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003\012--key public",
        .operation = &ecwid_get_checkout_extra_field_operation,
        .parameters = flags_of_ecwid_get_checkout_extra_field,
        .parameter_count = 2,
    },
    {
        .name = "update-checkout-extra-field",
        .group = "checkout-extra-fields",
        .topic = "Checkout extra fields",
        .summary = "Update checkout extra field.",
        .about = "Changes the definition of an extra field of the checkout. What is left out stays as it is.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--key public\012--title 'Note on the gift'",
        .operation = &ecwid_update_checkout_extra_field_operation,
        .parameters = flags_of_ecwid_update_checkout_extra_field,
        .parameter_count = 2,
        .words = words_of_ecwid_update_checkout_extra_field,
        .word_count = 26,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "checkout-extra-field",
        .read = &oac_commands[30],
        .list = &oac_commands[28],
        .list_member = "items",
        .list_id = "key",
    },
    {
        .name = "delete-checkout-extra-field",
        .group = "checkout-extra-fields",
        .topic = "Checkout extra fields",
        .summary = "Delete checkout extra field.",
        .about = "Deletes an extra field of the checkout for good. What becomes of its values in orders is not "
                 "documented.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--key public",
        .operation = &ecwid_delete_checkout_extra_field_operation,
        .parameters = flags_of_ecwid_delete_checkout_extra_field,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "checkout-extra-field",
        .read = &oac_commands[30],
        .list = &oac_commands[28],
        .list_member = "items",
        .list_id = "key",
    },
    {
        .name = "search-customers",
        .group = "customers",
        .topic = "Customers",
        .summary = "Search customers.",
        .about = "Finds customers, a page at a time; all of the store where nothing is asked for. Conditions hold "
                 "together.",
        .scopes = "read_customers",
        .example = "--store-id 1003",
        .operation = &ecwid_search_customers_operation,
        .parameters = flags_of_ecwid_search_customers,
        .parameter_count = 28,
    },
    {
        .name = "create-customer",
        .group = "customers",
        .topic = "Customers",
        .summary = "Create customer.",
        .about = "Creates a customer, with the addresses and contacts that are sent with it. An email address is "
                 "required.",
        .scopes = "create_customers",
        .example = "--store-id 1003\012--email example_customer@example.com\012--name 'Example "
                   "customer'\012--customer-group-id 0\012--customer-group-name General",
        .operation = &ecwid_create_customer_operation,
        .parameters = flags_of_ecwid_create_customer,
        .parameter_count = 1,
        .words = words_of_ecwid_create_customer,
        .word_count = 15,
    },
    {
        .name = "get-customer",
        .group = "customers",
        .topic = "Customers",
        .summary = "Get customer.",
        .about = "Reads one customer with groups, addresses, contacts, statistics and favorites.",
        .scopes = "read_customers",
        .example = "--store-id 1003\012--customer-id 177737165",
        .operation = &ecwid_get_customer_operation,
        .parameters = flags_of_ecwid_get_customer,
        .parameter_count = 3,
    },
    {
        .name = "update-customer",
        .group = "customers",
        .topic = "Customers",
        .summary = "Update customer.",
        .about = "Changes some of a customer's data. It is a partial update: a field that is left out stays as it is. "
                 "The meaning of null is not documented, so null is not sent. An answer with status 200 and "
                 "updateCount 0 means that nothing was updated.",
        .scopes = "read_customers, update_customers",
        .example = "--store-id 1003\012--customer-id 177737165\012--name 'Support team (VIP)'\012--customer-group-id "
                   "9367001\012--customer-group-name VIP",
        .operation = &ecwid_update_customer_operation,
        .parameters = flags_of_ecwid_update_customer,
        .parameter_count = 2,
        .words = words_of_ecwid_update_customer,
        .word_count = 13,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "customer",
        .read = &oac_commands[35],
        .list = &oac_commands[33],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-customer",
        .group = "customers",
        .topic = "Customers",
        .summary = "Delete customer.",
        .about = "Deletes a customer for good. Orders that the customer placed are not said to go with it.",
        .scopes = "read_customers, update_customers",
        .example = "--store-id 1003\012--customer-id 177737165",
        .operation = &ecwid_delete_customer_operation,
        .parameters = flags_of_ecwid_delete_customer,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "customer",
        .read = &oac_commands[35],
        .list = &oac_commands[33],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "search-customer-contacts",
        .group = "customers",
        .topic = "Customer contacts",
        .summary = "Search customer contacts.",
        .about = "Lists all contacts of one customer, without pages.",
        .scopes = "read_customers",
        .example = "--store-id 1003\012--customer-id 177737165",
        .operation = &ecwid_search_customer_contacts_operation,
        .parameters = flags_of_ecwid_search_customer_contacts,
        .parameter_count = 2,
    },
    {
        .name = "create-customer-contact",
        .group = "customers",
        .topic = "Customer contacts",
        .summary = "Create customer contact.",
        .about = "Adds a contact to a customer. Sent twice, it is added twice.",
        .scopes = "create_customers",
        .example = "--store-id 1003\012--customer-id 177737165\012--contact additional_email@example.com\012--type "
                   "EMAIL\012--default false\012--order-by 1",
        .operation = &ecwid_create_customer_contact_operation,
        .parameters = flags_of_ecwid_create_customer_contact,
        .parameter_count = 2,
        .words = words_of_ecwid_create_customer_contact,
        .word_count = 6,
        .counter_name = "createCount",
        .zero_means = "nothing was created",
        .counter_offset = offsetof(ecwid_create_result, create_count),
    },
    {
        .name = "get-customer-contact",
        .group = "customers",
        .topic = "Customer contacts",
        .summary = "Get customer contact.",
        .about = "Reads one contact of a customer.",
        .scopes = "read_customers",
        .example = "--store-id 1003\012--customer-id 177737165\012--contact-id 113861381",
        .operation = &ecwid_get_customer_contact_operation,
        .parameters = flags_of_ecwid_get_customer_contact,
        .parameter_count = 3,
    },
    {
        .name = "update-customer-contact",
        .group = "customers",
        .topic = "Customer contacts",
        .summary = "Update customer contact.",
        .about = "Changes one contact of a customer. What is left out stays as it is.",
        .scopes = "update_customers",
        .example = "--store-id 1003\012--customer-id 177737165\012--contact-id 113861381\012--contact "
                   "ec.apps+1@lightspeedhq.com",
        .operation = &ecwid_update_customer_contact_operation,
        .parameters = flags_of_ecwid_update_customer_contact,
        .parameter_count = 3,
        .words = words_of_ecwid_update_customer_contact,
        .word_count = 6,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "customer-contact",
        .read = &oac_commands[40],
        .list = &oac_commands[38],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-customer-contact",
        .group = "customers",
        .topic = "Customer contacts",
        .summary = "Delete customer contact.",
        .about = "Deletes one contact of a customer for good.",
        .scopes = "update_customers",
        .example = "--store-id 1003\012--customer-id 177737165\012--contact-id 113861381",
        .operation = &ecwid_delete_customer_contact_operation,
        .parameters = flags_of_ecwid_delete_customer_contact,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "customer-contact",
        .read = &oac_commands[40],
        .list = &oac_commands[38],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "search-customer-extra-fields",
        .group = "customers",
        .topic = "Customer extra fields",
        .summary = "Search customer extra fields.",
        .about = "Lists all extra fields for customers that the store has defined, not the values of any customer.",
        .scopes = "read_customers_extrafields",
        .example = "--store-id 1003",
        .operation = &ecwid_search_customer_extra_fields_operation,
        .parameters = flags_of_ecwid_search_customer_extra_fields,
        .parameter_count = 1,
    },
    {
        .name = "create-customer-extra-field",
        .group = "customers",
        .topic = "Customer extra fields",
        .summary = "Create customer extra field.",
        .about = "Defines another extra field that the store keeps of each customer.",
        .scopes = "update_customers_extrafields",
        .example = "--store-id 1003\012--title 'Offline card ID'\012--type TEXT\012--shown-on-order-details false",
        .operation = &ecwid_create_customer_extra_field_operation,
        .parameters = flags_of_ecwid_create_customer_extra_field,
        .parameter_count = 1,
        .words = words_of_ecwid_create_customer_extra_field,
        .word_count = 3,
        .counter_name = "createCount",
        .zero_means = "nothing was created",
        .counter_offset = offsetof(ecwid_create_result, create_count),
    },
    {
        .name = "get-customer-extra-field",
        .group = "customers",
        .topic = "Customer extra fields",
        .summary = "Get customer extra field.",
        .about = "Reads the definition of one extra field for customers.",
        .scopes = "read_customers_extrafields",
        .example = "--store-id 1003\012--extrafield-key b1xK7Qe",
        .operation = &ecwid_get_customer_extra_field_operation,
        .parameters = flags_of_ecwid_get_customer_extra_field,
        .parameter_count = 2,
    },
    {
        .name = "update-customer-extra-field",
        .group = "customers",
        .topic = "Customer extra fields",
        .summary = "Update customer extra field.",
        .about = "Changes the definition of an extra field for customers. What is left out stays as it is.",
        .scopes = "update_customers_extrafields",
        .example = "--store-id 1003\012--extrafield-key b1xK7Qe\012--title 'Personal card "
                   "ID'\012--shown-on-order-details true",
        .operation = &ecwid_update_customer_extra_field_operation,
        .parameters = flags_of_ecwid_update_customer_extra_field,
        .parameter_count = 2,
        .words = words_of_ecwid_update_customer_extra_field,
        .word_count = 3,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "customer-extra-field",
        .read = &oac_commands[45],
        .list = &oac_commands[43],
        .list_member = "items",
        .list_id = "key",
    },
    {
        .name = "delete-customer-extra-field",
        .group = "customers",
        .topic = "Customer extra fields",
        .summary = "Delete customer extra field.",
        .about = "Deletes the definition of an extra field for customers for good.",
        .scopes = "delete_customers_extrafields",
        .example = "--store-id 1003\012--extrafield-key b1xK7Qe",
        .operation = &ecwid_delete_customer_extra_field_operation,
        .parameters = flags_of_ecwid_delete_customer_extra_field,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "customer-extra-field",
        .read = &oac_commands[45],
        .list = &oac_commands[43],
        .list_member = "items",
        .list_id = "key",
    },
    {
        .name = "search-customer-groups",
        .group = "customers",
        .topic = "Customer groups",
        .summary = "Search customer groups.",
        .about = "Finds customer groups, a page at a time; all of the store where nothing is asked for.",
        .scopes = "read_customers",
        .example = "--store-id 1003",
        .operation = &ecwid_search_customer_groups_operation,
        .parameters = flags_of_ecwid_search_customer_groups,
        .parameter_count = 6,
    },
    {
        .name = "create-customer-group",
        .group = "customers",
        .topic = "Customer groups",
        .summary = "Create customer group.",
        .about = "Creates a customer group without members. Customers join it by an update of theirs.",
        .scopes = "create_customers",
        .example = "--store-id 1003\012--name 'VIP Customers'",
        .operation = &ecwid_create_customer_group_operation,
        .parameters = flags_of_ecwid_create_customer_group,
        .parameter_count = 1,
        .words = words_of_ecwid_create_customer_group,
        .word_count = 2,
    },
    {
        .name = "get-customer-group",
        .group = "customers",
        .topic = "Customer groups",
        .summary = "Get customer group.",
        .about = "Reads one customer group; its members are found by a search of customers.",
        .scopes = "read_customers",
        .example = "--store-id 1003\012--group-id 9367001",
        .operation = &ecwid_get_customer_group_operation,
        .parameters = flags_of_ecwid_get_customer_group,
        .parameter_count = 3,
    },
    {
        .name = "update-customer-group",
        .group = "customers",
        .topic = "Customer groups",
        .summary = "Update customer group.",
        .about = "Changes a customer group. What is left out stays as it is.",
        .scopes = "update_customers",
        .example = "--store-id 1003\012--group-id 9367001\012--name 'VIP Customers'",
        .operation = &ecwid_update_customer_group_operation,
        .parameters = flags_of_ecwid_update_customer_group,
        .parameter_count = 2,
        .words = words_of_ecwid_update_customer_group,
        .word_count = 2,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "customer-group",
        .read = &oac_commands[50],
        .list = &oac_commands[48],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-customer-group",
        .group = "customers",
        .topic = "Customer groups",
        .summary = "Delete customer group.",
        .about = "Deletes a customer group for good. Which group its members are in afterwards is not documented.",
        .scopes = "update_customers",
        .example = "--store-id 1003\012--group-id 9367001",
        .operation = &ecwid_delete_customer_group_operation,
        .parameters = flags_of_ecwid_delete_customer_group,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "customer-group",
        .read = &oac_commands[50],
        .list = &oac_commands[48],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "country-codes",
        .group = "dictionaries",
        .topic = "Dictionaries",
        .summary = "Country codes.",
        .about = "Lists all countries that Ecwid knows, as an array without pages. It needs no token.",
        .scopes = "",
        .example = "--store-id 1003",
        .operation = &ecwid_country_codes_operation,
        .parameters = flags_of_ecwid_country_codes,
        .parameter_count = 3,
    },
    {
        .name = "currency-codes",
        .group = "dictionaries",
        .topic = "Dictionaries",
        .summary = "Currency codes.",
        .about = "Lists all currencies that Ecwid knows, as an array without pages. It needs no token.",
        .scopes = "",
        .example = "--store-id 1003",
        .operation = &ecwid_currency_codes_operation,
        .parameters = flags_of_ecwid_currency_codes,
        .parameter_count = 2,
    },
    {
        .name = "currency-codes-by-country",
        .group = "dictionaries",
        .topic = "Dictionaries",
        .summary = "Currency codes by country.",
        .about = "Tells the currency of one country and how its amounts are written. It needs no token.",
        .scopes = "",
        .example = "--store-id 1003\012--country-code DK",
        .operation = &ecwid_currency_codes_by_country_operation,
        .parameters = flags_of_ecwid_currency_codes_by_country,
        .parameter_count = 3,
    },
    {
        .name = "state-codes-by-country",
        .group = "dictionaries",
        .topic = "Dictionaries",
        .summary = "State codes by country.",
        .about = "Lists the states or provinces of one country, as an array without pages. It needs no token.",
        .scopes = "",
        .example = "--store-id 1003\012--country-code DK",
        .operation = &ecwid_state_codes_by_country_operation,
        .parameters = flags_of_ecwid_state_codes_by_country,
        .parameter_count = 3,
    },
    {
        .name = "tax-classes-by-country",
        .group = "dictionaries",
        .topic = "Dictionaries",
        .summary = "Tax classes by country.",
        .about = "Lists classes of goods that are taxed differently in one country, as an array without pages. It "
                 "needs no token.",
        .scopes = "",
        .example = "--store-id 1003\012--country-code DK",
        .operation = &ecwid_tax_classes_by_country_operation,
        .parameters = flags_of_ecwid_tax_classes_by_country,
        .parameter_count = 3,
    },
    {
        .name = "search-discount-coupons",
        .group = "discounts",
        .topic = "Discount coupons",
        .summary = "Search discount coupons.",
        .about = "Finds discount coupons, a page at a time; all of the store where nothing is asked for.",
        .scopes = "read_discount_coupons",
        .example = "--store-id 1003",
        .operation = &ecwid_search_discount_coupons_operation,
        .parameters = flags_of_ecwid_search_discount_coupons,
        .parameter_count = 11,
    },
    {
        .name = "create-discount-coupon",
        .group = "discounts",
        .topic = "Discount coupons",
        .summary = "Create discount coupon.",
        .about = "Creates a discount coupon. Customers use it by entering its code at the checkout.",
        .scopes = "create_discount_coupons",
        .example = "--store-id 1003\012--name 'Coupon #1'\012--code MOXQ3YCWXRXA\012--discount-type ABS",
        .operation = &ecwid_create_discount_coupon_operation,
        .parameters = flags_of_ecwid_create_discount_coupon,
        .parameter_count = 1,
        .words = words_of_ecwid_create_discount_coupon,
        .word_count = 15,
    },
    {
        .name = "get-discount-coupon",
        .group = "discounts",
        .topic = "Discount coupons",
        .summary = "Get discount coupon.",
        .about = "Reads one discount coupon with its limits.",
        .scopes = "read_discount_coupons",
        .example = "--store-id 1003\012--discount-coupon-id 162428889",
        .operation = &ecwid_get_discount_coupon_operation,
        .parameters = flags_of_ecwid_get_discount_coupon,
        .parameter_count = 3,
    },
    {
        .name = "update-discount-coupon",
        .group = "discounts",
        .topic = "Discount coupons",
        .summary = "Update discount coupon.",
        .about = "Changes a discount coupon. What is left out stays as it is.",
        .scopes = "update_discount_coupons",
        .example = "--store-id 1003\012--discount-coupon-id 162428889\012--name '5% OFF'\012--discount 5",
        .operation = &ecwid_update_discount_coupon_operation,
        .parameters = flags_of_ecwid_update_discount_coupon,
        .parameter_count = 2,
        .words = words_of_ecwid_update_discount_coupon,
        .word_count = 15,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "discount-coupon",
        .read = &oac_commands[60],
        .list = &oac_commands[58],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-discount-coupon",
        .group = "discounts",
        .topic = "Discount coupons",
        .summary = "Delete discount coupon.",
        .about = "Deletes a discount coupon for good. To stop its use and keep it, set its status to PAUSED instead.",
        .scopes = "update_discount_coupons",
        .example = "--store-id 1003\012--discount-coupon-id 162428889",
        .operation = &ecwid_delete_discount_coupon_operation,
        .parameters = flags_of_ecwid_delete_discount_coupon,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "discount-coupon",
        .read = &oac_commands[60],
        .list = &oac_commands[58],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "search-promotions",
        .group = "discounts",
        .topic = "Promotions",
        .summary = "Search promotions.",
        .about = "Lists the promotions of the store, a page at a time.",
        .scopes = "read_promotion",
        .example = "--store-id 1003",
        .operation = &ecwid_search_promotions_operation,
        .parameters = flags_of_ecwid_search_promotions,
        .parameter_count = 4,
    },
    {
        .name = "create-promotion",
        .group = "discounts",
        .topic = "Promotions",
        .summary = "Create promotion.",
        .about = "Creates a promotion, a discount that applies by itself where all its conditions are met.",
        .scopes = "create_promotion",
        .example = "--store-id 1003\012--name 'Free drink for any 3 pizzas'\012--discount-base ITEM\012--enabled true",
        .operation = &ecwid_create_promotion_operation,
        .parameters = flags_of_ecwid_create_promotion,
        .parameter_count = 1,
        .words = words_of_ecwid_create_promotion,
        .word_count = 8,
    },
    {
        .name = "update-promotion",
        .group = "discounts",
        .topic = "Promotions",
        .summary = "Update promotion.",
        .about = "Changes a promotion. What is left out stays as it is.",
        .scopes = "update_promotion",
        .example = "--store-id 1003\012--promotion-id 608502\012--name '5% off on cart total above "
                   "\342\202\254100,00'\012--amount 5\012--triggers '{\"subtotal\":100}'",
        .operation = &ecwid_update_promotion_operation,
        .parameters = flags_of_ecwid_update_promotion,
        .parameter_count = 2,
        .words = words_of_ecwid_update_promotion,
        .word_count = 8,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "promotion",
        .list = &oac_commands[63],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-promotion",
        .group = "discounts",
        .topic = "Promotions",
        .summary = "Delete promotion.",
        .about = "Deletes a promotion for good.",
        .scopes = "delete_promotion",
        .example = "--store-id 1003\012--promotion-id 608502",
        .operation = &ecwid_delete_promotion_operation,
        .parameters = flags_of_ecwid_delete_promotion,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "promotion",
        .list = &oac_commands[63],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "purchase-domain",
        .group = "domains",
        .topic = "Domains",
        .summary = "Purchase domain.",
        .about = "Buys a domain for the store, which its owner is charged for. It is registered in the name that is "
                 "sent.",
        .scopes = "buy_domains",
        .example = "--store-id 1003\012--domain-name shop.example.com\012--email jane@example.com\012--country-code DK",
        .operation = &ecwid_purchase_domain_operation,
        .parameters = flags_of_ecwid_purchase_domain,
        .parameter_count = 1,
        .words = words_of_ecwid_purchase_domain,
        .word_count = 11,
    },
    {
        .name = "reset-domain-password",
        .group = "domains",
        .topic = "Domains",
        .summary = "Reset domain password.",
        .about = "Has the registrar set a new password for a domain and send it by email.",
        .scopes = "buy_domains",
        .example = "--store-id 1003\012--domain-name shop.example.com",
        .operation = &ecwid_reset_domain_password_operation,
        .parameters = flags_of_ecwid_reset_domain_password,
        .parameter_count = 4,
    },
    {
        .name = "search-store-domains",
        .group = "domains",
        .topic = "Domains",
        .summary = "Search store domains.",
        .about = "Lists the domains of the store, those of its Instant Site and those that were bought.",
        .scopes = "read_store_profile, buy_domains",
        .example = "--store-id 1003",
        .operation = &ecwid_search_store_domains_operation,
        .parameters = flags_of_ecwid_search_store_domains,
        .parameter_count = 2,
    },
    {
        .name = "update-store-domains",
        .group = "domains",
        .topic = "Domains",
        .summary = "Update store domains.",
        .about = "Changes the domains of the store, such as which one is the main one. What is left out stays as it "
                 "is.",
        .scopes = "update_store_profile, buy_domains",
        .example = "--store-id 1003\012--instant-site-domain '{\"ecwidSubdomain\":\"fruit-and-more\"}'",
        .operation = &ecwid_update_store_domains_operation,
        .parameters = flags_of_ecwid_update_store_domains,
        .parameter_count = 1,
        .words = words_of_ecwid_update_store_domains,
        .word_count = 2,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "store-domains",
        .read = &oac_commands[69],
    },
    {
        .name = "send-domain-verification-email",
        .group = "domains",
        .topic = "Domains",
        .summary = "Send domain verification email.",
        .about = "Sends the owner of a domain the email again by which the address has to be confirmed.",
        .scopes = "buy_domains",
        .example = "--store-id 1003\012--domain-name shop.example.com",
        .operation = &ecwid_send_domain_verification_email_operation,
        .parameters = flags_of_ecwid_send_domain_verification_email,
        .parameter_count = 2,
    },
    {
        .name = "search-domains-for-purchase",
        .group = "domains",
        .topic = "Domains",
        .summary = "Search domains for purchase.",
        .about = "Finds domain names that have a text in them, and tells which are free and what they cost.",
        .scopes = "",
        .example = "--store-id 1003\012--keyword shop",
        .operation = &ecwid_search_domains_for_purchase_operation,
        .parameters = flags_of_ecwid_search_domains_for_purchase,
        .parameter_count = 2,
    },
    {
        .name = "clone-instant-site",
        .group = "instant-site",
        .topic = "Instant site",
        .summary = "Clone Instant Site.",
        .about = "Copies the settings of another store's site to this store, published at once or as a draft.",
        .scopes = "manage_instant_site, clone_stores",
        .example = "--store-id 1003\012--source 1004\012--draft true",
        .operation = &ecwid_clone_instant_site_operation,
        .parameters = flags_of_ecwid_clone_instant_site,
        .parameter_count = 1,
        .words = words_of_ecwid_clone_instant_site,
        .word_count = 2,
    },
    {
        .name = "discard-instant-site-changes",
        .group = "instant-site",
        .topic = "Instant site",
        .summary = "Discard Instant Site changes.",
        .about = "Throws away all changes of the draft for good; what is published stays.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_discard_instant_site_changes_operation,
        .parameters = flags_of_ecwid_discard_instant_site_changes,
        .parameter_count = 1,
    },
    {
        .name = "get-instant-site-api-token-in-instant-site",
        .group = "instant-site",
        .topic = "Instant site",
        .summary = "Get Instant Site API token.",
        .about = "Gives a token for the endpoints of Instant Sites in exchange for the token of the app, on the "
                 "server of the rest of the API.",
        .scopes = "",
        .example = "--grant-type authorization_code\012--site-id 1003",
        .operation = &ecwid_get_instant_site_api_token_in_instant_site_operation,
        .parameters = flags_of_ecwid_get_instant_site_api_token_in_instant_site,
        .parameter_count = 2,
    },
    {
        .name = "get-instant-site-api-token",
        .group = "instant-site",
        .topic = "Instant site",
        .summary = "Get Instant Site API token.",
        .about = "Gives a token for the endpoints of Instant Sites in exchange for the token of the app, on their own "
                 "server. With draft_code it opens previews and editor only.",
        .scopes = "",
        .example = "--grant-type authorization_code\012--site-id 1003",
        .operation = &ecwid_get_instant_site_api_token_operation,
        .parameters = flags_of_ecwid_get_instant_site_api_token,
        .parameter_count = 2,
    },
    {
        .name = "get-instant-site-profile",
        .group = "instant-site",
        .topic = "Instant site",
        .summary = "Get Instant Site profile.",
        .about = "Reads the site's settings, from the server of the rest of the API.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_instant_site_profile_operation,
        .parameters = flags_of_ecwid_get_instant_site_profile,
        .parameter_count = 1,
    },
    {
        .name = "publish-instant-site-changes",
        .group = "instant-site",
        .topic = "Instant site",
        .summary = "Publish Instant Site changes.",
        .about = "Makes the draft the site that visitors see. It takes an empty JSON body.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_publish_instant_site_changes_operation,
        .parameters = flags_of_ecwid_publish_instant_site_changes,
        .parameter_count = 1,
    },
    {
        .name = "get-list-of-instant-site-pages",
        .group = "instant-site",
        .topic = "Instant site pages",
        .summary = "Get list of Instant Site pages.",
        .about = "Lists the pages of the site, those of the published version or those of the draft.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--published true",
        .operation = &ecwid_get_list_of_instant_site_pages_operation,
        .parameters = flags_of_ecwid_get_list_of_instant_site_pages,
        .parameter_count = 2,
    },
    {
        .name = "create-instant-site-page",
        .group = "instant-site",
        .topic = "Instant site pages",
        .summary = "Create Instant Site page.",
        .about = "Adds a page to the draft and answers with it. Visitors see it after publishInstantSiteChanges.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--title 'About us'\012--visible true",
        .operation = &ecwid_create_instant_site_page_operation,
        .parameters = flags_of_ecwid_create_instant_site_page,
        .parameter_count = 1,
        .words = words_of_ecwid_create_instant_site_page,
        .word_count = 12,
    },
    {
        .name = "update-instant-site-page",
        .group = "instant-site",
        .topic = "Instant site pages",
        .summary = "Update Instant Site page.",
        .about = "Changes a page in the draft and answers with the whole page.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--page-id page-1f3a\012--title 'About us'\012--visible true",
        .operation = &ecwid_update_instant_site_page_operation,
        .parameters = flags_of_ecwid_update_instant_site_page,
        .parameter_count = 2,
        .words = words_of_ecwid_update_instant_site_page,
        .word_count = 12,
        .resource = "instant-site-page",
        .list = &oac_commands[79],
        .list_member = "pages",
        .list_id = "pageId",
    },
    {
        .name = "delete-instant-site-page",
        .group = "instant-site",
        .topic = "Instant site pages",
        .summary = "Delete Instant Site page.",
        .about = "Deletes a page and answers with what it was.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--page-id page-1f3a",
        .operation = &ecwid_delete_instant_site_page_operation,
        .parameters = flags_of_ecwid_delete_instant_site_page,
        .parameter_count = 2,
        .resource = "instant-site-page",
        .list = &oac_commands[79],
        .list_member = "pages",
        .list_id = "pageId",
    },
    {
        .name = "get-instant-site-profile-apiv1",
        .group = "instant-site",
        .topic = "Instant site profile",
        .summary = "Get Instant Site profile (apiv1).",
        .about = "Reads the site's settings, from the server of Instant Sites.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_instant_site_profile_apiv1_operation,
        .parameters = flags_of_ecwid_get_instant_site_profile_apiv1,
        .parameter_count = 1,
    },
    {
        .name = "update-instant-site-profile",
        .group = "instant-site",
        .topic = "Instant site profile",
        .summary = "Update Instant Site profile.",
        .about = "Changes the site's settings. Whether those that are left out stay is not documented.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--locale en\012--store-name 'Fruit and more'",
        .operation = &ecwid_update_instant_site_profile_operation,
        .parameters = flags_of_ecwid_update_instant_site_profile,
        .parameter_count = 1,
        .words = words_of_ecwid_update_instant_site_profile,
        .word_count = 9,
        .resource = "instant-site-profile",
        .read = &oac_commands[83],
    },
    {
        .name = "create-instant-site-profile",
        .group = "instant-site",
        .topic = "Instant site profile",
        .summary = "Create Instant Site profile.",
        .about = "Creates the settings of a site that has none yet.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--locale en\012--store-name 'Fruit and more'",
        .operation = &ecwid_create_instant_site_profile_operation,
        .parameters = flags_of_ecwid_create_instant_site_profile,
        .parameter_count = 1,
        .words = words_of_ecwid_create_instant_site_profile,
        .word_count = 9,
        .resource = "instant-site-profile",
        .read = &oac_commands[83],
    },
    {
        .name = "search-instant-site-redirects",
        .group = "instant-site",
        .topic = "Instant site redirects",
        .summary = "Search Instant Site redirects.",
        .about = "Finds redirects of the site, page by page.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_search_instant_site_redirects_operation,
        .parameters = flags_of_ecwid_search_instant_site_redirects,
        .parameter_count = 4,
    },
    {
        .name = "create-instant-site-redirect",
        .group = "instant-site",
        .topic = "Instant site redirects",
        .summary = "Create Instant Site redirect.",
        .about = "Adds a redirect from one address of the site to another. Both are needed.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--from-url /old\012--to-url /new",
        .operation = &ecwid_create_instant_site_redirect_operation,
        .parameters = flags_of_ecwid_create_instant_site_redirect,
        .parameter_count = 1,
        .words = words_of_ecwid_create_instant_site_redirect,
        .word_count = 2,
    },
    {
        .name = "get-instant-site-redirect",
        .group = "instant-site",
        .topic = "Instant site redirects",
        .summary = "Get Instant Site redirect.",
        .about = "Reads one redirect.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--redirect-id redirect-7c21",
        .operation = &ecwid_get_instant_site_redirect_operation,
        .parameters = flags_of_ecwid_get_instant_site_redirect,
        .parameter_count = 2,
    },
    {
        .name = "update-instant-site-redirect",
        .group = "instant-site",
        .topic = "Instant site redirects",
        .summary = "Update Instant Site redirect.",
        .about = "Changes a redirect. Both addresses are needed.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--redirect-id redirect-7c21\012--from-url /old\012--to-url /new",
        .operation = &ecwid_update_instant_site_redirect_operation,
        .parameters = flags_of_ecwid_update_instant_site_redirect,
        .parameter_count = 2,
        .words = words_of_ecwid_update_instant_site_redirect,
        .word_count = 2,
        .resource = "instant-site-redirect",
        .read = &oac_commands[88],
        .list = &oac_commands[86],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "get-instant-site-text-labels",
        .group = "instant-site",
        .topic = "Instant site text labels",
        .summary = "Get Instant Site text labels.",
        .about = "Reads the texts of the editor and of the site by the names of their labels, and names of languages.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_instant_site_text_labels_operation,
        .parameters = flags_of_ecwid_get_instant_site_text_labels,
        .parameter_count = 1,
    },
    {
        .name = "get-list-of-instant-site-themes",
        .group = "instant-site",
        .topic = "Instant site themes",
        .summary = "Get list of Instant Site themes.",
        .about = "Lists the themes of the site, each with its colors.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_list_of_instant_site_themes_operation,
        .parameters = flags_of_ecwid_get_list_of_instant_site_themes,
        .parameter_count = 1,
    },
    {
        .name = "create-instant-site-theme",
        .group = "instant-site",
        .topic = "Instant site themes",
        .summary = "Create Instant Site theme.",
        .about = "Adds a theme and answers with it.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--colors '{\"colorA\":\"#FFFFFF\",\"colorB\":\"#191919\"}'",
        .operation = &ecwid_create_instant_site_theme_operation,
        .parameters = flags_of_ecwid_create_instant_site_theme,
        .parameter_count = 1,
        .words = words_of_ecwid_create_instant_site_theme,
        .word_count = 1,
    },
    {
        .name = "update-instant-site-theme",
        .group = "instant-site",
        .topic = "Instant site themes",
        .summary = "Update Instant Site theme.",
        .about = "Changes the colors of a theme and answers with it.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--theme-id theme-52d0\012--colors "
                   "'{\"colorA\":\"#FFFFFF\",\"colorB\":\"#191919\"}'",
        .operation = &ecwid_update_instant_site_theme_operation,
        .parameters = flags_of_ecwid_update_instant_site_theme,
        .parameter_count = 2,
        .words = words_of_ecwid_update_instant_site_theme,
        .word_count = 1,
        .resource = "instant-site-theme",
        .list = &oac_commands[91],
        .list_member = "themes",
        .list_id = "themeId",
    },
    {
        .name = "delete-instant-site-theme",
        .group = "instant-site",
        .topic = "Instant site themes",
        .summary = "Delete Instant Site theme.",
        .about = "Deletes a theme and answers with what it was.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--theme-id theme-52d0",
        .operation = &ecwid_delete_instant_site_theme_operation,
        .parameters = flags_of_ecwid_delete_instant_site_theme,
        .parameter_count = 2,
        .resource = "instant-site-theme",
        .list = &oac_commands[91],
        .list_member = "themes",
        .list_id = "themeId",
    },
    {
        .name = "get-current-instant-site-theme",
        .group = "instant-site",
        .topic = "Instant site themes",
        .summary = "Get current Instant Site theme.",
        .about = "Reads the theme that the site has now.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_current_instant_site_theme_operation,
        .parameters = flags_of_ecwid_get_current_instant_site_theme,
        .parameter_count = 1,
    },
    {
        .name = "update-current-instant-site-theme",
        .group = "instant-site",
        .topic = "Instant site themes",
        .summary = "Update current Instant Site theme.",
        .about = "Changes the colors of the theme that the site has now, and answers with it.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--colors '{\"colorA\":\"#FFFFFF\",\"colorB\":\"#191919\"}'",
        .operation = &ecwid_update_current_instant_site_theme_operation,
        .parameters = flags_of_ecwid_update_current_instant_site_theme,
        .parameter_count = 1,
        .words = words_of_ecwid_update_current_instant_site_theme,
        .word_count = 1,
        .resource = "current-instant-site-theme",
        .read = &oac_commands[95],
    },
    {
        .name = "get-instant-site-tiles-list",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Get Instant Site tiles list.",
        .about = "Lists the tiles, the blocks that pages are built of, of the published version or of the draft.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--published true",
        .operation = &ecwid_get_instant_site_tiles_list_operation,
        .parameters = flags_of_ecwid_get_instant_site_tiles_list,
        .parameter_count = 4,
    },
    {
        .name = "update-instant-site-tiles-list",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Update Instant Site tiles list.",
        .about = "Changes several tiles of the draft in one request. There is no body in the answer.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--tiles '[{\"id\":\"tile-9b4e\",\"visibility\":true,\"order\":1}]'",
        .operation = &ecwid_update_instant_site_tiles_list_operation,
        .parameters = flags_of_ecwid_update_instant_site_tiles_list,
        .parameter_count = 1,
        .words = words_of_ecwid_update_instant_site_tiles_list,
        .word_count = 1,
        .resource = "instant-site-tiles-list",
        .read = &oac_commands[97],
    },
    {
        .name = "create-instant-site-tile",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Create Instant Site tile.",
        .about = "Adds a tile to the draft, from a showcase or from what is sent. There is no body in the answer.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--tile-category-type COVER\012--tile-order 1",
        .operation = &ecwid_create_instant_site_tile_operation,
        .parameters = flags_of_ecwid_create_instant_site_tile,
        .parameter_count = 1,
        .words = words_of_ecwid_create_instant_site_tile,
        .word_count = 6,
    },
    {
        .name = "get-instant-site-tile",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Get Instant Site tile.",
        .about = "Reads one tile.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--tile-id tile-9b4e",
        .operation = &ecwid_get_instant_site_tile_operation,
        .parameters = flags_of_ecwid_get_instant_site_tile,
        .parameter_count = 2,
    },
    {
        .name = "update-instant-site-tile",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Update Instant Site tile.",
        .about = "Changes one tile of the draft. There is no body in the answer.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--tile-id tile-9b4e\012--tile-name Welcome\012--visibility true",
        .operation = &ecwid_update_instant_site_tile_operation,
        .parameters = flags_of_ecwid_update_instant_site_tile,
        .parameter_count = 2,
        .words = words_of_ecwid_update_instant_site_tile,
        .word_count = 7,
        .resource = "instant-site-tile",
        .read = &oac_commands[100],
        .list = &oac_commands[97],
        .list_member = "tiles",
        .list_id = "id",
    },
    {
        .name = "delete-instant-site-tile",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Delete Instant Site tile.",
        .about = "Deletes a tile, from all pages that have it.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--tile-id tile-9b4e",
        .operation = &ecwid_delete_instant_site_tile_operation,
        .parameters = flags_of_ecwid_delete_instant_site_tile,
        .parameter_count = 2,
        .resource = "instant-site-tile",
        .read = &oac_commands[100],
        .list = &oac_commands[97],
        .list_member = "tiles",
        .list_id = "id",
    },
    {
        .name = "get-instant-site-tile-config-by-type",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Get Instant Site tile config by type.",
        .about = "Reads which layouts tiles of a type may have, and what the editor lets people set in each.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--config-type GLOBAL",
        .operation = &ecwid_get_instant_site_tile_config_by_type_operation,
        .parameters = flags_of_ecwid_get_instant_site_tile_config_by_type,
        .parameter_count = 2,
    },
    {
        .name = "get-instant-site-tile-showcases",
        .group = "instant-site",
        .topic = "Instant site tiles",
        .summary = "Get Instant Site tile showcases.",
        .about = "Lists the ready-made tiles that the editor offers, by category.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_instant_site_tile_showcases_operation,
        .parameters = flags_of_ecwid_get_instant_site_tile_showcases,
        .parameter_count = 1,
    },
    {
        .name = "get-list-of-buckets-for-tile-images",
        .group = "instant-site",
        .topic = "Instant site tile images",
        .summary = "Get list of buckets for tile images.",
        .about = "Lists the servers that hold images of tiles, with their addresses. The address of an image begins "
                 "with that of its bucket.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003",
        .operation = &ecwid_get_list_of_buckets_for_tile_images_operation,
        .parameters = flags_of_ecwid_get_list_of_buckets_for_tile_images,
        .parameter_count = 1,
    },
    {
        .name = "get-tile-image-upload-result",
        .group = "instant-site",
        .topic = "Instant site tile images",
        .summary = "Get tile image upload result.",
        .about = "Tells where an uploaded image is, and in which sizes.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--image-id image-3e8f",
        .operation = &ecwid_get_tile_image_upload_result_operation,
        .parameters = flags_of_ecwid_get_tile_image_upload_result,
        .parameter_count = 2,
    },
    {
        .name = "upload-instant-site-tile-image",
        .group = "instant-site",
        .topic = "Instant site tile images",
        .summary = "Upload Instant Site tile image.",
        .about = "Reserves an id for an image of a tile and answers with the link to which the image then has to be "
                 "posted as multipart/form-data. It does not take the image itself.",
        .scopes = "manage_instant_site",
        .example = "--store-id 1003\012--tile-id tile-9b4e\012--accept-header multipart/form-data",
        .operation = &ecwid_upload_instant_site_tile_image_operation,
        .parameters = flags_of_ecwid_upload_instant_site_tile_image,
        .parameter_count = 2,
        .words = words_of_ecwid_upload_instant_site_tile_image,
        .word_count = 1,
    },
    {
        .name = "convert-abandoned-cart-to-order",
        .group = "orders",
        .topic = "Abandoned carts",
        .summary = "Convert abandoned cart to order.",
        .about = "Makes an order of an abandoned cart. Whether that can be done twice is not documented.",
        .scopes = "create_orders",
        .example = "--store-id 1003\012--cart-id 0B299518-FB54-491A-A6E0-5B6BA6E20868",
        .operation = &ecwid_convert_abandoned_cart_to_order_operation,
        .parameters = flags_of_ecwid_convert_abandoned_cart_to_order,
        .parameter_count = 2,
    },
    {
        .name = "get-abandoned-cart",
        .group = "orders",
        .topic = "Abandoned carts",
        .summary = "Get abandoned cart.",
        .about = "Reads one abandoned cart.",
        .scopes = "read_orders",
        .example = "--store-id 1003\012--cart-id 0B299518-FB54-491A-A6E0-5B6BA6E20868",
        .operation = &ecwid_get_abandoned_cart_operation,
        .parameters = flags_of_ecwid_get_abandoned_cart,
        .parameter_count = 3,
    },
    {
        .name = "update-abandoned-cart",
        .group = "orders",
        .topic = "Abandoned carts",
        .summary = "Update abandoned cart.",
        .about = "Changes an abandoned cart, such as whether the control panel shows it. What is left out stays as it "
                 "is.",
        .scopes = "update_orders",
        .example = "--store-id 1003\012--cart-id 0B299518-FB54-491A-A6E0-5B6BA6E20868\012--hidden "
                   "true\012--taxes-on-shipping '[{\"name\":\"Tax X\",\"value\":20,\"total\":2.86}]'",
        .operation = &ecwid_update_abandoned_cart_operation,
        .parameters = flags_of_ecwid_update_abandoned_cart,
        .parameter_count = 2,
        .words = words_of_ecwid_update_abandoned_cart,
        .word_count = 7,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "abandoned-cart",
        .read = &oac_commands[109],
        .list = &oac_commands[111],
        .list_member = "items",
        .list_id = "cartId",
    },
    {
        .name = "search-abandoned-carts",
        .group = "orders",
        .topic = "Abandoned carts",
        .summary = "Search abandoned carts.",
        .about = "Finds carts that were left at the checkout, a page at a time; all of the store where nothing is "
                 "asked for.",
        .scopes = "read_orders",
        .example = "--store-id 1003",
        .operation = &ecwid_search_abandoned_carts_operation,
        .parameters = flags_of_ecwid_search_abandoned_carts,
        .parameter_count = 13,
    },
    {
        .name = "calculate-order-details",
        .group = "orders",
        .topic = "Orders",
        .summary = "Calculate order details.",
        .about = "Calculates an order without creating it: taxes, discounts, shipping and totals for the products, "
                 "addresses and coupon that are sent. It changes nothing.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003\012--gift-card-code MYGIFTCARD",
        .operation = &ecwid_calculate_order_details_operation,
        .parameters = flags_of_ecwid_calculate_order_details,
        .parameter_count = 1,
        .words = words_of_ecwid_calculate_order_details,
        .word_count = 14,
    },
    {
        .name = "search-orders",
        .group = "orders",
        .topic = "Orders",
        .summary = "Search orders.",
        .about = "Finds orders, a page at a time; all of the store where nothing is asked for. Conditions hold "
                 "together. Abandoned carts are not among them.",
        .scopes = "read_orders",
        .example = "--store-id 1003",
        .operation = &ecwid_search_orders_operation,
        .parameters = flags_of_ecwid_search_orders,
        .parameter_count = 27,
    },
    {
        .name = "create-order",
        .group = "orders",
        .topic = "Orders",
        .summary = "Create order.",
        .about = "Creates an order with the amounts and addresses that are sent; nothing is calculated. The customer "
                 "may get an email unless disableAllCustomerNotifications is true. Sent twice, it is created twice.",
        .scopes = "create_orders",
        .example = "--store-id 1003\012--subtotal 30\012--total 40\012--email "
                   "ec.apps@lightspeedhq.com\012--fulfillment-status AWAITING_PROCESSING\012--payment-status "
                   "PAID\012--payment-method 'Phone order'\012--tax 0\012--customer-tax-exempt false",
        .operation = &ecwid_create_order_operation,
        .parameters = flags_of_ecwid_create_order,
        .parameter_count = 1,
        .words = words_of_ecwid_create_order,
        .word_count = 63,
    },
    {
        .name = "get-order",
        .group = "orders",
        .topic = "Orders",
        .summary = "Get order.",
        .about = "Reads one order with its items, taxes, discounts, addresses, shipments and refunds.",
        .scopes = "read_orders",
        .example = "--store-id 1003\012--order-id K8XTQ",
        .operation = &ecwid_get_order_operation,
        .parameters = flags_of_ecwid_get_order,
        .parameter_count = 3,
    },
    {
        .name = "update-order",
        .group = "orders",
        .topic = "Orders",
        .summary = "Update order.",
        .about = "Changes an order. What is left out stays as it is. Taxes and what shipping costs are not calculated "
                 "anew, and a new status may send the customer an email.",
        .scopes = "update_orders",
        .example = "--store-id 1003\012--order-id K8XTQ\012--payment-status "
                   "CUSTOM_PAYMENT_STATUS_1\012--fulfillment-status PROCESSING",
        .operation = &ecwid_update_order_operation,
        .parameters = flags_of_ecwid_update_order,
        .parameter_count = 2,
        .words = words_of_ecwid_update_order,
        .word_count = 62,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "order",
        .read = &oac_commands[115],
        .list = &oac_commands[113],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-order",
        .group = "orders",
        .topic = "Orders",
        .summary = "Delete order.",
        .about = "Deletes an order for good. The history of deleted items keeps its id.",
        .scopes = "update_orders",
        .example = "--store-id 1003\012--order-id K8XTQ",
        .operation = &ecwid_delete_order_operation,
        .parameters = flags_of_ecwid_delete_order,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "order",
        .read = &oac_commands[115],
        .list = &oac_commands[113],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "get-last-order",
        .group = "orders",
        .topic = "Orders",
        .summary = "Get last order.",
        .about = "Reads the order of the store that was placed last.",
        .scopes = "read_orders",
        .example = "--store-id 1003",
        .operation = &ecwid_get_last_order_operation,
        .parameters = flags_of_ecwid_get_last_order,
        .parameter_count = 2,
    },
    {
        .name = "get-repeat-order-url",
        .group = "orders",
        .topic = "Orders",
        .summary = "Get repeat order URL.",
        .about = "Makes a link by which a customer orders the same once more without filling a cart or giving "
                 "addresses.",
        .scopes = "read_orders",
        .example = "--store-id 1003\012--order-id K8XTQ",
        .operation = &ecwid_get_repeat_order_url_operation,
        .parameters = flags_of_ecwid_get_repeat_order_url,
        .parameter_count = 2,
    },
    {
        .name = "search-order-extra-fields",
        .group = "orders",
        .topic = "Order extra fields",
        .summary = "Search order extra fields.",
        .about = "Lists the extra fields of one order with their values, without pages.",
        .scopes = "read_orders",
        .example = "--store-id 1003\012--order-id EG4H2,J77J8,SALE-G01ZG",
        .operation = &ecwid_search_order_extra_fields_operation,
        .parameters = flags_of_ecwid_search_order_extra_fields,
        .parameter_count = 2,
    },
    {
        .name = "add-extra-fields-to-order",
        .group = "orders",
        .topic = "Order extra fields",
        .summary = "Add extra fields to order.",
        .about = "Adds one extra field with its value to an order. All of an order's extra fields may take 8 KB.",
        .scopes = "update_orders",
        .example = "--store-id 1003\012--order-id EG4H2,J77J8,SALE-G01ZG\012--id reference_number\012--value "
                   "'#334-3340-1'\012--customer-input-type TEXT\012--title 'Affiliate "
                   "number'\012--order-details-display-section billing_info\012--show-in-notifications "
                   "false\012--show-in-invoice false",
        .operation = &ecwid_add_extra_fields_to_order_operation,
        .parameters = flags_of_ecwid_add_extra_fields_to_order,
        .parameter_count = 2,
        .words = words_of_ecwid_add_extra_fields_to_order,
        .word_count = 8,
        .counter_name = "createCount",
        .zero_means = "nothing was created",
        .counter_offset = offsetof(ecwid_create_result, create_count),
    },
    {
        .name = "update-order-extra-field",
        .group = "orders",
        .topic = "Order extra fields",
        .summary = "Update order extra field.",
        .about = "Changes one extra field of an order. What is left out stays as it is.",
        .scopes = "update_orders",
        .example = "--store-id 1003\012--order-id EG4H2,J77J8,SALE-G01ZG\012--extra-field-id "
                   "reference_number\012--value 4%\012--show-in-invoice true\012--show-in-notifications false",
        .operation = &ecwid_update_order_extra_field_operation,
        .parameters = flags_of_ecwid_update_order_extra_field,
        .parameter_count = 3,
        .words = words_of_ecwid_update_order_extra_field,
        .word_count = 6,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "order-extra-field",
        .list = &oac_commands[120],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "delete-order-extra-field",
        .group = "orders",
        .topic = "Order extra fields",
        .summary = "Delete order extra field.",
        .about = "Deletes one extra field of an order with its value, for good.",
        .scopes = "update_orders",
        .example = "--store-id 1003\012--order-id EG4H2,J77J8,SALE-G01ZG\012--extra-field-id reference_number",
        .operation = &ecwid_delete_order_extra_field_operation,
        .parameters = flags_of_ecwid_delete_order_extra_field,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "order-extra-field",
        .list = &oac_commands[120],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "generate-tax-invoice-for-order",
        .group = "orders",
        .topic = "Order invoices",
        .summary = "Generate tax invoice for order.",
        .about = "Makes a tax invoice of an order as the store's settings say. Sent twice, there may be two.",
        .scopes = "create_orders",
        .example = "--store-id 1003\012--order-id K8XTQ",
        .operation = &ecwid_generate_tax_invoice_for_order_operation,
        .parameters = flags_of_ecwid_generate_tax_invoice_for_order,
        .parameter_count = 2,
    },
    {
        .name = "get-order-receipt-pdf",
        .group = "orders",
        .topic = "Order invoices",
        .summary = "Get order receipt PDF.",
        .about = "Reads the receipt of an order as a PDF file.",
        .scopes = "read_orders",
        .example = "--store-id 1003\012--order-id K8XTQ\012--output file.pdf",
        .operation = &ecwid_get_order_receipt_pdf_operation,
        .parameters = flags_of_ecwid_get_order_receipt_pdf,
        .parameter_count = 2,
    },
    {
        .name = "get-tax-invoices-for-order",
        .group = "orders",
        .topic = "Order invoices",
        .summary = "Get tax invoices for order.",
        .about = "Lists the tax invoices of an order with links to their PDF files.",
        .scopes = "read_orders, read_invoices",
        .example = "--store-id 1003\012--order-id K8XTQ",
        .operation = &ecwid_get_tax_invoices_for_order_operation,
        .parameters = flags_of_ecwid_get_tax_invoices_for_order,
        .parameter_count = 3,
    },
    {
        .name = "get-order-status",
        .group = "orders",
        .topic = "Order statuses",
        .summary = "Get order status.",
        .about = "Reads one status that orders can have.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003\012--status-id .../order_status/PAID",
        .operation = &ecwid_get_order_status_operation,
        .parameters = flags_of_ecwid_get_order_status,
        .parameter_count = 2,
    },
    {
        .name = "update-custom-order-status",
        .group = "orders",
        .topic = "Order statuses",
        .summary = "Update custom order status.",
        .about = "Changes one of the three payment and three fulfillment statuses that a store names itself. Built-in "
                 "ones cannot be changed. What is left out stays as it is.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--status-id CUSTOM_PAYMENT_STATUS_1\012--name 'Money on hold'\012--enabled "
                   "true\012--send-notification-when-status-is-assigned true",
        .operation = &ecwid_update_custom_order_status_operation,
        .parameters = flags_of_ecwid_update_custom_order_status,
        .parameter_count = 2,
        .words = words_of_ecwid_update_custom_order_status,
        .word_count = 4,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "order-status",
        .read = &oac_commands[127],
        .list = &oac_commands[129],
        .list_member = "items",
        .list_id = "statusId",
    },
    {
        .name = "search-order-statuses",
        .group = "orders",
        .topic = "Order statuses",
        .summary = "Search order statuses.",
        .about = "Lists all statuses that orders can have, built-in ones and those of the store, without pages.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_search_order_statuses_operation,
        .parameters = flags_of_ecwid_search_order_statuses,
        .parameter_count = 1,
    },
    {
        .name = "get-recurring-subscription",
        .group = "orders",
        .topic = "Recurring subscriptions",
        .summary = "Get recurring subscription.",
        .about = "Reads one subscription with its orders.",
        .scopes = "read_subscriptions",
        .example = "--store-id 1003\012--subscription-id 66839",
        .operation = &ecwid_get_recurring_subscription_operation,
        .parameters = flags_of_ecwid_get_recurring_subscription,
        .parameter_count = 2,
    },
    {
        .name = "update-recurring-subscription",
        .group = "orders",
        .topic = "Recurring subscriptions",
        .summary = "Update recurring subscription.",
        .about = "Changes when and how often a subscription is charged, or ends it by the status CANCELLED. What is "
                 "left out stays as it is.",
        .scopes = "update_subscriptions",
        .example = "--store-id 1003\012--subscription-id 66839\012--next-charge '2021-08-16 12:53:40 +0000'",
        .operation = &ecwid_update_recurring_subscription_operation,
        .parameters = flags_of_ecwid_update_recurring_subscription,
        .parameter_count = 2,
        .words = words_of_ecwid_update_recurring_subscription,
        .word_count = 3,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "recurring-subscription",
        .read = &oac_commands[130],
        .list = &oac_commands[132],
        .list_member = "items",
        .list_id = "subscriptionId",
    },
    {
        .name = "search-recurring-subscriptions",
        .group = "orders",
        .topic = "Recurring subscriptions",
        .summary = "Search recurring subscriptions.",
        .about = "Finds subscriptions of customers to products, a page at a time; all of the store where nothing is "
                 "asked for.",
        .scopes = "read_subscriptions",
        .example = "--store-id 1003",
        .operation = &ecwid_search_recurring_subscriptions_operation,
        .parameters = flags_of_ecwid_search_recurring_subscriptions,
        .parameter_count = 23,
    },
    {
        .name = "search-payment-options",
        .group = "payment-options",
        .topic = "Payment options",
        .summary = "Search payment options.",
        .about = "Lists all ways to pay that the store knows, enabled or not, in one answer.",
        .scopes = "read_store_profile, add_payment_method",
        .example = "--store-id 1003",
        .operation = &ecwid_search_payment_options_operation,
        .parameters = flags_of_ecwid_search_payment_options,
        .parameter_count = 2,
    },
    {
        .name = "create-payment-option",
        .group = "payment-options",
        .topic = "Payment options",
        .summary = "Create payment option.",
        .about = "Adds a way to pay to the store and answers with its id. It needs a title; a payment gateway can be "
                 "added only once.",
        .scopes = "update_store_profile, add_payment_method",
        .example = "--store-id 1003\012--enabled true",
        .operation = &ecwid_create_payment_option_operation,
        .parameters = flags_of_ecwid_create_payment_option,
        .parameter_count = 1,
        .words = words_of_ecwid_create_payment_option,
        .word_count = 12,
    },
    {
        .name = "get-payment-option",
        .group = "payment-options",
        .topic = "Payment options",
        .summary = "Get payment option.",
        .about = "Reads one way to pay.",
        .scopes = "read_store_profile, add_payment_method",
        .example = "--store-id 1003\012--payment-option-id 7865-1583400000001",
        .operation = &ecwid_get_payment_option_operation,
        .parameters = flags_of_ecwid_get_payment_option,
        .parameter_count = 3,
    },
    {
        .name = "update-payment-option",
        .group = "payment-options",
        .topic = "Payment options",
        .summary = "Update payment option.",
        .about = "Changes the fields of a way to pay that are sent; the others stay as they are.",
        .scopes = "update_store_profile, add_payment_method",
        .example = "--store-id 1003\012--payment-option-id 7865-1583400000001\012--enabled true",
        .operation = &ecwid_update_payment_option_operation,
        .parameters = flags_of_ecwid_update_payment_option,
        .parameter_count = 2,
        .words = words_of_ecwid_update_payment_option,
        .word_count = 12,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "payment-option",
        .read = &oac_commands[135],
        .list = &oac_commands[133],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "delete-payment-option",
        .group = "payment-options",
        .topic = "Payment options",
        .summary = "Delete payment option.",
        .about = "Removes a way to pay from the store for good.",
        .scopes = "read_store_profile, add_payment_method",
        .example = "--store-id 1003\012--payment-option-id 7865-1583400000001",
        .operation = &ecwid_delete_payment_option_operation,
        .parameters = flags_of_ecwid_delete_payment_option,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "payment-option",
        .read = &oac_commands[135],
        .list = &oac_commands[133],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "adjust-product-stock",
        .group = "products",
        .topic = "Products",
        .summary = "Adjust product stock.",
        .about = "Adds to the stock of a product, or takes from it, however much is there at that moment. Sent twice, "
                 "it counts twice. A warning in the answer tells of stock below 0.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--quantity-delta -10",
        .operation = &ecwid_adjust_product_stock_operation,
        .parameters = flags_of_ecwid_adjust_product_stock,
        .parameter_count = 3,
        .words = words_of_ecwid_adjust_product_stock,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
    },
    {
        .name = "search-products",
        .group = "products",
        .topic = "Products",
        .summary = "Search products.",
        .about = "Finds products, page by page, and answers each as a whole. With productId or sku all other "
                 "conditions are ignored.",
        .scopes = "read_catalog",
        .example = "--store-id 1003",
        .operation = &ecwid_search_products_operation,
        .parameters = flags_of_ecwid_search_products,
        .parameter_count = 34,
    },
    {
        .name = "create-product",
        .group = "products",
        .topic = "Products",
        .summary = "Create product.",
        .about = "Creates a product and answers with its number. Variations in the body are ignored unless "
                 "saveCombinations is true. At most 200 variations and 100 categories go into one request. Sent "
                 "twice, it creates two, or is refused if SKUs must differ.",
        .scopes = "create_catalog",
        .example = "--store-id 1003\012--sku 000012199\012--name 'New Product'\012--price 10\012--quantity "
                   "10\012--compare-to-price 15\012--is-shipping-required false",
        .operation = &ecwid_create_product_operation,
        .parameters = flags_of_ecwid_create_product,
        .parameter_count = 2,
        .words = words_of_ecwid_create_product,
        .word_count = 49,
    },
    {
        .name = "delete-all-products",
        .group = "products",
        .topic = "Products",
        .summary = "Delete all products.",
        .about = "Deletes every product of the store for good. The answer, 202, says that the server has begun, not "
                 "that it is done. It needs a scope of its own.",
        .scopes = "update_catalog_batch_delete",
        .example = "--store-id 1003",
        .operation = &ecwid_delete_all_products_operation,
        .parameters = flags_of_ecwid_delete_all_products,
        .parameter_count = 1,
    },
    {
        .name = "get-product",
        .group = "products",
        .topic = "Products",
        .summary = "Get product.",
        .about = "Reads one product with its options, variations, attributes, images and files.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_get_product_operation,
        .parameters = flags_of_ecwid_get_product,
        .parameter_count = 7,
    },
    {
        .name = "update-product",
        .group = "products",
        .topic = "Products",
        .summary = "Update product.",
        .about = "Changes the fields of a product that are sent; the others stay as they are. Variations are ignored "
                 "unless saveCombinations is true; at most 200 of them, and 100 categories, go into one request.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--compare-to-price 24.99\012--volume "
                   "0\012--volume-unit ml",
        .operation = &ecwid_update_product_operation,
        .parameters = flags_of_ecwid_update_product,
        .parameter_count = 3,
        .words = words_of_ecwid_update_product,
        .word_count = 51,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "product",
        .read = &oac_commands[142],
        .list = &oac_commands[139],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-product",
        .group = "products",
        .topic = "Products",
        .summary = "Delete product.",
        .about = "Deletes a product for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_delete_product_operation,
        .parameters = flags_of_ecwid_delete_product,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "product",
        .read = &oac_commands[142],
        .list = &oac_commands[139],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "get-product-filters",
        .group = "products",
        .topic = "Products",
        .summary = "Get product filters.",
        .about = "Tells by which prices, categories, options and attributes a list of products can be narrowed down, "
                 "and how many products each value would leave.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--filter-fields "
                   "price,inventory,option_Size,attribute_Brand,categories\012--params "
                   "'{\"enabled\":\"true\",\"filterFacetLimit\":\"200\",\"filterFields\":\"price,inventory,onsale,cate"
                   "gories,attribute_Brand,option_Size\",\"includeProductsFromSubcategories\":\"true\",\"lang\":\"en\""
                   "}'",
        .operation = &ecwid_get_product_filters_operation,
        .parameters = flags_of_ecwid_get_product_filters,
        .parameter_count = 2,
        .words = words_of_ecwid_get_product_filters,
        .word_count = 1,
    },
    {
        .name = "get-recently-used-product-swatches",
        .group = "products",
        .topic = "Products",
        .summary = "Get recently used product swatches.",
        .about = "Lists the colors that options of type SWATCHES have, those of the products that were changed last "
                 "first.",
        .scopes = "read_catalog",
        .example = "--store-id 1003",
        .operation = &ecwid_get_recently_used_product_swatches_operation,
        .parameters = flags_of_ecwid_get_recently_used_product_swatches,
        .parameter_count = 1,
    },
    {
        .name = "search-product-brands",
        .group = "products",
        .topic = "Products",
        .summary = "Search product brands.",
        .about = "Lists the brands of the store's products, page by page. Brands are values of the attribute of type "
                 "BRAND.",
        .scopes = "read_brands",
        .example = "--store-id 1003",
        .operation = &ecwid_search_product_brands_operation,
        .parameters = flags_of_ecwid_search_product_brands,
        .parameter_count = 8,
    },
    {
        .name = "download-product-file",
        .group = "products",
        .topic = "Product files",
        .summary = "Download product file.",
        .about = "Answers with the bytes of a file that is attached to a product, as it was uploaded.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--file-id 96178524\012--output file.bin",
        .operation = &ecwid_download_product_file_operation,
        .parameters = flags_of_ecwid_download_product_file,
        .parameter_count = 3,
    },
    {
        .name = "change-product-file-description",
        .group = "products",
        .topic = "Product files",
        .summary = "Change product file description.",
        .about = "Changes what customers read about a file. The file and its name stay.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--file-id 96178524\012--description 'The manual'",
        .operation = &ecwid_change_product_file_description_operation,
        .parameters = flags_of_ecwid_change_product_file_description,
        .parameter_count = 3,
        .words = words_of_ecwid_change_product_file_description,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
    },
    {
        .name = "delete-product-file",
        .group = "products",
        .topic = "Product files",
        .summary = "Delete product file.",
        .about = "Deletes one file of a product for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--file-id 96178524",
        .operation = &ecwid_delete_product_file_operation,
        .parameters = flags_of_ecwid_delete_product_file,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "upload-product-file",
        .group = "products",
        .topic = "Product files",
        .summary = "Upload product file.",
        .about = "Attaches a file to a product. The server fetches it from a link, which is not needed afterwards. "
                 "Orders that have been paid do not get it.",
        .scopes = "create_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--file-name manual.pdf\012--external-url "
                   "https://example.com/manual.pdf",
        .operation = &ecwid_upload_product_file_operation,
        .parameters = flags_of_ecwid_upload_product_file,
        .parameter_count = 5,
    },
    {
        .name = "delete-all-product-files",
        .group = "products",
        .topic = "Product files",
        .summary = "Delete all product files.",
        .about = "Deletes all files of a product for good, and answers how many there were.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_delete_all_product_files_operation,
        .parameters = flags_of_ecwid_delete_all_product_files,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "bulk-update-product-images-and-videos",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Bulk update product images and videos.",
        .about = "Replaces images and videos of a product by those that the links lead to. The list takes the place "
                 "of the whole gallery: what it does not hold is deleted for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--main-media "
                   "'{\"imageUrl\":\"https://example.com/image.jpg\"}'",
        .operation = &ecwid_bulk_update_product_images_and_videos_operation,
        .parameters = flags_of_ecwid_bulk_update_product_images_and_videos,
        .parameter_count = 2,
        .words = words_of_ecwid_bulk_update_product_images_and_videos,
        .word_count = 2,
    },
    {
        .name = "upload-gallery-product-image",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload gallery product image.",
        .about = "Adds an image to the gallery of a product, from a link in externalUrl or from the bytes of a file "
                 "in the body, up to 20 MB. Sent twice, it adds two.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--body image.jpg",
        .operation = &ecwid_upload_gallery_product_image_operation,
        .parameters = flags_of_ecwid_upload_gallery_product_image,
        .parameter_count = 4,
    },
    {
        .name = "delete-all-gallery-product-images",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Delete all gallery product images.",
        .about = "Deletes all images of a product's gallery for good, and answers how many there were.",
        .scopes = "update_catalog, update_catalog_batch_delete",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_delete_all_gallery_product_images_operation,
        .parameters = flags_of_ecwid_delete_all_gallery_product_images,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "delete-gallery-product-image",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Delete gallery product image.",
        .about = "Deletes one image of a product's gallery for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--gallery-image-id 251085405",
        .operation = &ecwid_delete_gallery_product_image_operation,
        .parameters = flags_of_ecwid_delete_gallery_product_image,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "delete-gallery-product-video",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Delete gallery product video.",
        .about = "Deletes one video of a product's gallery for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--gallery-video-id 251085406",
        .operation = &ecwid_delete_gallery_product_video_operation,
        .parameters = flags_of_ecwid_delete_gallery_product_video,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "upload-main-product-image",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload main product image.",
        .about = "Sets the main image of a product, from a link in externalUrl or from the bytes of a file in the "
                 "body, up to 20 MB. It answers with the number of the image.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--body image.jpg",
        .operation = &ecwid_upload_main_product_image_operation,
        .parameters = flags_of_ecwid_upload_main_product_image,
        .parameter_count = 3,
    },
    {
        .name = "delete-main-product-image",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Delete main product image.",
        .about = "Deletes the main image of a product for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_delete_main_product_image_operation,
        .parameters = flags_of_ecwid_delete_main_product_image,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "upload-main-product-video",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload main product video.",
        .about = "Makes a video the main one of a product. The link to it goes into the header url.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--url https://example.com/image.jpg",
        .operation = &ecwid_upload_main_product_video_operation,
        .parameters = flags_of_ecwid_upload_main_product_video,
        .parameter_count = 3,
    },
    {
        .name = "delete-main-product-video",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Delete main product video.",
        .about = "Deletes the main video of a product for good.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_delete_main_product_video_operation,
        .parameters = flags_of_ecwid_delete_main_product_video,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "download-gallery-product-video",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Download gallery product video.",
        .about = "Reads what is known of a video in a product's gallery, such as its link and its covers. The video "
                 "itself is not in the answer.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--gallery-video-id 251085406",
        .operation = &ecwid_download_gallery_product_video_operation,
        .parameters = flags_of_ecwid_download_gallery_product_video,
        .parameter_count = 3,
    },
    {
        .name = "upload-cover-for-gallery-video",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload cover for gallery video.",
        .about = "Sets the picture that stands for a video of the gallery, from a link in externalUrl or from the "
                 "bytes of a file in the body, up to 20 MB.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--gallery-video-id 251085406\012--body video.mp4",
        .operation = &ecwid_upload_cover_for_gallery_video_operation,
        .parameters = flags_of_ecwid_upload_cover_for_gallery_video,
        .parameter_count = 4,
        .resource = "gallery-product-video",
        .read = &oac_commands[162],
    },
    {
        .name = "upload-gallery-product-image-async",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload gallery product image (async).",
        .about = "Has the server fetch an image for the gallery of a product from a link. The answer does not wait "
                 "for it, so the size of the image has to be told.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--url https://example.com/image.jpg\012--width "
                   "600\012--height 400",
        .operation = &ecwid_upload_gallery_product_image_async_operation,
        .parameters = flags_of_ecwid_upload_gallery_product_image_async,
        .parameter_count = 2,
        .words = words_of_ecwid_upload_gallery_product_image_async,
        .word_count = 5,
    },
    {
        .name = "upload-gallery-product-video",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload gallery product video.",
        .about = "Adds a video to the gallery of a product. The link to it goes into the header url.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--url https://example.com/image.jpg",
        .operation = &ecwid_upload_gallery_product_video_operation,
        .parameters = flags_of_ecwid_upload_gallery_product_video,
        .parameter_count = 3,
    },
    {
        .name = "upload-main-product-image-async",
        .group = "products",
        .topic = "Product images and videos",
        .summary = "Upload main product image (async).",
        .about = "Has the server fetch the main image of a product from a link. The answer does not wait for it, so "
                 "the size of the image has to be told.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--url https://example.com/image.jpg\012--width "
                   "600\012--height 400",
        .operation = &ecwid_upload_main_product_image_async_operation,
        .parameters = flags_of_ecwid_upload_main_product_image_async,
        .parameter_count = 2,
        .words = words_of_ecwid_upload_main_product_image_async,
        .word_count = 5,
    },
    {
        .name = "bulk-update-delete-product-reviews",
        .group = "products",
        .topic = "Product reviews",
        .summary = "Bulk update/delete product reviews.",
        .about = "Publishes, withdraws or deletes many reviews at once. With selectMode ALL it is about every review "
                 "of the store; what is deleted is gone for good.",
        .scopes = "update_reviews",
        .example = "--store-id 1003\012--select-mode ALL\012--delete false\012--new-status published",
        .operation = &ecwid_bulk_update_delete_product_reviews_operation,
        .parameters = flags_of_ecwid_bulk_update_delete_product_reviews,
        .parameter_count = 1,
        .words = words_of_ecwid_bulk_update_delete_product_reviews,
        .word_count = 5,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
    },
    {
        .name = "update-product-review-status",
        .group = "products",
        .topic = "Product reviews",
        .summary = "Update product review status.",
        .about = "Publishes a review, or takes it back to those that wait for a decision.",
        .scopes = "update_reviews",
        .example = "--store-id 1003\012--review-id 712737671\012--status moderated",
        .operation = &ecwid_update_product_review_status_operation,
        .parameters = flags_of_ecwid_update_product_review_status,
        .parameter_count = 2,
        .words = words_of_ecwid_update_product_review_status,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "product-review",
        .list = &oac_commands[171],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "delete-product-review",
        .group = "products",
        .topic = "Product reviews",
        .summary = "Delete product review.",
        .about = "Deletes one review for good.",
        .scopes = "read_reviews, update_reviews",
        .example = "--store-id 1003\012--review-id 712737671",
        .operation = &ecwid_delete_product_review_operation,
        .parameters = flags_of_ecwid_delete_product_review,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "product-review",
        .list = &oac_commands[171],
        .list_member = "items",
        .list_id = "id",
    },
    {
        .name = "get-product-reviews-stats",
        .group = "products",
        .topic = "Product reviews",
        .summary = "Get product reviews stats.",
        .about = "Tells how many reviews the store has, in all and by status.",
        .scopes = "read_reviews",
        .example = "--store-id 1003",
        .operation = &ecwid_get_product_reviews_stats_operation,
        .parameters = flags_of_ecwid_get_product_reviews_stats,
        .parameter_count = 1,
    },
    {
        .name = "search-product-reviews",
        .group = "products",
        .topic = "Product reviews",
        .summary = "Search product reviews.",
        .about = "Finds reviews of products, page by page: by product, order, status, stars, time or text.",
        .scopes = "read_reviews",
        .example = "--store-id 1003",
        .operation = &ecwid_search_product_reviews_operation,
        .parameters = flags_of_ecwid_search_product_reviews,
        .parameter_count = 15,
    },
    {
        .name = "search-product-types",
        .group = "products",
        .topic = "Product types and attributes",
        .summary = "Search product types.",
        .about = "Lists all product types of the store with their attributes, in one answer.",
        .scopes = "read_catalog",
        .example = "--store-id 1003",
        .operation = &ecwid_search_product_types_operation,
        .parameters = flags_of_ecwid_search_product_types,
        .parameter_count = 1,
    },
    {
        .name = "create-product-type",
        .group = "products",
        .topic = "Product types and attributes",
        .summary = "Create product type.",
        .about = "Creates a product type with its attributes and answers with its number.",
        .scopes = "create_catalog",
        .example = "--store-id 1003\012--name T-Shirts\012--attributes "
                   "'[{\"name\":\"Gender\",\"type\":\"CUSTOM\",\"show\":\"DESCR\"},{\"name\":\"Age "
                   "group\",\"type\":\"CUSTOM\",\"show\":\"DESCR\"},{\"name\":\"Color\",\"type\":\"CUSTOM\",\"show\":"
                   "\"DESCR\"},{\"name\":\"Size\",\"type\":\"CUSTOM\",\"show\":\"DESCR\"}]'",
        .operation = &ecwid_create_product_type_operation,
        .parameters = flags_of_ecwid_create_product_type,
        .parameter_count = 1,
        .words = words_of_ecwid_create_product_type,
        .word_count = 2,
    },
    {
        .name = "get-product-type",
        .group = "products",
        .topic = "Product types and attributes",
        .summary = "Get product type.",
        .about = "Reads one product type with its attributes. 0 is the general type, which every product has at first.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--class-id 8550016",
        .operation = &ecwid_get_product_type_operation,
        .parameters = flags_of_ecwid_get_product_type,
        .parameter_count = 2,
    },
    {
        .name = "update-product-type-and-attributes",
        .group = "products",
        .topic = "Product types and attributes",
        .summary = "Update product type and attributes.",
        .about = "Changes a product type. Its attributes are replaced as a whole: those that the list leaves out are "
                 "deleted, and those without an id are created.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--class-id 8550016\012--name 'New Class Name'\012--attributes "
                   "'[{\"id\":5508062,\"name\":\"New attribute "
                   "name\",\"type\":\"CUSTOM\",\"show\":\"DESCR\"},{\"name\":\"Model "
                   "ID\",\"type\":\"CUSTOM\",\"show\":\"DESCR\"}]'",
        .operation = &ecwid_update_product_type_and_attributes_operation,
        .parameters = flags_of_ecwid_update_product_type_and_attributes,
        .parameter_count = 2,
        .words = words_of_ecwid_update_product_type_and_attributes,
        .word_count = 2,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "product-type",
        .read = &oac_commands[174],
        .list = &oac_commands[172],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "delete-product-type",
        .group = "products",
        .topic = "Product types and attributes",
        .summary = "Delete product type.",
        .about = "Deletes a product type for good. What becomes of its products is not documented.",
        .scopes = "update_catalog",
        .example = "--store-id 1003\012--class-id 8550016",
        .operation = &ecwid_delete_product_type_operation,
        .parameters = flags_of_ecwid_delete_product_type,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "product-type",
        .read = &oac_commands[174],
        .list = &oac_commands[172],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "adjust-product-variation-stock",
        .group = "products",
        .topic = "Product variations",
        .summary = "Adjust product variation stock.",
        .about = "Adds to the stock of one variation, or takes from it, however much is there at that moment. Sent "
                 "twice, it counts twice. A warning in the answer tells of stock below 0.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001\012--quantity-delta -10",
        .operation = &ecwid_adjust_product_variation_stock_operation,
        .parameters = flags_of_ecwid_adjust_product_variation_stock,
        .parameter_count = 4,
        .words = words_of_ecwid_adjust_product_variation_stock,
        .word_count = 1,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
    },
    {
        .name = "search-product-variations",
        .group = "products",
        .topic = "Product variations",
        .summary = "Search product variations.",
        .about = "Lists all variations of a product in one answer.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_search_product_variations_operation,
        .parameters = flags_of_ecwid_search_product_variations,
        .parameter_count = 4,
    },
    {
        .name = "create-product-variation",
        .group = "products",
        .topic = "Product variations",
        .summary = "Create product variation.",
        .about = "Adds a variation to a product and answers with its number. Options that the product does not have "
                 "yet are created, as SELECT.",
        .scopes = "create_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--options "
                   "'[{\"name\":\"Size\",\"value\":\"L\"},{\"name\":\"Color\",\"value\":\"Red\"}]'\012--sku "
                   "combination-sku\012--in-stock true\012--quantity 10",
        .operation = &ecwid_create_product_variation_operation,
        .parameters = flags_of_ecwid_create_product_variation,
        .parameter_count = 2,
        .words = words_of_ecwid_create_product_variation,
        .word_count = 30,
    },
    {
        .name = "delete-all-product-variations",
        .group = "products",
        .topic = "Product variations",
        .summary = "Delete all product variations.",
        .about = "Deletes all variations of a product for good, and answers how many there were. The product stays.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_delete_all_product_variations_operation,
        .parameters = flags_of_ecwid_delete_all_product_variations,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "get-product-variation",
        .group = "products",
        .topic = "Product variations",
        .summary = "Get product variation.",
        .about = "Reads one variation of a product.",
        .scopes = "read_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001",
        .operation = &ecwid_get_product_variation_operation,
        .parameters = flags_of_ecwid_get_product_variation,
        .parameter_count = 5,
    },
    {
        .name = "update-product-variation",
        .group = "products",
        .topic = "Product variations",
        .summary = "Update product variation.",
        .about = "Changes the fields of a variation that are sent; the others stay as they are.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001\012--sku "
                   "combination-new-sku\012--in-stock true\012--quantity 4",
        .operation = &ecwid_update_product_variation_operation,
        .parameters = flags_of_ecwid_update_product_variation,
        .parameter_count = 4,
        .words = words_of_ecwid_update_product_variation,
        .word_count = 30,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "product-variation",
        .read = &oac_commands[181],
        .list = &oac_commands[178],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "delete-product-variation",
        .group = "products",
        .topic = "Product variations",
        .summary = "Delete product variation.",
        .about = "Deletes one variation of a product for good.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001",
        .operation = &ecwid_delete_product_variation_operation,
        .parameters = flags_of_ecwid_delete_product_variation,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "product-variation",
        .read = &oac_commands[181],
        .list = &oac_commands[178],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "upload-product-variation-image",
        .group = "products",
        .topic = "Product variations",
        .summary = "Upload product variation image.",
        .about = "Sets the image of a variation, from a link in externalUrl or from the bytes of a file in the body, "
                 "up to 20 MB.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001\012--body image.jpg",
        .operation = &ecwid_upload_product_variation_image_operation,
        .parameters = flags_of_ecwid_upload_product_variation_image,
        .parameter_count = 4,
    },
    {
        .name = "delete-product-variation-image",
        .group = "products",
        .topic = "Product variations",
        .summary = "Delete product variation image.",
        .about = "Deletes the image of a variation for good.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001",
        .operation = &ecwid_delete_product_variation_image_operation,
        .parameters = flags_of_ecwid_delete_product_variation_image,
        .parameter_count = 3,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "upload-product-variation-image-async",
        .group = "products",
        .topic = "Product variations",
        .summary = "Upload product variation image (async).",
        .about = "Has the server fetch the image of a variation from a link. The answer does not wait for it, so the "
                 "size of the image has to be told.",
        .scopes = "read_catalog, update_catalog",
        .example = "--store-id 1003\012--product-id 692730761\012--combination-id 70000001\012--url "
                   "https://example.com/image.jpg\012--width 600\012--height 400",
        .operation = &ecwid_upload_product_variation_image_async_operation,
        .parameters = flags_of_ecwid_upload_product_variation_image_async,
        .parameter_count = 3,
        .words = words_of_ecwid_upload_product_variation_image_async,
        .word_count = 5,
    },
    {
        .name = "search-shipping-options",
        .group = "shipping-options",
        .topic = "Shipping options",
        .summary = "Search shipping options.",
        .about = "Lists all ways in which the store hands over goods - shipping, local delivery and pickup - in one "
                 "answer, enabled or not.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_search_shipping_options_operation,
        .parameters = flags_of_ecwid_search_shipping_options,
        .parameter_count = 2,
    },
    {
        .name = "create-shipping-option",
        .group = "shipping-options",
        .topic = "Shipping options",
        .summary = "Create shipping option.",
        .about = "Adds a way of shipping, delivery or pickup to the store and answers with its id. It needs a title. "
                 "Sent twice, it adds two.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--title Courier\012--enabled true",
        .operation = &ecwid_create_shipping_option_operation,
        .parameters = flags_of_ecwid_create_shipping_option,
        .parameter_count = 1,
        .words = words_of_ecwid_create_shipping_option,
        .word_count = 33,
    },
    {
        .name = "update-shipping-option",
        .group = "shipping-options",
        .topic = "Shipping options",
        .summary = "Update shipping option.",
        .about = "Changes the fields of a shipping option that are sent; the others stay as they are.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--shipping-option-id 5840-1583400000001\012--title Courier\012--enabled true",
        .operation = &ecwid_update_shipping_option_operation,
        .parameters = flags_of_ecwid_update_shipping_option,
        .parameter_count = 2,
        .words = words_of_ecwid_update_shipping_option,
        .word_count = 33,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "shipping-option",
        .list = &oac_commands[187],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "delete-shipping-option",
        .group = "shipping-options",
        .topic = "Shipping options",
        .summary = "Delete shipping option.",
        .about = "Removes a shipping option from the store for good.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--shipping-option-id 5840-1583400000001",
        .operation = &ecwid_delete_shipping_option_operation,
        .parameters = flags_of_ecwid_delete_shipping_option,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "shipping-option",
        .list = &oac_commands[187],
        .list_member = "",
        .list_id = "id",
    },
    {
        .name = "resend-staff-account-invite",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Resend staff account invite.",
        .about = "Sends the invitation to a staff account once more, to the address in the body.",
        .scopes = "invite_staff",
        .example = "--store-id 1003\012--email jens@example.com",
        .operation = &ecwid_resend_staff_account_invite_operation,
        .parameters = flags_of_ecwid_resend_staff_account_invite,
        .parameter_count = 1,
        .words = words_of_ecwid_resend_staff_account_invite,
        .word_count = 1,
    },
    {
        .name = "cancel-staff-account-invite",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Cancel staff account invite.",
        .about = "Withdraws an invitation that has not been accepted yet.",
        .scopes = "invite_staff",
        .example = "--store-id 1003\012--email jens@example.com",
        .operation = &ecwid_cancel_staff_account_invite_operation,
        .parameters = flags_of_ecwid_cancel_staff_account_invite,
        .parameter_count = 1,
        .words = words_of_ecwid_cancel_staff_account_invite,
        .word_count = 1,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "search-staff-accounts",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Search staff accounts.",
        .about = "Lists all staff accounts of the store in one answer, those included whose invitation has not been "
                 "accepted.",
        .scopes = "read_staff",
        .example = "--store-id 1003",
        .operation = &ecwid_search_staff_accounts_operation,
        .parameters = flags_of_ecwid_search_staff_accounts,
        .parameter_count = 2,
    },
    {
        .name = "create-staff-account",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Create staff account.",
        .about = "Invites a person by email to help run the store. The account can be used once the invitation has "
                 "been accepted.",
        .scopes = "create_staff, invite_staff",
        .example = "--store-id 1003\012--email jens@example.com",
        .operation = &ecwid_create_staff_account_operation,
        .parameters = flags_of_ecwid_create_staff_account,
        .parameter_count = 1,
        .words = words_of_ecwid_create_staff_account,
        .word_count = 2,
    },
    {
        .name = "get-staff-account",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Get staff account.",
        .about = "Reads one staff account.",
        .scopes = "read_staff",
        .example = "--store-id 1003\012--staff-account-id p3855016",
        .operation = &ecwid_get_staff_account_operation,
        .parameters = flags_of_ecwid_get_staff_account,
        .parameter_count = 3,
    },
    {
        .name = "update-staff-account",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Update staff account.",
        .about = "Changes what a staff account may do, or its email address.",
        .scopes = "read_staff, update_staff",
        .example = "--store-id 1003\012--staff-account-id p3855016\012--email jens@example.com",
        .operation = &ecwid_update_staff_account_operation,
        .parameters = flags_of_ecwid_update_staff_account,
        .parameter_count = 2,
        .words = words_of_ecwid_update_staff_account,
        .word_count = 2,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "staff-account",
        .read = &oac_commands[195],
        .list = &oac_commands[193],
        .list_member = "staffList",
        .list_id = "id",
    },
    {
        .name = "delete-staff-account",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Delete staff account.",
        .about = "Deletes a staff account for good: the person can no longer sign in to this store.",
        .scopes = "delete_staff",
        .example = "--store-id 1003\012--staff-account-id p3855016",
        .operation = &ecwid_delete_staff_account_operation,
        .parameters = flags_of_ecwid_delete_staff_account,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
        .resource = "staff-account",
        .read = &oac_commands[195],
        .list = &oac_commands[193],
        .list_member = "staffList",
        .list_id = "id",
    },
    {
        .name = "get-staff-account-scopes",
        .group = "staff-accounts",
        .topic = "Staff accounts",
        .summary = "Get staff account scopes.",
        .about = "Lists all permissions that this store can give to staff accounts.",
        .scopes = "read_store_profile, read_staff",
        .example = "--store-id 1003",
        .operation = &ecwid_get_staff_account_scopes_operation,
        .parameters = flags_of_ecwid_get_staff_account_scopes,
        .parameter_count = 1,
    },
    {
        .name = "upload-store-logo-image",
        .group = "store-profile",
        .topic = "Store profile",
        .summary = "Upload store logo image.",
        .about = "Replaces one of the store's logos, by the bytes of a picture or by an address from which the server "
                 "fetches it. The old picture is gone.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--logo logo",
        .operation = &ecwid_upload_store_logo_image_operation,
        .parameters = flags_of_ecwid_upload_store_logo_image,
        .parameter_count = 3,
    },
    {
        .name = "delete-store-logo-image",
        .group = "store-profile",
        .topic = "Store profile",
        .summary = "Delete store logo image.",
        .about = "Deletes one of the store's logos for good.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--logo logo",
        .operation = &ecwid_delete_store_logo_image_operation,
        .parameters = flags_of_ecwid_delete_store_logo_image,
        .parameter_count = 2,
        .counter_name = "deleteCount",
        .zero_means = "nothing was deleted",
        .counter_offset = offsetof(ecwid_delete_result, delete_count),
    },
    {
        .name = "get-store-profile",
        .group = "store-profile",
        .topic = "Store profile",
        .summary = "Get store profile.",
        .about = "Reads the settings of the store. What an answer has depends on the token - a public one sees less, "
                 "and billing and limits need scopes of their own.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_get_store_profile_operation,
        .parameters = flags_of_ecwid_get_store_profile,
        .parameter_count = 6,
    },
    {
        .name = "update-store-profile",
        .group = "store-profile",
        .topic = "Store profile",
        .summary = "Update store profile.",
        .about = "Changes settings of the store. What is left out stays as it is.",
        .scopes = "update_store_profile",
        .example = "--store-id 1003\012--social-links-settings "
                   "'{\"facebook\":{\"url\":\"https://facebook.com/0123456789012\"}}'",
        .operation = &ecwid_update_store_profile_operation,
        .parameters = flags_of_ecwid_update_store_profile,
        .parameter_count = 1,
        .words = words_of_ecwid_update_store_profile,
        .word_count = 20,
        .counter_name = "updateCount",
        .zero_means = "nothing was updated",
        .counter_offset = offsetof(ecwid_update_result, update_count),
        .resource = "store-profile",
        .read = &oac_commands[201],
    },
    {
        .name = "get-deleted-items-history",
        .group = "store-profile",
        .topic = "Store reports",
        .summary = "Get deleted items history.",
        .about = "Lists ids of orders, products, coupons, customers or reviews that were deleted, a page at a time, "
                 "so that copies of them elsewhere can be deleted, too.",
        .scopes = "read_store_profile, read_orders, read_catalog, read_discount_coupons, read_customers, read_reviews",
        .example = "--store-id 1003\012--entity orders",
        .operation = &ecwid_get_deleted_items_history_operation,
        .parameters = flags_of_ecwid_get_deleted_items_history,
        .parameter_count = 6,
    },
    {
        .name = "get-latest-store-update-stats",
        .group = "store-profile",
        .topic = "Store reports",
        .summary = "Get latest store update stats.",
        .about = "Tells when each kind of data last changed in the store, a cheap way to learn whether anything has "
                 "to be read anew.",
        .scopes = "read_store_profile",
        .example = "--store-id 1003",
        .operation = &ecwid_get_latest_store_update_stats_operation,
        .parameters = flags_of_ecwid_get_latest_store_update_stats,
        .parameter_count = 6,
    },
    {
        .name = "get-store-reports",
        .group = "store-profile",
        .topic = "Store reports",
        .summary = "Get store reports.",
        .about = "Makes one of the reports that the control panel shows, such as visitors or revenue over time.",
        .scopes = "read_store_stats",
        .example = "--store-id 1003\012--report-type allTraffic",
        .operation = &ecwid_get_store_reports_operation,
        .parameters = flags_of_ecwid_get_store_reports,
        .parameter_count = 6,
    },
    {
        .name = "get-page-slug-and-static-code",
        .group = "storefront",
        .topic = "Storefront widget details",
        .summary = "Get page slug and static code.",
        .about = "Tells which page of the store a slug leads to and, if asked, its static HTML. What the answer holds "
                 "is not documented, so it is plain JSON.",
        .scopes = "read_store_profile, read_storefront_widget_pages",
        .example = "--store-id 1003",
        .operation = &ecwid_get_page_slug_and_static_code_operation,
        .parameters = flags_of_ecwid_get_page_slug_and_static_code,
        .parameter_count = 11,
    },
    {
        .name = "static-code-for-category-page",
        .group = "storefront",
        .topic = "Static store pages",
        .summary = "Static code for category page.",
        .about = "Renders the page of a category as static HTML, to be shown while the storefront loads. It needs no "
                 "token.",
        .scopes = "",
        .example = "--store-id 1003\012--category-id 9691094",
        .operation = &ecwid_static_code_for_category_page_operation,
        .parameters = flags_of_ecwid_static_code_for_category_page,
        .parameter_count = 8,
    },
    {
        .name = "static-code-for-home-page",
        .group = "storefront",
        .topic = "Static store pages",
        .summary = "Static code for home page.",
        .about = "Renders the first page of the store as static HTML, to be shown while the storefront loads. It "
                 "needs no token.",
        .scopes = "",
        .example = "--store-id 1003",
        .operation = &ecwid_static_code_for_home_page_operation,
        .parameters = flags_of_ecwid_static_code_for_home_page,
        .parameter_count = 7,
    },
    {
        .name = "static-code-for-product-page",
        .group = "storefront",
        .topic = "Static store pages",
        .summary = "Static code for product page.",
        .about = "Renders the page of a product as static HTML, to be shown while the storefront loads. It needs no "
                 "token.",
        .scopes = "",
        .example = "--store-id 1003\012--product-id 692730761",
        .operation = &ecwid_static_code_for_product_page_operation,
        .parameters = flags_of_ecwid_static_code_for_product_page,
        .parameter_count = 8,
    },
};

const oac_command_called oac_command_names[] = {
    {OAC_CALLED_MEMBER, "ecwid_cancel_app_subscription_params", "namespace", "namespace_"},
    {OAC_CALLED_MEMBER, "ecwid_customer_contact", "default", "default_"},
    {OAC_CALLED_MEMBER, "ecwid_create_customer_contact_request", "default", "default_"},
    {OAC_CALLED_MEMBER, "ecwid_update_customer_contact_request", "default", "default_"},
    {OAC_CALLED_BRANCH, "ecwid_order_estimated_transit_time", "1", "ecwid_order_estimated_transit_time_of_number"},
    {OAC_CALLED_BRANCH, "ecwid_order_estimated_transit_time", "2", "ecwid_order_estimated_transit_time_of_string"},
    {
        OAC_CALLED_VALUE,
        "ecwid_order_extra_field_customer_input_type",
        "",
        "ECWID_ORDER_EXTRA_FIELD_CUSTOMER_INPUT_TYPE_EMPTY",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_order_extra_order_details_display_section",
        "",
        "ECWID_ORDER_EXTRA_ORDER_DETAILS_DISPLAY_SECTION_EMPTY",
    },
    {
        OAC_CALLED_MEMBER,
        "ecwid_order_extra_fields",
        "ecwid_order_delivery_time_interval_start",
        "delivery_time_interval_start",
    },
    {
        OAC_CALLED_MEMBER,
        "ecwid_order_extra_fields",
        "ecwid_order_delivery_time_interval_end",
        "delivery_time_interval_end",
    },
    {
        OAC_CALLED_MEMBER,
        "ecwid_order_extra_fields",
        "ecwid_order_delivery_time_display_format",
        "delivery_time_display_format",
    },
    {OAC_CALLED_MEMBER, "ecwid_bulk_update_delete_product_reviews_request", "delete", "delete_"},
    {OAC_CALLED_BRANCH, "ecwid_store_profile_design_settings", "1", "ecwid_store_profile_design_settings_of_string"},
    {OAC_CALLED_BRANCH, "ecwid_store_profile_design_settings", "2", "ecwid_store_profile_design_settings_of_boolean"},
    {OAC_CALLED_BRANCH, "ecwid_store_profile_design_settings", "3", "ecwid_store_profile_design_settings_of_number"},
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_currency_group_separator",
        " ",
        "ECWID_STORE_PROFILE_UNITS_CURRENCY_GROUP_SEPARATOR_U20",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_currency_group_separator",
        ".",
        "ECWID_STORE_PROFILE_UNITS_CURRENCY_GROUP_SEPARATOR_U2E",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_currency_group_separator",
        ",",
        "ECWID_STORE_PROFILE_UNITS_CURRENCY_GROUP_SEPARATOR_U2C",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_currency_group_separator",
        "",
        "ECWID_STORE_PROFILE_UNITS_CURRENCY_GROUP_SEPARATOR_EMPTY",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_currency_decimal_separator",
        ".",
        "ECWID_STORE_PROFILE_UNITS_CURRENCY_DECIMAL_SEPARATOR_U2E",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_currency_decimal_separator",
        ",",
        "ECWID_STORE_PROFILE_UNITS_CURRENCY_DECIMAL_SEPARATOR_U2C",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_and_units_weight_group_separator",
        " ",
        "ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U20",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_and_units_weight_group_separator",
        ".",
        "ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U2E",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_and_units_weight_group_separator",
        ",",
        "ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_U2C",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_and_units_weight_group_separator",
        "",
        "ECWID_STORE_PROFILE_AND_UNITS_WEIGHT_GROUP_SEPARATOR_EMPTY",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_weight_decimal_separator",
        ".",
        "ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_U2E",
    },
    {
        OAC_CALLED_VALUE,
        "ecwid_store_profile_units_weight_decimal_separator",
        ",",
        "ECWID_STORE_PROFILE_UNITS_WEIGHT_DECIMAL_SEPARATOR_U2C",
    },
    {OAC_CALLED_VALUE, "ecwid_date_format", "dd-MM-yyyy", "ECWID_DATE_FORMAT_DD_MM_YYYY_HYPHENS"},
    {OAC_CALLED_VALUE, "ecwid_date_format", "dd/MM/yyyy", "ECWID_DATE_FORMAT_DD_MM_YYYY_SLASHES"},
    {OAC_CALLED_VALUE, "ecwid_date_format", "dd.MM.yyyy", "ECWID_DATE_FORMAT_DD_MM_YYYY_DOTS"},
    {OAC_CALLED_VALUE, "ecwid_date_format", "MM-dd-yyyy", "ECWID_DATE_FORMAT_MM_DD_YYYY_HYPHENS"},
    {OAC_CALLED_VALUE, "ecwid_date_format", "MM/dd/yyyy", "ECWID_DATE_FORMAT_MM_DD_YYYY_SLASHES"},
    {OAC_CALLED_VALUE, "ecwid_date_format", "yyyy/MM/dd", "ECWID_DATE_FORMAT_YYYY_MM_DD_SLASHES"},
    {
        OAC_CALLED_NAME,
        "ecwid_store_profile_recurring_subscriptions_settings",
        "_ref",
        "ecwid_store_profile_subscriptions_settings_ref",
    },
    {OAC_CALLED_END, "", "", ""},
};

const oac_command_group oac_command_groups[] = {
    {.name = "application", .help = "Application."},
    {.name = "batch-requests", .help = "Batch requests."},
    {.name = "categories", .help = "Category images, categories, order of categories, \342\200\246"},
    {.name = "checkout-extra-fields", .help = "Checkout extra fields."},
    {.name = "customers", .help = "Customers, customer contacts, \342\200\246"},
    {.name = "dictionaries", .help = "Dictionaries."},
    {.name = "discounts", .help = "Discount coupons, promotions."},
    {.name = "domains", .help = "Domains."},
    {.name = "instant-site", .help = "Instant site, instant site pages, \342\200\246"},
    {.name = "orders", .help = "Abandoned carts, orders, order extra fields, \342\200\246"},
    {.name = "payment-options", .help = "Payment options."},
    {.name = "products", .help = "Products, product files, \342\200\246"},
    {.name = "shipping-options", .help = "Shipping options."},
    {.name = "staff-accounts", .help = "Staff accounts."},
    {.name = "store-profile", .help = "Store profile, store reports."},
    {.name = "storefront", .help = "Storefront widget details, static store pages."},
};

const size_t oac_command_group_count = 16;
const size_t oac_command_count = 210;
const char *const oac_command_program = "ecwid";
const char *const oac_command_version = ECWID_BINDING_VERSION;
const char *const oac_command_title = "Ecwid REST API";
const char *const oac_command_api_version = "v3";
const char *const oac_command_base_url_variable = "ECWID_BASE_URL";
const char *const oac_command_token_variable = "ECWID_TOKEN";

static const oac_command_credential credentials_of_ecwid[] = {
    {
        .scheme = "bearerAuth",
        .variable = "ECWID_BEARER_AUTH",
        .help = "Token for bearerAuth, sent as Authorization: Bearer TOKEN.",
        .is_login = false,
    },
    {
        .scheme = "instantSiteAuth",
        .variable = "ECWID_INSTANT_SITE_AUTH",
        .help = "Token for instantSiteAuth, sent as Authorization: Bearer TOKEN.",
        .is_login = false,
    },
    {
        .scheme = "tokenCode",
        .variable = "ECWID_TOKEN_CODE",
        .help = "Key for tokenCode, sent as the query parameter code.",
        .is_login = false,
    },
};

const oac_command_credential *const oac_command_credentials = credentials_of_ecwid;
const size_t oac_command_credential_count = 3;
const bool oac_command_takes_token = true;
const oac_batch_table *const oac_command_batch = &ecwid_batch;
const oac_command_setting *const oac_command_settings = settings_of_ecwid;
const size_t oac_command_setting_count = 1;

oac_client_options oac_command_client_options(void)
{
    return ecwid_client_options();
}
