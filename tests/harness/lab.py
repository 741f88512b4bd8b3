"""The binding of tests/api, for programs that are not built by the Makefile: it is generated there, as everywhere."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from codegen.cli import load_model
from codegen.diagnostics import Diagnostics
from codegen.model import Api

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "tests/api/openapi.yaml"
PREFIX = "lab"
MADE = ROOT / "build/lab"
INCLUDES = [f"-I{ROOT}/runtime/include", f"-I{MADE}/include", f"-I{MADE}/src", f"-I{ROOT}/runtime/src"]


def outside_make() -> dict[str, str]:
    """The environment for a make of our own: this may run below `make -j`, whose job server is not ours."""
    return {key: value for key, value in os.environ.items() if key not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}


def sources() -> list[str]:
    """The generated C files, made anew first where the description or the generator has changed."""
    subprocess.run(["make", "-s", "build/lab/made.mk"], cwd=ROOT, check=True, timeout=300, env=outside_make())
    return sorted(map(str, MADE.glob("src/**/*.c")))


def libraries() -> list[str]:
    """What a program is linked with, built first where something has changed."""
    subprocess.run(["make", "-s", "lab"], cwd=ROOT, check=True, timeout=600, env=outside_make())
    return [str(ROOT / "build/liblab.a"), str(ROOT / "build/liboac.a")]


def runtime_sources() -> list[str]:
    return sorted(map(str, ROOT.glob("runtime/src/**/*.c")))


def model() -> Api:
    diagnostics = Diagnostics()
    api, _ = load_model(str(SPEC), None, PREFIX, diagnostics)
    if api is None:
        raise SystemExit("\n".join(map(str, diagnostics)))
    return api
