"""One thing changed in an editor: read, shown, refused, compared, sent, kept and removed. Editors are scripts."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import subprocess
import tempfile
import unittest.mock
from pathlib import Path

from tests.command.support import Commands, Script, Terminal, http

DESK = (
    '{"id":5,"place":"Hall","note":null,"height":72.50,"owner":{"name":"Ann","room":"1","seen":"x"},'
    '"drawers":[{"id":1,"label":"top"},{"id":2,"label":"low","weight":3}],'
    '"serial":12345678901234567890123,"tags":["a"],"version":3}'
)
DONE = http(body="{}")
READ = (http(body=DESK), http(body=DESK), DONE)


def sent(received: list[bytes]) -> str:
    """The body of the change, among the bytes of all connections; empty: there was none."""
    return next((each.rpartition(b"\r\n\r\n")[2].decode() for each in received if each.startswith(b"P")), "")


class Edits(Commands):
    def setUp(self) -> None:
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.enterContext(unittest.mock.patch.dict(os.environ, {"TMPDIR": str(self.folder), "TERM": "xterm"}))
        for name in ("VISUAL", "NO_COLOR"):
            os.environ.pop(name, None)

    def edit(
        self,
        editor: str,
        *more: str,
        answers: tuple[bytes, ...] = READ,
        thing: tuple[str, ...] = ("desk", "5"),
    ) -> tuple[subprocess.CompletedProcess[str], list[bytes], int]:
        """What came of it, what was received, in how many requests."""
        os.environ["EDITOR"] = editor
        with Script(*answers) as server:
            done = self.run_command("edit", *thing, *more, base=server.address, body="")
        return done, server.received, server.requests

    def sed(
        self, script: str, *more: str, answers: tuple[bytes, ...] = READ, thing: tuple[str, ...] = ("desk", "5")
    ) -> tuple[str, str, int]:
        """Exit status with standard error; the last body that was sent; how many requests there were."""
        done, received, requests = self.edit(f"sed -i '{script}'", *more, answers=answers, thing=thing)
        told = re.sub(r"\S*/lab-edit\.\w+", "DIR", done.stderr).replace("lab: ", "")
        return f"{done.returncode}\n{told}", sent(received), requests

    def kept(self) -> list[Path]:
        return sorted(self.folder.glob("*/*"))


class Sent(Edits):
    def test_only_what_differs_is_sent_after_reading_again(self) -> None:
        told, body, requests = self.sed('s/"Hall"/"Loft"/')
        self.assertEqual('0\ndesk 5:\n  place: "Hall" -> "Loft"\ndesk 5 was changed: place\n', told)
        self.assertEqual(('{"place":"Loft"}', 3), (body, requests))
        self.assertEqual([], list(self.folder.iterdir()))

    def test_objects_and_lists_go_whole_without_what_cannot_be_sent(self) -> None:
        told, body, _ = self.sed('s/"top"/"upper"/; s/"Ann"/"Eve"/; s/"a"/"a", "b"/; s/"note": null/"note": "n"/')
        self.assertIn('  drawers[0].label: "top" -> "upper"\n', told)
        self.assertIn('  tags[1]: (none) -> "b"\n', told)
        self.assertIn("desk 5 was changed: note, owner, drawers, tags\n", told)
        drawers = [{"id": 1, "label": "upper"}, {"id": 2, "label": "low"}]
        owner = {"name": "Eve", "room": "1"}
        self.assertEqual({"note": "n", "owner": owner, "drawers": drawers, "tags": ["a", "b"]}, json.loads(body))

    def test_what_nobody_knows_goes_with_what_is_sent_whole(self) -> None:
        was = DESK.replace('"label":"top"', '"label":"top","zip":12345678901234567890').replace(
            '"x"}', '"x","zap":[1.50]}'
        )
        read = (http(body=was), http(body=was), DONE)
        told, body, _ = self.sed("s/top/upper/; s/Ann/Eve/", answers=read)
        self.assertTrue(told.startswith("0\n"), told)
        self.assertIn('{"id":1,"label":"upper","zip":12345678901234567890},', body)
        self.assertIn("1.50", body)
        told, body, _ = self.sed("s/1.50/1.5, 2/", answers=read)
        self.assertIn("owner.zap: update-desk knows no such member", told)
        told, body, _ = self.sed('s/"label": "low"/"label": "low", "zip": 1/', answers=read)
        self.assertIn("drawers[1].zip: update-desk knows no such member", told)

    def test_items_come_and_go(self) -> None:
        for script, expected, drawers in (
            ('s/"label": "top"/"label": "top"},{"label": "new"/', 'drawers[1]: (none) -> {"label":"new"}', 3),
            ('s/"drawers": \\[/&{"id": 9}, /', 'drawers[0]: (none) -> {"id":9}', 3),
            ('s/"id": 2/"id": 3/; /weight/d; s/"low",/"low"/', 'drawers[1]: {"id":2,"label":"low","weight":3} -> {', 2),
        ):
            told, body, _ = self.sed(script)
            self.assertIn(expected, told)
            self.assertEqual(drawers, len(json.loads(body)["drawers"]), told)

    def test_the_text_is_what_the_server_wrote(self) -> None:
        done, _, _ = self.edit('cp "$1" "$TMPDIR/seen"; false')
        self.assertEqual(2, done.returncode)
        seen = (self.folder / "seen").read_text()
        self.assertIn('  "height": 72.50,\n', seen)
        self.assertIn('  "serial": 12345678901234567890123,\n', seen)
        self.assertTrue(seen.endswith("}\n"))

    def test_nothing_changed_is_nothing_sent(self) -> None:
        for editor in ("true", "touch", 's=$(tr -d "\\n " <"$1"); echo "$s" >"$1"; :'):
            done, _, requests = self.edit(editor)
            self.assertEqual((0, 1), (done.returncode, requests), editor)
            self.assertEqual("lab: desk 5: nothing changed, nothing was sent\n", done.stderr)
        self.assertEqual([], list(self.folder.iterdir()))

    def test_a_dry_run_prints_the_request(self) -> None:
        done, _, requests = self.edit("""sed -i 's/"Hall"/"Loft"/'""", "--dry-run")
        self.assertEqual((0, 1), (done.returncode, requests))
        self.assertTrue(done.stdout.startswith("PUT http://127.0.0.1:"))
        self.assertTrue(done.stdout.endswith('\n\n{"place":"Loft"}\n'))
        self.assertEqual([], list(self.folder.iterdir()))

    def test_a_thing_that_is_listed_and_what_its_list_asks_for(self) -> None:
        pegs = '[{"key":1,"hat":"old"}, {"key" : 7 , "hat" : "grey", "made": "x"}]'
        answers = (http(body=pegs), http(body=pegs), http(body='{"changed":1}'))
        thing = ("peg", "a b", "7", "--side", "left")
        told, body, _ = self.sed("s/grey/red/", thing=thing, answers=answers)
        self.assertEqual('0\npeg a b 7:\n  hat: "grey" -> "red"\npeg a b 7 was changed: hat\n', told)
        self.assertEqual('{"hat":"red"}', body)
        done, received, _ = self.edit("true", answers=answers, thing=("peg", "a", "8", "--side", "left"))
        self.assertEqual((1, "lab: list-pegs lists no peg with key 8\n"), (done.returncode, done.stderr))
        self.assertTrue(received[0].startswith(b"GET /api/v3/rooms/a/pegs?side=left "))
        done, _, _ = self.edit("true", thing=("peg", "a", "8"))
        self.assertEqual((2, "--side is missing"), (done.returncode, done.stderr.splitlines()[0][5:]))
        answers = (http(body=pegs), http(body=pegs), http(body='{"changed":0}'))
        done, _, _ = self.edit("sed -i s/grey/red/", answers=answers, thing=thing)
        self.assertEqual(1, done.returncode)
        self.assertIn("lab: changed is 0: no peg was changed\n", done.stderr)
        self.assertEqual(["peg.json"], [path.name for path in self.kept()])


class Refused(Edits):
    def test_what_cannot_be_changed_is_told_by_name_all_at_once(self) -> None:
        told, _, requests = self.sed('s/72.50/73/; s/"id": 5/"id": 6/; s/"seen": "x"/"seen": "y"/; s/"tags"/"tugs"/')
        lines = told.splitlines()
        self.assertEqual(
            [
                "2",
                "DIR/desk.json:2:9: id: update-desk cannot change it",
                "DIR/desk.json:5:13: height: it is read-only: update-desk cannot change it",
                "DIR/desk.json:9:13: owner.seen: update-desk cannot change it",
                "DIR/desk.json:23:11: tugs: update-desk knows no such member; --allow-unknown sends it all the same",
                "DIR/desk.json:1:1: tags: update-desk cannot remove it, and takes no null",
                "your text is kept in DIR/desk.json",
            ],
            lines,
        )
        self.assertEqual(1, requests)
        self.assertIn('"id": 6', self.kept()[0].read_text())
        self.assertEqual(0o600, stat.S_IMODE(self.kept()[0].stat().st_mode))
        self.assertEqual(0o700, stat.S_IMODE(self.kept()[0].parent.stat().st_mode))

    def test_what_is_no_json_or_of_another_type(self) -> None:
        for script, expected in (
            ("2s/,//", "DIR/desk.json:3:3: "),
            ("s/Hall.,/Hall/", "DIR/desk.json:3:17: place: "),
            ('s/"Hall"/7/', "DIR/desk.json:3:12: place: expected a string, got 7"),
            ("d", "DIR/desk.json:1:1: "),
            ("1s/.*/[]/; 2,99d", "DIR/desk.json:1:1: body: expected an object"),
        ):
            told, _, requests = self.sed(script)
            self.assertTrue(told.startswith("2\n"), told)
            self.assertIn(expected, told, script)
            self.assertIn("your text is kept in DIR/desk.json\n", told)
            self.assertEqual(1, requests)

    def test_changed_meanwhile_is_refused(self) -> None:
        now = DESK.replace('"version":3', '"version":4').replace('"room":"1"', '"room":"2"')
        told, _, requests = self.sed('s/"Hall"/"Loft"/', answers=(http(body=DESK), http(body=now), DONE))
        self.assertIn("desk 5 was changed meanwhile: owner, version; nothing was sent\n", told)
        self.assertIn('  owner.room: "1" -> "2"\n', told)
        self.assertTrue(told.startswith("1\n"))
        self.assertEqual(2, requests)
        self.assertIn("Loft", self.kept()[0].read_text())

    def test_order_and_spelling_are_no_change(self) -> None:
        now = json.dumps(dict(reversed(json.loads(DESK.replace("12345678901234567890123", "1e3")).items())))
        was = DESK.replace("12345678901234567890123", "1000")
        told, body, requests = self.sed('s/"Hall"/"Loft"/', answers=(http(body=was), http(body=now), DONE))
        self.assertEqual(('{"place":"Loft"}', 3), (body, requests), told)

    def test_what_the_server_refuses_keeps_the_text(self) -> None:
        broken = http("400 Bad Request", '{"errorMessage":"no"}')
        told, _, requests = self.sed('s/"Hall"/"Loft"/', answers=(http(body=DESK), http(body=DESK), broken))
        self.assertTrue(told.startswith("1\n"))
        self.assertIn("your text is kept in DIR/desk.json\n", told)
        self.assertEqual(3, requests)
        told, _, requests = self.sed("s/x/y/", answers=(http("404 Not Found", "{}"),))
        self.assertEqual(1, requests)
        self.assertEqual(1, len(self.kept()))

    def test_an_editor_that_fails(self) -> None:
        for editor, expected in (
            ("false", "the editor ended with status 1: false"),
            ("/no/such/editor", "the editor cannot be begun: /no/such/editor"),
            ("kill -9 $$ #", "the editor was ended by signal 9: kill -9 $$ #"),
        ):
            done, _, requests = self.edit(editor)
            self.assertEqual((2, 1), (done.returncode, requests))
            self.assertIn(f"lab: {expected}\n", done.stderr)
            self.assertEqual([], self.kept())
        done, _, _ = self.edit('rm "$1"; :')
        self.assertEqual(2, done.returncode)
        done, _, _ = self.edit('echo mine >"$1"; false')
        self.assertIn("your text is kept in", done.stderr)
        self.assertEqual("mine\n", self.kept()[0].read_text())

    def test_what_an_editor_leaves_beside_the_file_is_removed(self) -> None:
        done, _, _ = self.edit('cp "$1" "$1~"; mv "$1~" "$1"; cp "$1" "$1.bak"; :')
        self.assertEqual(0, done.returncode)
        self.assertEqual([], list(self.folder.iterdir()))

    def test_no_editor_and_no_terminal(self) -> None:
        with unittest.mock.patch.dict(os.environ):
            os.environ.pop("EDITOR", None)
            done = self.run_command("edit", "desk", "5", body="")
        self.assertEqual(2, done.returncode)
        self.assertIn("lab: there is no terminal for an editor; set VISUAL or EDITOR", done.stderr)

    def test_visual_comes_first(self) -> None:
        os.environ["VISUAL"] = "sed -i s/Hall/Loft/"
        _, received, _ = self.edit("false")
        self.assertEqual('{"place":"Loft"}', sent(received))


class Words(Edits):
    def test_resources_are_listed_and_the_nearest_is_named(self) -> None:
        done = self.run_command("edit", body="")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertEqual([["desk", "--desk"], ["lamp", "--lamp"]], [x.split() for x in done.stdout.splitlines()][:2])
        done = self.run_command("edit", "dsk", "5", body="")
        self.assertEqual(
            (2, 'lab: nothing is called "dsk" that can be edited; did you mean desk?'),
            (done.returncode, done.stderr.splitlines()[0]),
        )
        done = self.run_command("edit", "desk", "5", "--place", "x", body="")
        self.assertEqual((2, "lab: edit desk has no option --place"), (done.returncode, done.stderr.splitlines()[0]))
        done = self.run_command("edit", "desk", body="")
        self.assertEqual((2, "lab: --desk is missing"), (done.returncode, done.stderr.splitlines()[0]))

    def test_help(self) -> None:
        for arguments in (("help", "edit"), ("edit", "--help"), ("edit", "desk", "-h")):
            self.assertIn("\n  desk  ", self.run_command(*arguments, body="").stdout)


class OnATerminal(Edits):
    def on_terminal(self, editor: str, server: Script, *more: str) -> Terminal:
        os.environ["EDITOR"] = editor
        return Terminal(["edit", "desk", "5", *more], server.address, values={})

    def test_it_asks_before_it_sends(self) -> None:
        for answer, expected, requests in (("y", 0, 3), ("n", 2, 1), ("q", 2, 1)):
            with Script(http(body=DESK), http(body=DESK), DONE) as server:
                with self.on_terminal("sed -i s/Hall/Loft/", server) as terminal:
                    terminal.wait_for("Send this? [y]es, [e]dit again or [q]uit?")
                    self.assertIn('place: \x1b[31m"Hall"\x1b[0m -> \x1b[32m"Loft"\x1b[0m', terminal.text)
                    terminal.write(f"\nwhat\n {answer}\n")
                    code, _, _, _ = terminal.end()
            self.assertEqual((expected, requests), (code, server.requests), answer)

    def test_yes_does_not_ask(self) -> None:
        with Script(http(body=DESK), http(body=DESK), DONE) as server:
            with self.on_terminal("sed -i s/Hall/Loft/", server, "--yes") as terminal:
                code, text, _, _ = terminal.end()
        self.assertEqual((0, 3), (code, server.requests))
        self.assertNotIn("Send this?", text)

    def test_a_wrong_text_is_edited_again(self) -> None:
        script = self.folder / "editor"
        script.write_text('#!/bin/sh\ngrep -q Loft "$1" && sed -i s/,,/,/ "$1" || sed -i s/Hall.,/Loft\\",,/ "$1"\n')
        script.chmod(0o700)
        with Script(http(body=DESK), http(body=DESK), DONE) as server:
            with self.on_terminal(str(script), server) as terminal:
                terminal.wait_for("[e]dit again or [q]uit?")
                self.assertIn("/desk.json:3:19: ", terminal.text)
                terminal.write("e\n")
                terminal.wait_for("Send this?")
                terminal.write("y\n")
                code, _, _, _ = terminal.end()
        self.assertEqual((0, 3), (code, server.requests))

    def test_interrupts_are_the_editors_and_then_ours(self) -> None:
        with Script(http(body=DESK), http(body=DESK), DONE) as server:
            editor = """trap 'sed -i s/Hall/Loft/ "$1"; exit 0' INT; echo ready; while :; do sleep 0.05; done; :"""
            with self.on_terminal(editor, server) as terminal:
                terminal.wait_for("ready")
                os.killpg(terminal.process.pid, signal.SIGINT)
                terminal.wait_for("Send this?")
                os.killpg(terminal.process.pid, signal.SIGINT)
                code, text, _, _ = terminal.end()
        self.assertEqual((130, 1), (code, server.requests))
        self.assertIn("your text is kept in ", text)
        self.assertIn("Loft", self.kept()[0].read_text())
