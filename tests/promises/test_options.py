"""Structs of options across versions: by their size a program keeps running with a liboac that has more members, an
older liboac refuses what it does not know, and another generation of headers is told, never run."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab
from tests.linking import one_file
from tests.promises.declarations import HEADERS, ROOT, text_of

PROGRAM = ROOT / "tests" / "promises" / "other_headers.c"
OPTIONS = {"batch.h": ("batch",), "client.h": ("client", "view"), "front.h": ("front",), "json.h": ("parse",)}
PACKAGES = subprocess.run(
    ["pkg-config", "--libs", "libcurl", "libcjson"], capture_output=True, text=True, check=True
).stdout.split()
TYPES = [f"oac_{name}_options" for names in OPTIONS.values() for name in names]
USED = ("client.c", "customer_*.c", "update_customer*.c")
BINDING = """
#include <lab/lab.h>
#include <stdio.h>

int main(void)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    const lab_update_customer_request request = {.name = oac_str("x")};
    oac_error error = OAC_ERROR_INIT;
    oac_client *client = NULL;
    options.token = "secret_demo";
    options.base_url = "http://127.0.0.1:9";
#ifdef NO_API
    options.api = NULL;
#endif
    if (oac_client_new(&options, &client, &error) == OAC_OK)
        (void)!lab_update_customer(client, 1, 2, &request, NULL, &error);
    printf("%s %s\\n", oac_status_name(error.status), error.message);
    return oac_client_free(client) != OAC_OK;
}
"""


def members(header: str, name: str) -> list[str]:
    """The members of a struct, in order."""
    found = re.search(rf"typedef struct {name} \{{(.*?)\n\}} {name};", text_of(header), re.S)
    assert found is not None, name
    return [re.search(r"\(\*(\w+)\)|(\w+)$", part)[0].strip("(*)") for part in found[1].split(";") if part.strip()]


def longer(folder: Path) -> str:
    """The headers as a later version may have them, every struct of options with a member more."""
    include = folder / "include"
    shutil.copytree(HEADERS.parent, include)
    for header, names in OPTIONS.items():
        path = include / "oac" / header
        text = path.read_text(encoding="utf-8")
        for name in names:
            end = f"}} oac_{name}_options;"
            assert text.count(end) == 1
            text = text.replace(end, f"    uint64_t later;\n{end}")
        path.write_text(text, encoding="utf-8")
    return f"-I{include}"


def library(folder: Path, include: str) -> str:
    files = [path for path in sorted((ROOT / "runtime/src").glob("*/*.c")) if path.parent.name not in ("curl", "cjson")]
    text = one_file.joined(files, "#define OAC_NO_CURL")
    whole = str(folder / "whole.o")
    told = one_file.compiled("cc", text, [include, *lab.INCLUDES], ["-O0", "-c", "-o", whole])
    assert told == "", told
    return whole


def run(folder: Path, include: str, linked: str, *defines: str) -> list[list[str]]:
    """What the program says, compiled with these headers and run with that library."""
    program = str(folder / "program")
    command = ["cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", include, *defines, "-o", program, str(PROGRAM), linked]
    done = subprocess.run([*command, "-lpthread"], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    ran = subprocess.run([program], capture_output=True, text=True, timeout=60, check=True)
    return [line.split("\t") for line in ran.stdout.splitlines()]


class Options(unittest.TestCase):
    folder: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory(prefix="oac-options-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.path = Path(cls.folder.name)
        cls.today = f"-I{HEADERS.parent}"
        cls.later = longer(cls.path)
        (cls.path / "today").mkdir()
        cls.library = library(cls.path / "today", cls.today)

    path: Path
    today: str
    later: str
    library: str

    def check_told(self, lines: list[list[str]]) -> None:
        for what, status, message in lines[1:]:
            with self.subTest(what=what, message=message):
                name = what.split(" ")[0]
                if what in (*TYPES, "operation", "later 0") or what.endswith(" of zeros behind"):
                    self.assertEqual((status, message), ("OAC_OK", ""))
                    continue
                self.assertEqual(status, "OAC_ERROR_ARGUMENT")
                if what.endswith(" without its size") or what == "0.1":
                    macro = "OAC_CLIENT_OPTIONS_INIT" if what == "0.1" else name.upper() + "_INIT"
                    self.assertIn(f"begin with {macro}", message)
                elif what.endswith(" of a newer one") or what == "later 1":
                    self.assertIn("newer liboac", message)
                else:
                    self.assertIn("generation", message)

    def test_the_headers_of_the_library(self) -> None:
        lines = run(self.path, self.today, self.library)
        self.assertEqual(len(lines), 5 * 8 + 5)
        self.check_told(lines)

    def test_a_program_that_is_newer(self) -> None:
        lines = run(self.path, self.later, self.library, "-DLATER")
        self.assertEqual(len(lines), 5 * 8 + 7)
        self.check_told([line for line in lines if " without" not in line[0]])

    def test_a_program_that_is_older(self) -> None:
        (self.path / "later").mkdir()
        lines = run(self.path, self.today, library(self.path / "later", self.later))
        self.check_told(lines)

    def test_a_program_of_another_generation(self) -> None:
        lines = {line[0]: line[1:] for line in run(self.path, self.today, self.library, "-DOAC_ABI=77")}
        self.assertNotEqual(lines["generation"][0], "77")
        self.assertEqual(lines["oac_client_options"][0], "OAC_ERROR_ARGUMENT")
        self.assertIn("compiled for generation 77 of liboac", lines["oac_client_options"][1])
        self.assertIn(f"generation {lines['generation'][0]}", lines["oac_client_options"][1])

    def test_a_binding_of_another_generation(self) -> None:
        """Compiled with the headers of its time, and linked with today's library."""
        folder = self.path / "binding"
        lab.sources()
        shutil.copytree(lab.MADE, folder)
        for path in folder.rglob("*.h"):
            text = path.read_text(encoding="utf-8")
            path.write_text(re.sub(r"#if OAC_ABI != \d+", "#if OAC_ABI != 77", text), encoding="utf-8")
        others = [self.today, f"-I{folder}/include", f"-I{folder}/src", "-DOAC_ABI=77"]
        objects = []
        for path in sorted(path for name in USED for path in (folder / "src").glob(name)):
            objects.append(f"{path}.o")
            flags = ["-O0", "-c", "-o", objects[-1]]
            self.assertEqual("", one_file.compiled("cc", path.read_text(encoding="utf-8"), others, flags))
        program = folder / "program.c"
        program.write_text(BINDING, encoding="utf-8")
        today = [self.today, f"-I{lab.MADE}/include"]
        cases = (("the program", others), ("the generated code", today), ("the operation", [*today, "-DNO_API"]))
        for what, flags in cases:
            with self.subTest(what=what):
                linked = [*objects, str(ROOT / "build/liboac.a"), *PACKAGES]
                command = ["cc", "-std=c11", *flags, "-o", f"{folder}/program", str(program), *linked, "-lpthread"]
                done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
                self.assertEqual("", done.stderr)
                ran = subprocess.run([f"{folder}/program"], capture_output=True, text=True, timeout=60, check=True)
                self.assertRegex(ran.stdout, f"^OAC_ERROR_ARGUMENT {what}: compiled for generation 77 of liboac, ")

    def test_every_struct_of_options_begins_with_its_size_and_ends_without_padding(self) -> None:
        """What is added behind would otherwise stand where older programs have bytes that nobody set."""
        found = {
            name: path.name
            for path in sorted(HEADERS.glob("*.h"))
            for name in re.findall(r"\} (oac_\w*options);", text_of(path.name))
        }
        self.assertEqual(sorted(found), sorted(TYPES))
        lines = ["#include <oac/oac.h>"]
        for name, header in found.items():
            all_of_it = members(header, name)
            self.assertEqual(all_of_it[0], "size", name)
            place = f"offsetof({name}, {all_of_it[-1]}) + sizeof(held_{name}->{all_of_it[-1]})"
            lines += [f"extern {name} *held_{name};", f'_Static_assert({place} == sizeof({name}), "{name}");']
        self.assertEqual("", one_file.compiled("cc", "\n".join(lines) + "\n", [self.today]))

    def test_initializers_in_c_and_cpp(self) -> None:
        macros = {name: f"{name.upper()}_INIT" for name in TYPES}
        body = "".join(f"    {name} {name}_made = {macro}; (void){name}_made;\n" for name, macro in macros.items())
        for compiler, standard in (("gcc", "c11"), ("clang", "c11"), ("g++", "c++11"), ("clang++", "c++11")):
            with self.subTest(compiler=compiler):
                text = f"#include <oac/oac.h>\nvoid used(void);\nvoid used(void)\n{{\n{body}}}\n"
                if standard == "c++11":
                    text += (
                        "static oac_client_options kept = OAC_CLIENT_OPTIONS_INIT;\nvoid *shown() { return &kept; }\n"
                    )
                command = [
                    compiler,
                    f"-std={standard}",
                    "-Wall",
                    "-Wextra",
                    "-Wpedantic",
                    "-Wshadow",
                    "-Werror",
                    self.today,
                ]
                language = "c++" if standard == "c++11" else "c"
                done = subprocess.run(
                    [*command, "-fsyntax-only", "-x", language, "-"],
                    input=text,
                    capture_output=True,
                    text=True,
                    timeout=60,
                    check=False,
                )
                self.assertEqual("", done.stderr)


if __name__ == "__main__":
    unittest.main()
