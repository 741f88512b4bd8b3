"""Prints the transport's figures, each on a line of its own: `bench: NAME = NUMBER UNIT`. Called by `make bench`.

Builds transport_bench.c and runs it against nginx on loopback (an ephemeral port, stopped at the end), where a call
costs nothing but processor time, and against a server whose every answer takes two milliseconds, as on a network.
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

from tests.bench.codec import INCLUDES, ROOT, STANDARD, flags, run

ROUNDS = "21"
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
        listen 127.0.0.1:{port};
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
    sources = sorted(str(path) for path in Path(ROOT, "runtime", "src").glob("*.c"))
    mine = str(Path(ROOT, "tests", "bench", "transport_bench.c"))
    program.parent.mkdir(parents=True, exist_ok=True)
    run([compiler, *STANDARD, *INCLUDES, *cflags, mine, *sources, "-o", str(program), *libs, "-lpthread"])


def against_nginx(program: Path, nginx: str) -> int:
    with tempfile.TemporaryDirectory(prefix="oac-bench-") as folder:
        port = free_port()
        Path(folder, "nginx.conf").write_text(CONFIGURATION.format(folder=folder, port=port), encoding="ascii")
        server = subprocess.Popen([nginx, "-p", folder, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/error.log"])
        try:
            if not wait_for(port, server):
                print("bench: nginx does not answer", file=sys.stderr)
                return 1
            return subprocess.run([str(program), f"http://127.0.0.1:{port}/api/v3", ROUNDS], check=False).returncode
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
            return subprocess.run([str(program), url, "3", "an answer takes 2 ms"], check=False).returncode
        finally:
            server.stdin.close()


def main() -> int:
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    program = Path(ROOT, "build", "bench", "transport")
    if not Path(nginx).exists():
        print("bench: nginx is not installed; the transport is not measured", file=sys.stderr)
        return 1
    build(os.environ.get("CC", "gcc"), program)
    return against_nginx(program, nginx) or against_slow_server(program)


if __name__ == "__main__":
    sys.exit(main())
