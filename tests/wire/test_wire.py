"""The wire tests: every case in cases/*.json is played against a server that misbehaves on purpose.

A case is data: what the server does, the call that is made, the bytes that the request must have, and what must come
out. Run with `python3 -m unittest tests.wire.test_wire` after the driver has been built; OAC_WIRE_DRIVER names another
driver, OAC_WIRE_WRAPPER a command to run it under, such as valgrind, and OAC_WIRE_SLOWNESS how many times as long
things may take then: upper bounds are multiplied by it, and so are timeouts up to a second and the time until a
cancellation.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import socket
import subprocess
import tempfile
import unittest
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.wire.certificates import Certificates
from tests.wire.server import Server
from tests.wire.tunnel import Tunnel

HERE = Path(__file__).resolve().parent
DRIVER = Path(os.environ.get("OAC_WIRE_DRIVER", HERE.parent.parent / "build" / "tests" / "wire-driver"))
TOKEN = "secret_token_of_the_tests"
_HEADER = Path(__file__).resolve().parents[2] / "runtime" / "include" / "oac" / "version.h"
VERSION = re.findall(r'#define OAC_VERSION "([^"]*)"', _HEADER.read_text(encoding="utf-8"))[0]
WRAPPER = shlex.split(os.environ.get("OAC_WIRE_WRAPPER", ""))
SLOWNESS = float(os.environ.get("OAC_WIRE_SLOWNESS", "1"))
LONGEST = 15 * SLOWNESS
Block = dict[str, str]


def load_cases() -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = []
    for path in sorted((HERE / "cases").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            case["id"] = f"{path.stem}_{re.sub(r'[^a-z0-9]+', '_', case['name'].lower())}"
            cases.append(case)
    return cases


def parse_output(output: str) -> list[Block]:
    """The driver's blocks of name=value lines."""
    blocks: list[Block] = []
    for chunk in output.split("\n\n"):
        if chunk.strip():
            lines = [line for line in chunk.strip("\n").split("\n") if not re.match(r"log\d=|hook=", line)]
            blocks.append(dict(line.split("=", 1) for line in lines))
    return blocks


def run_case(case: dict[str, Any], certificates: Certificates) -> list[str]:
    """Plays one case and returns what was wrong."""
    family = socket.AF_INET6 if case.get("family") == "ipv6" else socket.AF_INET
    tls = certificates.context(case["tls"]) if "tls" in case else None
    server = Server(case.get("server", []), family, tls, case.get("listen", True))
    host = "[::1]" if family == socket.AF_INET6 else "127.0.0.1"
    call = {"base_url": f"{'https' if tls else 'http'}://{host}:{server.port}/api/v3", "retry_delay_ms": "20"}
    if tls:
        call["ca_file"] = str(certificates.authority)
    call.update({name: str(value).replace("{port}", str(server.port)) for name, value in case.get("call", {}).items()})
    tunnel = Tunnel(case["tunnel"]) if "tunnel" in case else None
    if tunnel is not None:
        call["proxy"] = f"http://127.0.0.1:{tunnel.port}"
    call = {name: value for name, value in call.items() if value != "None"}  # null in a case: not given
    for name, value in call.items():
        if re.search(r"(_timeout|cancel.*_after)_ms$", name) and int(value) <= 1000:
            call[name] = str(round(int(value) * SLOWNESS))
    places = {"{port}": str(server.port), "{authority}": str(certificates.authority)}
    environment = {
        name: places.get(value, value).replace("{port}", str(server.port))
        for name, value in case.get("environment", {}).items()
    }
    folder = tempfile.TemporaryDirectory(prefix="oac-wire-") if "files" in case else None
    if folder is not None:
        call = {name: value.replace("{folder}", folder.name) for name, value in call.items()}
        for name, content in case["files"].get("before", {}).items():
            Path(folder.name, name).write_text(content, encoding="utf-8")
    if "netrc" in case:
        environment["HOME"] = str(certificates.home(case["netrc"]))
    try:
        done = subprocess.run(
            [*WRAPPER, str(DRIVER), *(f"{name}={value}" for name, value in call.items())],
            capture_output=True,
            timeout=LONGEST,
            env={**os.environ, **environment},
            check=False,
        )
    except subprocess.TimeoutExpired:
        return [f"the driver did not end within {LONGEST} s"]
    finally:
        server.stop()
        if tunnel is not None:
            tunnel.stop()
        files = find_files(folder)
    problems = [f"server: {fault}" for fault in server.faults]
    if done.returncode != 0 or done.stderr:
        problems.append(f"the driver ended with {done.returncode}: {done.stderr.decode(errors='replace')[:4000]}")
    text = done.stdout.decode("utf-8", "replace")
    pieces = {TOKEN[at : at + 8] for at in range(TOKEN.index("_"), len(TOKEN) - 7)}
    if any(piece in text for piece in pieces):
        problems.append(f"eight characters of the token are in the driver's output: {text}")
    blocks = parse_output(text)
    if call.get("follow_up", "1") == "1" and blocks:
        last = blocks.pop()
        if last.get("status") != "OAC_OK":
            problems.append(f"the next call on the same client failed: {last}")
    if call.get("counters") == "1" and blocks:
        problems += check_block(case.get("counters", {}), blocks.pop())
    for wanted in case.get("log", []):
        if not re.search(wanted, text, re.MULTILINE):
            problems.append(f"the log should have a line like {wanted!r}: {text}")
    problems += [f"{word!r} must not be in the output: {text}" for word in case.get("hidden", []) if word in text]
    problems += check_blocks(case, blocks)
    problems += check_server(case, server)
    problems += check_logged(case, text, server)
    if "files" in case and files != case["files"]["after"]:
        problems.append(f"the folder should hold {case['files']['after']}, holds {files}")
    return problems


