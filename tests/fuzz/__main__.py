"""Builds the fuzz targets and runs them; see README.md.

  python3 -m tests.fuzz                  each target for --seconds on top of its corpus, two at a time
  python3 -m tests.fuzz --runs N         N inputs each, the same every time: from --seed, on the committed corpus alone
  python3 -m tests.fuzz --replay         the committed corpus only, once
  python3 -m tests.fuzz --merge          put what was found worth keeping into the committed corpus
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz import kept, made
from tests.harness import lab

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/fuzz"
OUT = ROOT / "build/fuzz"
TARGETS = ("reader", "roundtrip", "validator", "writer", "cjson", "call", "request", "input")
WITH_TEXTS = ("reader", "roundtrip", "validator", "cjson")
FLAVOURS = {"native": "", "portable": "-DOAC_PORTABLE"}
SANITIZERS = "fuzzer-no-link,address,undefined"
LONGEST = 4096
KEPT_LONGEST = 400


@dataclass(frozen=True)
class Job:
    target: str
    flavour: str
    seconds: int  # of a run that explores
    runs: int  # not negative: so many inputs in place of the seconds, 0: only what is in the corpora
    seed: int


def run(command: list[str], **options: object) -> None:
    done = subprocess.run(command, cwd=ROOT, check=False, **options)  # type: ignore[call-overload]
    if done.returncode != 0:
        sys.exit(f"fuzz: {shlex.join(command)} failed")


def write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def prepare() -> None:
    """What is made from the description."""
    (OUT / "made").mkdir(parents=True, exist_ok=True)
    api = lab.model()
    write(OUT / "made/types.c", made.types_source(api))
    write(OUT / "made/dictionary", made.dictionary(api))
    seeds = OUT / "made/seeds"
    seeds.mkdir(exist_ok=True)
    for name, data in made.seeds(api, ROOT).items():
        (seeds / name).write_bytes(data)
    for target in TARGETS:
        kept.unpack(corpus_file(target), OUT / "kept" / target)


def packages(what: str) -> list[str]:
    return subprocess.run(
        ["pkg-config", what, "libcurl", "libcjson"], capture_output=True, text=True, check=True
    ).stdout.split()


def build(flavour: str, targets: tuple[str, ...]) -> None:
    """The libraries with the Makefile, which knows what has changed; the rest here, two at a time."""
    folder = OUT / flavour
    folder.mkdir(parents=True, exist_ok=True)
    own = os.path.relpath(folder, ROOT)
    make = ["make", f"BUILD={own}", "CC=clang", f"SANITIZE={SANITIZERS}", f"CPPFLAGS={FLAVOURS[flavour]}", "JOBS=2"]
    run([*make, "lab"], stdout=subprocess.DEVNULL, env=lab.outside_make())
    command = command_objects(own) if "input" in targets else []
    run([*make, "lab", *command], stdout=subprocess.DEVNULL, env=lab.outside_make())
    flags = [
        "-std=c11",
        "-D_POSIX_C_SOURCE=200809L",
        "-g",
        "-O1",
        "-fno-omit-frame-pointer",
        "-fno-sanitize-recover=all",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-Itests/fuzz",
        "-Iruntime/command",
        *lab.INCLUDES,
    ]
    shared = [HERE / "common.c", OUT / "made/types.c"]

    def compile_one(source: Path) -> Path:
        output = folder / f"{source.stem}.o"
        run(["clang", *flags, f"-fsanitize={SANITIZERS}", *packages("--cflags"), "-c", str(source), "-o", str(output)])
        return output

    def link(target: str) -> None:
        source = compile_one(HERE / f"{target}.c")
        run(
            [
                "clang",
                "-g",
                "-fsanitize=fuzzer,address,undefined",
                str(source),
                *map(str, objects),
                *(command if target == "input" else []),
                f"{own}/liblab.a",
                f"{own}/liboac.a",
                *packages("--libs"),
                "-lpthread",
                "-o",
                str(folder / target),
            ]
        )

    with ThreadPoolExecutor(2) as pool:
        objects = list(pool.map(compile_one, shared))
        list(pool.map(link, targets))


def command_objects(own: str) -> list[str]:
    """Of the command all but its main."""
    sources = [*ROOT.glob("runtime/command/*/*.c"), ROOT / "runtime/command/commands.c"]
    made = [f"{own}/{path.relative_to(ROOT / 'build')}" for path in sorted(lab.MADE.glob("command/*.c"))]
    return [re.sub(r"c$", "o", name) for name in [*(f"{own}/{path.relative_to(ROOT)}" for path in sources), *made]]


def corpus_file(target: str) -> Path:
    return HERE / "corpus" / f"{target}.jsonl"


def corpora(target: str) -> list[Path]:
    """The one that grows comes first: libFuzzer writes there."""
    found = OUT / "corpus" / target
    found.mkdir(parents=True, exist_ok=True)
    return [found, OUT / "kept" / target, *([OUT / "made/seeds"] if target in WITH_TEXTS else [])]


def fixed_addresses() -> list[str]:
    """What a program is started with to have the same addresses every time, which libFuzzer's choices depend on."""
    prefix = ["setarch", "-R"]
    try:
        return prefix if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0 else []
    except FileNotFoundError:
        return []


