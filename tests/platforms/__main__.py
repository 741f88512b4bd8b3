"""Builds liboac, the tests' binding and the unit tests for another machine, and runs them: `make check-s390x` and its
kin. What was run is printed, and the last line counts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.harness import lab, libcheck
from tests.harness.suite import Task, run_suite

ROOT = lab.ROOT
PLACE = Path("build/platforms")
PACKAGES = ("libc6-dev", "libcurl4-openssl-dev", "libcjson-dev", "check")
# Unit tests that are about libcurl, or send through it.
WITH_CURL = ("test_client", "test_front", "test_pauses", "test_url")
_FACTS = ("__SIZEOF_POINTER__", "__SIZEOF_LONG__", "__BYTE_ORDER__", "__CHAR_UNSIGNED__", "__FLT_EVAL_METHOD__")
_COMMAND = ("update-customer", "--store-id", "1", "--customer-id", "2", "--dry-run", "--body")
_BODY = "tests/data/update-customer/full.json"


@dataclass(frozen=True)
class Target:
    """`triplet` is the compiler's; `emulator` runs programs, where this machine's processor cannot."""

    triplet: str
    emulator: str = ""
    loader: str = ""


TARGETS = {
    "i386": Target("i686-linux-gnu", loader="lib/ld-linux.so.2"),
    "arm64": Target("aarch64-linux-gnu", "qemu-aarch64-static"),
    "armhf": Target("arm-linux-gnueabihf", "qemu-arm-static"),
    "s390x": Target("s390x-linux-gnu", "qemu-s390x-static"),
}
_LIBRARIES = {"i386": "i386-linux-gnu"}  # where Debian calls the folder otherwise than the compiler


def run(command: list[str], environment: dict[str, str] | None = None) -> None:
    print("+", " ".join(command), flush=True)
    done = subprocess.run(command, cwd=ROOT, env={**lab.outside_make(), **(environment or {})}, check=False)
    if done.returncode != 0:
        sys.exit(done.returncode)


def facts(compiler: list[str]) -> str:
    """What is different about the machine."""
    done = subprocess.run([*compiler, "-dM", "-E", "-x", "c", "/dev/null"], capture_output=True, text=True, check=True)
    known = dict(re.findall(r"^#define (\w+) (.*)$", done.stdout, re.M))
    return ", ".join(f"{name.strip('_')} {known.get(name, '0')}" for name in _FACTS)


def build(
    place: Path, compiler: str, environment: dict[str, str], *more: str, goals: Sequence[str] = ("unit-tests",)
) -> list[str]:
    """The unit tests, and what else is named."""
    run(["make", "-s", f"BUILD={place}", f"CC={compiler}", "CFLAGS=-O2", "WERROR=1", *more, *goals], environment)
    return sorted(str(path) for path in (ROOT / place / "tests").glob("test_*") if os.access(path, os.X_OK))


def same_output(wrapper: list[str], command: Path) -> list[str]:
    """A shell's command that succeeds when another machine's command says of a request what this one's says."""
    run(["make", "-s", "build/tests/lab"])
    told = " ".join((*_COMMAND, _BODY))
    other = " ".join([*wrapper, str(command), told])
    return ["sh", "-ec", f'test -n "$(build/tests/lab {told})" && test "$({other})" = "$(build/tests/lab {told})"']


def check(name: str) -> int:
    target = TARGETS[name]
    place = PLACE / name
    root = ROOT / place / "root"
    run(["tests/platforms/sysroot.sh", name, str(place), *PACKAGES])
    compiler = [f"{target.triplet}-gcc", f"--sysroot={root}"]
    libraries = root / "usr/lib" / _LIBRARIES.get(name, target.triplet)
    environment = {
        "PKG_CONFIG_SYSROOT_DIR": str(root),
        "PKG_CONFIG_LIBDIR": f"{libraries}/pkgconfig:{root}/usr/share/pkgconfig",
    }
    command = place / "make/tests/lab"
    tests = build(place / "make", " ".join(compiler), environment, goals=("unit-tests", str(command)))
    if target.emulator:
        wrapper = [target.emulator, "-L", str(root)]
    else:
        paths = f"{libraries}:{root}/lib/{_LIBRARIES.get(name, target.triplet)}"
        wrapper = [str(root / target.loader), "--library-path", paths]
    tasks = [libcheck.task(Path(path), name, wrapper) for path in tests]
    tasks.append(Task("dry run", same_output(wrapper, command), {"LAB_TOKEN": "secret_of_no_one"}))
    print(f"{name}: {facts(compiler)}; run by {' '.join(wrapper)}", flush=True)
    return run_suite(name, tasks, workers=os.cpu_count())


def check_clang() -> int:
    tests = build(PLACE / "clang", "clang", {})
    print(f"clang: {facts(['clang'])}", flush=True)
    return run_suite("clang", [libcheck.task(Path(path), "clang", []) for path in tests], workers=os.cpu_count())


def check_musl() -> int:
    place = PLACE / "musl"
    run(["tests/platforms/musl.sh", str(place)])
    environment = {"PKG_CONFIG_LIBDIR": str(ROOT / place / "lib/pkgconfig")}
    units = sorted(path.stem for path in (ROOT / "tests/unit").glob("test_*.c") if path.stem not in WITH_CURL)
    goals = [f"{place}/make/tests/{name}" for name in units]
    tests = build(place / "make", "musl-gcc -static", environment, "OAC_NO_CURL=1", goals=goals)
    print(f"musl: {facts(['musl-gcc'])}; without libcurl", flush=True)
    return run_suite("musl", [libcheck.task(Path(path), "musl", []) for path in tests], workers=os.cpu_count())


def main(arguments: list[str]) -> int:
    others = {"clang": check_clang, "musl": check_musl}
    known = [*TARGETS, *others]
    if len(arguments) != 1 or arguments[0] not in known:
        print(f"usage: python3 -m tests.platforms {'|'.join(known)}", file=sys.stderr)
        return 2
    name = arguments[0]
    return others[name]() if name in others else check(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
