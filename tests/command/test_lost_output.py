"""Output that is lost is never a success, and nothing that is said goes where it does not belong."""

from __future__ import annotations

import itertools
import os
import subprocess
import tempfile
import time
import unittest

from tests.command.support import BODY, COMMAND, UPDATE, Commands, Script, environment, http

LARGE = '{"updateCount":1,"more":"' + "x" * 300_000 + '"}'
PRINTING = (
    ("help",),
    ("--help",),
    ("-h",),
    ("help", "update-customer"),
    ("update-customer", "-h"),
    ("--version",),
    ("-V",),
    ("version",),
    (*UPDATE, "--dry-run"),
)
CLOSE = ("<&-", ">&-", "2>&-")


class LostOutput(Commands):
    def test_a_full_disk(self) -> None:
        for arguments in PRINTING:
            done = self.run_command(*arguments, shell=">/dev/full")
            self.assertEqual(
                (done.returncode, done.stderr),
                (1, "lab: cannot write to standard output: No space left on device\n"),
                arguments,
            )

    def test_an_answer_that_is_lost(self) -> None:
        for answer in ('{"updateCount":1}', LARGE):
            with Script(http(body=answer)) as server:
                done = self.update(server, shell=">/dev/full")
            self.assertEqual(done.returncode, 1)
            self.assertEqual(
                done.stderr,
                "lab: cannot write to standard output: No space left on device; the request was carried out\n",
            )
            self.assertEqual(server.requests, 1)

    def test_a_closed_standard_output(self) -> None:
        for arguments in PRINTING:
            done = self.run_command(*arguments, shell=">&-")
            self.assertEqual(
                (done.returncode, done.stderr),
                (1, "lab: cannot write to standard output: Bad file descriptor\n"),
                arguments,
            )

    def test_a_closed_pipe_ends_quietly(self) -> None:
        for arguments in (*PRINTING, UPDATE):
            with Script(http(body=LARGE)) as server:
                reader, writer = os.pipe()
                os.close(reader)
                try:
                    done = subprocess.run(
                        [COMMAND, *arguments],
                        input=BODY.encode(),
                        stdout=writer,
                        stderr=subprocess.PIPE,
                        env=environment(server.address),
                        timeout=60,
                        check=False,
                    )
                finally:
                    os.close(writer)
            self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)  # nobody wants the rest

    def test_a_lost_standard_error_does_not_end_a_call(self) -> None:
        with Script() as server:
            done = self.update(server, "-v", shell="2>/dev/full")
        self.assertEqual((done.returncode, done.stdout, server.requests), (1, '{"updateCount":1}\n', 1))
        with Script() as server:
            done = self.update(server, shell="2>/dev/full")  # nothing to say
        self.assertEqual((done.returncode, done.stdout), (0, '{"updateCount":1}\n'))

    def test_a_pipe_that_does_not_wait(self) -> None:
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        with Script(http(body=LARGE)) as server:
            process = subprocess.Popen(
                [COMMAND, *UPDATE],
                stdin=subprocess.PIPE,
                stdout=writer,
                stderr=subprocess.PIPE,
                env=environment(server.address),
            )
            os.close(writer)
            assert process.stdin is not None and process.stderr is not None
            process.stdin.write(BODY.encode())
            process.stdin.close()
            time.sleep(0.5)  # so that the pipe is full
            with open(reader, encoding="utf-8") as stream:
                self.assertEqual(stream.read(), LARGE + "\n")
            self.assertEqual((process.wait(timeout=20), process.stderr.read()), (0, b""))
            process.stderr.close()

    def test_a_file_that_must_not_grow(self) -> None:
        with tempfile.TemporaryDirectory() as folder, Script(http(body=LARGE)) as server:
            done = self.update(server, shell=f">{folder}/answer", before="ulimit -f 8")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(
            done.stderr, "lab: cannot write to standard output: File too large; the request was carried out\n"
        )

    def test_wrong_usage_stays_wrong_usage(self) -> None:
        for shell in (">/dev/full", "2>/dev/full", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
            for arguments in (("nonsense",), (), ("update-customer",), ("update-customer", "--store-id", "x")):
                self.assertEqual(self.run_command(*arguments, shell=shell).returncode, 2, (arguments, shell))


class ClosedDescriptors(Commands):
    """A closed descriptor must not become a socket that is written to."""

    def combinations(self) -> list[tuple[str, ...]]:
        return [some for count in (1, 2, 3) for some in itertools.combinations(CLOSE, count)]

    def assert_one_request(self, server: Script, case: object) -> None:
        self.assertEqual(len(server.received), 1, case)
        head, _, body = server.received[0].partition(b"\r\n\r\n")
        self.assertTrue(head.startswith(b"PUT /api/v3/1003/customers/5 HTTP/1.1\r\n"), case)
        self.assertEqual(body, BODY.encode(), case)

    @unittest.skipUnless(os.path.exists("/dev/fd"), "/proc is not mounted")
    def test_a_success(self) -> None:
        for closed in self.combinations():
            with Script() as server:
                done = self.run_command(
                    *UPDATE[:-1], "/dev/fd/9", base=server.address, shell=f"9<<X {' '.join(closed)}\n{BODY}\nX\n"
                )
            self.assertEqual(done.returncode, 1 if ">&-" in closed else 0, (closed, done.stderr))
            self.assertEqual(done.stdout, "" if ">&-" in closed else '{"updateCount":1}\n', closed)
            self.assertEqual(
                "the request was carried out" in done.stderr, ">&-" in closed and "2>&-" not in closed, closed
            )
            self.assertEqual(server.requests, 1)

    def test_a_complaint_while_the_connection_is_open(self) -> None:
        for closed in self.combinations():
            if "<&-" in closed:
                continue
            for answer in (http("404 Not Found", '{"errorMessage":"no"}'), http(body='{"updateCount":0}')):
                with Script(answer) as server:
                    done = self.update(server, "-v", shell=" ".join(closed))
                self.assertEqual(done.returncode, 1, closed)
                self.assert_one_request(server, closed)

    def test_standard_input(self) -> None:
        for closed in self.combinations():
            if "<&-" in closed:
                done = self.run_command(*UPDATE, shell=" ".join(closed))
                self.assertEqual((done.returncode, done.stdout), (2, ""), closed)
                self.assertEqual(
                    done.stderr, "" if "2>&-" in closed else "lab: standard input: Bad file descriptor\n", closed
                )


if __name__ == "__main__":
    unittest.main()
