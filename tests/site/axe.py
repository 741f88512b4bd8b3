"""axe-core, which judges whether people who cannot see a page well can use it: in a pinned version, from npm, below
build/. Where it cannot be had, it is left out, and said."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.site.browser import Browser

HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[1] / "build/docs-judges"
_SCRIPT = BUILD / "node_modules/axe-core/axe.min.js"


def script() -> str:
    """Its text, installed where it is not there yet; empty where that fails."""
    wanted, installed = HERE / "package.json", BUILD / "package.json"
    if not (_SCRIPT.is_file() and installed.is_file() and installed.read_bytes() == wanted.read_bytes()):
        BUILD.mkdir(parents=True, exist_ok=True)
        shutil.copy(wanted, installed)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        try:
            subprocess.run(command, cwd=BUILD, check=True, timeout=120, capture_output=True)
        except (OSError, subprocess.SubprocessError):
            installed.unlink()
            return ""
    return _SCRIPT.read_text(encoding="utf-8")


def faults(browser: Browser, rules: tuple[str, ...] = ()) -> list[str]:
    """What it finds serious or critical on the page that is open and has its script, by all rules or those named."""
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    found: list[dict[str, Any]] = json.loads(
        browser.run(f"axe.run(document, {json.dumps(options)}).then(found => JSON.stringify(found.violations))")
    )
    return [
        f"{each['id']} ({each['impact']}): {each['help']}: {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for each in found
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"][:3]
    ]
