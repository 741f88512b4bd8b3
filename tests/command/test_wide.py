"""A command made from a description with many operations, many parameters and long names works as a small one does."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics
from codegen.binding.emit import render
from tests.constructs.building import command_objects
from tests.command.support import ROOT, TOKEN, Commands, Script, http

PARAMETERS = 40
OPERATIONS = 300
LONG = "a-parameter-with-a-very-long-name-that-no-column-of-a-help-text-was-made-for-and-no-buffer-either"
WILD = r"\033[31m\302\2332J\342\200\256x\342\201\246\n\t\007 word"
FLAGS = "-std=c11 -D_POSIX_C_SOURCE=200809L -O0 -g0".split()
if os.path.exists("/proc/self/task"):  # sanitizers read it; a bare chroot may lack it
    FLAGS += "-fsanitize=address,undefined -fno-sanitize-recover=all".split()

ROOMS = ("line", "help", "call", "settings")


def parameter(name: str, kind: str, description: str = "It is what it is.") -> dict[str, object]:
    return {"name": name, "in": "path", "required": True, "description": description, "schema": {"type": kind}}


def operation(name: str, parameters: list[dict[str, object]], **more: object) -> dict[str, object]:
    return {
        "operationId": name,
        "summary": f"Do {name}",
        "parameters": parameters,
        "responses": {"200": {"description": "OK"}},
        **more,
    }


def description() -> dict[str, object]:
    names = [f"p{number}" for number in range(PARAMETERS)] + [LONG]
    wide = [
        parameter(name, "integer" if number % 2 else "string", "MARK " + "many words " * 20)
        for number, name in enumerate(names)
    ]
    own = ["timeout", "retries", "verbose", "version", "v", "h"]
    paths: dict[str, object] = {
        "/wide/" + "/".join(f"{{{name}}}" for name in names): {"get": operation("broad", wide)},
        "/own/"
        + "/".join(f"{{{name}}}" for name in own): {
            "get": operation("own", [parameter(name, "string") for name in own])
        },
        "/version": {"get": operation("version", [])},
        "/counted/{id}": {
            "delete": operation(
                "counted",
                [parameter("id", "integer")],
                responses={
                    "200": {
                        "description": "OK",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "count": {"type": "integer", "x-oac": {"zeroMeans": 'nothing "was" there\\'}},
                                        "kind": {"type": "integer", "enum": [1, 2]},
                                        "word": {"type": "string", "enum": ["a", "b"]},
                                    },
                                }
                            }
                        },
                    }
                },
            )
        },
    }
    for number in range(OPERATIONS - len(paths)):
        paths[f"/many/{number}"] = {"get": operation(f"operationNumber{number}" + "WithALongName" * 4, [])}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Wide API", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": paths,
    }


def build(folder: Path, described: dict[str, object], *, made: bool = False) -> Path:
    """`made`: with the command's own objects as they are in build/, without sanitizers; otherwise those rooms have them
    whose work grows with a description."""
    place = folder / "wide.yaml"
    place.write_text(json.dumps(described), encoding="utf-8")
    diagnostics = Diagnostics()
    api, _ = load_model(str(place), None, "wide", diagnostics)
    told = [str(one) for one in diagnostics if "characters are too many for a name" not in str(one)]
    assert api is not None and not told, "\n".join(told)
    flags = FLAGS[:4] if made else FLAGS
    sources = [] if made else [each for room in ROOMS for each in (ROOT / "runtime/command" / room).glob("*.c")]
    objects = [str(each) for each in command_objects(ROOT / "build") if made or each.parent.name not in ROOMS]
    for path, text in render(api).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("MARK", WILD) if path.startswith("command/") else text, encoding="utf-8")
        sources += [file] if file.suffix == ".c" else []
    include = [f"-I{ROOT / part}" for part in ("runtime/include", "runtime/src", "runtime/command")] + [
        f"-I{folder / part}" for part in ("include", "src")
    ]
    sources.sort(key=lambda path: path.name)  # those of one name come into different folders
    groups = [sources[start::12] for start in range(min(12, len(sources)))]

    def compile_group(number: int) -> None:
        place = folder / f"objects{number}"
        place.mkdir()
        subprocess.run(["gcc", *flags, *include, "-c", *map(str, groups[number])], cwd=place, check=True, timeout=300)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(compile_group, range(len(groups))))
    objects += map(str, folder.glob("objects*/*.o"))
    libraries = subprocess.run(
        ["pkg-config", "--libs", "libcurl", "libcjson"], capture_output=True, text=True, check=True
    ).stdout.split()
    command = folder / "wide"
    subprocess.run(
        ["gcc", *flags, "-o", str(command), *objects, str(ROOT / "build/liboac.a"), *libraries], check=True, timeout=300
    )
    return command


class Wide(Commands):
    command: str
    made = True  # slow_wide.py has it under the sanitizers

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.command = str(build(Path(folder.name), description(), made=cls.made))

    def run_wide(
        self, *arguments: str, base: str = "http://127.0.0.1:9", token: str | None = TOKEN
    ) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("WIDE_")}
        environment |= {"WIDE_BASE_URL": base} | ({"WIDE_TOKEN": token} if token is not None else {})
        done = subprocess.run(
            [self.command, *arguments],
            capture_output=True,
            text=True,
            env=environment,
            timeout=60,
            check=False,
            input="",
        )
        self.assertNotIn("Sanitizer", done.stderr)
        self.assertNotIn("runtime error", done.stderr)
        return done

    def wide(self) -> list[str]:
        names = [f"p{number}" for number in range(PARAMETERS)] + [LONG]
        return ["broad", *(f"--{name}={number}" for number, name in enumerate(names))]

    def test_all_parameters_arrive(self) -> None:
        done = self.run_wide(*self.wide(), "--dry-run")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(
            done.stdout.splitlines()[0], "GET http://127.0.0.1:9/wide/" + "/".join(map(str, range(PARAMETERS + 1)))
        )
        with Script(http(body="")) as server:
            done = self.run_wide(*self.wide(), base=server.address)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_what_is_wrong_with_the_last_one(self) -> None:
        done = self.run_wide(*self.wide(), f"--{LONG}=1")
        self.assertIn(f"wide: --{LONG} is given twice\n", done.stderr)
        done = self.run_wide(*self.wide()[:-1])
        self.assertEqual((done.returncode, done.stderr.splitlines()[0]), (2, f"wide: --{LONG} is missing"))
        done = self.run_wide("broad")
        self.assertEqual(len(done.stderr.splitlines()), PARAMETERS + 2)
        done = self.run_wide(*self.wide(), "--p399", "1")
        self.assertIn("wide: broad has no option --p399; did you mean --p39?\n", done.stderr)

    def test_help(self) -> None:
        for arguments in (["help"], ["help", "commands"], ["help", "many"], ["help", "broad"], ["own", "-h"]):
            done = self.run_wide(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertNotRegex(done.stdout.replace("\n", ""), "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
            for line in done.stdout.splitlines():
                self.assertTrue(len(line) <= 79 or len(line.split()) <= 2 or LONG in line, line)
        text = self.run_wide("help").stdout
        rows = [line.split()[0] for line in text.splitlines() if line.startswith("  ") and line[2] != " "]
        self.assertEqual(["wide", "own-commands", "version-commands", "counted-commands", "many"], rows)
        text = self.run_wide("help", "commands").stdout
        self.assertEqual(sum(line.startswith("  operation-number") for line in text.splitlines()), OPERATIONS - 4)
        text = self.run_wide("help", "broad").stdout
        self.assertIn(f"  --{LONG} TEXT\n", text)
        self.assertIn("many words", text)

    def test_the_last_of_many_commands(self) -> None:
        name = f"operation-number{OPERATIONS - 5}-long-name-with-a-long-name"  # as in C, where it is too long
        done = self.run_wide(name, "--dry-run")
        self.assertEqual(
            (done.returncode, done.stdout.splitlines()[:1]),
            (0, [f"GET http://127.0.0.1:9/many/{OPERATIONS - 5}"]),
            done.stderr,
        )
        self.assertEqual(
            self.run_wide("countd").stderr.splitlines()[0], 'wide: there is no command "countd"; did you mean counted?'
        )

    def test_the_description_s_names_win(self) -> None:
        arguments = [
            "own",
            "--timeout",
            "soon",
            "--retries=x",
            "--verbose",
            "yes",
            "--version",
            "1",
            "--v=v",
            "--h",
            "h",
        ]
        done = self.run_wide(*arguments, "--dry-run")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout.splitlines()[0], "GET http://127.0.0.1:9/own/soon/x/yes/1/v/h")
        done = self.run_wide(*arguments[:-2])
        self.assertEqual((done.returncode, done.stderr.splitlines()[0]), (2, "wide: --h is missing"))
        with Script(http(body="")) as server:
            done = self.run_wide(*arguments, "-v", base=server.address)
        self.assertEqual(done.returncode, 0)
        self.assertIn("> GET ", done.stderr)
        # In the synopsis, the list, the environment and the example.
        self.assertEqual(self.run_wide("own", "--help").stdout.count("--timeout"), 4)
        done = self.run_wide("version", "--dry-run")
        self.assertEqual((done.returncode, done.stdout.splitlines()[0]), (0, "GET http://127.0.0.1:9/version"))
        self.assertTrue(self.run_wide("--version").stdout.startswith("wide "))

    def test_texts_that_are_no_piece_of_a_path(self) -> None:
        rest = self.wide()[2:]
        for text, why in (
            ("", "it is empty"),
            (".", ". and .. would lead elsewhere"),
            ("..", ". and .. would lead elsewhere"),
            ("a\nb", "it holds a control character"),
            ("\x1b", "it holds a control character"),
            ("\x7f", "it holds a control character"),
            ("\u009b", "it holds a control character"),
            ("a\udcff", "it is not valid UTF-8"),
            ("\udced\udca0\udc80", "it is not valid UTF-8"),
        ):
            done = self.run_wide("broad", f"--p0={text}", *rest, "--dry-run")
            self.assertEqual(
                (done.returncode, done.stdout, done.stderr.splitlines()[0]), (2, "", f"wide: --p0: {why}"), repr(text)
            )
        for text, sent in (
            ("a b/c?d#e%", "a%20b%2Fc%3Fd%23e%25"),
            ("ü", "%C3%BC"),
            ("...", "..."),
            ("--", "--"),
            ("-1", "-1"),
        ):
            done = self.run_wide("broad", f"--p0={text}", *rest, "--dry-run")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(f"/wide/{sent}/1/2/", done.stdout)
        done = self.run_wide("broad", "--p0", "--dry-run", *rest)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("wide: --p0 needs a value; if that is --dry-run, write --p0=--dry-run\n", done.stderr)

    def test_a_count_with_words_of_its_own(self) -> None:
        cases: tuple[tuple[str, int, list[str]], ...] = (
            ('{"count":0}', 1, ['count is 0: nothing "was" there\\']),
            ('{"count":-5}', 1, ["count is -5: that is no count; whether the request took effect is not known"]),
            (
                "{}",
                1,
                ["count is missing in the answer: the request was accepted, but whether it took effect is not known"],
            ),
            ('{"count":7}', 0, []),
            ('{"count":7,"kind":3,"x":1}', 0, ["the answer is not as described: kind: expected one of 1, 2, got 3"]),
            ('{"count":7,"word":"c"}', 0, []),  # enumerations of texts are open
        )
        for body, status, complaints in cases:
            with Script(http(body=body)) as server:
                done = self.run_wide("counted", "--id", "1", base=server.address)
            self.assertEqual((done.returncode, done.stdout), (status, body + "\n"))
            self.assertEqual(done.stderr.splitlines(), [f"wide: {complaint}" for complaint in complaints])


if __name__ == "__main__":
    unittest.main()
