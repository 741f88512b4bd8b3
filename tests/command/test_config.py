"""What holds for many calls: by flag, environment and file, in this order; tokens from all sources, never shown."""

from __future__ import annotations

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.command.support import BODY, COMMAND, Commands, Script, environment, http

SECRET = "secret_Qm4xT7vKj2Lr9ZpW"
OTHER = "secret_Hn8yB3cDf6Gs1VuE"
READ = ("update-customer", "--customer-id", "5", "--body", "-")
DRY = (*READ, "--dry-run")


class Config(Commands):
    """A home of its own for each test."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        self.file = self.home / "lab/config"
        self.file.parent.mkdir()

    def write(self, text: str | bytes, mode: int = 0o600) -> None:
        self.file.write_bytes(text.encode() if isinstance(text, str) else text)
        self.file.chmod(mode)

    def run_with(
        self, *arguments: str, base: str | None = None, **variables: str | None
    ) -> subprocess.CompletedProcess[str]:
        """Variables without what they begin with; XDG and HOME as they are."""
        values = environment(base, None) | {"XDG_CONFIG_HOME": str(self.home), "HOME": "/nowhere"}
        for name, value in variables.items():
            full = name if name in ("XDG_CONFIG_HOME", "HOME") else f"LAB_{name}"
            values.pop(full, None)
            if value is not None:
                values[full] = value
        done = subprocess.run(
            [COMMAND, *arguments], input=BODY, capture_output=True, text=True, env=values, timeout=60, check=False
        )
        for secret in (SECRET, OTHER):
            for start in range(len(secret) - 7):
                self.assertNotIn(secret[start : start + 8], done.stdout + done.stderr)
        return done

    def rows(self, *arguments: str, **variables: str | None) -> dict[str, tuple[str, str]]:
        """What `config check` says: by key value and origin, in which the file is short."""
        done = self.run_with("config", "check", *arguments, **variables)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        found = [line.split("\t") for line in done.stdout.splitlines()]
        return {key: (value, origin.replace(str(self.file), "F")) for key, value, origin in found}

    def faults(self, *arguments: str, **variables: str | None) -> list[str]:
        done = self.run_with(*(arguments or ("config", "check")), **variables)
        self.assertEqual(done.returncode, 2, done.stderr)
        return done.stderr.replace(str(self.file), "F").splitlines()


class Sources(Config):
    def test_flag_then_environment_then_profile_then_file(self) -> None:
        self.write(
            "timeout = 1\nretries = 1\nrate = 1/s\nstore-id = 1\n[profile b]\ntimeout = 2\nretries=2\nrate=2/m\n"
        )
        found = self.rows("--profile", "b", RETRIES="3", STORE_ID="4")
        self.assertEqual(found["timeout"], ("2", "F:6"))
        self.assertEqual(found["retries"], ("3", "LAB_RETRIES"))
        self.assertEqual(found["store-id"], ("4", "LAB_STORE_ID"))
        self.assertEqual(found["rate"], ("2/m", "F:8"))
        self.assertEqual(found["output"], ("json", "default"))
        self.assertEqual(found["profile"], ("b", "--profile"))
        self.assertEqual(self.rows()["timeout"], ("1", "F:1"))
        self.assertIn("/1003/customers/5", self.run_with(*DRY, "--store-id", "1003", STORE_ID="4").stdout)
        self.assertIn("/4/customers/5", self.run_with(*DRY, STORE_ID="4").stdout)
        self.assertIn("/1/customers/5", self.run_with(*DRY).stdout)

    def test_profiles(self) -> None:
        self.write("profile = a\n[profile a]\nstore-id = 1\n[profile b]\nstore-id = 2\n")
        self.assertEqual(self.rows()["store-id"], ("1", "F:3"))
        self.assertEqual(self.rows(PROFILE="b")["store-id"], ("2", "F:5"))
        self.assertEqual(self.rows("--profile=a", PROFILE="b")["profile"], ("a", "--profile"))
        self.assertIn("/2/", self.run_with(*DRY, "--profile", "b").stdout)
        self.assertEqual(
            self.faults(PROFILE="bb"), ['lab: LAB_PROFILE: there is no profile "bb" in F; did you mean b?']
        )
        self.file.unlink()
        self.assertEqual(
            self.faults("config", "check", "--profile", "x"),
            ['lab: --profile: there is no profile "x", as there is no file F'],
        )

    def test_which_file(self) -> None:
        self.write("store-id = 1\n")
        other = self.home / "other"
        other.write_text("store-id = 2\n")
        other.chmod(0o600)
        below = self.home / ".config/lab/config"
        below.parent.mkdir(parents=True)
        below.write_text("store-id = 3\n")
        below.chmod(0o600)
        cases: tuple[tuple[tuple[str, ...], dict[str, str | None], Path], ...] = (
            ((), {}, self.file),
            (("--config", str(other)), {"CONFIG": "/x"}, other),
            ((), {"CONFIG": str(other)}, other),
            ((), {"CONFIG": "", "XDG_CONFIG_HOME": None, "HOME": str(self.home)}, below),
            ((), {"XDG_CONFIG_HOME": "not/absolute", "HOME": str(self.home)}, below),
        )
        for arguments, variables, expected in cases:
            done = self.run_with("config", "path", *arguments, **variables)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, f"{expected}\n", ""))
        self.assertEqual(self.rows("--config", str(other))["store-id"][0], "2")
        for home in (None, "", "relative"):
            done = self.run_with("config", "path", XDG_CONFIG_HOME=None, HOME=home)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertEqual(self.run_with(*DRY, STORE_ID="1", XDG_CONFIG_HOME=None, HOME=home).returncode, 0)
        self.assertEqual(self.rows(CONFIG="/dev/null")["store-id"], ("-", "not set"))
        done = self.run_with(*DRY, CONFIG=str(self.home / "gone"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("gone: error: cannot take the configuration from it: No such file", done.stderr)

    def test_a_setting_needs_no_flag(self) -> None:
        usage = self.run_with("update-customer", "--help").stdout.split("MEMBER")[0]
        self.assertIn("--store-id", usage)
        self.assertNotIn("--store-id", self.run_with("update-customer", "-h", STORE_ID="1").stdout.split("MEMBER")[0])
        said = " ".join(self.run_with("help", "update-customer").stdout.split())
        self.assertIn("Or LAB_STORE_ID, or store-id in the configuration.", said)
        for arguments in (("5",), ("1003", "5")):
            done = self.run_with("delete-customer", *arguments, "--dry-run", STORE_ID="7")
            self.assertIn(f"/{'7' if len(arguments) == 1 else '1003'}/customers/5", done.stdout, done.stderr)
        self.assertEqual(
            self.faults(*DRY, STORE_ID="x")[0], 'lab: LAB_STORE_ID: expected a whole number of at most 64 bits, got "x"'
        )
        self.write("store-id = -1")
        self.assertEqual(self.faults(*DRY)[0], "lab: F:1: expected at least 1, got -1")

    def test_values_are_used(self) -> None:
        self.write(f"token = {SECRET}\nstore-id = 3\nretries = 0\ntimeout = 5\n")
        with Script(http("503 No", "{}"), http()) as script:
            done = self.run_with(*READ, base=script.address)
            self.assertEqual((done.returncode, script.requests), (1, 1))
            self.write(f'base-url = {script.address}\ntoken = "{SECRET}"\nstore-id = 3\n')
            done = self.run_with(*READ)
            self.assertEqual((done.returncode, done.stdout), (0, '{"updateCount":1}\n'), done.stderr)
            done = self.run_with(*READ, OUTPUT="csv")
            self.assertEqual((done.returncode, done.stdout), (0, "updateCount\n1\n"), done.stderr)
        self.assertIn(f"Authorization: Bearer {SECRET}\r\n".encode(), b"".join(script.received))


class Format(Config):
    def test_what_is_right(self) -> None:
        for text, key, value in (
            ("\ufefftimeout=7", "timeout", "7"),
            ("timeout = 7\r\nretries = 1\r\n", "timeout", "7"),
            ("  \t\n# x\n  # y\n\ttimeout\t=\t7\t# why\n", "timeout", "7"),
            ('timeout = "7" # why', "timeout", "7"),
            ("[profile a] # one\nstore-id=1\n[ profile b.c-d_1 ]\n", "store-id", "-"),
            ("", "timeout", "120"),
        ):
            self.write(text)
            self.assertEqual(self.rows()[key][0], value, text)
        for text, value in (
            ('"https://x.example/#a \\"\\\\"', 'https://x.example/#a "\\'),
            ("https://x.example/#a#b #c", "https://x.example/#a#b"),
        ):
            self.write(f"base-url = {text}")
            self.assertIn(f"base-url\t{value}\t", self.run_with("config", "check").stdout)

    def test_an_address_is_judged_as_by_a_call(self) -> None:
        for address, why in (
            ("https://a:password12@x.example", "it holds user info"),
            ("http://x.example", "http:// would show the token to everyone on the way; use https://"),
            ("x.example", "it does not begin with https://"),
        ):
            for arguments in (("config", "check"), (*READ, "--store-id", "1")):
                done = self.run_with(*arguments, base=address, TOKEN=SECRET)
                self.assertEqual((done.returncode, done.stderr), (2, f"lab: LAB_BASE_URL: {why}\n"))
                self.assertNotIn("password12", done.stdout)
            self.write(f"base-url = {address}")
            self.assertEqual(len(self.faults(BASE_URL=None)), 1)

    def test_no_value_of_the_path_is_taken_for_a_setting_that_was_not_read(self) -> None:
        self.write("store-id = 1\nnothing = 2\n")
        said = self.faults("update-customer", "5", "--body", "-", TOKEN=SECRET)
        self.assertEqual(said[1:], ["lab: see `lab update-customer --help`"])
        self.assertIn("F:2:1: error: there is no such key", said[0])

    def test_all_faults_at_once(self) -> None:
        self.write(
            f"tiemout = 3\n{SECRET}\nsecret_x = {SECRET}\ntimeout = x\nretries\nretries =\nrate = 5\n"
            f'output = "json\noutput = "json" x\ntoken = {SECRET} {OTHER}\ntoken-file = {OTHER}\n'
            "[prod]\nstore-id = 1\n[profile a]\nprofile = b\n[profile a]\n[profile]\n[profile b\n[profile c] d = 1\n"
            "token = 'x'\nbase-url = ftp://x\n; x\n= 1\noutput = yaml\n"
        )
        said = self.faults()
        self.assertIn("token-file (F:11): ", said.pop())
        errors = [line.removeprefix("F:").replace(" error:", "") for line in said]
        self.assertEqual(
            errors,
            [
                '1:1: there is no key "tiemout"; did you mean timeout?',
                "2:24: expected a line `key = value`, `[profile NAME]`, or a comment that begins with #",
                "3:1: there is no such key; `lab config --help` lists them",
                "4:11: timeout: expected seconds from 0.001 to 4294966.999, such as 2.5",
                "5:8: expected a line `key = value`, `[profile NAME]`, or a comment that begins with #",
                "6:10: the key has no value; leave the line out, or make it a comment with #",
                "7:8: rate: expected requests in a time, such as 600/m or 10/s",
                "8:10: the quote is not closed",
                "9:17: unexpected text behind the closing quote; put quotes around the whole value",
                "10:9: token: it holds a byte that must not stand in a header",
                "11:1: token-file is there beside token, on line 10; leave one",
                "12:2: expected [profile NAME], the only kind of section",
                "15:1: profile stands before all sections: it chooses one of them",
                "16:1: the profile a is there already, on line 14; put them together",
                "17:2: expected [profile NAME], the only kind of section",
                "18:11: expected ] behind the name, which has letters, digits, dots, dashes and underscores",
                "19:13: unexpected text behind ]; what belongs to the profile stands on lines of its own",
                "20:9: quotes are double ones; put them around the whole value",
                "21:12: base-url: expected an address that begins with https:// or http://",
                "22:3: expected a line `key = value`, `[profile NAME]`, or a comment that begins with #",
                "23:1: expected a line `key = value`, `[profile NAME]`, or a comment that begins with #",
                "24:10: output: expected json, ndjson, table or csv",
            ],
        )
        self.assertEqual(len(self.faults(*DRY, STORE_ID="1")), len(errors) + 1)

    def test_bytes_that_are_no_text(self) -> None:
        for data, where in (
            (b"timeout = 7\0\n", "1:12: error: a zero byte"),
            (b"# \x1b[31m\n", "1:3: error: a control character"),
            (b"timeout = 7\rretries = 1\n", "1:12: error: a control character"),
            (b"# \xff\n", "1:3: error: the file must be UTF-8"),
            (b"\xff\xfet\0i\0", "1:1: error: the file must be UTF-8"),
            (b"# " + b"x" * 20000 + b"\n", "1:1: error: the line is longer than 16 KiB"),
        ):
            self.write(data)
            self.assertTrue(self.faults()[0].startswith(f"F:{where}"), (data[:20], self.faults()))
        self.write(b"# xxxxxxxxxxxxxxxxxx\n" * 60000)
        self.assertIn("it is too long", self.faults()[0])
        self.write(b"x\n" * 1000)
        self.assertEqual(self.faults()[-1], "lab: and 900 more faults of the configuration")


class Private(Config):
    def test_what_others_can_read(self) -> None:
        link = self.home / "link"
        link.symlink_to(self.file)
        for mode in (0o644, 0o640, 0o604, 0o620, 0o602, 0o666):
            self.write("timeout = 1", mode)
            for arguments in ((), ("--config", str(link))):
                errors = self.faults(*DRY, *arguments, STORE_ID="1")
                self.assertIn(f"others can read or change it (mode {mode:04o})", errors[0])
        self.write("timeout = 1", 0o400)
        self.assertEqual(self.rows("--config", str(link))["timeout"][0], "1")

    def test_what_is_no_file(self) -> None:
        pipe = self.home / "pipe"
        os.mkfifo(pipe, 0o600)
        for path, why in (
            (self.home, "it is a folder"),
            (pipe, "it is no regular file"),
            ("/dev/zero", "it is no regular file"),
            (self.file / "x", "No such file"),
        ):
            self.assertIn(why, self.faults("config", "check", "--config", str(path))[0])
            self.assertIn(why, self.faults("config", "check", CONFIG=str(path))[0])
            self.assertIn(why, self.faults("config", "check", TOKEN_FILE=str(path))[0])


class Tokens(Config):
    def send(self, script: Script, **variables: str | None) -> subprocess.CompletedProcess[str]:
        return self.run_with(*READ, base=script.address, STORE_ID="1", **variables)

    def assert_sent(self, script: Script, *tokens: str) -> None:
        sent = [
            line.partition(" Bearer ")[2]
            for data in script.received
            for line in data.decode().split("\r\n")
            if line.lower().startswith("authorization:")
        ]
        self.assertEqual(sent, list(tokens))

    def secret(self, text: str, mode: int = 0o600) -> str:
        path = self.home / "secret"
        path.write_text(text)
        path.chmod(mode)
        return str(path)

    def test_all_sources(self) -> None:
        path = self.secret(f"  {SECRET} \r\nmore\n")
        cases: tuple[tuple[str, dict[str, str | None]], ...] = (
            (f"token = {SECRET}", {}),
            ("token-file = ../secret", {}),
            ("token-file = ~/secret", {"HOME": str(self.home)}),
            (f"token-command = \"echo ' {SECRET} '; echo more\" # x", {}),
            (f"token = {OTHER}\nprofile = a\n[profile a]\ntoken-command = echo {SECRET}", {}),
            (f"token = {OTHER}", {"TOKEN": SECRET}),
            (f"token = {OTHER}", {"TOKEN_FILE": path}),
            (f"token = {OTHER}", {"TOKEN_COMMAND": f"cat; printf {SECRET}"}),
        )
        for text, variables in cases:
            self.write(text)
            with self.subTest(text), Script() as script:
                done = self.send(script, **variables)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assert_sent(script, SECRET)

    def test_a_command_is_asked_again_once(self) -> None:
        counter = self.home / "count"
        command = f"echo >> {counter}; test $(wc -l < {counter}) = 1 && echo {OTHER} || echo {SECRET}"
        refused = http("401 No", '{"errorCode":"X","errorMessage":"' + OTHER + " " + SECRET + '"}')
        plain = http("401 No", '{"errorCode":"X"}')
        bad = http("403 No", '{"errorCode":"INVALID_API_TOKEN"}')
        for answers, code, tokens in (
            ((refused, http()), 0, (OTHER, SECRET)),
            ((bad, http()), 0, (OTHER, SECRET)),
            ((refused, refused), 4, (OTHER, SECRET)),
            ((http(),), 0, (OTHER,)),
        ):
            counter.unlink(missing_ok=True)
            with Script(*answers) as script:
                done = self.send(script, TOKEN_COMMAND=command)
                self.assertEqual(done.returncode, code, done.stderr)
            self.assert_sent(script, *tokens)
        with Script(plain) as script:
            done = self.send(script, TOKEN_COMMAND=f"echo {SECRET}")
            self.assertEqual(done.returncode, 4, done.stderr)
            self.assertIn("HTTP 401 X", done.stderr)
            self.assertIn("token-command (LAB_TOKEN_COMMAND) printed the same token again", done.stderr)
        self.assert_sent(script, SECRET)
        with Script(plain) as script:
            done = self.send(script, TOKEN=SECRET)
            self.assertEqual((done.returncode, script.requests), (4, 1))

    def test_what_goes_wrong(self) -> None:
        for variables, words in (
            ({"TOKEN_COMMAND": f"echo {SECRET}; exit 3"}, "it ended with status 3"),
            ({"TOKEN_COMMAND": f"echo {SECRET}; kill -9 $$"}, "signal 9 ended it"),
            ({"TOKEN_COMMAND": "true"}, "it is empty"),
            ({"TOKEN_COMMAND": f"echo; echo {SECRET}"}, "its first line is empty"),
            ({"TOKEN_COMMAND": "head -c 1000000 /dev/zero"}, "its first line is longer than 8 KiB"),
            ({"TOKEN_COMMAND": f"echo {SECRET} {OTHER}"}, "it holds a byte that must not stand in a header"),
            ({"TOKEN_COMMAND": f"echo {SECRET}ü"}, "it holds a byte that must not stand in a header"),
            ({"TOKEN_COMMAND": "exec /no/such/thing 2>/dev/null"}, "it ended with status 12"),
            ({"TOKEN_FILE": self.secret(SECRET, 0o644)}, "others can read or change it (mode 0644)"),
            ({"TOKEN": SECRET, "TOKEN_FILE": "x"}, "LAB_TOKEN_FILE is set beside LAB_TOKEN; leave one"),
            ({"TOKEN": f"{SECRET}\n"}, "it ends with white space or a line break"),
        ):
            with self.subTest(words), Script() as script:
                done = self.send(script, **variables)
                self.assertEqual((done.returncode, script.requests, done.stdout), (2, 0, ""), done.stderr)
                self.assertIn(words, done.stderr)
        with Script() as script:
            done = self.send(script, TOKEN_COMMAND=f"echo {SECRET}; head -c 1000000 /dev/zero; echo told >&2")
            self.assertEqual((done.returncode, done.stderr), (0, "told\n"))

    def test_what_is_never_run(self) -> None:
        mark = self.home / "mark"
        command = f"touch {mark}; echo {SECRET}"
        found = self.rows(TOKEN_COMMAND=command)
        self.assertEqual(found["token-command"], ("(a command; not run here)", "LAB_TOKEN_COMMAND"))
        self.assertEqual(self.run_with(*DRY, STORE_ID="1", TOKEN_COMMAND=command).returncode, 0)
        self.assertFalse(mark.exists())
        self.assertEqual(self.rows(TOKEN=SECRET)["token"], ("[redacted]", "LAB_TOKEN"))
        self.assertEqual(self.rows(TOKEN_FILE=self.secret(SECRET))["token-file"][1], "LAB_TOKEN_FILE")
        self.assertEqual(self.rows()["token"], ("-", "not set"))

    def test_there_is_no_flag(self) -> None:
        for arguments in (
            (*DRY, "--token", SECRET),
            (*DRY, "--token=" + SECRET),
            ("--token", SECRET, *DRY),
            ("--token=" + SECRET, *DRY),
            ("config", "check", "--token", SECRET),
            (*DRY, "--api-key", f"-{SECRET}"),
        ):
            done = self.run_with(*arguments, STORE_ID="1")
            self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
            self.assertIn("set LAB_TOKEN, or token, token-file or token-command in the configuration", done.stderr)


class Usage(Config):
    def test_the_word(self) -> None:
        for arguments in (("config",), ("config", "chek"), ("config", "check", "path"), ("config", "check", "--x")):
            done = self.run_with(*arguments)
            self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
        for arguments in (("config", "--help"), ("help", "config"), ("config", "check", "-h")):
            done = self.run_with(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, ""), arguments)
            self.assertIn("LAB_TOKEN_COMMAND", done.stdout)
        done = self.run_with("config", "check", base="https://user:pw@x.example")
        self.assertNotIn("pw", done.stdout)


if __name__ == "__main__":
    unittest.main()
