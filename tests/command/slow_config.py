"""Commands for tokens that hang, are interrupted, or leave others behind; many at once with one configuration."""

from __future__ import annotations

import os
import signal
import subprocess
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.command.support import COMMAND, Script, environment, http
from tests.command.test_config import OTHER, READ, SECRET, Config


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


class SlowCommands(Config):
    def read_pid(self, path: Path) -> int:
        limit = time.monotonic() + 20
        while not (path.exists() and path.read_text(encoding="utf-8").endswith("\n")):
            self.assertLess(time.monotonic(), limit)
            time.sleep(0.01)
        return int(path.read_text(encoding="utf-8"))

    def assert_gone(self, pid: int) -> None:
        limit = time.monotonic() + 20
        while alive(pid):
            self.assertLess(time.monotonic(), limit)
            time.sleep(0.01)

    def test_one_that_hangs(self) -> None:
        mark = self.home / "pid"
        for command in (
            f"echo {SECRET}; sleep 100 & echo $! > {mark}; wait",
            f"exec >&-; echo $$ > {mark}; exec sleep 100",
        ):
            mark.unlink(missing_ok=True)
            begun = time.monotonic()
            done = subprocess.run(
                [COMMAND, *READ, "--timeout", "0.5"],
                input="{}",
                text=True,
                capture_output=True,
                env=environment("http://127.0.0.1:9", None)
                | {"LAB_TOKEN_COMMAND": command, "LAB_STORE_ID": "1", "HOME": "/nowhere"},
                timeout=60,
                check=False,
                start_new_session=True,
            )
            self.assertEqual(done.returncode, 2)
            self.assertIn("it did not end within 0.5 s", done.stderr)
            self.assertLess(time.monotonic() - begun, 10)
            self.assert_gone(self.read_pid(mark))

    def test_one_that_leaves_something_behind(self) -> None:
        """An agent that it has begun keeps its output open."""
        mark = self.home / "pid"
        with Script() as script:
            done = self.run_with(
                *READ,
                base=script.address,
                STORE_ID="1",
                TOKEN_COMMAND=f"sleep 100 2>/dev/null & echo $! > {mark}; echo {SECRET}",
            )
        os.kill(self.read_pid(mark), signal.SIGKILL)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_one_that_is_interrupted(self) -> None:
        mark = self.home / "pid"
        values = environment("http://127.0.0.1:9", None) | {
            "LAB_TOKEN_COMMAND": f"echo $$ > {mark}; exec sleep 100",
            "LAB_STORE_ID": "1",
            "HOME": "/nowhere",
        }
        for number in (signal.SIGINT, signal.SIGTERM):
            mark.unlink(missing_ok=True)
            with subprocess.Popen(
                [COMMAND, *READ[:3], "--name", "x"],
                stdin=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=values,
                start_new_session=True,
            ) as process:
                pass_on = self.read_pid(mark) if process.poll() is None else 0
                process.send_signal(number)
                self.assertEqual(process.communicate(timeout=20)[1], b"lab: interrupted; nothing was sent\n")
            self.assertEqual(process.returncode, 130)
            self.assert_gone(pass_on)

    def test_many_at_once(self) -> None:
        counter = self.home / "count"
        self.write(f'token-command = "echo >> {counter}; echo {SECRET}"\nstore-id = 1\n')
        with Script(http()) as script, ThreadPoolExecutor(8) as pool:
            codes = list(pool.map(lambda _: self.run_with(*READ, base=script.address).returncode, range(40)))
        self.assertEqual((codes, len(counter.read_text(encoding="utf-8"))), ([0] * 40, 40))

    def test_no_secret_in_what_is_told(self) -> None:
        """Whoever sends it back, of whatever source; also one that was replaced."""
        counter = self.home / "count"
        command = f"echo >> {counter}; test $(wc -l < {counter}) = 1 && echo {OTHER} || echo {SECRET}"
        answer = '{"errorCode":"' + SECRET + '","errorMessage":"' + OTHER + '","x":"' + SECRET + '"}'
        for variables in ({"TOKEN_COMMAND": command}, {"TOKEN": f"{SECRET}{OTHER}"}):
            counter.unlink(missing_ok=True)
            for answers in ((http("401 No", "{}"), http("500 No", answer)), (http("401 No", "{}"), http(body=answer))):
                with Script(*answers) as script:
                    self.run_with(*READ, "-v", base=script.address, STORE_ID="1", **variables)


if __name__ == "__main__":
    unittest.main()
