"""Prints how many tokens one processor serves: `bench: NAME = NUMBER UNIT`. Called by `make bench`.

The limit is per token: 600 requests a minute. So one machine serves many shops at a time, and what it can do is
what a request of `bulk` takes of a processor: of user and system, plan and journal included, by HTTP and HTTPS, against
nginx on a processor of its own. What a run takes without requests, its start, is measured apart and left out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.codec import ROOT
from tests.bench.transport import against_nginx
from tests.wire.certificates import Certificates

ITEMS = 20_000
ROUNDS = 3
A_SECOND = 600 / 60
COMMAND = str(Path(ROOT, "build", "tests", "lab"))


def write(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(1, count + 1):
            person = {"name": f"Payer {number}", "street": "Karl Johans gate 1", "city": "Oslo", "countryCode": "NO"}
            item = {
                "customerId": number,
                "name": f"Customer {number}",
                "taxId": f"NO{number:09}",
                "billingPerson": person,
            }
            file.write(json.dumps(item) + "\n")


def processor_time(url: str, path: Path) -> float:
    """Seconds of one run."""
    environment = dict(os.environ) | {"LAB_BASE_URL": url, "LAB_TOKEN": "secret_of_a_bench", "HOME": str(path.parent)}
    journal = path.with_name("journal")
    line = [COMMAND, "bulk", "update-customer", "--store-id", "1003", "--input", str(path), "--journal", str(journal)]
    with subprocess.Popen([*line, "--rate", "1000000/s", "--quiet"], env=environment, stderr=subprocess.PIPE) as run:
        assert run.stderr is not None
        said = run.stderr.read().decode()
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = status
    journal.unlink(missing_ok=True)
    if status != 0:
        raise SystemExit(f"bench: {said}")
    return used.ru_utime + used.ru_stime


def measure(name: str, url: str) -> int:
    with tempfile.TemporaryDirectory(prefix="oac-bench-") as folder:
        many, one = Path(folder, "many.ndjson"), Path(folder, "one.ndjson")
        write(many, ITEMS)
        write(one, 1)
        each = min(processor_time(url, many) - processor_time(url, one) for _ in range(ROUNDS)) / (ITEMS - 1)
    print(f"bench: bulk, processor time of a request over {name} = {each * 1e6:.1f} us")
    print(
        f"bench: bulk, one processor at 600 requests a minute over {name} = {1 / each / A_SECOND:.0f} tokens",
        flush=True,
    )
    return 0


def trust(authority: Path) -> list[str]:
    """What comes before a command that is to trust the authority as all others: it finds it where these are. Nothing
    where that cannot be done."""
    place = subprocess.run(["curl-config", "--ca"], capture_output=True, text=True, check=False).stdout.strip()
    script = 'mount --bind "$0" "$1" && shift && exec "$@"'
    line = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, str(authority), place]
    if place and subprocess.run([*line, "true"], capture_output=True, check=False).returncode == 0:
        return line
    print("bench: no authority can be made known here; bulk over HTTPS is not measured", file=sys.stderr)
    return []


def main() -> int:
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    if not Path(nginx).exists():
        print("bench: nginx is not installed; bulk is not measured", file=sys.stderr)
        return 1
    processors = sorted(os.sched_getaffinity(0))
    certificates = Certificates()
    try:
        measuring = [sys.executable, "-m", "tests.bench.tokens"]
        code = against_nginx(nginx, processors[0], processors[-1], [*measuring, "HTTP", "{url}"])
        trusting = trust(certificates.authority)
        if code == 0 and trusting:
            command = [*trusting, *measuring, "HTTPS", "{url}"]
            code = against_nginx(nginx, processors[0], processors[-1], command, certificates.files("good"))
        return code
    finally:
        certificates.remove()


if __name__ == "__main__":
    sys.exit(measure(*sys.argv[1:]) if len(sys.argv) == 3 else main())