def fuzz(job: Job) -> bool:
    begin = time.monotonic()
    artifacts = OUT / "crashes" / job.target
    artifacts.mkdir(parents=True, exist_ok=True)
    folders = corpora(job.target)
    program = str(OUT / job.flavour / job.target)
    command = [
        program,
        f"-max_len={LONGEST}",
        "-timeout=20",
        "-rss_limit_mb=2048",
        f"-artifact_prefix={artifacts}/",
        f"-dict={OUT}/made/dictionary",
        "-print_final_stats=1",
        "-verbosity=1",
    ]
    if job.runs < 0:
        command += [f"-max_total_time={job.seconds}", "-reload=0", *map(str, folders)]
    else:  # what earlier runs found does not count
        command += [f"-runs={job.runs}", f"-seed={job.seed}", "-reload=0", *map(str, folders[1:])]
        if job.runs > 0:
            fresh = OUT / "fresh" / f"{job.target}-{job.flavour}"
            shutil.rmtree(fresh, ignore_errors=True)
            fresh.mkdir(parents=True)
            command.insert(-len(folders[1:]), str(fresh))
        command = [*fixed_addresses(), *command]
    suppressions = ROOT / "tests/harness/leaks"
    environment = {**os.environ, "UBSAN_OPTIONS": "print_stacktrace=1", "LSAN_OPTIONS": f"suppressions={suppressions}"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    output = done.stderr.decode(errors="replace")
    executions = re.search(r"stat::number_of_executed_units: +(\d+)", output)
    covered = re.findall(r"cov: (\d+)", output)
    print(
        f"fuzz: {job.target}, {job.flavour} code: {executions.group(1) if executions else '?'} executions, "
        f"{covered[-1] if covered else '?'} edges, {time.monotonic() - begin:.0f} s: "
        f"{'nothing found' if done.returncode == 0 else 'FAILED'}",
        flush=True,
    )
    if done.returncode != 0:
        print(output[-6000:], file=sys.stderr)
    return done.returncode == 0


def merge(target: str) -> None:
    """A small set with the same coverage: short inputs only, because what reaches code does not need long ones."""
    fresh = OUT / "merged" / target
    fresh.mkdir(parents=True, exist_ok=True)
    for path in fresh.iterdir():
        path.unlink()
    run(
        [
            str(OUT / "native" / target),
            "-merge=1",
            f"-max_len={KEPT_LONGEST}",
            "-use_value_profile=0",
            str(fresh),
            *map(str, corpora(target)),
        ],
        stderr=subprocess.DEVNULL,
    )
    inputs = {name: data for name, data in kept.read(corpus_file(target)).items() if not kept.is_made(name)}
    inputs.update((path.name[: kept.NAME_LENGTH], path.read_bytes()) for path in sorted(fresh.iterdir()))
    kept.write(corpus_file(target), inputs)
    print(f"fuzz: {target}: {len(inputs)} inputs kept")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.fuzz", description="Builds the fuzz targets and runs them.")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (the portable code gets a quarter)")
    parser.add_argument("--runs", type=int, default=-1, help="inputs for each target, in place of --seconds")
    parser.add_argument("--seed", type=int, default=1, help="of --runs")
    parser.add_argument("--replay", action="store_true", help="run the committed corpus only, once")
    parser.add_argument("--merge", action="store_true", help="keep what was found worth keeping")
    parser.add_argument("targets", nargs="*", default=TARGETS, metavar="TARGET", help=", ".join(TARGETS))
    options = parser.parse_args()
    targets = tuple(options.targets)
    if unknown := set(targets) - set(TARGETS):
        parser.error(f"no target {', '.join(sorted(unknown))}")
    prepare()
    for flavour in FLAVOURS:
        build(flavour, targets)
    if options.merge:
        for target in targets:
            merge(target)
        return 0
    seconds, seed = max(options.seconds, 1), options.seed
    runs = 0 if options.replay else max(options.runs, -1)
    jobs = [Job(target, "native", seconds, runs, seed) for target in targets]
    jobs += [Job(target, "portable", (seconds + 3) // 4, runs if runs < 0 else runs // 4, seed) for target in targets]
    with ThreadPoolExecutor(2) as pool:
        good = list(pool.map(fuzz, jobs))
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
