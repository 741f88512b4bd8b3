"""The journal of bulk changes: what is in it, what is read of it again, and what is refused."""

from __future__ import annotations

import os
import re
import resource
import unittest
from itertools import product

from tests.bulk.journals import Journals, Tool, crc32c, records, written


class Records(Journals):
    def test_the_sum_is_crc_32c(self) -> None:
        self.assertEqual(0xE3069283, crc32c(b"123456789"))

    def test_each_thing_that_happens_is_a_record(self) -> None:
        self.begin(3)
        self.go_on(
            "sent 0", "of 0 done", "sent 1", "of 1 failed it has no name\t\x1b[1m", "of 2 unchanged", "end", items=3
        )
        texts = records(self.path.read_bytes())
        self.assertEqual("oac-journal 1", texts[0])
        self.assertEqual(
            ["program", "version", "command", "base-url", "flags", "access", "options", "shard", "input", "begun"],
            [text.split()[0] for text in texts[1:11]],
        )
        self.assertEqual("input 100 0000000000000007 things.ndjson", texts[9])
        self.assertEqual("planned 0 1 0000000000000000 once", texts[11])
        self.assertEqual(["planned 2 3 0000000000000006 again", "planned-all 3"], texts[13:15])
        self.assertEqual("resumed", texts[15].split()[0])
        self.assertEqual(["sent 0", "done 0 200", "sent 1"], texts[16:19])
        self.assertRegex(texts[19], r"^failed 1 200 it has no name[^\x1b\t]+$")
        self.assertEqual("unchanged 2 200", texts[20])
        self.assertEqual("end planned=0 sent=0 done=1 unchanged=1 failed=1 unknown=0", texts[21])
        self.assertEqual(22, len(texts))

    def test_a_killed_run_leaves_all_that_was_synced(self) -> None:
        self.begin()
        tool = Tool()
        tool.ask(f"open {self.path}", "plan 0 6", "all", "sent 0", "sent 1", "of 1 done", "sync", "sent 2")
        tool.kill()
        answers, _ = self.go_on("states")
        self.assertEqual(["s1? d p p1 p p"], answers)

    def test_what_is_given_is_in_the_file_with_the_next_tick(self) -> None:
        self.begin()
        tool = Tool()
        tool.ask(f"open {self.path}", "plan 0 6", "all", "sent 4", "tick 5")
        tool.kill()
        self.assertEqual("sent 4", records(self.path.read_bytes())[-1])

    def test_doubts_stay(self) -> None:
        """An attempt of which nobody ever knew what came may have been carried out, whatever came of the next."""
        self.begin()
        self.go_on("sent 1", "of 2 unknown it broke", "sent 4", "of 4 done")
        self.go_on("sent 1", "of 1 failed no", "sent 2", "of 2 failed no")
        self.assertEqual(["p1 f? f? p1 d p"], self.go_on("states")[0])

    def test_reasons_have_no_secrets(self) -> None:
        self.begin()
        answers, _ = self.run_tool(
            f"open {self.path}", "plan 0 6", "all", "of 1 failed secret_aB3dE5gH7jK9 is no name",
            LAB_TOKEN="secret_aB3dE5gH7jK9",
        )  # fmt: skip
        self.assertEqual(["ok"] * 4, answers)
        self.assertNotIn("aB3dE5gH", self.path.read_text())

    def test_reasons_are_found_again(self) -> None:
        self.begin(2000)
        self.go_on(*(f"of {number} failed reason {number}" for number in range(0, 2000, 2)), items=2000)
        asked = ["of 7 unknown seven", "of 4 failed four", "of 6 done", "of 8 failed"]
        answers, _ = self.go_on(*asked, *(f"reason {number}" for number in (0, 1, 4, 7, 8, 1998, 1999)), items=2000)
        self.assertEqual(["reason 0", "-", "four", "seven", "-", "reason 1998", "-"], answers[4:])

    def test_what_did_not_go_out_is_planned_again(self) -> None:
        self.begin()
        self.go_on("sent 1", "of 1 planned the token was refused", "sent 3", "of 3 planned")
        self.assertIn("unsent 1 200 the token was refused", records(self.path.read_bytes()))
        self.assertEqual(["p1 p p p1 p p"], self.go_on("states")[0])

    def test_batches_are_known_until_their_items_have_ended(self) -> None:
        self.begin(700)
        many = " ".join(str(number) for number in range(0, 700, 2))
        self.go_on("batch first 1 3 5", "batch a%20b 0", f"batch many {many}", "ticket first T", "of 0 done", items=700)
        texts = records(self.path.read_bytes())
        self.assertIn("batch first 1 3 5", texts)
        answers, _ = self.go_on("batches", "of 1 done", "of 3 failed", "of 5 done", "batches", "states", items=700)
        first, rest = answers[0].split("; ", 1)
        self.assertEqual("first T 1 3 5", first)
        self.assertEqual(f"many - {many};", rest)
        self.assertEqual(f"many - {many};", answers[4])
        self.assertTrue(answers[5].startswith("d1? d? s? f1? s? d? s1? p "), answers[5][:40])

    def test_runs_of_numbers_are_one_range(self) -> None:
        self.begin(30)
        self.go_on("batch k " + " ".join(map(str, [*range(3, 20), 25, 27, 28])), items=30)
        self.assertIn("batch k 3-19 25 27-28", records(self.path.read_bytes()))
        self.assertIn("k - " + " ".join(map(str, [*range(3, 20), 25, 27, 28])), self.go_on("batches", items=30)[0][0])


