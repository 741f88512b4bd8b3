"""Everything about one construct in one tier: generated, compiled, run against the server, compared."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from tests.constructs import exchange, house, opinion
from tests.constructs.building import Tier, build
from tests.constructs.server import Server

_SECONDS = 20 * float(os.environ.get("OAC_WIRE_SLOWNESS", "1"))


def missing(tier: Tier) -> str:
    """The compiler that is not there; "" when all are."""
    return next((tool for tool in (tier.compiler, tier.cxx) if tool and not shutil.which(tool)), "")


def outcomes(names: Iterable[str], tier: Tier) -> Mapping[str, str]:
    """What is wrong with each, "" when nothing. One is generated while others are compiled and run."""
    house.make(*tier.targets)
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
    return said or _run(name, tier)


def _run(name: str, tier: Tier) -> str:
    """Runs the program of a construct, and its command: what went wrong, "" when nothing."""
    if not (house.FOLDER / name / "program.c").exists():
        return ""
    try:
        wanted = exchange.read(house.FOLDER / name / "exchange.json")
    except (OSError, ValueError) as error:
        return f"{error}\n"
    folder = house.BUILD / tier.name / name
    found = _exchanged(name, [str(folder / "program")], wanted)
    command = str(folder / "command")
    found += _exchanged(name, [command, "help"], [])
    for item in wanted:
        if "command" in item:
            found += _exchanged(name, [command, *item["command"]], [item])
    return found


def _exchanged(name: str, command: list[str], wanted: list[dict[str, Any]]) -> str:
    """A process that makes these requests and no other. A program is told two base URLs in its arguments, a command in
    its environment."""
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    is_program = len(command) == 1
    with Server([exchange.answer(item["answer"]) for item in wanted]) as server:
        environment |= {"T_BASE_URL": server.addresses[0], "T_TOKEN": exchange.TOKEN}
        if not is_program and wanted:
            environment |= wanted[0].get("environment", {})
        try:
            done = subprocess.run(
                command + (server.addresses if is_program else []),
                cwd=house.FOLDER / name,
                env=environment,
                input="" if is_program or not wanted else exchange.input_of(wanted[0]),
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_SECONDS,
                check=False,
            )
            said, status = done.stderr + (done.stdout if is_program else ""), done.returncode
        except subprocess.TimeoutExpired:
            said, status = f"killed after {_SECONDS:g} s\n", -9
    lines = exchange.differences(wanted, server.received)
    lines += opinion.complaints(house.FOLDER / name / "openapi.yaml", server.received)
    if status != 0:
        lines.insert(0, f"it ends with {status}")
    if not lines and not said:
        return ""
    return f"{'program' if is_program else ' '.join(command[1:])}:\n" + said + "".join(f"{line}\n" for line in lines)


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
