"""The rooms of runtime/command: a file includes what its room may use, as the table in the README there says."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[2]

COMMAND = ROOT / "runtime/command"
ROW = re.compile(r"^\| `(\w+)/` \|.*\| ([^|]*) \|$", re.M)


def table() -> dict[str, set[str]]:
    rows = ROW.findall((COMMAND / "README.md").read_text(encoding="utf-8"))
    return {room: set(may.replace(",", "").split()) - {"nothing"} for room, may in rows}


class RoomsOfTheCommand(unittest.TestCase):
    def test_every_room_stands_in_the_table(self) -> None:
        self.assertEqual({path.name for path in COMMAND.iterdir() if path.is_dir()}, set(table()))

    def test_files_include_what_their_room_may_use(self) -> None:
        rooms = table()
        for path in sorted(COMMAND.glob("*/*.[ch]")):
            room = path.parent.name
            for included in re.findall(r'^#include "(\w+)/\w+\.h"$', path.read_text(encoding="utf-8"), re.M):
                if included in rooms:
                    self.assertIn(included, rooms[room] | {room}, f"{path.name} of {room} includes {included}")

    def test_rooms_do_not_go_in_a_circle(self) -> None:
        rooms = table()
        order: list[str] = []
        while len(order) < len(rooms):
            free = [room for room in rooms if room not in order and rooms[room] <= set(order)]
            self.assertTrue(free, f"a circle among {sorted(set(rooms) - set(order))}")
            order += free