class WhatIsReadAgain(Journals):
    def test_every_torn_end_is_cut_off(self) -> None:
        self.begin(2)
        self.go_on("sent 0", "of 0 done", items=2)
        whole = self.path.read_bytes()
        last = whole.rindex(b"\n", 0, -1) + 1
        for end in (*range(last + 1, len(whole), 5), len(whole) - 1):
            for tail in (b"", b"\0" * 3):
                self.path.write_bytes(whole[:end] + tail)
                if tail:
                    self.path.write_bytes(whole[:last] + tail)
                answers, said = self.go_on("states", items=2)
                self.assertEqual(["s1? p"], answers)
                self.assertIn("cut off", said)
                self.assertEqual(records(whole[:last]), records(self.path.read_bytes())[:-1])

    def test_zeros_of_any_length_are_cut_off(self) -> None:
        self.begin(2)
        whole = self.path.read_bytes()
        for length in (1, 65536, 200_000):
            self.path.write_bytes(whole + b"\0" * length)
            self.assertEqual(["p1 p"], self.go_on("states", items=2)[0])
            self.path.write_bytes(whole + b"\0" * length + b"x")
            self.assertIn("damaged", self.refused())

    def test_a_run_that_ended_before_the_plan_was_whole_begins_it_again(self) -> None:
        self.begin(5)
        whole = self.path.read_bytes()
        planned = whole.index(b" planned 0") - 8
        texts = [text for text in records(whole) if not text.startswith("begun")]
        for end in (0, 1, 9, 20, 22, planned - 20, planned, planned + 70, len(whole) - 20):
            self.path.write_bytes(whole[:end])
            self.assertEqual(["p1 p p p1 p"], self.go_on("states", items=5)[0])
            got = [text for text in records(self.path.read_bytes()) if text.split()[0] not in ("begun", "resumed")]
            self.assertEqual(texts, got)

    def test_any_other_damage_is_refused_with_its_line(self) -> None:
        self.begin(3)
        self.go_on("sent 0", "of 0 done", items=3)
        whole = self.path.read_bytes()
        lines = whole.splitlines(keepends=True)
        for number in range(1, len(lines)):
            for damaged in (
                [*lines[:number], lines[number].replace(b" ", b"  ", 1), *lines[number + 1 :]],
                [*lines[:number], lines[number][:12] + b"\x7f" + lines[number][13:], *lines[number + 1 :]],
                [*lines[:number], b"\n", *lines[number:]],
            ):
                self.path.write_bytes(b"".join(damaged))
                self.assertRegex(self.refused(), rf"things.journal is damaged in line {number + 1},")
        for number in range(1, len(lines) - 1):
            for damaged in ([*lines[:number], *lines[number + 1 :]], [*lines[: number + 1], *lines[number:]]):
                self.path.write_bytes(b"".join(damaged))  # one is missing, or there twice
                self.assertRegex(self.refused(), "is damaged in line")

    def test_records_that_make_no_sense_are_refused(self) -> None:
        self.begin(3)
        texts = records(self.path.read_bytes())
        for more in (
            ["sent 3"], ["sent"], ["sent 0x"], ["sent -1"], ["sent 18446744073709551616"], ["sent 01"],
            ["planned-all 3"],
            ["planned 3 4 0000000000000009 again"], ["begun now"], ["nonsense 1"], ["batch k 3"], ["batch k 2-1"],
            ["batch k"], ["batch k 0-99999999999"], ["ticket k T"], [""],
        ):  # fmt: skip
            self.path.write_bytes(written([*texts, *more]))
            self.assertIn(f"is damaged in line {len(texts) + 1}", self.refused(), more)

    def test_other_files_are_left_alone(self) -> None:
        for data in (b"id,name\n5,x\n", b"no line end", b"\n", b"{}", written(["oac-journal 2"]), os.urandom(100_000)):
            self.path.write_bytes(data)
            self.assertRegex(self.refused(), "is no journal of this program|is damaged in line 1,")

    def test_each_difference_is_named(self) -> None:
        self.begin(3)
        for name, value, words in (
            ("command", "delete-thing", 'the command: the journal has "update-thing", this run "delete-thing"'),
            ("base-url", "https://x.example", "the server: the journal has"),
            ("flags", '{"storeId":3}', 'the parameters of all items: the journal has "{}", this run "{"storeId":3}"'),
            ("access", "someone", "who sends"),
            ("options", "via=batch", 'the options: the journal has "", this run "via=batch"'),
            ("shard", "1/4", "the share of the input"),
            ("size", "101", "the input was changed since: its size was 100 bytes, and is 101"),
            ("hash", "8", "the input was changed since: its size is the same, what is in it is not"),
        ):
            answers, said = self.run_tool(f"head {name} {value}", f"open {self.path}")
            self.assertEqual(["ok", "no"], answers)
            self.assertIn(words, said)
            self.assertIn("is of another run; nothing is sent", said)
        answers, said = self.run_tool("head shard 2/4", "head command x", f"open {self.path}")
        self.assertEqual(["the command", "the share of the input"], re.findall(r": (the [^:]*): the journal has", said))

    def test_the_input_may_be_moved(self) -> None:
        self.begin(3)
        answers, said = self.run_tool("head input /elsewhere/things.ndjson", f"open {self.path}")
        self.assertEqual((["ok", "ok"], ""), (answers, said))

    def test_another_plan_of_the_same_input_is_refused(self) -> None:
        self.begin(5)
        for plan in (["plan 0 6"], ["plan 0 4", "all"], ["plan 1 5", "plan 1 2", "all"]):
            answers, said = self.run_tool(f"open {self.path}", *plan)
            self.assertIn("no", answers, plan)
            self.assertIn("is another one than this program makes of the same input", said)


