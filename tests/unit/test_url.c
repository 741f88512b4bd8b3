/* Base URLs and percent-encoding. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "client_private.h"

typedef struct url_case {
    const char *url;
    bool https;
    bool loopback;
    const char *kept; /* null: refused */
} url_case;

static const url_case url_cases[] = {
    {"https://app.ecwid.com/api/v3", true, false, "https://app.ecwid.com/api/v3"},
    {"https://app.ecwid.com/api/v3/", true, false, "https://app.ecwid.com/api/v3"},
    {"HTTPS://app.ecwid.com", true, false, "HTTPS://app.ecwid.com"},
    {"https://app.ecwid.com///", true, false, "https://app.ecwid.com"},
    {"https://app.ecwid.com:8443/x", true, false, "https://app.ecwid.com:8443/x"},
    {"https://[2001:db8::1]:8443/x", true, false, "https://[2001:db8::1]:8443/x"},
    {"http://127.0.0.1:1/", false, true, "http://127.0.0.1:1"},
    {"http://127.255.3.4", false, true, "http://127.255.3.4"},
    {"http://[::1]:80/a", false, true, "http://[::1]:80/a"},
    {"http://localhost/a%20b", false, true, "http://localhost/a%20b"},
    {"http://LOCALHOST", false, true, "http://LOCALHOST"},
    {"http://example.com", false, false, "http://example.com"},
    {"http://127.0.0.1.example.com", false, false, "http://127.0.0.1.example.com"},
    {"http://127.0.0.256", false, false, "http://127.0.0.256"},
    {"http://127.0.01.1", false, false, "http://127.0.01.1"},
    {"http://127.1", false, false, "http://127.1"},
    {"http://localhost.example.com", false, false, "http://localhost.example.com"},
    {"", false, false, NULL},
    {"https://", false, false, NULL},
    {"https:///a", false, false, NULL},
    {"app.ecwid.com", false, false, NULL},
    {"ftp://app.ecwid.com", false, false, NULL},
    {"https://user@app.ecwid.com", false, false, NULL},
    {"https://user:pass@app.ecwid.com/x", false, false, NULL},
    {"https://app.ecwid.com:0/", false, false, NULL},
    {"https://app.ecwid.com:65536/", false, false, NULL},
    {"https://app.ecwid.com:999999999999/", false, false, NULL},
    {"https://app.ecwid.com:/", false, false, NULL},
    {"https://app.ecwid.com:80x/", false, false, NULL},
    {"https://app.ecwid.com/?a=b", false, false, NULL},
    {"https://app.ecwid.com?a=b", false, false, NULL},
    {"https://app.ecwid.com/#a", false, false, NULL},
    {"https://app.ecwid.com#a", false, false, NULL},
    {"https://app.ecwid.com\\@evil.example/", false, false, NULL},
    {"https://app ecwid.com/", false, false, NULL},
    {"https://app.ecwid.com/a b", false, false, NULL},
    {"https://app.ecwid.com/a\nb", false, false, NULL},
    {"https://app.ecwid.com/\xC3\xBC", false, false, NULL},
    {"https://app.ecwid.com/a/../b", false, false, NULL},
    {"https://app.ecwid.com/.", false, false, NULL},
    {"https://app.ecwid.com/%zz", false, false, NULL},
    {"https://app.ecwid.com/%2", false, false, NULL},
    {"https://[::1", false, false, NULL},
    {"https://[]", false, false, NULL},
    {"https://[::1]x", false, false, NULL},
};

START_TEST(base_urls)
{
    const url_case *one = &url_cases[_i];
    bool https = false;
    bool loopback = false;
    size_t length = 0;
    const char *why = oac_url_check(one->url, &https, &loopback, &length);
    if (one->kept == NULL) {
        ck_assert_msg(why != NULL, "%s was taken", one->url);
        return;
    }
    ck_assert_msg(why == NULL, "%s: %s", one->url, why);
    ck_assert_int_eq(https, one->https);
    ck_assert_int_eq(loopback, one->loopback);
    ck_assert_uint_eq(length, strlen(one->kept));
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
        ck_assert_int_eq(oac_url_encode(&buffer, one), OAC_OK);
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
    tcase_add_test(cases, every_byte_is_encoded_or_unreserved);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
