"""schemathesis as a judge of the mock server: it sends what the description allows and what it does not, every value at
its edges (coverage) and some at random (fuzzing), and complains of each answer that the description does not have.
Bounded, and with a fixed seed.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import yaml

from tests.mock.server import MockServer, Settings

_HERE = Path(__file__).resolve().parent
_EXAMPLES = 8  # of each operation, good and bad ones
_SEED = 1
_SECONDS = 900

# It wants 401 for a request without a token, whatever is configured; the vendor's list of errors has 403. That a token
# is needed at all is another check (ignored_auth), and of other headers negative_data_rejection tells.
_WRONG = "missing_required_header"
# Disagreements that are not the mock's or the description's. Checks are left out for operations, never for all.
_APART = {
    # Parameters that are objects, laid out by names that nobody knows beforehand (tplvar_*, option_{optionName}), or
    # as name[key] with a key that holds brackets itself: in the query of a request they cannot be told from others,
    # nor what is wrong in them from what is right.
    "static-code$|/storefront-widget-pages$|^GET /{storeId}/products$": (
        "negative_data_rejection",
        "positive_data_acceptance",
    ),
}


def judge(schemathesis: Path, merged: Path, folder: Path, examples: int = _EXAMPLES) -> tuple[bool, str]:
    """What the program says of a mock server with its seed. `folder` is for files that it reads."""
    settings = Settings()
    with MockServer(settings) as server:
        config = folder / "schemathesis.toml"
        config.write_text(_config(server), encoding="utf-8")
        document = folder / "contract.json"
        document.write_text(json.dumps(_of_one_store(merged, settings.store_id)), encoding="utf-8")
        command = [str(schemathesis), "--config-file", str(config), "run", str(document), "--url", server.address]
        command += ["-H", f"Authorization: Bearer {settings.token}", "--phases", _phases(), "--mode", "all"]
        command += ["--seed", str(_SEED), "--max-examples", str(examples), "--continue-on-failure", "--no-color"]
        command += ["--warnings", "off", "--workers", "1", "--exclude-checks", _WRONG]
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": str(_HERE / "schemathesis_hooks.py")}
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    said = done.stdout + done.stderr
    counts = re.findall(r"^ *(?:Tested: .*|\d+ generated.*)$", said, re.MULTILINE)
    return done.returncode == 0, "\n".join(map(str.strip, counts)) if done.returncode == 0 else said


def _phases() -> str:
    """What is made up at random, though from a fixed seed, changes with each word of the description: that is looked
    at by people, and is nothing that a submission should wait for."""
    return "coverage" if os.environ.get("CI") else "coverage,fuzzing"


def _of_one_store(merged: Path, store_id: int) -> Any:
    """The description; but that there is no other store than the mock's. What is asked of another says nothing."""
    document = yaml.load(merged.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    document["components"]["parameters"]["StoreId"]["schema"]["enum"] = [store_id]
    return document


def _config(server: MockServer) -> str:
    """Ids are mostly those of the seed: what is asked of nothing says nothing."""
    ids = _ids(server)
    lines = ["[parameters]"]
    lines += [f'"path.{name}" = {{ dictionary = "{name}", probability = 0.7 }}' for name in ids]
    for name, values in ids.items():
        lines += [f"[dictionaries.{name}]", f"values = {json.dumps(values)}"]
    for pattern, checks in _APART.items():
        lines += ["[[operations]]", f"include-name-regex = '{pattern}'"]
        lines += [f"checks.{check}.enabled = false" for check in checks]
    return "\n".join(lines) + "\n"


def _ids(server: MockServer) -> dict[str, list[Any]]:
    """By the name of a parameter."""
    found: dict[str, list[Any]] = {}
    for collection in server.shop.places.collections.values():
        for item in _items(server.shop.tree.root, collection.key.split("/")):
            found.setdefault(collection.parameter, []).append(item[collection.id_name])
    return found


def _items(node: Any, steps: list[str]) -> list[Any]:
    """All items at a place, of all parents."""
    nodes = [node]
    for step in steps:
        inner = [each[step] for each in nodes if step != "{}" and isinstance(each, dict) and step in each]
        nodes = [each for held in nodes for each in (held if isinstance(held, list) else [])] if step == "{}" else inner
    return [each for held in nodes for each in (held if isinstance(held, list) else [])]
