/* Servers without a network: where the requests of operations go, what the program may say instead, what is refused. */
#include <check.h>
#include <string.h>

#include "access.h"
#include "runner.h"

static oac_operation at_server(const oac_server *server)
{
    static const oac_scheme *const none[] = {NULL};
    oac_operation operation = needing(none, 1);
    operation.server = server;
    return operation;
}

static void expect(const oac_client_options *options, const service *self, const oac_server *server, const char *url)
{
    const oac_operation operation = at_server(server);
    oac_client *client = client_of(options);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_msg(call_it(client, &operation, &error) == OAC_OK, "%s", error.message);
    ck_assert_str_eq(self->url, url);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}

START_TEST(the_first_server_and_its_variables)
{
    static service self;
    static const oac_server_value us[] = {{"region", "us"}};
    static const oac_server_value both[] = {{"base", "v9"}, {"region", "us"}};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    expect(&options, &self, NULL, "https://eu.api.example/v2/things");
    expect(&options, &self, &servers[0], "https://eu.api.example/v2/things");
    options.server_variables = us;
    options.server_variable_count = 1;
    expect(&options, &self, NULL, "https://us.api.example/v2/things");
    options.server_variables = both;
    options.server_variable_count = 2;
    options.base_url = "https://eu.api.example/v2/"; /* as the description has it, and so as generated options do */
    expect(&options, &self, NULL, "https://us.api.example/v9/things");
    options.base_url = "https://eu.api.example/v2";
    expect(&options, &self, NULL, "https://eu.api.example/v2/things");
    options.base_url = "https://proxy.example/x//";
    expect(&options, &self, NULL, "https://proxy.example/x/things");
}
END_TEST

START_TEST(other_servers)
{
    static service self;
    static const oac_server_url urls[] = {{"relative", "https://r.example/api/"}, {"files", "http://127.0.0.1:8080"}};
    static const oac_server_value tenant[] = {{"tenant", "acme"}};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    options.base_url = "https://proxy.example";
    expect(&options, &self, &servers[1], "https://files.example/up/things");
    options.servers = urls;
    options.server_count = 2;
    expect(&options, &self, &servers[1], "http://127.0.0.1:8080/things");
    expect(&options, &self, &servers[2], "https://r.example/api/things");
    expect(&options, &self, NULL, "https://proxy.example/things");
    options.server_variables = tenant;
    options.server_variable_count = 1;
    expect(&options, &self, &servers[3], "https://acme.example/things");
}
END_TEST

START_TEST(a_server_that_is_not_known_is_told_of_by_the_call)
{
    static service self;
    static const oac_server elsewhere = {.name = "elsewhere", .url = "https://elsewhere.example"};
    static const struct {
        const oac_server *server;
        const char *message;
    } cases[] = {
        {&servers[2],
         "getIt: server \"relative\" (/v3): the description names no host: give the URL in option servers"},
        {&servers[3], "getIt: server \"tenant\" (https://{tenant}.example): a value in braces is missing: give it in "
                      "option server_variables"},
        {&elsewhere, "getIt: the client was made without the options of the operation's API"},
    };
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    oac_client *client = client_of(&options);
    size_t at = 0;
    for (at = 0; at < sizeof cases / sizeof cases[0]; at++) {
        const oac_operation operation = at_server(cases[at].server);
        oac_error error = OAC_ERROR_INIT;
        ck_assert_int_eq(call_it(client, &operation, &error), OAC_ERROR_ARGUMENT);
        ck_assert_str_eq(error.message, cases[at].message);
    }
    ck_assert_uint_eq(atomic_load(&self.calls), 0);
    ck_assert_int_eq(oac_client_free(client), OAC_OK);
}
END_TEST

/* A first server that is no URL by itself. */
static const oac_server relative[] = {{.name = "main", .url = "/api"}};
static const oac_server no_default[] = {
    {.name = "main", .url = "https://{host}/x", .variables = &(const oac_server_variable){.name = "host"}, 1}};
static const oac_server undeclared[] = {{.name = "main", .url = "https://{host}/x"}};
static const oac_server ftp[] = {{.name = "main", .url = "ftp://files.example"}};
static const oac_server query[] = {{.name = "main", .url = "https://api.example/x?key=1"}};
static const oac_server plain[] = {{.name = "main", .url = "http://api.example"}};

static const struct {
    const oac_server *server;
    const char *message;
} useless[] = {
    {relative, "option base_url: the description names no host (/api): give the whole URL"},
    {no_default, "option base_url: the description has https://{host}/x: give the value in braces in option "
                 "server_variables, or the whole URL"},
    {undeclared, "option base_url: the description has https://{host}/x: give the value in braces in option "
                 "server_variables, or the whole URL"},
    {ftp, "option base_url: it does not begin with https://"},
    {query, "option base_url: it has a query"},
    {plain, "option base_url: http:// would show the token to everyone on the way; use https://, or allow_http"},
};

START_TEST(a_first_server_that_is_not_enough)
{
    static service self;
    const oac_api own = {.abi = OAC_ABI, .servers = useless[_i].server, .server_count = 1};
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.api = &own;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, useless[_i].message);
    options.base_url = useless[_i].server->url; /* as generated options have it */
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, useless[_i].message);
    options.base_url = "https://api.example";
    expect(&options, &self, NULL, "https://api.example/things");
}
END_TEST

static const struct {
    oac_server_url url;
    oac_server_value value;
    const char *message;
} wrong[] = {
    {{"nobody", "https://x.example"}, {0}, "option servers[0]: the description has no server of this name"},
    {{"main", "https://x.example"}, {0}, "option servers[0]: base_url is the first server's option"},
    {{"files", "https://u:p@x.example"}, {0}, "option servers[0]: it holds user info; the token has its own option"},
    {{"files", "http://x.example"},
     {0},
     "option servers[0]: http:// would show the token to everyone on the way; use https://, or allow_http"},
    {{"files", "/x"}, {0}, "option servers[0]: it does not begin with https://"},
    {{"files", NULL}, {0}, "option servers[0]: its name or its URL is null"},
    {{0}, {"nothing", "x"}, "option server_variables[0]: no server of the description has a variable of this name"},
    {{0}, {"region", "mars"}, "option server_variables[0]: the variable may not have this value"},
    {{0}, {"region", NULL}, "option server_variables[0]: its name or its value is null"},
    {{0}, {"base", "../../admin"}, "option base_url: its path holds . or .."},
    {{0}, {"base", "x?y"}, "option base_url: it has a query"},
};

START_TEST(what_a_program_cannot_say)
{
    static service self;
    oac_transport transport;
    oac_client_options options = options_of(&self, &transport);
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.servers = &wrong[_i].url;
    options.server_count = wrong[_i].url.name != NULL ? 1 : 0;
    options.server_variables = &wrong[_i].value;
    options.server_variable_count = wrong[_i].value.name != NULL ? 1 : 0;
    ck_assert_int_eq(oac_client_new(&options, &client, &error), OAC_ERROR_ARGUMENT);
    ck_assert_str_eq(error.message, wrong[_i].message);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("servers");
    TCase *all = tcase_create("servers");
    tcase_add_test(all, the_first_server_and_its_variables);
    tcase_add_test(all, other_servers);
    tcase_add_test(all, a_server_that_is_not_known_is_told_of_by_the_call);
    tcase_add_loop_test(all, a_first_server_that_is_not_enough, 0, (int)(sizeof useless / sizeof useless[0]));
    tcase_add_loop_test(all, what_a_program_cannot_say, 0, (int)(sizeof wrong / sizeof wrong[0]));
    suite_add_tcase(suite, all);
    return run_suite(suite);
}
