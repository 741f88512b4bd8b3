"""The command speaks of what its user wrote, asks for a token where one is needed, and never shows it."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from tests.command.support import COMMAND, TOKEN, UPDATE, Commands, Script, Terminal, environment, http
from tests.command.members import INNER, MENDED, WHOLE
from tests.command.test_wide import build, operation, parameter

SECURED = [{"bearer": ["all"]}]
BODY = {
    "required": True,
    "content": {
        "application/json": {
            "schema": {"type": "object", "properties": {"shopId": {"type": "integer", "minimum": 5}}},
        }
    },
}


def description() -> dict[str, object]:
    shop = parameter("shopId", "integer") | {"schema": {"type": "integer", "minimum": 10, "maximum": 20}}
    dotted = parameter("a.b", "string") | {"schema": {"type": "string", "maxLength": 3}}
    colour = parameter("colour", "integer") | {"schema": {"type": "integer", "enum": [1, 2]}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Words API", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Inner": INNER},
        },
        "paths": {
            "/shops/{shopId}/{a.b}/{colour}": {
                "put": operation("paint", [shop, dotted, colour], requestBody=BODY, security=SECURED)
            },
            "/mend/{shopId}": {"put": operation("mend", [shop], requestBody=MENDED, security=[])},
            "/open": {"get": operation("look", [], security=[])},
            "/closed": {"get": operation("peep", [], security=SECURED)},
        },
    }


class Words(Commands):
    command: str

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.command = str(build(Path(folder.name), description(), made=True))

    def words(
        self, *arguments: str, body: str = "{}", token: str | None = TOKEN, base: str = "http://127.0.0.1:9"
    ) -> tuple[int, str, list[str]]:
        values = {key: value for key, value in os.environ.items() if not key.startswith("WIDE_")}
        values |= {"WIDE_BASE_URL": base} | ({"WIDE_TOKEN": token} if token is not None else {})
        done = subprocess.run(
            [self.command, *arguments], input=body, capture_output=True, text=True, env=values, timeout=60, check=False
        )
        return done.returncode, done.stdout, done.stderr.splitlines()

    def test_a_parameter_is_named_as_on_the_command_line(self) -> None:
        sound = {"--shop-id": "10", "--a-b": "abc", "--colour": "1"}
        see = "wide: see `wide paint --help`"
        cases: tuple[tuple[dict[str, str], list[str]], ...] = (
            ({}, []),
            ({"--shop-id": "9"}, ["--shop-id: expected at least 10, got 9"]),
            ({"--shop-id": "21"}, ["--shop-id: expected at most 20, got 21"]),
            ({"--a-b": "abcd"}, ['--a-b: expected at most 3 characters, got "abcd"']),
            ({"--colour": "3"}, ["--colour: expected one of 1, 2, got 3"]),
            (
                {"--shop-id": "0", "--a-b": "abcd"},
                ["--shop-id: expected at least 10, got 0", '--a-b: expected at most 3 characters, got "abcd"'],
            ),
        )
        for given, complaints in cases:
            flags = [f"{flag}={value}" for flag, value in (sound | given).items()]
            bodies: dict[str, list[str]] = {"{}": []}
            if complaints:
                bodies['{"shopId":1}'] = ["shopId: expected at least 5, got 1"]
            for body, more in bodies.items():
                status, output, errors = self.words("paint", *flags, "--body=-", "--dry-run", body=body)
                self.assertEqual(status, 2 if complaints else 0, errors)
                self.assertEqual(
                    [line.split("; did you mean")[0] for line in errors[:-1]],
                    [f"wide: {c}" for c in [*complaints, *more]],
                )
                self.assertEqual(errors[-1:], [see] if complaints else [])
                self.assertEqual(output == "", bool(complaints))
        flags = [f"{flag}={value}" for flag, value in sound.items()]
        status, _, errors = self.words("paint", *flags, "--body=-", body='{"shopId":1}')
        self.assertEqual((status, errors), (2, ["wide: shopId: expected at least 5, got 1"]))
        status, _, errors = self.words("paint", *flags, "--colour=3", "--body=-")
        self.assertEqual((status, errors[0]), (2, "wide: --colour is given twice"))

    def mended(self, *arguments: str, body: str = "") -> Any:
        status, output, errors = self.words("mend", "--shop-id=10", *arguments, "--dry-run", body=body)
        self.assertEqual((0, []), (status, errors))
        return json.loads(output.partition("\n\n")[2])

    def test_members_are_flags(self) -> None:
        self.assertEqual({"name": "a"}, self.mended("--name=a"))
        self.assertEqual({"name": "a", "timeout": 7}, self.mended("--name=a", "--timeout", "7"))
        self.assertEqual({"name": "a", "ABCDef2GhI": 1e300}, self.mended("--name=a", "--abc-def2-gh-i=1e300"))
        self.assertEqual({"name": "a", "grüße": "ß"}, self.mended("--name=a", "--gr-e", "ß"))
        tagged = self.mended("--tags=old", "--name=a", "--tags", '["new"]', "--inner", '{"name":"b"}')
        self.assertEqual({"name": "a", "tags": ["old", "new"], "inner": {"name": "b"}}, tagged)
        for body in ('{"shopId":1}', ' { "name" : "b\\u0022}" ,"shopId": 1 }', '{"shopId":1,"\\u006E\\u0061me":[{}]}'):
            self.assertEqual({"name": "a", "shopId": 1}, self.mended("--name=a", "--body=-", body=body))

    def test_members_of_objects(self) -> None:
        self.assertEqual({"name": "a", "inner": {"maxSize": 5}}, self.mended("--name=a", "--inner.max-size", "5"))
        deep = self.mended("--name=a", "--inner.inner.inner.name=x", "--inner.inner.name=y", "--inner.name=z")
        self.assertEqual({"name": "a", "inner": {"name": "z", "inner": {"name": "y", "inner": {"name": "x"}}}}, deep)
        both = self.mended("--name=a", "--inner.max-size=5", "--inner", '{"name":"b", "maxSize":1}')
        self.assertEqual({"name": "a", "inner": {"name": "b", "maxSize": 5}}, both)
        for body, expected in (
            ('{"inner":{"name":"c"} }', {"name": "c", "maxSize": 5}),
            ('{"inner" : { } ,"shopId":1}', {"maxSize": 5}),
            ('{"inner":5}', {"maxSize": 5}),
            ('{"inner":null}', {"maxSize": 5}),
            ('{"inner":{"inner":{"maxSize":1},"maxSize":2}}', {"inner": {"maxSize": 1}, "maxSize": 5}),
        ):
            sent = self.mended("--name=a", "--inner.max-size=5", "--body=-", body=body)
            self.assertEqual(expected, sent["inner"], body)
        dots = ".".join(["inner"] * 40)
        self.assertEqual(2, self.words("mend", "--shop-id=10", "--name=a", f"--{dots}.name=x")[0])

    def test_what_is_wrong_with_members(self) -> None:
        for arguments, expected in (
            (["--name=abcdef"], ['--name: expected at most 5 characters, got "abcdef"']),
            (["--inner={}"], ["--name: required member is missing"]),
            (
                ["--name=a", "--tags=old,nwe"],
                ['--tags[1]: expected one of "old", "new", got "nwe"'],
            ),
            (["--name=a", "--inner", '{"nmae":"x"}'], ['--inner.nmae: unknown member; did you mean "name"?']),
            (["--name=a", "--set=x"], ["mend has no option --set"]),
            (["--name=a", "--inner.set=x"], ["mend has no option --inner.set"]),
            (["--name=a", "--inner.nmae=x"], ["mend has no option --inner.nmae; did you mean --inner.name?"]),
            (["--name=a", "--tags.name=x"], ["mend has no option --tags.name"]),
            (["--name=a", "--inner.max-size=10"], ["--inner.max-size: expected at most 9, got 10"]),
            (["--name=a", "--inner.inner.max-size=x"], [f'--inner.inner.max-size: {WHOLE}, got "x"']),
            (["--name=a", "--inner.name=x", "--inner.name=x"], ["--inner.name is given twice"]),
            (["--name=a", "--shop-id=1"], ["--shop-id is given twice"]),
        ):
            status, output, errors = self.words("mend", "--shop-id=10", *arguments)
            self.assertEqual((2, ""), (status, output), arguments)
            self.assertEqual([f"wide: {line}" for line in expected], [line for line in errors if "see `" not in line])

    def test_members_whose_names_are_taken_are_told(self) -> None:
        status, output, _ = self.words("mend", "-h")
        self.assertEqual(0, status)
        told = output.partition("\nMembers of the body without a flag, as its name is taken; in --body only:\n")[2]
        self.assertEqual(
            [["shopId", "Integer"], ["SHOP_ID", "True or false"], ["body", "Text"]],
            [re.split(" {2,}", line.strip()) for line in told.partition("\n\n")[0].splitlines()],
        )
        self.assertRegex(output, r"\n  --timeout N +Deprecated\n")
        self.assertNotIn("Longest time", output)

    def test_allow_unknown_is_for_parameters_too(self) -> None:
        flags = ["--shop-id=10", "--a-b=abc", "--colour=3", "--body=-", "--dry-run"]
        self.assertEqual(self.words("paint", *flags)[0], 2)
        status, output, errors = self.words("paint", *flags, "--allow-unknown")
        self.assertEqual((status, errors), (0, []))
        self.assertIn("/shops/10/abc/3\n", output)

    def test_a_token_is_asked_for_where_one_is_needed(self) -> None:
        for token in (None, ""):
            status, _, errors = self.words("peep", token=token)
            self.assertEqual((status, errors[0].split(":")[1]), (2, " no token"))
            with Script(http(body="")) as server:
                self.assertEqual(self.words("look", token=token, base=server.address), (0, "\n", []))
            self.assertNotIn(b"Authorization", server.received[0])
            status, output, errors = self.words("look", "--dry-run", token=token)
            self.assertEqual((status, errors, "Authorization" in output), (0, [], False))
            status, output, errors = self.words("peep", "--dry-run", token=token)
            self.assertEqual((status, errors, "Bearer [redacted]" in output), (0, [], True))


def spellings(token: str) -> dict[str, str]:
    """The token as a server may send it back."""
    return {
        "plain": token,
        "upper case": token.upper(),
        "lower case": token.lower(),
        "a part": token[9:20],
        "percent": "".join(f"%{ord(c):02X}" for c in token),
        "percent where needed": quote(token, safe="").replace("_", "%5F"),
        "html": "".join(f"&#{ord(c)};" for c in token),
        "html, hexadecimal": "".join(f"&#x{ord(c):x};" for c in token),
        "html without semicolons": "".join(f"&#{ord(c)}" for c in token),
        "json": "".join(f"\\u{ord(c):04x}" for c in token),
        "json in json": "".join(f"\\\\u{ord(c):04x}" for c in token),
        "percent in json": "".join(f"\\u0025{ord(c):02x}" for c in token),
    }


def readings(text: str) -> list[str]:
    """What people may make of a text, decoded several times."""
    found = [text]
    for _ in range(3):
        plain = html.unescape(unquote(found[-1]))
        found.append(re.sub(r"\\+u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), plain))
    return [reading.lower() for reading in found]


class Shown(Commands):
    def assert_hidden(self, text: str, what: str) -> None:
        for reading in readings(text):
            for start in range(len(TOKEN) - 7):
                self.assertNotIn(TOKEN[start : start + 8].lower(), reading, what)

    def test_no_spelling_of_the_token_is_shown(self) -> None:
        for name, spelling in spellings(TOKEN).items():
            for status, body in (
                ("200 OK", '{"updateCount":1,"x":"%s"}'),
                ("200 OK", '{"updateCount":"%s"}'),
                ("200 OK", '{"%s":1}'),
                ("400 Bad Request", '{"errorMessage":"%s","errorCode":"%s"}'),
                ("400 Bad Request", "<title>%s</title>"),
                ("400 Bad Request", "-" * 2000 + "%s" * 60),
            ):
                answer = http(status, body.replace("%s", spelling), f"Content-Type: text/{spelling}")
                with Script(answer) as server:
                    done = self.update(server, "-v")
                self.assert_hidden(done.stderr, f"{name}: {body[:40]}")


class Slips(Commands):
    def test_a_token_that_is_not_well_formed(self) -> None:
        for token, words in (
            (TOKEN + "\n", "it ends with white space or a line break, as the content of a file does"),
            (TOKEN + "\r\n", "it ends with white space or a line break, as the content of a file does"),
            (TOKEN + " ", "it ends with white space or a line break, as the content of a file does"),
            (" " + TOKEN, "it begins with white space or a line break"),
            ("Bearer " + TOKEN, "it begins with the word Bearer, which is added by itself"),
            ("bearer  " + TOKEN, "it begins with the word Bearer, which is added by itself"),
            (TOKEN[:9] + "\n" + TOKEN[9:], "it holds a byte that must not stand in a header"),
            ("ü" + TOKEN, "it holds a byte that must not stand in a header"),
        ):
            done = self.run_command(*UPDATE, token=token)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertEqual(done.stderr, f"lab: LAB_TOKEN: {words}\n")

    def test_names_that_are_nearly_right(self) -> None:
        for given, complaint in (
            ("--STORE-ID=1", "--STORE-ID; did you mean --store-id?"),
            ("-store-id", "-store-id; did you mean --store-id?"),
            ("-dry-run", "-dry-run; did you mean --dry-run?"),
            ("-bdy=x", "-bdy; did you mean --body?"),
            ("-x", "-x"),
            ("-vv", "-vv"),
        ):
            done = self.run_command("update-customer", given)
            self.assertEqual(done.returncode, 2)
            self.assertEqual(done.stderr.splitlines()[0], f"lab: update-customer has no option {complaint}")
        done = self.run_command("UPDATE-CUSTOMER")
        self.assertIn("did you mean update-customer?", done.stderr)
        done = self.run_command(*UPDATE, body='{"TAXEXEMPT":true}')
        self.assertEqual(done.stderr, 'lab: TAXEXEMPT: unknown member; did you mean "taxExempt"?\n')


class Bodies(Commands):
    def test_a_pipe_that_does_not_wait(self) -> None:
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        with Script() as server, open(reading, "rb") as stdin:
            process = subprocess.Popen(
                [COMMAND, *UPDATE],
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment(server.address),
            )
            time.sleep(0.3)
            os.write(writing, b'{"name":')
            time.sleep(0.1)
            os.write(writing, b'"x"}')
            os.close(writing)
            output, errors = process.communicate(timeout=30)
        self.assertEqual((process.returncode, output, errors), (0, b'{"updateCount":1}\n', b""))

    def test_a_body_that_cannot_be_taken_is_wrong_usage(self) -> None:
        for body in ('{"x":' + "[" * 100 + "]" * 100 + "}", '{"name":' + "[" * 70, "[" * 100000):
            done = self.run_command(*UPDATE, body=body)
            self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
            self.assertRegex(done.stderr, r"^lab: standard input:1:\d+: ")

    def test_what_is_wrong_with_an_argument_is_said_before_anything_is_typed(self) -> None:
        arguments = ("update-customer", "--store-id", "0", "--customer-id", "5", "--body", "-")
        with Terminal(arguments, "http://127.0.0.1:9") as terminal:
            status, text, _, _ = terminal.end()
        self.assertEqual(status, 2)
        self.assertIn("--store-id: expected at least 1, got 0", text)
        self.assertNotIn("Ctrl-D", text)


if __name__ == "__main__":
    unittest.main()
