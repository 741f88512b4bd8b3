/* Base URLs and percent-encoding. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "http/call_internal.h"
#include "http/percent.h"

typedef struct url_case {
    const char *url;
    bool https;
    bool loopback;
    const char *kept; /* null: not looked at */
} url_case;

static const url_case url_cases[] = {
    {"https://api.lab.example/api/v3", true, false, "https://api.lab.example/api/v3"},
    {"https://api.lab.example/api/v3/", true, false, "https://api.lab.example/api/v3/"},
    {"HTTPS://api.lab.example", true, false, "https://api.lab.example/"},
    {"hTTpS://Api.Lab.example/A%2fb", true, false, "https://Api.Lab.example/A%2fb"},
    {"https://api.lab.example///", true, false, "https://api.lab.example///"},
    {"https://api.lab.example:8443/x", true, false, "https://api.lab.example:8443/x"},
    {"https://api.lab.example:00443/x", true, false, "https://api.lab.example:443/x"},
    {"https://[2001:db8::1]:8443/x", true, false, "https://[2001:db8::1]:8443/x"},
    {"https://user.example/a@b", true, false, "https://user.example/a@b"},
    {"http://127.0.0.1:1/", false, true, "http://127.0.0.1:1/"},
    {"HTTP://127.0.0.1:1/x", false, true, "http://127.0.0.1:1/x"},
    {"http://127.255.3.4", false, true, "http://127.255.3.4/"},
    {"http://[::1]:80/a", false, true, "http://[::1]:80/a"},
    {"http://[0:0:0:0:0:0:0:1]/", false, true, NULL},
    {"http://[::ffff:127.0.0.1]/", false, true, NULL},
    {"http://[::ffff:7f00:1]/", false, true, NULL},
    {"http://[::ffff:10.0.0.1]/", false, false, NULL},
    {"http://[::127.0.0.1]/", false, false, NULL},
    {"http://localhost/a%20b", false, true, "http://localhost/a%20b"},
    {"http://LOCALHOST", false, true, NULL},
    {"http://example.com", false, false, "http://example.com/"},
    {"http://127.0.0.1.example.com", false, false, NULL},
    {"http://127.0.0.256", false, false, NULL},
    {"http://0.0.0.0", false, false, NULL},
    {"http://10.0.0.1", false, false, NULL},
    {"http://128.0.0.1", false, false, NULL},
    {"http://localhost.example.com", false, false, NULL},
    {"http://localhost.", false, false, NULL},
    {"http://foo.localhost", false, false, NULL},
    /* the same address as libcurl spells it */
    {"http://127.1", false, true, "http://127.0.0.1/"},
    {"http://0x7f.1:8080/x", false, true, "http://127.0.0.1:8080/x"},
    {"http://2130706433", false, true, "http://127.0.0.1/"},
    {"http://0177.0.0.1", false, true, "http://127.0.0.1/"},
    {"http://0300.0250.0.1", false, false, "http://192.168.0.1/"},
    {"http://2130706433.example", false, false, NULL},
};

/* None may be taken, whatever is on the other side. */
static const char *const refused[] = {
    "",
    "https://",
    "https:///a",
    "https:/api.lab.example",
    "https:api.lab.example",
    "http:/\\evil.example",
    "http:\\\\127.0.0.1\\",
    "api.lab.example",
    "//api.lab.example",
    " https://api.lab.example",
    "https://api.lab.example ",
    "\thttps://api.lab.example",
    "ftp://api.lab.example",
    "file:///etc/passwd",
    "javascript:https://api.lab.example",
    "https://user@api.lab.example",
    "https://@api.lab.example",
    "https://user:pass@api.lab.example/x",
    "http://127.0.0.1@evil.example/",
    "http://127.0.0.1:80@evil.example/",
    "http://127.0.0.1#@evil.example",
    "http://127.0.0.1?@evil.example",
    "http://127.0.0.1\\@evil.example",
    "http://127.0.0.1%2f@evil.example",
    "http://127.0.0.1%00.evil.example",
    "http://127.0.0.1%2eevil.example",
    "http://127.0.0.1;evil.example/",
    "http://127.0.0.1,evil.example/",
    "https://api.lab.example:0/",
    "https://api.lab.example:65536/",
    "https://api.lab.example:999999999999/",
    "https://api.lab.example:18446744073709551617/",
    "https://api.lab.example:/",
    "https://api.lab.example:-1/",
    "https://api.lab.example:80x/",
    "https://api.lab.example:80:80/",
    "https://api.lab.example/?a=b",
    "https://api.lab.example?a=b",
    "https://api.lab.example/?",
    "https://api.lab.example/#a",
    "https://api.lab.example#a",
    "https://api.lab.example#",
    "https://api.lab.example\\@evil.example/",
    "https://api lab.example/",
    "https://api.lab.example/a b",
    "https://api.lab.example/a\nb",
    "https://api.lab.example/a\r\nHost: evil.example",
    "https://api.lab.example/\xC3\xBC",
    "https://b\xC3\xBCr.example/",
    "https://api.lab.example/a/../b",
    "https://api.lab.example/.",
    "https://api.lab.example/%zz",
    "https://api.lab.example/%2",
    "https://[::1",
    "https://[]",
    "https://[::1]x",
    "https://[::1%25lo]/",
    "https://[fe80::1%eth0]/",
    "https://[1:2:3:4:5:6:7:8:9]/",
    "https://[127.0.0.1]/",
    "https://[::zz]/",
};

