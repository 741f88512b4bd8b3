"""What the benchmarks have in common: how a figure is printed, a command run, C compiled."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
STANDARD = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O2", "-fvisibility=hidden"]


def say(name: str, number: float, unit: str) -> None:
    shown = f"{number:.0f}" if float(number).is_integer() else f"{number:.4g}"
    print(f"bench: {name} = {shown} {unit}", flush=True)


def run(command: list[str]) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"bench: {shlex.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
