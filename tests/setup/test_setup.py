"""setup.sh, run on a machine made of stand-ins: what it installs, how, and what it says where it cannot."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = "bash sh cat cut dirname env grep head mkdir mv printf rm sort tail touch paste".split()
PACKAGES = """
# group | package | what | test
build | gcc | a compiler | command -v made-gcc
build | pkg-config | finds flags | command -v made-pkg
check | clang | a second compiler | command -v made-clang
check | gcc | the compiler again | command -v made-gcc
"""
# Notes its call, then makes the commands appear that the packages are tested by.
APT = r"""#!/bin/sh
echo "$DEBIAN_FRONTEND apt-get $*" >>"$CALLS"
[ -z "$APT_FAILS" ] || { echo "E: the mirror is on fire"; exit 100; }
case " $* " in *" update "*) touch "$LISTS"; exit 0 ;; esac
[ -e "$LISTS" ] || { echo "E: unable to locate package"; exit 100; }
for word in "$@"; do
    case $word in gcc) name=made-gcc ;; pkg-config) name=made-pkg ;; clang) name=made-clang ;; *) continue ;; esac
    printf '#!/bin/sh\n' >"$BIN/$name"; chmod +x "$BIN/$name"
done
"""


class Setup(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.bin = self.root / "bin"
        self.bin.mkdir()
        for tool in (*TOOLS, "chmod"):
            (self.bin / tool).symlink_to(shutil.which(tool))
        scripts = self.root / "tests/setup"
        scripts.mkdir(parents=True)
        shutil.copy(HERE / "setup.sh", scripts)
        (scripts / "packages").write_text(PACKAGES)
        self.calls, self.lists = self.root / "calls", self.root / "lists"
        self.release = self.root / "os-release"
        self.release.write_text("ID=debian\n")
        self.lists.touch()
        self.command("apt-get", APT)
        self.command("id", "#!/bin/sh\necho 0\n")

    def command(self, name: str, text: str = "#!/bin/sh\n") -> None:
        path = self.bin / name
        path.write_text(text)
        path.chmod(0o755)

    def run_setup(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", str(self.root / "tests/setup/setup.sh"), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
            env={
                "PATH": str(self.bin),
                "CALLS": str(self.calls),
                "LISTS": str(self.lists),
                "BIN": str(self.bin),
                "OS_RELEASE": str(self.release),
                "APT_FAILS": "",
                **environment,
            },
        )

    def apt_calls(self) -> list[str]:
        return self.calls.read_text().splitlines() if self.calls.exists() else []

    def test_nothing_missing_does_nothing_and_says_nothing(self) -> None:
        for name in ("made-gcc", "made-pkg"):
            self.command(name)
        result = self.run_setup("build")
        self.assertEqual((result.returncode, result.stdout, result.stderr, self.apt_calls()), (0, "", "", []))

    def test_root_installs_exactly_what_is_missing(self) -> None:
        self.command("made-pkg")
        result = self.run_setup("build", "check")
        self.assertEqual(result.returncode, 0, result.stderr)
        (call,) = self.apt_calls()
        self.assertTrue(call.startswith("noninteractive apt-get "), call)
        self.assertTrue(call.endswith(" install --no-install-recommends clang gcc"), call)
        self.assertEqual(result.stdout + result.stderr, "Installing clang gcc\n")

    def test_lists_of_packages_are_fetched_when_they_are_needed(self) -> None:
        self.lists.unlink()
        result = self.run_setup("build")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual([call.split(" ")[-1] for call in self.apt_calls()], ["pkg-config", "update", "pkg-config"])

    def test_a_group_that_is_not_asked_for_is_not_installed(self) -> None:
        self.run_setup("build")
        self.assertNotIn("clang", "".join(self.apt_calls()))

    def test_not_root_without_sudo_prints_a_list(self) -> None:
        self.command("id", "#!/bin/sh\necho 1000\n")
        result = self.run_setup("build")
        self.assertEqual((result.returncode, result.stdout, self.apt_calls()), (1, "", []))
        self.assertIn("no sudo", result.stderr)
        self.assertRegex(result.stderr, r"\n  gcc +a compiler\n  pkg-config +finds flags\n")

    def test_not_root_with_sudo_uses_it(self) -> None:
        self.command("id", "#!/bin/sh\necho 1000\n")
        self.command("sudo", '#!/bin/sh\necho "sudo $1" >>"$CALLS"\nshift\nexec "$@"\n')
        result = self.run_setup("build")
        self.assertEqual(result.returncode, 0, result.stderr)
        sudo, apt = self.apt_calls()
        self.assertEqual(sudo, "sudo -n")  # there is no terminal to ask for a password
        self.assertTrue(apt.startswith("noninteractive apt-get "), apt)

    def test_not_debian_prints_a_list(self) -> None:
        self.release.write_text('ID=fedora\nID_LIKE="rhel"\n')
        result = self.run_setup("build")
        self.assertEqual((result.returncode, self.apt_calls()), (1, []))
        self.assertRegex(result.stderr, r"not Debian(.|\n)*  gcc +a compiler\n")

    def test_a_failure_of_apt_shows_its_log(self) -> None:
        result = self.run_setup("build", APT_FAILS="yes")
        self.assertEqual(result.returncode, 1)
        self.assertIn("E: the mirror is on fire", result.stderr)
        self.assertRegex(result.stderr, r"\n  gcc +a compiler\n")

    def test_an_installation_that_changes_nothing_is_a_failure(self) -> None:
        self.command("apt-get", "#!/bin/sh\nexit 0\n")
        result = self.run_setup("build")
        self.assertEqual(result.returncode, 1)
        self.assertIn("not found", result.stderr)

    def test_check_installs_nothing(self) -> None:
        result = self.run_setup("--check", "build")
        self.assertEqual((result.returncode, self.apt_calls()), (1, []))
        self.assertIn("pkg-config", result.stderr)


class List(unittest.TestCase):
    def test_every_line_has_four_columns_and_a_command_that_a_shell_can_read(self) -> None:
        lines = [line for line in (HERE / "packages").read_text().splitlines() if line and line[0] != "#"]
        self.assertGreater(len(lines), 10)
        for line in lines:
            columns = [column.strip() for column in line.split("|", 3)]
            self.assertEqual(len(columns), 4, line)
            self.assertTrue(all(columns), line)
            subprocess.run(["sh", "-n", "-c", columns[3]], check=True, env=dict(os.environ))

    def test_all_modules_of_a_group_are_asked_of_one_python(self) -> None:
        tests: dict[str, set[str]] = {}
        for line in (HERE / "packages").read_text().splitlines():
            columns = [column.strip() for column in line.split("|", 3)]
            if len(columns) == 4 and columns[1].startswith("python3-"):
                tests.setdefault(columns[0], set()).add(columns[3])
        script = "tests/setup/find-python.sh"
        self.assertEqual(tests["build"], {f"{script} jinja2 yaml jsonschema"})
        self.assertEqual(tests["check"], {f"{script} jinja2 yaml jsonschema markdown_it bs4 pygments"})


if __name__ == "__main__":
    unittest.main()