START_TEST(base_urls)
{
    const url_case *one = &url_cases[_i];
    oac_buffer text = OAC_BUFFER_INIT;
    oac_url found = {false, false, &text};
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = oac_curl_check_url(NULL, one->url, &found, &error);
    ck_assert_msg(status == OAC_OK, "%s: %s", one->url, error.message);
    ck_assert_msg(found.https == one->https, "%s", one->url);
    ck_assert_msg(found.loopback == one->loopback, "%s", one->url);
    if (one->kept != NULL) {
        ck_assert_str_eq(text.data, one->kept);
    }
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(base_urls_that_are_refused)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_url found = {false, false, &text};
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(oac_curl_check_url(NULL, refused[_i], &found, &error) == OAC_ERROR_ARGUMENT, "%s was taken as %s",
                  refused[_i], text.data);
    ck_assert_str_ne(error.message, "");
    oac_buffer_dispose(&text);
}
END_TEST

static oac_status never(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context;
    (void)request;
    (void)response;
    return oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "never");
}

/* Knows one kind of URL, which is no http at all. */
static oac_status judge(void *context, const char *url, oac_url *found, oac_error *error)
{
    (void)context;
    if (strncmp(url, "bus:", 4) != 0) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "no bus");
    }
    found->loopback = true;
    return oac_buffer_append(found->text, "bus://one/", 10);
}

START_TEST(a_transport_of_the_program_judges_for_itself)
{
    static const char *const plain[] = {"http://127.0.0.1/x", "HTTP://127.0.0.1:80", "http://[::1]:80/x",
                                        "http://localhost/"};
    static const char *const odd[] = {
        "http://127.1/",    "http://127.0.0.2/",  "http://0x7f.0.0.1",   "http://2130706433",
        "http://[0::1]/",   "http://localhost./", "http://127.0.0.1.x/", "http://[::ffff:127.0.0.1]/",
        "http://LOCALHOST", "http://localhost.x/"};
    size_t at = 0;
    oac_transport transport = {.size = sizeof(oac_transport), .send = never};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.transport = &transport;
    /* Without a function only what every parser reads alike is loopback. */
    for (at = 0; at < sizeof plain / sizeof plain[0]; at++) {
        options.base_url = plain[at];
        ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_OK);
        ck_assert_int_eq(oac_client_free(client), OAC_OK);
    }
    for (at = 0; at < sizeof odd / sizeof odd[0]; at++) {
        options.base_url = odd[at];
        ck_assert_msg(oac_client_new(&options, &client, &error) == OAC_ERROR_ARGUMENT, "%s", odd[at]);
    }
    options.base_url = "bus:one";
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    options.base_url = "HTTPS://api.example/x";
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_OK);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
    transport.check_url = judge;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, "option base_url: no bus");
    options.base_url = "bus:one";
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_OK);
    ck_assert_str_eq(client->options.base_url, "bus://one");
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

START_TEST(every_byte_is_encoded_or_unreserved)
{
    oac_buffer buffer = OAC_BUFFER_INIT;
    static const char hex[] = "0123456789ABCDEF";
    int byte = 0;
    for (byte = 0; byte < 256; byte++) {
        const char c = (char)byte;
        const oac_string one = {&c, 1};
        const bool plain = byte != 0 && byte < 128 &&
                           strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~", byte) != NULL;
        oac_buffer_clear(&buffer);
        ck_assert_int_eq(oac_percent_encode(&buffer, one, OAC_KEPT_UNRESERVED), OAC_OK);
        if (plain) {
            ck_assert_uint_eq(buffer.length, 1);
            ck_assert_int_eq(buffer.data[0], c);
        } else {
            ck_assert_uint_eq(buffer.length, 3);
            ck_assert_int_eq(buffer.data[0], '%');
            ck_assert_int_eq(buffer.data[1], hex[byte >> 4]);
            ck_assert_int_eq(buffer.data[2], hex[byte & 15]);
        }
    }
    oac_buffer_dispose(&buffer);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("url");
    TCase *cases = tcase_create("url");
    SRunner *runner = srunner_create(suite);
    int failed = 0;
    suite_add_tcase(suite, cases);
    tcase_add_loop_test(cases, base_urls, 0, (int)(sizeof url_cases / sizeof url_cases[0]));
    tcase_add_loop_test(cases, base_urls_that_are_refused, 0, (int)(sizeof refused / sizeof refused[0]));
    tcase_add_test(cases, a_transport_of_the_program_judges_for_itself);
    tcase_add_test(cases, every_byte_is_encoded_or_unreserved);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