class WhereItIsKept(Journals):
    def test_an_existing_one_is_not_begun_again(self) -> None:
        self.begin()
        before = self.path.read_bytes()
        answers, said = self.run_tool(f"create {self.path}")
        self.assertEqual(["no"], answers)
        self.assertIn("is there already: go on with --resume", said)
        self.assertEqual(before, self.path.read_bytes())

    def test_going_on_with_none_begins_it(self) -> None:
        answers, said = self.run_tool(f"open {self.path}", "plan 0 2", "all", "quiet")
        self.assertEqual(["ok", "ok", "ok", str(2**63 - 1)], answers)
        self.assertIn("so nothing was sent by it; it is begun", said)

    def test_two_runs_do_not_share_one(self) -> None:
        tool = Tool()
        self.assertEqual(["ok"] * 3, tool.ask(f"create {self.path}", "plan 0 3", "all"))
        self.assertIn("another run is at work with the journal", self.refused())
        tool.end()
        self.go_on(items=3)

    def test_places_that_cannot_be_written(self) -> None:
        for path, words in (
            (self.folder / "no" / "x.journal", "its folder is not there"),
            ("/dev/full", "/dev/full is there already, and is no journal"),
            (self.folder, "is there already, and is no journal"),
            (__file__, "is there already, and is no journal"),
            *([("/proc/x.journal", "cannot write a journal at /proc/x.journal")] if os.path.ismount("/proc") else []),
        ):
            answers, said = self.run_tool(f"create {path}")
            self.assertEqual(["no"], answers)
            self.assertIn(words, said)
        for path in ("/dev/full", "/dev/null"):
            answers, said = self.run_tool(f"open {path}")
            self.assertEqual(["no"], answers)
            self.assertIn("is no file in which a journal can be kept", said)

    def test_a_file_that_may_not_grow(self) -> None:
        """The first failure is told once; what came of what was under way is written when there is room again."""
        self.begin(1000)
        size = self.path.stat().st_size
        blocks = size // 512 + 1
        tool = Tool()
        tool.ask(f"open {self.path}", "plan 0 1000", "all")
        resource.prlimit(tool.process.pid, resource.RLIMIT_FSIZE, (blocks * 512, blocks * 512))
        answers = tool.ask(*(f"sent {number}" for number in range(200)), "sync", "sent 201", "sync", "close")
        said = tool.end()
        self.assertEqual(["no"] * 4, answers[-4:])
        self.assertEqual(1, said.count("cannot write to the journal"), said)
        self.assertIn("ulimit -f", said)
        self.assertIn("what came of the last requests is not in the journal", said)
        texts = records(self.path.read_bytes())  # no record is there in part
        self.assertEqual("resumed", texts[-1].split()[0])

    def test_a_journal_is_nobody_elses_business(self) -> None:
        self.begin(1)
        self.assertEqual(0o600, self.path.stat().st_mode & 0o777)

    def test_the_quiet_time_is_that_since_the_last_record(self) -> None:
        self.begin(1)
        os.utime(self.path, (1_000_000, 1_000_000))
        self.assertGreater(int(self.go_on("quiet", items=1)[0][0]), 10**11)
        self.assertLess(int(self.go_on("quiet", items=1)[0][0]), 20_000)
        os.utime(self.path, (2**33, 2**33))  # a clock that was wrong
        self.assertEqual(["0"], self.go_on("quiet", items=1)[0])


