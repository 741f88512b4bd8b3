"""Security schemes and servers: what is told of them, and what the generated tables say."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit import render
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics

SCHEMES = """\
    token: {type: http, scheme: bearer}
    sign-in: {type: http, scheme: Basic}
    app.id: {type: apiKey, in: header, name: X-App}
    key: {type: apiKey, in: query, name: api_key}
    sid: {type: apiKey, in: cookie, name: SID}
    vapid: {type: http, scheme: vapid}
    digest: {type: http, scheme: digest}
    cert: {type: mutualTLS}
    same: {$ref: '#/components/securitySchemes/token'}
    oidc: {type: openIdConnect, openIdConnectUrl: https://id.example/.well-known/openid-configuration}
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: https://id.example/token, scopes: {read: Read}}
        authorizationCode: {authorizationUrl: https://id.example/a, tokenUrl: https://id.example/t, scopes: {write: W}}
"""
DESCRIPTION = """\
openapi: 3.1.0
info: {{title: Access, version: '1'}}
servers: {servers}
{root}
paths:
  /things:
{path}
    get:
      operationId: getThings
{own}
      responses: {{'204': {{description: Gone}}}}
components:
  securitySchemes:
"""
SERVER = "[{url: https://api.example.com/v1}]"


class Made:
    """What is generated of a description, and what is told."""

    def __init__(self, servers: str = SERVER, root: str = "", path: str = "", own: str = "", schemes: str = SCHEMES):
        text = DESCRIPTION.format(servers=servers, root=root, path=f"    {path}", own=f"      {own}") + schemes
        diagnostics = Diagnostics()
        with tempfile.TemporaryDirectory(prefix="oac-access-") as folder:
            description = Path(folder, "access.yaml")
            description.write_text(text, encoding="utf-8")
            found, _ = pipeline.load(str(description), None, "t", diagnostics)
        self.told = [f"{each.severity}: {each.message}" for each in diagnostics]
        self.files = render(found.capi) if found is not None else {}

    def security(self) -> str:
        """The alternatives of the operation, by the macros' words."""
        text = self.files["src/get_things.c"]
        if ".security = " not in text:
            return "nothing"
        items = text.split("security_of_t_get_things[] = {", 1)[1].split("}", 1)[0]
        names = [line.split('"')[1] for line in self.files["src/client.c"].splitlines() if "OAC_SCHEME_" in line]
        for at, name in enumerate(names):
            items = items.replace(f"&t_schemes[{at}]", name)
        return items


class Security(unittest.TestCase):
    def test_the_alternatives_of_an_operation(self) -> None:
        for root, own, wanted in (
            ("", "", "NULL"),
            ("security: [{token: []}]", "", "token, NULL"),
            ("security: []", "", "NULL"),
            ("security: [{}]", "", "NULL"),
            ("security: [{token: []}, {}]", "", "token, NULL, NULL"),
            ("security: [{}, {token: []}]", "", "token, NULL, NULL"),
            ("", "security: [{token: [read]}]", "token, NULL"),
            ("", "security: [{token: [read]}, {token: [write]}]", "token, NULL"),
            ("security: [{token: []}]", "security: []", "NULL"),
            ("security: [{token: []}]", "security: [{}]", "NULL"),
            ("security: [{token: []}]", "security: [{key: [], app.id: []}, {sid: []}]", "key, app.id, NULL, sid, NULL"),
            ("security: []", "security: [{token: []}]", "token, NULL"),
            ("", "security: [{same: []}, {oidc: []}]", "same, NULL, oidc, NULL"),
            ("", "security: [{digest: []}, {sign-in: []}]", "sign-in, NULL"),
            ("", "security: [{cert: []}]", "NULL"),
            ("", "security: [{cert: [], token: []}]", "token, NULL"),
        ):
            with self.subTest(root=root, own=own):
                self.assertEqual(wanted, Made(root=root, own=own).security())

    def test_a_description_without_schemes_says_nothing(self) -> None:
        self.assertEqual("nothing", Made(schemes="    {}\n").security())

    def test_the_table_of_schemes(self) -> None:
        names = ("token", "sign-in", "app.id", "key", "sid", "vapid", "same", "oidc", "oauth")
        made = Made(own="security: [" + ", ".join(f"{{{name}: []}}" for name in names) + "]")
        self.assertEqual([], made.told)
        for line in (
            '{.name = "token", .kind = OAC_SCHEME_TOKEN},',
            '{.name = "sign-in", .kind = OAC_SCHEME_BASIC},',
            '{.name = "app.id", .kind = OAC_SCHEME_HEADER, .parameter = "X-App"},',
            '{.name = "key", .kind = OAC_SCHEME_QUERY, .parameter = "api_key"},',
            '{.name = "sid", .kind = OAC_SCHEME_COOKIE, .parameter = "SID"},',
            '{.name = "vapid", .kind = OAC_SCHEME_HTTP, .parameter = "Vapid"},',
            '{.name = "same", .kind = OAC_SCHEME_TOKEN},',
            '{.name = "oauth", .kind = OAC_SCHEME_TOKEN, .token_url = "https://id.example/token"},',
        ):
            self.assertIn(f"    {line}\n", made.files["src/client.c"])
        header = made.files["include/t/client.h"]
        self.assertIn('#define T_SCHEME_SIGN_IN "sign-in"\n', header)
        self.assertIn('#define T_SCHEME_APP_ID "app.id"\n', header)
        command = made.files["command/t_operations.c"]
        for variable in ("T_TOKEN", "T_SIGN_IN", "T_APP_ID", "T_KEY", "T_OAUTH"):
            self.assertIn(f'"{variable}"', command)
        self.assertNotIn("digest", made.files["src/client.c"])

    def test_what_is_told(self) -> None:
        left_out = 'warning: the operation "getThings" is left out: '
        for own, told in (
            ("security: [{gone: []}]", left_out + 'there is no security scheme "gone" in components'),
            ("security: x", left_out + "expected an array for security, found a string"),
            ("security: [x]", left_out + "expected an object for an entry of security, found a string"),
            (
                "security: [{digest: []}]",
                left_out + '"digest" (http digest) needs more than a value: it answers what the server asks, or signs '
                "requests",
            ),
            (
                "security: [{digest: []}, {}]",
                'note: an alternative of security is passed over: "digest" (http digest) needs more than a value: it '
                "answers what the server asks, or signs requests",
            ),
            (
                "security: [{token: [], oauth: []}]",
                left_out + '"token" and "oauth" are both the header "authorization"',
            ),
            (
                "security: [{cert: []}]",
                'note: "cert" is a certificate of the client (mutualTLS): the program sets it in on_curl',
            ),
            (
                "security: [{oauth: [read, write, more]}]",
                'note: the security scheme "oauth" does not list the scope "more"',
            ),
            ("security: [{oauth: [read, read]}]", 'note: the scope "read" is there twice'),
            ("security: [{token: []}, {token: []}]", "note: this alternative of security is there twice"),
        ):
            with self.subTest(own=own):
                self.assertIn(told, Made(own=own).told)


class Servers(unittest.TestCase):
    def test_a_first_server_with_variables(self) -> None:
        made = Made(
            "[{url: 'https://{region}.example:{port}/{base}', variables: {region: {default: eu, enum: [eu, us]}, "
            "port: {default: 443}, base: {default: v2}}}]"
        )
        self.assertEqual([], made.told)
        self.assertIn('#define T_BASE_URL "https://eu.example:443/v2"\n', made.files["include/t/client.h"])
        table = made.files["src/client.c"]
        self.assertIn('static const char *const values_of_t_0_0[] = {"eu", "us", NULL};\n', table)
        self.assertIn('    {.name = "region", .value = "eu", .values = values_of_t_0_0},\n', table)
        self.assertIn('.url = "https://{region}.example:{port}/{base}"', table)

    def test_servers_of_paths_and_operations(self) -> None:
        made = Made(
            "[{url: https://api.example.com/v1/}, {url: https://test.example.com, description: Sandbox}]",
            path="servers: [{url: https://files.example.com/up, description: Files}]",
        )
        self.assertEqual([], made.told)
        header = made.files["include/t/client.h"]
        self.assertIn('#define T_SERVER_FILES "files"\n', header)
        self.assertIn('#define T_BASE_URL_SANDBOX "https://test.example.com"\n', header)
        self.assertIn(".server = &t_servers[1],\n", made.files["src/get_things.c"])
        same = Made("[{url: https://api.example.com/v1/}]", own="servers: [{url: https://api.example.com/v1}]")
        self.assertNotIn(".server = ", same.files["src/get_things.c"])
        own = Made(
            path="servers: [{url: https://a.example}]", own="servers: [{url: https://b.example, x-oac: {name: bee}}]"
        )
        self.assertIn('#define T_SERVER_BEE "bee"\n', own.files["include/t/client.h"])
        self.assertNotIn("a.example", own.files["src/client.c"])

    def test_what_is_told(self) -> None:
        give = "is no whole http(s) URL without query and fragment: the program has to give base_url"
        for servers, told, base_url in (
            ("[]", "", "/"),
            ("null", "note: expected an array for servers, found null (read over)", "/"),
            ("[{url: null}]", 'note: expected a string for "url" in a server, found null (read over)', "/"),
            ("[{}]", 'note: "url" is missing in a server (read over)', "/"),
            ("[{url: /api}]", f'note: "/api" {give}', "/api"),
            ("[{url: ./v1}]", f'note: "./v1" {give}', "./v1"),
            ("[{url: ftp://x.example}]", f'note: "ftp://x.example" {give}', "ftp://x.example"),
            ("[{url: https://x.example/?a=b}]", f'note: "https://x.example/?a=b" {give}', "https://x.example/?a=b"),
            ("[{url: 'https://x.example/#a'}]", f'note: "https://x.example/#a" {give}', "https://x.example/#a"),
            ("[{url: 'https://u:p@x.example'}]", f'note: "https://u:p@x.example" {give}', "https://u:p@x.example"),
            (
                "[{url: 'https://{host}/x'}]",
                'note: {host} in the server "https://{host}/x" is no variable: the program has to give it',
                "https://{host}/x",
            ),
            (
                "[{url: https://x.example, variables: {host: {default: a}}}]",
                'note: the variable "host" does not occur in the server "https://x.example"',
                "https://x.example",
            ),
            (
                "[{url: 'https://{h}.example', variables: {h: {enum: [a]}}}]",
                'note: the variable "h" has no default: the program has to give it',
                "https://{h}.example",
            ),
            (
                "[{url: 'https://{h}.example', variables: {h: {default: b, enum: [a]}}}]",
                'note: the default "b" of the variable "h" is none of its values',
                "https://b.example",
            ),
            ("[{url: 'https://{h'}]", f'note: "https://{{h" {give}', "https://{h"),
        ):
            with self.subTest(servers=servers):
                made = Made(servers)
                self.assertEqual([told] if told else [], made.told)
                self.assertIn(f'#define T_BASE_URL "{base_url}"\n', made.files["include/t/client.h"])

    def test_servers_of_an_operation_that_are_none(self) -> None:
        for own in ("servers: null", "servers: [null]", "servers: [{}]", "servers: [{url: 5}]"):
            with self.subTest(own=own):
                self.assertTrue(any("is left out: " in line for line in Made(own=own).told), own)


if __name__ == "__main__":
    unittest.main()
