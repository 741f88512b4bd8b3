"""The command: starts the mock server, says where it is, runs until it is told to stop."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from tests.mock.description import Unusable
from tests.mock.server import MockServer, Settings
from tests.mock.strictjson import NotJson


def _read(arguments: list[str]) -> tuple[Settings, Path | None]:
    default = Settings()
    parser = argparse.ArgumentParser(
        prog="python3 -m tests.mock",
        allow_abbrev=False,
        description="A local server that behaves like the API of a description. It listens on loopback only.",
        epilog="Parameters that it does not honour are named in the header X-Mock-Ignored of the answer; GET "
        "/mock/operations lists them all. tests/mock/README.md says what it does.",
    )
    parser.add_argument("--port", type=int, default=default.port, help="port to listen on (default: any free one)")
    parser.add_argument("--token", default=default.token, help="the token that is valid (default: %(default)s)")
    parser.add_argument("--store-id", type=int, default=default.store_id, help="the store (default: %(default)s)")
    parser.add_argument("--spec", type=Path, default=default.spec, help="the OpenAPI description")
    parser.add_argument("--seed", type=Path, default=default.seed, help="JSON file with the shop to begin with")
    parser.add_argument("--log", type=Path, help="append one JSON line for each request to this file, tokens left out")
    parser.add_argument("--print-address-to", type=Path, metavar="FILE", help="write the address to this file as well")
    found = parser.parse_args(arguments)
    if not 0 <= found.port <= 65535:
        parser.error("--port must be from 0 to 65535")
    if not found.token:
        parser.error("--token must not be empty")
    return Settings(found.port, found.token, found.store_id, found.spec, found.seed, found.log), found.print_address_to


def _write_whole(file: Path, text: str) -> None:
    """So that a reader sees all of it or no file."""
    part = file.with_name(file.name + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, file)


def main(arguments: list[str]) -> int:
    settings, address_file = _read(arguments)
    stops = {signal.SIGTERM, signal.SIGINT}
    for stop in stops:
        signal.signal(stop, lambda *_: None)  # a shell may have told us to ignore it
    signal.pthread_sigmask(signal.SIG_BLOCK, stops)  # inherited by all threads: sigwait alone receives them
    try:
        with MockServer(settings) as server:
            if address_file is not None:
                _write_whole(address_file, server.address + "\n")
            print(server.address, flush=True)
            signal.sigwait(stops)
    except (OSError, Unusable, NotJson, KeyError, TypeError) as error:
        print(f"mock: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
