"""`make check-install`: what `make uninstall` leaves, and several bindings beside each other, without libcurl, built
with clang. They are made of small descriptions."""

from __future__ import annotations

import shutil
import tempfile
import unittest
from pathlib import Path

from tests.install import symbols
from tests.install.tree import ROOT, Command, Tree, done, dynamic

SETTINGS = ("OAC_NO_CURL=1", "BUILD=build/install", "CC=clang", "CFLAGS=-O0", "LIBDIR=/usr/lib/x86")
GOLDEN = ROOT / "tests/codegen/golden"
OWN_VERSION = """\
overlay: 1.0.0
info: {title: A release, version: 1.0.0}
actions:
  - target: $
    description: The version of the binding, and the generation of its binary interface.
    update: {x-oac: {version: 2.4.0, abi: 3}}
"""
PROGRAM = """\
#include <first/first.h>
#include <stdio.h>

int main(void)
{
    const first_thing thing = {.enabled = oac_bool(true)};
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = first_thing_serialize(&thing, &text, &error);
    printf("%.*s\\n", (int)text.length, text.data);
    oac_buffer_dispose(&text);
    return status;
}
"""


class Removed(unittest.TestCase):
    dest: Path
    tree: Tree
    first: tuple[str, ...]
    second: tuple[str, ...]

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory(prefix="oac-install-")
        cls.addClassCleanup(folder.cleanup)
        scratch = Path(folder.name)
        cls.dest = scratch / "dest"
        cls.tree = Tree(cls.dest, "/usr", SETTINGS)
        (scratch / "release.yaml").write_text(OWN_VERSION, encoding="utf-8")
        for name, *more in (("first", "--overlay", str(scratch / "release.yaml")), ("second",)):
            generate: Command = ["python3", "-m", "codegen", "generate", "--spec", GOLDEN / "boolean.yaml", *more]
            done([*generate, "--prefix", name, "--out", scratch / name])
        cls.first = ("API=first", f"GENERATED={scratch}/first")
        cls.second = ("API=second", f"GENERATED={scratch}/second")

    def test_all_of_it_goes_and_nothing_else(self) -> None:
        tree, dest = self.tree, self.dest
        libraries = dest / "usr/lib/x86"
        theirs = {"usr/lib", "usr/lib/x86", "usr/lib/x86/libother.so", "usr/share", "usr", "usr/include"}
        for path in ("usr/lib/x86", "usr/share", "usr/include"):
            (dest / path).mkdir(parents=True)
        (libraries / "libother.so").touch()
        tree.installed("install", *self.first)
        self.own_version(libraries)
        before = set(tree.listing())
        self.assertIn("usr/include/first/first.h", before)
        self.assertNotIn("usr/bin", before)
        self.assertNotIn("curl", (libraries / "pkgconfig/liboac.pc").read_text(encoding="utf-8"))
        self.assertEqual({"libc"}, {name.split(".")[0] for name in dynamic(libraries / "liboac.so")["NEEDED"]})
        self.program_without_shared_libraries(libraries)
        # Another binding beside it, and what of an earlier version is there no longer.
        tree.installed("install", *self.second)
        self.assertLess(before, set(tree.listing()))
        note = libraries / "oac/installed/second"
        (dest / "usr/include/second/gone.h").touch()
        note.write_text(note.read_text(encoding="utf-8") + "/usr/include/second/gone.h\n", encoding="utf-8")
        tree.installed("install", *self.second)
        self.assertNotIn("usr/include/second/gone.h", tree.listing())
        tree.installed("uninstall", *self.second)
        self.assertEqual(before, set(tree.listing()))
        tree.installed("uninstall", *self.first)
        self.assertEqual(theirs, set(tree.listing()))
        tree.installed("uninstall", *self.first)  # says that nothing is there
        self.assertEqual(theirs, set(tree.listing()))

    def program_without_shared_libraries(self, libraries: Path) -> None:
        """What pkg-config says of static linking is all that it needs."""
        flags = ["--define-variable=prefix=" + str(self.dest / "usr"), f"--define-variable=libdir={libraries}"]
        flags += ["--static", "--cflags", "--libs", "libfirst"]
        said = done(["pkg-config", *flags], PKG_CONFIG_PATH=str(libraries / "pkgconfig")).split()
        source, program = self.dest.with_name("static.c"), self.dest.with_name("static")
        source.write_text(PROGRAM, encoding="utf-8")
        done(["clang", "-std=c11", "-Wall", "-Werror", "-static", source, "-o", program, *said])
        self.assertEqual('{"enabled":true}\n', done([program]))
        self.assertEqual({}, dynamic(program))

    def own_version(self, libraries: Path) -> None:
        """That of its description."""
        self.assertEqual(["libfirst.so.3"], dynamic(libraries / "libfirst.so")["SONAME"])
        self.assertEqual("libfirst.so.2.4.0", str((libraries / "libfirst.so").readlink()))
        exported = symbols.exported(libraries / "libfirst.so")
        self.assertEqual(
            dict.fromkeys(symbols.listed(self.dest.with_name("first") / "symbols.txt"), "LIBFIRST_3"), exported
        )
        self.assertIn("Version: 2.4.0\n", (libraries / "pkgconfig/libfirst.pc").read_text(encoding="utf-8"))

    def test_a_folder_that_was_made_goes_as_well(self) -> None:
        fresh = self.dest.with_name("fresh")
        tree = Tree(fresh, "/usr", self.tree.settings)
        tree.installed("install", *self.first, "RECORD=no")
        self.assertFalse((fresh / "usr/lib/x86/oac").exists())
        shutil.rmtree(fresh)
        tree.installed("install", *self.first)
        tree.installed("uninstall", *self.first)
        self.assertFalse(fresh.exists())

    def test_an_installation_that_fails_half_way_can_be_removed(self) -> None:
        place = self.dest.with_name("half")
        (place / "usr/lib/x86/cmake").mkdir(parents=True)
        (place / "usr/lib/x86/cmake/first").touch()  # where a folder should be
        tree = Tree(place, "/usr", self.tree.settings)
        before = tree.listing()
        self.assertNotEqual(0, tree.make("install", *self.first).returncode)
        self.assertIn("usr/lib/x86/libfirst.a", tree.listing())
        tree.installed("uninstall", *self.first)
        self.assertEqual(before, tree.listing())

    def test_where_nothing_may_be_written_one_line_says_so_and_nothing_is(self) -> None:
        place = self.dest.with_name("shut")
        (place / "usr").mkdir(parents=True)
        (place / "usr/include").touch()  # where a folder should be
        tree = Tree(place, "/usr", self.tree.settings)
        before = tree.listing()
        ended = tree.make("install", *self.first)
        self.assertNotEqual(0, ended.returncode)
        said = [line for line in ended.stderr.splitlines() if "***" not in line]
        self.assertEqual([f"make install: '{place}/usr/include' is no folder that can be written to"], said)
        self.assertEqual(before, tree.listing())

    def test_a_prefix_that_begins_nowhere(self) -> None:
        tree = Tree(self.dest, "usr", self.tree.settings)
        ended = tree.make("install", *self.first)
        self.assertNotEqual(0, ended.returncode)
        self.assertIn("has to begin with a /", ended.stderr)


if __name__ == "__main__":
    unittest.main()
