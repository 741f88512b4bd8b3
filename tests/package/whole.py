"""`make check-package-chroot CHROOT=folder`: all packages, built twice in two folders; lintian of all of them; and in a
copy of a bare Debian (`debootstrap --variant=minbase`) installed, used, removed and purged. Wants root, and the network
of the chroot's apt. Many minutes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from tests.package import deb
from tests.package.judged import Contents, lintian, run

CHROOT = os.environ.get("OAC_CHROOT", "")
KEPT = os.environ.get("OAC_PACKAGES", "")  # a folder of packages that were built before
PROGRAM = """#include <ecwid/ecwid.h>
#include <stdio.h>

int main(void)
{
    oac_error error = OAC_ERROR_INIT;
    ecwid_customer customer = ECWID_CUSTOMER_INIT;
    const char text[] = "{\\"id\\": 7}";

    if (ecwid_customer_parse(text, sizeof text - 1, NULL, &customer, &error) != OAC_OK)
        return 1;
    printf("%s %s\\n", oac_version(), ecwid_binding_version());
    ecwid_customer_dispose(&customer);
    return 0;
}
"""
# What is purged with packages leaves nothing; apt and dpkg keep books.
INSIDE = """set -e
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
apt-get -q -y update >/dev/null
files() {
    find / -xdev \\( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /var/lib/dpkg \\
        -o -path /var/lib/apt -o -path /var/cache -o -path /var/log \\) -prune -o -print | sort
}
apt-get -q -y install --no-install-recommends gcc libc6-dev pkg-config libcurl4-openssl-dev libcjson-dev \\
    ca-certificates mandoc >/dev/null
files >/tmp/before
dpkg-query -W -f '${Package}\\n' | sort >/tmp/packages-before
apt-get -q -y install --no-install-recommends /tmp/debs/*.deb >/tmp/log 2>&1 || { cat /tmp/log; exit 1; }
ecwid --help >/dev/null
ecwid --version
for page in man1/ecwid man3/ecwid_update_customer man3/oac_client_new man3/ECWID_ERROR_CODE_TIMEOUT \\
    man7/ecwid-changes; do
    test "$(mandoc /usr/share/man/$page.?.gz | wc -l)" -gt 10
done
test -s /usr/share/doc/libecwid-doc/html/index.html
cc -o /tmp/program /tmp/program.c $(pkg-config --cflags --libs libecwid)
/tmp/program
cc -o /tmp/static /tmp/program.c $(pkg-config --cflags libecwid) -l:libecwid.a -l:liboac.a \\
    $(pkg-config --libs libcurl) -pthread
/tmp/static
dpkg-query -W -f '${Package}\\n' | sort | comm -13 /tmp/packages-before - >/tmp/mine
apt-get -q -y remove --purge $(cat /tmp/mine) >/dev/null
files >/tmp/after
diff /tmp/before /tmp/after
"""


class Whole(Contents):
    folder: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.out = Path(KEPT or cls.folder.name) / "one"
        if not KEPT:
            with mock.patch.dict(os.environ, {"DEB_BUILD_OPTIONS": "parallel=2"}):
                deb.build(cls.out, ["-d"])

    def test_contents(self) -> None:
        self.assert_contents()
        self.assertIn("/usr/share/man/man3/ecwid_update_customer.3.gz", self.listed("libecwid-doc"))
        self.assertIn("/usr/share/doc/libecwid-doc/html/index.html", self.listed("libecwid-doc"))
        self.assertIn("/usr/share/man/man1/ecwid.1.gz", self.listed("ecwid"))

    def test_two_builds_in_two_folders_are_equal(self) -> None:
        other = Path(self.folder.name) / "another" / "place"
        with mock.patch.dict(os.environ, {"DEB_BUILD_OPTIONS": "parallel=1"}):
            deb.build(other, ["-d"])
        self.assertEqual(_sums(self.out), _sums(other))

    def test_lintian_has_no_complaint(self) -> None:
        self.assertEqual(lintian(self.out), "")

    @unittest.skipUnless(CHROOT, "no CHROOT was told")
    def test_installed_used_and_purged_in_a_chroot(self) -> None:
        root = Path(self.folder.name) / "chroot"
        run("cp", "-a", CHROOT, str(root))
        (root / "tmp" / "debs").mkdir(parents=True, exist_ok=True)
        for path in self.out.glob("*.deb"):
            if "-dbgsym" not in path.name:
                shutil.copy(path, root / "tmp" / "debs")
        (root / "tmp" / "program.c").write_text(PROGRAM, encoding="utf-8")
        (root / "tmp" / "inside.sh").write_text(INSIDE, encoding="utf-8")
        done = subprocess.run(
            ["chroot", str(root), "sh", "/tmp/inside.sh"], capture_output=True, text=True, timeout=1500
        )
        self.assertEqual(done.returncode, 0, f"{done.stdout}\n{done.stderr}")
        self.assertIn(f"{deb.numbers()['VERSION']} ", done.stdout)


def _sums(out: Path) -> dict[str, str]:
    kinds = (".deb", ".dsc", ".orig.tar.xz", ".debian.tar.xz")
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir() if path.name.endswith(kinds)
    }
