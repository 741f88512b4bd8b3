"""Debian's chromium without a window, driven by its own protocol through a pipe: no port, no library, no network."""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
_SECONDS = 60
_OPTIONS = (
    "--headless=new",
    "--no-sandbox",  # it refuses to run as root otherwise, and sees our own pages only
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)
# What a page complains of: what its scripts print, what they do not catch, what cannot be loaded.
_COMPLAINTS = {"Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Network.loadingFailed"}


def found() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _above(end: int) -> int:
    """The same with a number of 10 or more."""
    moved = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(end)
    return moved


class Browser:
    """From `with` to its end, with one page."""

    def __enter__(self) -> Browser:
        program = found()
        assert program, "there is no chromium"
        self._home = tempfile.TemporaryDirectory(prefix="site-", ignore_cleanup_errors=True)
        into, self._out = os.pipe()
        self._in, out = os.pipe()
        # It reads from 3 and writes to 4. Until then the ends stand above both; bash knows descriptors of two digits.
        into, out = (_above(end) for end in (into, out))
        redirected = f'exec "$0" "$@" 3<&{into} 4>&{out}'
        command = ["bash", "-c", redirected, program, *_OPTIONS, f"--user-data-dir={self._home.name}", "about:blank"]
        environment = {**os.environ, "HOME": self._home.name, "LC_ALL": "C.UTF-8"}
        self._errors = (Path(self._home.name) / "errors").open("wb")
        self._process = subprocess.Popen(
            command,
            pass_fds=(into, out),
            stdin=subprocess.DEVNULL,
            stdout=self._errors,
            stderr=self._errors,
            env=environment,
        )
        os.close(into)
        os.close(out)
        self._text = b""
        self._number = 0
        self._session = ""
        self.events: list[dict[str, Any]] = []
        try:
            target = self.ask("Target.createTarget", url="about:blank")["targetId"]
            self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for name in ("Page", "Runtime", "Log", "Network"):
                self.ask(f"{name}.enable")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(Exception):
            self._session = ""
            self.ask("Browser.close")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=10)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._in)
        os.close(self._out)
        self._errors.close()
        self._home.cleanup()

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next(_SECONDS)
            if answer is None:
                raise TimeoutError(f"chromium does not answer {method}")
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def _next(self, seconds: float) -> dict[str, Any] | None:
        until = time.monotonic() + seconds
        while b"\0" not in self._text:
            if not select.select([self._in], [], [], max(0.0, until - time.monotonic()))[0]:
                return None
            read = os.read(self._in, 1 << 20)
            if not read:
                raise EOFError("chromium has ended: " + Path(self._errors.name).read_text(errors="replace")[-2000:])
            self._text += read
        text, self._text = self._text.split(b"\0", 1)
        return json.loads(text)

    def wait(self, method: str) -> None:
        """Until the page tells of it, if it has not since the last `go`."""
        while not any(event.get("method") == method for event in self.events):
            event = self._next(_SECONDS)
            if event is None:
                raise TimeoutError(f"no {method}")
            self.events.append(event)

    def go(self, address: str) -> None:
        self.events.clear()
        self.ask("Page.navigate", url=address)
        self.wait("Page.loadEventFired")

    def complaints(self) -> list[str]:
        """Of the page that is open, since it was asked for."""
        self.run("0")  # what was told before has been read then
        return [json.dumps(each["params"])[:400] for each in self.events if each.get("method") in _COMPLAINTS]

    def run(self, script: str) -> Any:
        """The value of an expression; promises are waited for."""
        done = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in done:
            raise RuntimeError(json.dumps(done["exceptionDetails"])[:1000])
        return done["result"].get("value")

    def until(self, script: str) -> None:
        """Until an expression is true."""
        end = time.monotonic() + _SECONDS
        while not self.run(f"Boolean({script})"):
            if time.monotonic() > end:
                raise TimeoutError(script)
            time.sleep(0.02)

    def size(self, width: int, height: int, mobile: bool = False) -> None:
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def colours(self, scheme: str, media: str = "") -> None:
        self.ask(
            "Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}]
        )

    def scripts(self, allowed: bool) -> None:
        self.ask("Emulation.setScriptExecutionDisabled", value=not allowed)

    def type(self, text: str) -> None:
        for letter in text:
            self.ask("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter, unmodifiedText=letter)
            self.ask("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def press(self, key: str) -> None:
        """A key without a letter, such as Enter or ArrowDown."""
        code = {"Enter": 13, "Escape": 27, "ArrowUp": 38, "ArrowDown": 40, "ArrowLeft": 37, "ArrowRight": 39, "Tab": 9}[
            key
        ]
        text = {"text": "\r"} if key == "Enter" else {}
        kind = "keyDown" if text else "rawKeyDown"
        self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def picture(self, path: Path, whole: bool = False) -> None:
        data = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))