class Decisions(Journals):
    def test_every_state_has_its_step(self) -> None:
        got = self.run_tool("decisions")[0][0].split()
        expected = []
        for state, retry, readable, repeatable in product("psdufX", (False, True), (False, True), (False, True)):
            if state in "du":
                step = "leave"
            elif state == "f":
                step = "send" if retry else "leave"
            elif state == "p" or repeatable:
                step = "send"
            else:
                step = "read" if readable else "list"
            expected.append(step)
        self.assertEqual([*expected, "leave", "send", "list"], got)


class Sharing(Journals):
    def test_runs_with_one_token_hear_of_each_other(self) -> None:
        place = {"XDG_RUNTIME_DIR": str(self.folder)}
        first, second, other = Tool(**place), Tool(**place), Tool(**place)
        self.assertEqual(["ok", "ok"], first.ask("share secret_aB3dE5gH7jK9", "look"))
        other.ask("share secret_aB3dE5gH7jK8")
        second.ask("share secret_aB3dE5gH7jK9")
        first.ask("look", "look")
        words = "has the same token: they share its rate"
        self.assertEqual("", other.end())
        for tool, peer in ((first, second), (second, first)):
            self.assertEqual(1, (said := tool.kill()).count(words), said)
            self.assertIn(f"process {peer.process.pid})", said)
        third = Tool(**place)
        third.ask("share secret_aB3dE5gH7jK9")
        self.assertEqual("", third.end())
        self.assertEqual([self.folder / "lab", self.folder / "lab/tokens.lock"], sorted(self.folder.rglob("*")))
        self.assertEqual(b"", (self.folder / "lab/tokens.lock").read_bytes())

    def test_where_nothing_can_be_kept_nothing_is_said(self) -> None:
        for place in ({"XDG_RUNTIME_DIR": "", "HOME": ""}, {"XDG_RUNTIME_DIR": "/dev/null", "HOME": "/dev/null"}):
            answers, said = self.run_tool("share secret_aB3dE5gH7jK9", "look", XDG_STATE_HOME="", **place)
            self.assertEqual((["no", "ok"], ""), (answers, said))

    def test_without_a_runtime_folder_it_is_the_state_folder(self) -> None:
        self.run_tool("share x", XDG_RUNTIME_DIR="", XDG_STATE_HOME="", HOME=str(self.folder))
        self.assertTrue((self.folder / ".local/state/lab/tokens.lock").exists())


if __name__ == "__main__":
    unittest.main()
