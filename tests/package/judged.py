"""What is asked of packages, wherever they were built."""

from __future__ import annotations

import subprocess
import unittest
from pathlib import Path

from tests.package.deb import numbers

_TIMEOUT_SECONDS = 1800


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_SECONDS)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def lintian(out: Path, *options: str) -> str:
    """Empty where it has no complaint that is not argued in an override."""
    (changes,) = out.glob("*.changes")
    done = subprocess.run(
        ["lintian", "--allow-root", "--pedantic", "--display-info", *options, str(changes)],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_SECONDS,
    )
    return "\n".join(line for line in (done.stdout + done.stderr).splitlines() if not line.startswith("N:"))


class Contents(unittest.TestCase):
    """What is in which package. `out` is the folder in which they were built."""

    out: Path

    def listed(self, package: str) -> set[str]:
        (path,) = self.out.glob(f"{package}_*.deb")
        lines = run("dpkg-deb", "--contents", str(path)).splitlines()
        return {line.split(maxsplit=5)[5].split(" -> ")[0].removeprefix(".") for line in lines}

    def field(self, package: str, name: str) -> str:
        (path,) = self.out.glob(f"{package}_*.deb")
        return run("dpkg-deb", "--field", str(path), name).strip()

    def assert_contents(self) -> None:
        words = numbers()
        version, oac, api = words["VERSION"], words["OAC"], words["API"]
        triplet = run("dpkg-architecture", "-qDEB_HOST_MULTIARCH").strip()
        library = f"/usr/lib/{triplet}"
        for package, files in {
            f"liboac{oac}": (f"{library}/liboac.so.{oac}", f"{library}/liboac.so.{version}"),
            f"liboac-cjson{oac}": (f"{library}/liboac-cjson.so.{oac}",),
            f"libecwid{api}": (f"{library}/libecwid.so.{api}", f"{library}/libecwid.so.{version}"),
            "liboac-dev": ("/usr/include/oac/oac.h", f"{library}/liboac.a", f"{library}/pkgconfig/liboac.pc"),
            "libecwid-dev": (
                "/usr/include/ecwid/ecwid.h",
                f"{library}/libecwid.so",
                f"{library}/pkgconfig/libecwid.pc",
            ),
            "ecwid": (
                "/usr/bin/ecwid",
                "/usr/share/bash-completion/completions/ecwid",
                "/usr/share/zsh/vendor-completions/_ecwid",
                "/usr/share/fish/vendor_completions.d/ecwid.fish",
            ),
        }.items():
            with self.subTest(package):
                found = self.listed(package)
                self.assertLessEqual(set(files), found)
                self.assertNotIn("installed", {Path(name).name for name in found})
                self.assertEqual(self.field(package, "Version").rpartition("-")[0], version)
        self.assertIn(f"liboac-abi-{words['OAC_ABI']}", self.field(f"libecwid{api}", "Depends"))
        self.assertIn("libcjson1", self.field(f"liboac-cjson{oac}", "Depends"))
        for package in (f"liboac{oac}", f"libecwid{api}", "ecwid"):
            self.assertNotIn("libcjson", self.field(package, "Depends"))
