"""`make check-install`: installs into a folder, looks at what lies there, and builds and runs programs that know
nothing else. Run apart from `make check`: it wants shared libraries and CMake."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.install import symbols
from tests.install.tree import LANGUAGES, ROOT, STRICT, Command, Tree, done, dynamic, run
from tests.mock.server import MockServer, Settings

DOCS = ("man/man1/ecwid.1", "man/man3/oac_client.3", "man/man7/liboac.7", "site/index.html", "site/more of it/a.html")
SENT = {"email": "support@example.com", "customerGroupId": 9367001, "taxExempt": False}
EVERY_HEADER = 24  # of the generated ones, every so many is compiled on its own


def numbers(name: str, text: str) -> str:
    """What a header defines."""
    return next(
        line.split(maxsplit=2)[2].strip('"') for line in text.splitlines() if line.startswith(f"#define {name} ")
    )


class Installed(unittest.TestCase):
    """A tree below a DESTDIR for all tests, and one at its place, as a user would have it at home."""

    tree: Tree
    home: Tree
    scratch: Path
    version: str
    generation: str

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory(prefix="oac-install-")
        cls.addClassCleanup(folder.cleanup)
        cls.scratch = Path(folder.name)
        for name in DOCS:
            page = cls.scratch / "docs" / name
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(name, encoding="utf-8")
        (cls.scratch / "docs/man/man3/oac_client_new.3").symlink_to("oac_client.3")
        docs = f"BUILT_DOCS={cls.scratch}/docs"
        cls.tree = Tree(cls.scratch / "a place", "/opt/some where", (docs,))
        cls.tree.installed("install")
        cls.home = Tree("", str(cls.scratch / "at home"), (docs,))
        cls.home.installed("install")
        text = (ROOT / "runtime/include/oac/version.h").read_text(encoding="utf-8")
        cls.version, cls.generation = numbers("OAC_VERSION", text), numbers("OAC_ABI", text)

    # ---- What lies there ---------------------------------------------------------------------------------------------

    def test_at_home(self) -> None:
        """Below a PREFIX of one's own, without DESTDIR, all goes as it came."""
        place = Path(self.home.prefix).with_name("elsewhere")
        tree = Tree("", str(place), self.home.settings)
        tree.installed("install")
        self.assertEqual(self.home.listing(), tree.listing())
        tree.installed("uninstall")
        self.assertFalse(place.exists())

    def test_once_more_changes_nothing_whatever_the_umask(self) -> None:
        before = self.tree.listing()
        self.tree.installed("install", umask="077")
        self.assertEqual(before, self.tree.listing())
        modes = {"0o644", "0o755", "link"}
        self.assertEqual({}, {path: mode for path, mode in before.items() if mode.split()[0] not in modes})

    def test_docs_that_were_built(self) -> None:
        for name in DOCS:
            place = name.replace("site/", "doc/ecwid/html/")
            self.assertEqual(name, (self.tree.top / "share" / place).read_text(encoding="utf-8"))
        self.assertEqual("oac_client.3", str((self.tree.top / "share/man/man3/oac_client_new.3").readlink()))

    def test_completions(self) -> None:
        for made, place in (
            ("ecwid.bash", "bash-completion/completions/ecwid"),
            ("_ecwid", "zsh/site-functions/_ecwid"),
            ("ecwid.fish", "fish/vendor_completions.d/ecwid.fish"),
        ):
            text = (ROOT / "generated/completion" / made).read_text(encoding="utf-8")
            self.assertEqual(text, (self.tree.top / "share" / place).read_text(encoding="utf-8"))

    def test_no_path_of_this_machine(self) -> None:
        roots = b"|".join(re.escape(str(root).encode()) for root in (ROOT, self.scratch))
        trace = re.compile(rb"(?<![\w.-])(?:" + roots + rb")(?![\w-])")  # not the end of another path
        files = [path for path in self.tree.top.rglob("*") if path.is_file()]
        self.assertGreater(len(files), 100)
        self.assertEqual([], [path for path in files if trace.search(path.read_bytes())])

    def test_shared_libraries(self) -> None:
        major = self.version.split(".", maxsplit=1)[0]
        text = (self.tree.top / "include/ecwid/client.h").read_text(encoding="utf-8")
        abi = numbers("ECWID_BINDING_ABI", text)
        own = numbers("ECWID_BINDING_VERSION", text)
        node = f"LIBOAC_{major}_{self.generation}"
        of_binding = self.version if own == "OAC_VERSION" else own
        lists = ROOT / "runtime/install"
        for name, number, version, versioned, listed, needs in (
            ("liboac", major, self.version, node, lists / "liboac.symbols", {"libcurl"}),
            ("liboac-cjson", major, self.version, node, lists / "liboac-cjson.symbols", {"liboac", "libcjson"}),
            ("libecwid", abi, of_binding, f"LIBECWID_{abi}", ROOT / "generated/symbols.txt", {"liboac"}),
        ):
            with self.subTest(name):
                library = self.tree.libraries / f"{name}.so.{version}"
                self.assertFalse(library.is_symlink())
                for link in (f"{name}.so", f"{name}.so.{number}"):
                    self.assertEqual(library.name, str((self.tree.libraries / link).readlink()))
                said = dynamic(library)
                self.assertEqual([f"{name}.so.{number}"], said["SONAME"])
                self.assertEqual(needs | {"libc"}, {each.split(".")[0] for each in said["NEEDED"]})
                self.assertEqual(set(), said.keys() & {"RPATH", "RUNPATH", "TEXTREL"})
                self.assertIn("BIND_NOW", " ".join(said["FLAGS"]))
                self.assertIn("GNU_RELRO", done(["readelf", "-lW", library]))
                exported = symbols.exported(library)
                self.assertEqual(dict.fromkeys(symbols.listed(listed), versioned), exported)

    def test_headers_alone(self) -> None:
        include = self.tree.top / "include"
        generated = sorted((include / "ecwid").glob("*.h"))
        headers = [*sorted((include / "oac").rglob("*.h")), *generated[::EVERY_HEADER], include / "ecwid/ecwid.h"]
        self.assertGreater(len(headers), 40)

        def complaint(header: Path, options: str) -> str:
            command: Command = [
                "gcc",
                *options.split(),
                *STRICT.split(),
                "-fsyntax-only",
                f"-I{include}",
                "-include",
                header,
            ]
            return run([*command, ROOT / "tests/harness/one_header.c"]).stderr

        with ThreadPoolExecutor(2) as pool:
            for options in LANGUAGES.values():
                said = pool.map(lambda header, options=options: complaint(header, options), headers)
                self.assertEqual([], [text for text in said if text])

    # ---- Programs outside --------------------------------------------------------------------------------------------

    def works(self, program: Path, libraries: Path | None) -> None:
        """It serializes, calls a server, and tells the versions."""
        where = {"LD_LIBRARY_PATH": str(libraries)} if libraries is not None else {}
        self.assertEqual(SENT, json.loads(done([program, "serialize"], **where)))
        told = done([program, "versions"], **where).split()
        self.assertEqual([self.version] * 4, told[:4])
        with MockServer(Settings()) as server:
            base = {"ECWID_BASE_URL": server.address, "ECWID_TOKEN": Settings().token}
            self.assertEqual("updated 1\n", done([program, "call"], **where, **base))

    def needed(self, program: Path) -> set[str]:
        return {name.split(".")[0] for name in dynamic(program)["NEEDED"]}

    def test_by_pkg_config(self) -> None:
        self.assertEqual([self.version], self.home.pkg_config("--modversion", "liboac"))
        flags = self.home.pkg_config("--cflags", "--libs", "libecwid")
        self.assertEqual(["-lecwid", "-loac"], [flag for flag in flags if flag.startswith("-l")])
        for language in LANGUAGES:
            with self.subTest(language):
                program = self.home.compiled("program.c", language, flags, self.scratch / f"shared-{language[-1]}")
                self.works(program, self.home.libraries)
                self.assertLessEqual({"libecwid", "liboac"}, self.needed(program))
                self.assertNotIn("libcjson", done(["ldd", program], LD_LIBRARY_PATH=str(self.home.libraries)))

    def test_by_pkg_config_statically(self) -> None:
        """What `--static` says, with what libcurl wants itself left to its own shared library."""
        flags = self.home.pkg_config("--static", "--cflags", "--libs", "libecwid")
        names = [flag for flag in flags if flag.startswith("-l")]
        self.assertEqual(["-lecwid", "-loac", "-lcurl"], names[:3])
        folder = self.scratch / "archives alone"
        folder.mkdir()
        for archive in self.home.libraries.glob("*.a"):
            shutil.copy(archive, folder)
        others = set(names[3:])
        flags = [f"-L{folder}", *(flag for flag in flags if flag not in others and not flag.startswith("-L"))]
        for language in LANGUAGES:
            with self.subTest(language):
                program = self.home.compiled("program.c", language, flags, self.scratch / f"static-{language[-1]}")
                self.works(program, None)
                self.assertEqual(set(), self.needed(program) & {"libecwid", "liboac", "libcjson"})

    def test_trees_by_pkg_config(self) -> None:
        flags = self.home.pkg_config("--cflags", "--libs", "libecwid", "liboac-cjson")
        program = self.home.compiled("trees.c", "c", flags, self.scratch / "trees")
        self.assertEqual(f"{SENT['email']}\n", done([program], LD_LIBRARY_PATH=str(self.home.libraries)))
        self.assertLessEqual({"libcjson", "liboac-cjson"}, self.needed(program))

    def test_by_cmake_from_another_place(self) -> None:
        moved = self.scratch / "moved"
        shutil.copytree(self.tree.top, moved, symlinks=True)
        built = self.scratch / "cmake"
        command: Command = ["cmake", "-S", ROOT / "tests/install/outside", "-B", built, f"-DCMAKE_PREFIX_PATH={moved}"]
        done([*command, f"-DWANTED={self.version}", "-DCMAKE_BUILD_TYPE=Debug"])
        done(["cmake", "--build", built, "-j2"])
        for name in ("program_c", "program_cpp", "program_c_static", "program_cpp_static"):
            with self.subTest(name):
                self.works(built / name, None)
                ours = self.needed(built / name) & {"libecwid", "liboac"}
                self.assertEqual(set() if name.endswith("_static") else {"libecwid", "liboac"}, ours)
        for name in ("trees", "trees_static"):
            self.assertEqual(f"{SENT['email']}\n", done([built / name]))

    def test_the_command(self) -> None:
        command = self.tree.top / "bin/ecwid"
        self.assertIn(self.version, done([command, "--version"]))
        self.assertEqual(set(), dynamic(command).keys() & {"RPATH", "RUNPATH"})
        with MockServer(Settings()) as server:
            base = {"ECWID_BASE_URL": server.address, "ECWID_TOKEN": Settings().token}
            call: Command = [command, "update-customer", "--store-id", "1003", "--customer-id", "177737165", "--email"]
            self.assertIn("updateCount", done([*call, "support@example.com"], **base))


if __name__ == "__main__":
    unittest.main()
