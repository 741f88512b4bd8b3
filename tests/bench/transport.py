"""Prints the transport's figures, each on a line of its own: `bench: NAME = NUMBER UNIT`. Called by `make bench`.

Builds transport_bench.c and runs it against nginx on loopback (an ephemeral port, stopped at the end):

* What a call costs more than with bare libcurl is measured with client and nginx on one and the same processor. Then
  nothing hides the cost of either side: each instruction counts, none is done while the other side waits, and no
  figure depends on which processor the scheduler chose or how long one took to wake up.
* A client that is used for blocking calls and by a front is measured by TLS, as the first.
* What 32 in flight are worth is measured with nginx on a processor of its own (on a machine with one, it cannot be), and
  against a server whose every answer takes two milliseconds, as on a network.

Nothing here decides: benchmarks are not tests.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.codec import ROOT, STANDARD, flags, run
from tests.harness import lab
from tests.wire.certificates import Certificates

COST_ROUNDS = "61"
GAIN_ROUNDS = "31"
SLOW_ROUNDS = "3"
MIXED_ROUNDS = "31"
CONFIGURATION = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    access_log off;
    keepalive_requests 1000000000;
    client_body_temp_path {folder};
    proxy_temp_path {folder};
    fastcgi_temp_path {folder};
    uwsgi_temp_path {folder};
    scgi_temp_path {folder};
    server {{
        listen 127.0.0.1:{port}{tls};
        location / {{
            default_type application/json;
            return 200 '{{"updateCount":1}}';
        }}
    }}
}}
"""


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


def wait_for(port: int, server: subprocess.Popen[bytes]) -> bool:
    for _ in range(100):
        if server.poll() is not None:
            return False
        with socket.socket() as sock:
            if sock.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.05)
    return False


def build(compiler: str, program: Path) -> None:
    cflags, libs = flags("libcurl", "libcjson")
    mine = str(Path(ROOT, "tests", "bench", "transport_bench.c"))
    program.parent.mkdir(parents=True, exist_ok=True)
    run([compiler, *STANDARD, *lab.INCLUDES, *cflags, mine, *lab.runtime_sources(), "-o", str(program), *libs, "-lpthread"])


def against_nginx(
    nginx: str, server_cpu: int, client_cpu: int, command: list[str], certificate: tuple[Path, Path] | None = None
) -> int:
    """Runs `command` with `{url}` filled in, each side on its processor; by TLS with a certificate and its key."""
    tls = ""
    if certificate is not None:
        tls = f" ssl;\n        ssl_certificate {certificate[0]};\n        ssl_certificate_key {certificate[1]}"
    with tempfile.TemporaryDirectory(prefix="oac-bench-") as folder:
        port = free_port()
        Path(folder, "nginx.conf").write_text(CONFIGURATION.format(folder=folder, port=port, tls=tls), encoding="ascii")
        server = subprocess.Popen([nginx, "-p", folder, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/error.log"])
        try:
            if not wait_for(port, server):
                print("bench: nginx does not answer", file=sys.stderr)
                return 1
            os.sched_setaffinity(server.pid, {server_cpu})
            url = f"http{'s' if certificate else ''}://127.0.0.1:{port}/api/v3"
            with subprocess.Popen([part.replace("{url}", url) for part in command]) as client:
                os.sched_setaffinity(client.pid, {client_cpu})
                return client.wait()
        finally:
            server.terminate()
            server.wait(10)


def against_slow_server(program: Path) -> int:
    script = str(Path(ROOT, "tests", "bench", "slow_server.py"))
    with subprocess.Popen([sys.executable, script, "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin is not None and server.stdout is not None
        port = int(server.stdout.readline())
        url = f"http://127.0.0.1:{port}/api/v3"
        try:
            return subprocess.run(
                [str(program), "gain", url, SLOW_ROUNDS, "an answer takes 2 ms"], check=False
            ).returncode
        finally:
            server.stdin.close()


def mixed(nginx: str, processor: int, program: Path) -> int:
    """One client for blocking calls and for a front, by TLS, where a connection more is seen at once."""
    certificates = Certificates()
    try:
        command = [str(program), "mixed", "{url}", MIXED_ROUNDS, str(certificates.authority)]
        return against_nginx(nginx, processor, processor, command, certificates.files("good"))
    finally:
        certificates.remove()


def main() -> int:
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    program = Path(ROOT, "build", "bench", "transport")
    if not Path(nginx).exists():
        print("bench: nginx is not installed; the transport is not measured", file=sys.stderr)
        return 1
    build(os.environ.get("CC", "gcc"), program)
    processors = sorted(os.sched_getaffinity(0))
    cost = [str(program), "cost", "{url}", COST_ROUNDS]
    gain = [str(program), "gain", "{url}", GAIN_ROUNDS]
    return (
        against_nginx(nginx, processors[-1], processors[-1], cost)
        or (len(processors) > 1 and against_nginx(nginx, processors[0], processors[-1], gain))
        or mixed(nginx, processors[-1], program)
        or against_slow_server(program)
    )


if __name__ == "__main__":
    sys.exit(main())
