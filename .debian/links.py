"""Manual pages that only name another one become links to it: `links.py FOLDER`."""

import sys
from pathlib import Path

for path in sorted(Path(sys.argv[1]).glob("man*/*")):
    if path.is_symlink() or not path.is_file():
        continue
    text = path.read_bytes()
    if text.startswith(b".so "):
        target = text.decode().split()[1]
        path.unlink()
        folder, _, name = target.rpartition("/")
        path.symlink_to(name if folder in ("", path.parent.name) else f"../{target}")
