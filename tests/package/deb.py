"""`python3 -m tests.package.deb [OUT [OPTION...]]`: makes the Debian source package of this checkout, and builds it.

OUT is a folder, such as build/deb, which is emptied first; OPTIONs are those of dpkg-buildpackage. The same checkout
gives the same bytes: files have the time of SOURCE_DATE_EPOCH, or else of the last commit. What the packages are
called, their version and the symbols they have is not written in .debian/ but read from where it stands."""

from __future__ import annotations

import email.utils
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

from tests.releases.state import ROOT, defined

NAME = "ecwid"
REVISION = 1
_SKIPPED = {"build", ".git", ".debian", "__pycache__"}
_HEADER = ROOT / "runtime" / "include" / "oac" / "version.h"


def numbers() -> dict[str, str]:
    """What stands in place of @WORDS@."""
    return {
        "VERSION": defined(_HEADER, "OAC_VERSION"),
        "OAC": defined(_HEADER, "OAC_VERSION_MAJOR"),
        "OAC_ABI": defined(_HEADER, "OAC_ABI"),
        "API": defined(ROOT / "generated" / "include" / "ecwid" / "client.h", "ECWID_BINDING_ABI"),
    }


def epoch() -> int:
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdigit():
        return int(told)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return int(done.stdout) if done.returncode == 0 else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def files() -> list[str]:
    """What the sources are: what git knows of, or, without it, all but what is built."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode == 0:
        found = done.stdout.split("\0")[:-1]
    else:
        found = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if path.is_file() or path.is_symlink()]
    kept = (name for name in found if not _SKIPPED & set(Path(name).parts) and (ROOT / name).exists())
    return sorted(kept)


def orig(out: Path, version: str, time: int) -> Path:
    """The tarball: sorted, without owners, with one time, of two modes."""

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        info.mtime = time
        info.mode = 0o755 if info.mode & 0o100 else 0o644
        return info

    path = out / f"{NAME}_{version}.orig.tar.xz"
    with lzma.open(path, "wb", preset=6) as packed, tarfile.open(
        fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT
    ) as tar:
        for name in files():
            tar.add(ROOT / name, f"{NAME}-{version}/{name}", recursive=False, filter=plain)
    return path


def symbols(library: str, package: str, node: str, names: Path, version: str, more: str = "") -> str:
    """A file of dpkg-gensymbols(1), of a committed list. `more` is a further dependency."""
    base, number = library.rsplit(".", 1)
    listed = [line for line in names.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    lines = [
        f"{base}.{number} {package} #MINVER#{more}",
        f"* Build-Depends-Package: {package.rstrip('0123456789')}-dev",
    ]
    lines += [f" {name}@{node} {version}" for name in sorted([node, *listed])]
    return "".join(f"{line}\n" for line in lines)


def debian(into: Path, time: int) -> None:
    """The folder debian/."""
    words = numbers()
    version, oac, api = words["VERSION"], words["OAC"], words["API"]
    shutil.copytree(ROOT / ".debian", into)
    for path in sorted(into.rglob("*")):
        if path.name.endswith("N.install"):
            number = api if path.name.startswith("libecwid") else oac
            path.rename(path.with_name(path.name.replace("N.install", f"{number}.install")))
    control = (into / "control.in").read_text(encoding="utf-8")
    (into / "control.in").unlink()
    for word, value in words.items():
        control = control.replace(f"@{word}@", value)
    (into / "control").write_text(control, encoding="utf-8")
    maintainer = next(line[12:] for line in control.splitlines() if line.startswith("Maintainer: "))
    (into / "changelog").write_text(
        f"{NAME} ({version}-{REVISION}) unstable; urgency=medium\n\n"
        f"  * Version {version}: CHANGELOG.md says what is new.\n\n"
        f" -- {maintainer}  {email.utils.formatdate(time)}\n",
        encoding="utf-8",
    )
    overrides(into, control, api)
    node = f"LIBOAC_{oac}_{words['OAC_ABI']}"
    runtime = ROOT / "runtime" / "install"
    for name, text in (
        # Before 1.0 the generation may change where the SONAME stays: what was built against one depends on it.
        (
            f"liboac{oac}",
            symbols(
                f"liboac.so.{oac}",
                f"liboac{oac}",
                node,
                runtime / "liboac.symbols",
                version,
                f", liboac-abi-{words['OAC_ABI']}",
            ),
        ),
        (
            f"liboac-cjson{oac}",
            symbols(f"liboac-cjson.so.{oac}", f"liboac-cjson{oac}", node, runtime / "liboac-cjson.symbols", version),
        ),
        (
            f"libecwid{api}",
            symbols(
                f"libecwid.so.{api}", f"libecwid{api}", f"LIBECWID_{api}", ROOT / "generated" / "symbols.txt", version
            ),
        ),
    ):
        (into / f"{name}.symbols").write_text(text.replace("liboac-cjson-dev", "liboac-dev"), encoding="utf-8")


def overrides(into: Path, control: str, api: str) -> None:
    """What lintian says and is not followed, with the reason."""
    vendor = "# The vendor called a parameter so.\n"
    told = {
        f"libecwid{api}": vendor + "spelling-error-in-binary delimeter delimiter *\n",
        "ecwid": vendor + "spelling-error-in-binary delimeter delimiter *\n",
        "libecwid-doc": vendor + "typo-in-manual-page delimeter delimiter *\n"
        "# On paper, a table of options is longer than a page; on a terminal there are no pages.\n"
        "groff-message page *: table text block will not fit on one page *\n",
    }
    for line in control.splitlines():
        if line.startswith("Package: "):
            name = line[9:]
            (into / f"{name}.lintian-overrides").write_text(
                "# These packages are not made for Debian's own archive, and close no bug there.\n"
                f"initial-upload-closes-no-bugs *\n{told.get(name, '')}",
                encoding="utf-8",
            )


def dated(folder: Path, time: int) -> None:
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (time, time))


def source(out: Path) -> Path:
    """The folder in which dpkg-buildpackage is called."""
    version, time = numbers()["VERSION"], epoch()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tarfile.open(orig(out, version, time)) as tar:
        tar.extractall(out)
    folder = out / f"{NAME}-{version}"
    debian(folder / "debian", time)
    dated(folder / "debian", time)
    return folder


def build(out: Path, options: list[str]) -> None:
    folder = source(out)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS", "OAC_"))}
    for name in ("CFLAGS", "CPPFLAGS", "LDFLAGS", "BUILD", "SOURCE_DATE_EPOCH", "PYTHONPATH"):
        environment.pop(name, None)
    environment |= {"LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": str(epoch())}
    with open(out / "log", "wb") as log:
        done = subprocess.run(
            ["dpkg-buildpackage", "-us", "-uc", *options],
            cwd=folder,
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    if done.returncode != 0:
        tail = (out / "log").read_text(encoding="utf-8", errors="replace").splitlines()[-30:]
        raise SystemExit("\n".join([*tail, f"make deb: {out / 'log'} says why"]))


def debs(out: Path) -> Iterator[Path]:
    yield from sorted(out.glob("*.deb"))


if __name__ == "__main__":
    where = Path(sys.argv[1] if len(sys.argv) > 1 else "build/deb").absolute()
    build(where, sys.argv[2:])
    for each in debs(where):
        print(each)