def find_files(folder: tempfile.TemporaryDirectory[str] | None) -> dict[str, str]:
    """What is in the folder, which is removed; of a long file its size."""
    found: dict[str, str] = {}
    if folder is not None:
        for path in Path(folder.name).iterdir():
            size = path.stat().st_size
            found[path.name] = path.read_text(encoding="utf-8") if size < 1000 else f"{size} bytes"
        folder.cleanup()
    return found


def check_blocks(case: dict[str, Any], blocks: list[Block]) -> list[str]:
    expected = case.get("expect", {})
    wanted = expected if isinstance(expected, list) else [expected]
    if "expect_each" in case:
        wanted = [case["expect_each"]] * int(case["call"]["calls"])
    if len(wanted) != len(blocks):
        return [f"{len(wanted)} results were expected, {len(blocks)} came: {blocks}"]
    problems: list[str] = []
    for want, block in zip(wanted, blocks):
        problems += check_block(want, block)
    return problems


def check_block(want: dict[str, Any], block: Block) -> list[str]:
    """A value is compared as text; NAME~ is a regular expression, NAME<= and NAME>= are bounds."""
    problems: list[str] = []
    for name, value in want.items():
        key = name.rstrip("~<>=")
        got = block.get(key)
        if got is None:
            good = False
        elif name.endswith("~"):
            good = re.search(value, got) is not None
        elif name.endswith("<="):
            good = float(got) <= value * (SLOWNESS if key.endswith("_ms") else 1)
        elif name.endswith(">="):
            good = float(got) >= value
        else:
            good = got == str(value)
        if not good:
            problems.append(f"{name} should be {value!r}, is {got!r}")
    return problems + ([f"all of it: {block}"] if problems else [])


def check_server(case: dict[str, Any], server: Server) -> list[str]:
    problems: list[str] = []
    sent = case.get("sent", {})
    for index, wanted in enumerate(sent.get("requests", [])):
        wanted = wanted.replace("{port}", str(server.port)).replace("{token}", TOKEN).replace("{version}", VERSION)
        got = server.requests[index].decode("latin-1") if index < len(server.requests) else "(nothing)"
        if got != wanted:
            problems.append(f"request {index + 1} should be {wanted!r}, is {got!r}")
    for name, number in (("accepts", server.accepts), ("count", len(server.requests))):
        if name in sent and sent[name] != number:
            problems.append(f"sent.{name} should be {sent[name]}, is {number}")
        if f"{name}<=" in sent and sent[f"{name}<="] < number:
            problems.append(f"sent.{name} should be at most {sent[f'{name}<=']}, is {number}")
    for word in case.get("absent", []):
        if any(word.encode() in request for request in server.requests):
            problems.append(f"{word!r} must not be in a request")
    for request in server.requests:
        head = request.split(b"\r\n", 1)[0]
        if TOKEN.encode() in head:
            problems.append("the token is in a request's URL")
    return problems


def check_logged(case: dict[str, Any], text: str, server: Server) -> list[str]:
    """With `logged`, the log has exactly the header lines that the server saw, the secret ones redacted."""
    if "logged" not in case:
        return []
    redacted = {"authorization": "Bearer [redacted]", **{name: "[redacted]" for name in case["logged"]}}
    seen: list[str] = []
    for request in server.requests:
        for line in request.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")[1:]:
            name, value = line.split(": ", 1)
            seen.append(f"{name}: {redacted.get(name.lower(), value)}")
    told = re.findall(r"^log4==[0-9a-f]{16}-\d+ > (.*)$", text, re.MULTILINE)
    return [] if told == seen else [f"the log tells of {told}, the server saw {seen}"]


class WireTest(unittest.TestCase):
    """One test method per case; the cases run beside each other."""

    executor: ThreadPoolExecutor
    certificates: Certificates
    futures: dict[str, Future[list[str]]] = {}

    @classmethod
    def setUpClass(cls) -> None:
        if not DRIVER.exists():
            raise AssertionError(f"{DRIVER} has not been built")
        cls.executor = ThreadPoolExecutor(int(os.environ.get("OAC_WIRE_JOBS", "8")))
        cls.certificates = Certificates()
        cls.futures = {case["id"]: cls.executor.submit(run_case, case, cls.certificates) for case in load_cases()}

    @classmethod
    def tearDownClass(cls) -> None:
        cls.executor.shutdown(cancel_futures=True)
        cls.certificates.remove()


def add_case(case: dict[str, Any]) -> None:
    name = f"test_{case['id']}"
    if hasattr(WireTest, name):
        raise ValueError(f"two cases are called {case['id']}")

    def method(self: WireTest) -> None:
        problems = self.futures[case["id"]].result()
        self.assertEqual([], problems, f"{case['name']}:\n" + "\n".join(problems))

    method.__doc__ = case["name"]
    setattr(WireTest, name, method)


for _case in load_cases():
    add_case(_case)


if __name__ == "__main__":
    unittest.main()
