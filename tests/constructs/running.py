"""Everything about one construct in one tier: generated, compiled, run against the server, compared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor

from tests.constructs import exchange, house, opinion
from tests.constructs.building import Tier, build
from tests.constructs.server import Server

_SECONDS = 20 * float(os.environ.get("OAC_WIRE_SLOWNESS", "1"))


def missing(tier: Tier) -> str:
    """The compiler that is not there; "" when all are."""
    return next((tool for tool in (tier.compiler, tier.cxx) if tool and not shutil.which(tool)), "")


def outcomes(names: Iterable[str], tier: Tier) -> Mapping[str, str]:
    """What is wrong with each, "" when nothing. One is generated while others are compiled and run."""
    house.make(*tier.make, *([f"BUILD={tier.build}"] if tier.make else ()), tier.library)
    with ThreadPoolExecutor((os.cpu_count() or 1) + 1) as pool:
        waiting: dict[str, Future[str]] = {}
        for name in names:
            made = house.made(name)
            waiting[name] = pool.submit(_outcome, name, tier, made)
        return {name: future.result() for name, future in waiting.items()}


def _outcome(name: str, tier: Tier, made: house.Made) -> str:
    if made.status != 0:
        return f"generate ends with {made.status}:\n{made.told}"
    said = build(name, tier)
    return said if said else run(name, tier)


def run(name: str, tier: Tier) -> str:
    """Runs the program of a construct: what went wrong, "" when nothing. It is told two base URLs."""
    if not (house.FOLDER / name / "program.c").exists():
        return ""
    try:
        wanted = exchange.read(house.FOLDER / name / "exchange.json")
    except (OSError, ValueError) as error:
        return f"{error}\n"
    program = house.BUILD / tier.name / name / "program"
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    with Server([exchange.answer(item["answer"]) for item in wanted]) as server:
        try:
            done = subprocess.run(
                [str(program), *server.addresses],
                cwd=house.FOLDER / name,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_SECONDS,
                check=False,
            )
            said, status = done.stdout + done.stderr, done.returncode
        except subprocess.TimeoutExpired:
            said, status = f"killed after {_SECONDS:g} s\n", -9
    lines = exchange.differences(wanted, server.received)
    lines += opinion.complaints(house.FOLDER / name / "openapi.yaml", server.received)
    if status != 0:
        lines.insert(0, f"the program ends with {status}")
    return said + "".join(f"{line}\n" for line in lines)


def told(name: str) -> str:
    """Where the model or what is told differs from what is committed: the command that shows it; "" when nowhere."""
    result = house.made(name)
    model, text = house.expected(name)
    if result.told != text:
        return f"generate tells:\n{result.told}---- committed:\n{text}"
    if result.model == model:
        return ""
    for number, (new, old) in enumerate(zip(result.model.splitlines(), model.splitlines()), 1):
        if new != old:
            return f"{name}/{house.MODEL}:{number}:\n  {json.dumps(old)} is committed\n  {json.dumps(new)} is dumped"
    return f"{name}/{house.MODEL} is shorter or longer than what is dumped"
