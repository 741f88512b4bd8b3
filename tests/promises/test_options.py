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
OPTIONS = {
    "batch.h": ("oac_batch_options",),
    "client.h": ("oac_client_options", "oac_view_options"),
    "front.h": ("oac_front_options",),
    "json.h": ("oac_parse_options",),
    "pages.h": ("oac_pages_options",),
    "exchange.h": ("oac_transport",),
    "access.h": ("oac_oauth2",),
}
RESERVED = {"oac_credential": "access.h", "oac_source": "bytes.h", "oac_sink": "bytes.h"}
PACKAGES = subprocess.run(
    ["pkg-config", "--libs", "libcurl", "libcjson"], capture_output=True, text=True, check=True
).stdout.split()
TYPES = [name for names in OPTIONS.values() for name in names]
USED = ("client.c", "customer_*.c", "update_customer*.c")
TABLES = ROOT / "tests" / "promises" / "other_tables.c"
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
    return [
        re.search(r"\(\*(\w+)\)|([\w\[\]]+)$", part)[0].strip("(*)") for part in found[1].split(";") if part.strip()
    ]


def longer(folder: Path) -> str:
    """The headers as a later version may have them, every struct of options with a member more."""
    include = folder / "include"
    shutil.copytree(HEADERS.parent, include)
    for header, names in OPTIONS.items():
        path = include / "oac" / header
        text = path.read_text(encoding="utf-8")
        for name in names:
            end = f"}} {name};"
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
                if what in (*TYPES, "operation", "later 0") or what.endswith((" of zeros behind", " of today")):
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
        self.assertEqual(len(lines), len(TYPES) * 8 + 11)
        self.check_told(lines)

    def test_a_program_that_is_newer(self) -> None:
        lines = run(self.path, self.later, self.library, "-DLATER")
        self.assertEqual(len(lines), len(TYPES) * 8 + 13)
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

    def other_binding(self) -> tuple[Path, list[str], list[str]]:
        """Compiled with the headers of its time: its folder, the flags, the objects."""
        folder = self.path / "binding"
        lab.sources()
        others = [self.today, f"-I{folder}/include", f"-I{folder}/src", "-DOAC_ABI=77"]
        sources = sorted(path for name in USED for path in (lab.MADE / "src").glob(name))
        objects = [f"{folder}/src/{path.name}.o" for path in sources]
        if not folder.exists():
            shutil.copytree(lab.MADE, folder)
            for path in folder.rglob("*.h"):
                text = path.read_text(encoding="utf-8")
                path.write_text(re.sub(r"#if OAC_ABI != \d+", "#if OAC_ABI != 77", text), encoding="utf-8")
            for path, made in zip(sources, objects):
                flags = ["-O0", "-c", "-o", made]
                self.assertEqual("", one_file.compiled("cc", path.read_text(encoding="utf-8"), others, flags))
        return folder, others, objects

    def linked(self, folder: Path, flags: list[str], program: Path, objects: list[str]) -> str:
        """What a program says that is linked with today's library."""
        linked = [*objects, str(ROOT / "build/liboac.a"), *PACKAGES]
        command = ["cc", "-std=c11", *flags, "-o", f"{folder}/program", str(program), *linked, "-lpthread"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        self.assertEqual("", done.stderr)
        return subprocess.run([f"{folder}/program"], capture_output=True, text=True, timeout=60, check=True).stdout

    def test_a_binding_of_another_generation(self) -> None:
        folder, others, objects = self.other_binding()
        program = folder / "program.c"
        program.write_text(BINDING, encoding="utf-8")
        today = [self.today, f"-I{lab.MADE}/include"]
        cases = (("the program", others), ("the generated code", today), ("the operation", [*today, "-DNO_API"]))
        for what, flags in cases:
            with self.subTest(what=what):
                said = self.linked(folder, flags, program, objects)
                self.assertRegex(said, f"^OAC_ERROR_ARGUMENT {what}: compiled for generation 77 of liboac, ")

    def test_tables_of_another_generation_without_a_client(self) -> None:
        folder, others, objects = self.other_binding()
        lines = [line.split("\t") for line in self.linked(folder, others, TABLES, objects).splitlines()]
        self.assertEqual([["written", "0"], ["equal", "0"], ["name", ""], ["from", "0"], ["left", "1"]], lines[-5:])
        for what, status, message in lines[:-5]:
            with self.subTest(what=what):
                self.assertEqual("OAC_ERROR_ARGUMENT", status)
                self.assertTrue(
                    message.startswith("the generated code: compiled for generation 77 of liboac, "), message
                )

    def test_tables_of_this_generation_without_a_client(self) -> None:
        folder, _, _ = self.other_binding()
        today = [self.today, f"-I{lab.MADE}/include", str(ROOT / "build/liblab.a")]
        lines = [line.split("\t") for line in self.linked(folder, [], TABLES, today).splitlines()]
        self.assertEqual([["equal", "1"], ["name", "EMAIL"], ["from", "1"], ["left", "0"]], lines[-4:])
        self.assertEqual({"OAC_OK"}, {status for _, status, _ in lines[:-5]})

    def test_every_struct_of_options_begins_with_its_size_and_ends_without_padding(self) -> None:
        """What is added behind would otherwise stand where older programs have bytes that nobody set."""
        found = {
            name: path.name
            for path in sorted(HEADERS.glob("*.h"))
            for name in re.findall(r"\} (oac_\w*options);", text_of(path.name))
        }
        self.assertEqual(sorted(found), sorted(name for name in TYPES if name.endswith("_options")))
        found.update({name: header for header, names in OPTIONS.items() for name in names})
        lines = ["#include <oac/oac.h>"]
        for name, header in found.items():
            all_of_it = members(header, name)
            self.assertEqual(all_of_it[0], "size", name)
            place = f"offsetof({name}, {all_of_it[-1]}) + sizeof(held_{name}->{all_of_it[-1]})"
            lines += [f"extern {name} *held_{name};", f'_Static_assert({place} == sizeof({name}), "{name}");']
        self.assertEqual("", one_file.compiled("cc", "\n".join(lines) + "\n", [self.today]))

    def test_structs_of_arrays_end_with_a_reserve(self) -> None:
        """What stands in arrays, or is returned by value, has one size for ever: it has room at its end."""
        lines = ["#include <oac/oac.h>"]
        for name, header in RESERVED.items():
            self.assertEqual(members(header, name)[-1], "reserved[4]", name)
            place = f"offsetof({name}, reserved) + 4 * sizeof(uint64_t)"
            lines.append(f'_Static_assert({place} == sizeof({name}), "{name}");')
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
