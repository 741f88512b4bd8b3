"""Members of a body are flags: found by the type's table, put into what is read, and told of by their flags."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path

from codegen.binding.capi import CObject
from codegen.binding.lower.flags import Flags, member_flags
from tests.command.support import Commands, Script, http
from tests.harness import lab

CUSTOMER = ("update-customer", "--store-id", "1003", "--customer-id", "5")
ALBUM = ("post-album", "--title", "Trip", "--cover")


class Members(Commands):
    def sent(self, *arguments: str, body: str = "") -> str:
        """The body that a call would have."""
        done = self.run_command(*arguments, "--dry-run", body=body)
        self.assertEqual((0, ""), (done.returncode, done.stderr), arguments)
        return done.stdout.partition("\n\n")[2].removesuffix("\n")

    def faults(self, *arguments: str, body: str = "") -> list[str]:
        done = self.run_command(*arguments, "--dry-run", body=body)
        self.assertEqual((2, ""), (done.returncode, done.stdout), arguments)
        lines = [line.removeprefix("lab: ") for line in done.stderr.splitlines()]
        return [line for line in lines if not line.startswith("see `lab ")]

    def test_each_kind(self) -> None:
        for flags, expected in (
            (["--name", "Ann"], {"name": "Ann"}),
            (["--name="], {"name": ""}),
            (["--name", "true"], {"name": "true"}),
            (["--name", 'a"\\\n\u00fc'], {"name": 'a"\\\n\u00fc'}),
            (["--customer-group-id", "5"], {"customerGroupId": 5}),
            (["--customer-group-id=-9223372036854775808"], {"customerGroupId": -(2**63)}),
            (["--accept-marketing", "true", "--tax-exempt=false"], {"taxExempt": False, "acceptMarketing": True}),
            (["--billing-person", '{"city": "Oslo"}'], {"billingPerson": {"city": "Oslo"}}),
            (["--contacts", "[]", "--lang", "no"], {"contacts": [], "lang": "no"}),
        ):
            self.assertEqual(
                json.dumps(expected, ensure_ascii=False, separators=(",", ":")), self.sent(*CUSTOMER, *flags)
            )

    def test_lists_and_files(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "cover.png"
            file.write_bytes(b"\x89PNG\0bytes")
            with Script(http("204 No Content", body="")) as server:
                flags = ("--tags", "a,b", "--tags", "c", "--photos", f"{file},{file}")
                done = self.run_command(*ALBUM, str(file), *flags, base=server.address)
            self.assertEqual((0, ""), (done.returncode, done.stderr))
            sent = server.received[0]
            self.assertEqual(3, sent.count(b'filename="cover.png"'))
            self.assertEqual(3, sent.count(b"\x89PNG\0bytes"))
            self.assertIn(b'name="title"\r\n\r\nTrip\r\n', sent)
            self.assertEqual(3, sent.count(b'name="tags"'))
        done = self.run_command(*ALBUM, f"{folder}/none.png")
        self.assertEqual(2, done.returncode)
        self.assertIn("none.png", done.stderr)

    def test_flags_win_over_the_body(self) -> None:
        for body, expected in (
            ("{}", '{"name":"Ann","lang":"no"}'),
            (' {\n "lang" : "en" } \n', '{"name":"Ann","lang":"no"}'),
            ('{"lang":"en","taxId":"1"}', '{"name":"Ann","taxId":"1","lang":"no"}'),
            ('{"name":{"x":[1,"}"]},"email":"}{"}', '{"email":"}{","name":"Ann","lang":"no"}'),
            ('{"name":5}', '{"name":"Ann","lang":"no"}'),
            ('{"\\u006eame":"old"}', '{"name":"Ann","lang":"no"}'),
            ('{"billingPerson":{"name":"kept"}}', '{"name":"Ann","billingPerson":{"name":"kept"},"lang":"no"}'),
        ):
            arguments = (*CUSTOMER, "--name", "Ann", "--lang", "no", "--body", "-")
            self.assertEqual(json.loads(expected), json.loads(self.sent(*arguments, body=body)), body)
        sent = self.sent(*CUSTOMER, "--name", "Ann", "--allow-unknown", "--body", "-", body='{"odd":{"name":1}}')
        self.assertEqual({"name": "Ann", "odd": {"name": 1}}, json.loads(sent))

    def test_what_is_wrong_is_told_by_flags(self) -> None:
        name = "did you mean --name?"
        for flags, body, expected in (
            (["--nmae", "x"], "", [f"update-customer has no option --nmae; {name}"]),
            (
                ["--customer-group-id", "x"],
                "",
                ['--customer-group-id: expected a whole number of at most 64 bits, got "x"'],
            ),
            (["--tax-exempt", "yes"], "", ['--tax-exempt: expected true or false, got "yes"']),
            (["--name", "a", "--name", "b"], "", ["--name is given twice"]),
            (["--billing-person", "{"], "", ["--billing-person: expected JSON: "]),
            (["--billing-person", '{"city":5}'], "", ["--billing-person.city: expected a string, got 5"]),
            (["--billing-person", "[]"], "", ["--billing-person: expected an object, got an array"]),
            (["--contacts", '[{"type":"NONE"}]'], "", ["--contacts[0].type: "]),
            (["--name", "x", "--body", "-"], "[]", ["--body: expected an object"]),
            (["--name", "x", "--body", "-"], "{", ["standard input:1:2: "]),
            (["--name", "x", "--body", "-"], '{"lang":5,"odd":1}', ["lang: expected a string, got 5", "odd: "]),
            (["--lang", "x\udcff"], "", ["--lang: it is not valid UTF-8"]),
            (["--id", "5"], "", ["update-customer has no option --id"]),
        ):
            arguments = [*CUSTOMER, *flags]
            found = self.faults(*arguments, body=body)
            self.assertEqual(len(expected), len(found), found)
            for line, begins in zip(found, expected):
                self.assertTrue(line.startswith(begins), f"{line!r} is not {begins!r}")

    def test_what_is_required(self) -> None:
        self.assertEqual(["--cover: required member is missing"], self.faults("post-album", "--title", "x"))
        self.assertEqual(
            ["cover: required member is missing"],
            self.faults("post-album", "--body", "-", body='{"title":"x"}'),
        )
        long = "x" * 41
        found = self.faults("post-album", "--title", long, "--cover", "x")
        self.assertTrue(found[0].startswith("--title: expected at most 40 characters"), found)
        self.assertEqual("", self.sent("put-shelf", "--id", "1"))  # the body is optional

    def test_no_flags_are_needed(self) -> None:
        self.assertEqual('{"name":"x"}', self.sent(*CUSTOMER, "--body", "-", body='{"name":"x"}'))

    def test_every_member_has_the_flag_that_the_generator_knows(self) -> None:
        """Names are converted in Python and in C."""
        count = 0
        for operation in lab.model().operations:
            text = self.run_command(operation.command, "-h").stdout
            if isinstance(operation.request, CObject):
                flags = Flags()
                flags.taken |= {each.flag for each in operation.parameters} | {each.flag for each in operation.fields}
                members = [each.json_name for each in operation.request.members if not each.read_only]
                for flag in member_flags(members, flags).values():
                    self.assertIn(f"\n  --{flag} ", text)
                    count += 1
        self.assertGreater(count, 40)


class Bytes(Commands):
    def test_upload(self) -> None:
        with tempfile.TemporaryDirectory() as folder, Script(http("204 No Content", body="")) as server:
            file = Path(folder) / "photo.bin"
            file.write_bytes(b"\0\xff bytes")
            for more in ("", "--content-type=image/webp"):
                arguments = ["put-photo", "--id=1", "--body", str(file), *more.split()]
                done = self.run_command(*arguments, base=server.address)
                self.assertEqual((0, ""), (done.returncode, done.stderr))
        first, second = server.received
        self.assertIn(b"Content-Type: image/png\r\n", first)
        self.assertTrue(first.endswith(b"\r\n\r\n\0\xff bytes"))
        self.assertIn(b"Content-Type: image/webp\r\n", second)
        done = self.run_command("put-photo", "--id=1")
        self.assertEqual(
            "lab: --body is missing: a file with the body, or - for standard input", done.stderr.splitlines()[0]
        )

    def test_download(self) -> None:
        answer = http(body=b"\0\xff bytes").replace(b"application/json", b"image/png")
        with tempfile.TemporaryDirectory() as folder, Script(answer) as server:
            file = Path(folder) / "photo.png"
            done = self.run_command("read-photo", "--id=1", "--output", str(file), base=server.address)
            self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))
            self.assertEqual(b"\0\xff bytes", file.read_bytes())


class Help(Commands):
    def help(self, *arguments: str) -> str:
        done = self.run_command(*arguments)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        return done.stdout

    def test_help_of_a_command(self) -> None:
        usage = "lab post-album --title TEXT --cover FILE [MEMBER]... [OPTION]...\n"
        text = self.help("post-album", "--help")
        self.assertEqual(text, self.help("help", "post-album"))
        self.assertIn(f"\nSYNOPSIS\n    {usage}", text)
        self.assertIn("\n    POST /albums\n", text)
        self.assertIn("\n  Members of the body\n    --title TEXT          Required. At most 40 characters.\n", text)
        self.assertIn("\n    --photos FILE,...\n", text)
        self.assertIn("\nEXAMPLES\n    lab post-album --title text --cover file.bin\n", text)
        text = self.help("post-album", "-h")
        self.assertTrue(text.startswith(f"Usage: {usage}"))
        self.assertRegex(text, r"\n  --title TEXT +Required")
        text = self.help("update-customer", "--help")
        self.assertIn("\n    Credentials: LAB_TOKEN\n", text)
        self.assertIn(
            "\n  Members of the body that are JSON, by flag or in --body\n    --billing-person JSON Object.", text
        )
        self.assertNotIn("--id ", text)

    def test_help_of_a_group(self) -> None:
        self.assertEqual(
            "Usage: lab COMMAND [OPTION]...\n\n  put-box\n  read-photo\n  put-photo\n".split(),
            self.help("help", "boxes").partition("\n`lab help COMMAND` is")[0].split(),
        )
        done = self.run_command("help", "boxs")
        self.assertIn('there is no command "boxs"; did you mean boxes?', done.stderr)
        done = self.run_command("boxes")
        self.assertEqual((2, ""), (done.returncode, done.stdout))
        self.assertIn("`lab help boxes`", done.stderr)
        self.assertIn("LAB_TOKEN", self.help("help", "options"))
        self.assertIn("\n  put-photo\n", self.help("help", "commands"))


if __name__ == "__main__":
    unittest.main()
