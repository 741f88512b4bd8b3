"""What bash offers: the function is called as bash calls it, and agrees with the help of each command."""

from __future__ import annotations

import re
import subprocess
import unittest
from pathlib import Path

from codegen.binding.capi import CApi
from codegen.binding.emit.completion import completion
from codegen.binding.emit.completion_words import WORDS
from tests.command.support import Commands
from tests.completion import shells
from tests.harness import lab

_FLAG = re.compile(r"^  (?:(-[a-zA-Z]), )?(--[^ ]+)", re.MULTILINE)
UPDATE = ("lab", "update-customer")


class Offered(Commands):
    folder: Path
    api: CApi

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.api = lab.model()
        cls.folder = cls.enterClassContext(shells.written(cls.api))

    def offered(self, *words: str) -> list[str]:
        return shells.bash(self.folder, "lab", [words])[0]

    def test_commands(self) -> None:
        self.assertEqual(["update-customer", "update-desk", "update-lamp"], self.offered("lab", "upd"))
        every = [each.command for each in self.api.operations]
        own = ["help", "version", "bulk", "edit", "config", "api", "--help", "--version", "-h", "-V"]
        self.assertEqual(sorted(every + own), sorted(self.offered("lab", "")))
        self.assertEqual([], self.offered("lab", "no-such-command", ""))

    def test_edit(self) -> None:
        self.assertEqual(["desk", "lamp", "peg"], self.offered("lab", "edit", ""))
        self.assertEqual(["--yes"], self.offered("lab", "edit", "desk", "--y"))
        self.assertEqual([], self.offered("lab", "edit", "desk", "--bo"))

    def test_help(self) -> None:
        for word in ("help", "--help", "-h"):
            found = self.offered("lab", word, "")
            self.assertLessEqual({"update-customer", "customers", "commands", "options", "version"}, set(found))
            self.assertEqual(len(set(found)), len(found))
            self.assertEqual([], self.offered("lab", word, "customers", ""))
        self.assertEqual([], self.offered("lab", "version", ""))

    def test_all_flags_of_the_help_and_no_others(self) -> None:
        commands = [each.command for each in self.api.operations]
        found = shells.bash(self.folder, "lab", [("lab", command, start) for command in commands for start in "-\0"])
        for command, every, spoken in zip(commands, found[::2], found[1::2]):
            text = self.run_command(command, "-h").stdout
            named = _FLAG.findall(text)
            self.assertGreater(len(named), 4)
            self.assertEqual(sorted(long for _, long in named), sorted(each for each in spoken), command)
            self.assertEqual(sorted(each for pair in named for each in pair if each), sorted(every), command)

    def test_members_of_objects(self) -> None:
        self.assertEqual(["--billing-person"], self.offered(*UPDATE, "--bill"))
        within = self.offered(*UPDATE, "--billing-person")
        self.assertEqual("--billing-person", within[0])
        self.assertIn("--billing-person.city", within)
        self.assertEqual(
            ["--billing-person.country-code", "--billing-person.country-name"],
            self.offered(*UPDATE, "--billing-person.cou"),
        )
        deep = self.offered("lab", "put-thing", "--tree.parent.parent.n")
        self.assertEqual(["--tree.parent.parent.name"], deep)

    def test_flags_within_objects_are_taken(self) -> None:
        """What is offered is a flag of the command: one that is not is refused by its name."""
        offered = self.offered(*UPDATE, "--billing-person.")
        done = self.run_command(
            *UPDATE[1:],
            "--store-id",
            "1",
            "--customer-id",
            "2",
            "--dry-run",
            *sum(([each, "x"] for each in offered), []),
        )
        self.assertIn("country-code: expected", done.stderr)
        self.assertNotIn("has no option", done.stderr)

    def test_values(self) -> None:
        search = ("lab", "search-things")
        for words, expected in (
            ((*UPDATE, "--tax-exempt", ""), ["true", "false"]),
            ((*UPDATE, "--tax-exempt", "t"), ["true"]),
            ((*UPDATE, "--tax-exempt", "="), ["true", "false"]),
            ((*UPDATE, "--tax-exempt", "=", "f"), ["false"]),
            (
                (
                    *UPDATE,
                    "--tax-exempt=f",
                ),
                ["--tax-exempt=false"],
            ),
            ((*search, "--kind", ""), ["big", "a/b"]),
            ((*search, "--tags", "n"), ["new"]),
            ((*search, "--tags", "new,o"), ["new,old"]),
            ((*search, "--tags", "=", "new,o"), ["new,old"]),
            ((*search, "--tags=new,o"), ["--tags=new,old"]),
            ((*UPDATE, "--name", ""), []),
            (
                (
                    *UPDATE,
                    "--name=",
                ),
                [],
            ),
            ((*UPDATE, "--dry-run", "--la"), ["--lang"]),
            ((*UPDATE, "--dry-run="), []),
            ((*UPDATE, "--timeout", ""), []),
            ((*UPDATE, "anything"), []),
            ((*UPDATE, "--", "--"), []),
            ((*UPDATE, "--nothing", "--la"), ["--lang"]),
            (("lab", "put-thing", "--choices.color", ""), ["red", "green", "blue"]),
            (("lab", "put-thing", "--choices.odd", ""), ["\\ ", "é", "\\>=", "-1", "1"]),
            (("lab", "put-thing", "--choices.odd", "'"), [" ", ">=", "-1", "1"]),
        ):
            self.assertEqual(expected, self.offered(*words), words)

    def test_words_of_its_own(self) -> None:
        bulk = ("lab", "bulk", "update-customer")
        for words, expected in (
            (("lab", "bulk", "update-cus"), ["update-customer"]),
            (("lab", "bulk", "search-th"), []),
            ((*bulk, "--tax-exempt", ""), ["true", "false"]),
            ((*bulk, "--via", ""), ["batch"]),
            ((*bulk, "--output", ""), ["text", "json"]),
            ((*bulk, "--dry"), []),
            ((*bulk, "--max"), ["--max-errors"]),
            ((*bulk, "--billing-person.cou"), ["--billing-person.country-code", "--billing-person.country-name"]),
            (("lab", "bulk", "nothing", "--"), []),
            (("lab", "config", ""), ["check", "path"]),
            (("lab", "config", "check", "--"), ["--config", "--profile"]),
            (("lab", "version", "--"), []),
        ):
            self.assertEqual(expected, self.offered(*words), words)

    def test_words_of_its_own_are_those_of_the_help(self) -> None:
        """Their options, and words about them that begin as the help does."""
        made = completion(self.api)
        topics = {name for name, _ in made.topics} | {word.name for word in made.own}
        listed = set(re.findall(r"^  (\S+)  ", self.run_command("help", "topics").stdout, re.M))
        self.assertEqual(topics - {"topics"}, listed)
        for word in made.own:
            text = " ".join(self.run_command("help", word.name).stdout.split())
            self.assertEqual(
                sorted(f"--{each.name}" for each in word.options),
                sorted(set(long for _, long in _FLAG.findall(self.run_command("help", word.name).stdout))),
                word.name,
            )
            for each in word.options:
                self.assertRegex(text, f"--{each.name}( \\S+)? {re.escape(each.words)}")
        options = [self.run_command("help", word).stdout for word in ("options", "update-customer", "put-photo")]
        options.append(self.run_command("help", "read-photo").stdout)
        text = " ".join(" ".join(options).split())
        for name, about in WORDS.items():
            if f"--{name.split()[0]} " in text:
                self.assertRegex(text, f"--{name}( \\S+)? {re.escape(about)}")

    def test_profiles_of_the_configuration(self) -> None:
        place = self.folder / "lab" / "config"
        place.parent.mkdir(exist_ok=True)
        place.write_text("[profile main]\n#[profile no]\n  [profile  other shop ] # x\ntimeout = [profile a]\n")
        script = "COMP_WORDS=(lab update-customer --profile '') COMP_CWORD=3; source lab.bash; _lab; "
        script += "printf '%s|' \"${COMPREPLY[@]}\""
        for variables in ({"XDG_CONFIG_HOME": str(self.folder)}, {"LAB_CONFIG": str(place)}):
            done = subprocess.run(
                ["/bin/bash", "--norc", "-c", script],
                capture_output=True,
                text=True,
                check=False,
                cwd=self.folder,
                env={"PATH": "", "HOME": "/nowhere", **variables},
            )
            self.assertEqual(("main|other\\ shop|", ""), (done.stdout, done.stderr))

    def test_files(self) -> None:
        (self.folder / "a file.json").write_text("{}", encoding="utf-8")
        (self.folder / "other").mkdir(exist_ok=True)
        for words, expected in (
            ((*UPDATE, "--body", "a"), ["a file.json"]),
            ((*UPDATE, "--body", "=", "a"), ["a file.json"]),
            ((*UPDATE, "--body=oth"), ["--body=other"]),
            ((*UPDATE, "--body", "a\\ f"), ["a file.json"]),
            (("lab", "read-photo", "--output", "oth"), ["other"]),
            (("lab", "post-album", "--cover", "oth"), ["other"]),
            (("lab", "post-album", "--photos", "x.png,oth"), ["x.png,other"]),
            ((*UPDATE, "--lang", "oth"), []),
        ):
            self.assertEqual(expected, self.offered(*words), words)

    def test_nothing_is_run(self) -> None:
        """No program is needed, and what is typed is never evaluated."""
        marker = self.folder / "marker"
        for word in (f"$(touch {marker})", f"`touch {marker}`", "--tags=a[$(touch x)]"):
            self.assertEqual([], self.offered("lab", "search-things", word))
            self.assertEqual([], self.offered("lab", word, ""))
            self.assertEqual([], self.offered("lab", word))
        typed = f"--tags=$(touch {marker}),"
        self.assertEqual([f"{typed}new", f"{typed}old"], self.offered("lab", "search-things", typed))
        self.assertFalse(marker.exists())
        text = (self.folder / "lab.bash").read_text(encoding="utf-8")
        script = f"PATH=; COMP_WORDS=(lab update-customer --la) COMP_CWORD=2; {text}\n_lab; echo $COMPREPLY"
        done = subprocess.run(["/bin/bash", "--norc", "-c", script], capture_output=True, text=True, check=False)
        self.assertEqual(("--lang\n", ""), (done.stdout, done.stderr))

    def test_tables_say_nothing_twice(self) -> None:
        made = completion(self.api)
        for rows in (made.rows, made.values, made.commands, made.groups):
            names = [each[0] for each in rows]
            self.assertEqual(len(set(names)), len(names))
        named = {entry for _, row in made.rows for entry in re.findall("@[0-9]+", row)}
        self.assertEqual(named, {name for name, _ in made.rows if name.startswith("@")})


if __name__ == "__main__":
    unittest.main()
