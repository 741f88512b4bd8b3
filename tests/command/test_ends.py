"""How the command ends by kind: refused tokens, and signals while a call is under way."""

from __future__ import annotations

import signal
import socket
import subprocess
import unittest

from tests.command.support import BODY, COMMAND, UPDATE, Commands, Script, environment, http

ERROR = '{"errorCode":"%s","errorMessage":"no"}'


class RefusedTokens(Commands):
    def test_answers_that_are_about_the_token(self) -> None:
        for status, code, expected in (
            ("401 Unauthorized", "WHATEVER", 4),
            ("402 Payment Required", "", 4),
            ("403 Forbidden", "", 4),
            ("403 Forbidden", "INVALID_API_TOKEN", 4),
            ("403 Forbidden", "ANOTHER_MATTER", 1),
            ("404 Not Found", "", 1),
        ):
            body = ERROR % code if code else "{}"
            with self.subTest(status=status, code=code), Script(http(status, body)) as script:
                self.assertEqual(self.update(script).returncode, expected)


class Interrupted(Commands):
    """The server takes the request and says nothing."""

    def interrupt(self, *numbers: int, arguments: tuple[str, ...] = UPDATE) -> tuple[int, str, str]:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(20)
            base = f"http://127.0.0.1:{listener.getsockname()[1]}/api/v3"
            process = subprocess.Popen(
                [COMMAND, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment(base),
                text=True,
            )
            with process:
                assert process.stdin is not None
                process.stdin.write(BODY)
                process.stdin.close()
                process.stdin = None
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    for number in numbers:
                        process.send_signal(number)
                    output, errors = process.communicate(timeout=20)
        return process.returncode, output, errors

    def test_a_change_may_have_been_carried_out(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            code, output, errors = self.interrupt(number)
            self.assertEqual((code, output), (130, ""))
            self.assertEqual(errors, "lab: interrupted; the request may have been carried out (outcome unknown)\n")

    def test_two_signals(self) -> None:
        self.assertEqual(self.interrupt(signal.SIGINT, signal.SIGINT)[0], 130)

    def test_a_signal_that_whoever_began_it_passes_over(self) -> None:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        self.addCleanup(signal.signal, signal.SIGINT, before)
        code, _, errors = self.interrupt(signal.SIGINT, arguments=(*UPDATE, "--timeout", "0.2"))
        self.assertEqual((code, "interrupted" in errors), (1, False))


if __name__ == "__main__":
    unittest.main()
