"""Nothing is lost: ten thousand changes against a server that fails, runs that are killed at any record, disks that
fill up, power that goes. BULK_ITEMS and BULK_KILLS make it larger, BULK_SEED another one."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import time
import unittest
from collections import Counter
from typing import Any

from tests.bulk.proof import COMMAND, CREATE, DELETE, STORE, UPDATE, Proof, environment, updates

ITEMS = int(os.environ.get("BULK_ITEMS", "10000"))
KILLS = int(os.environ.get("BULK_KILLS", "50"))
SEED = int(os.environ.get("BULK_SEED", "16"))
FASTER = 20  # a pause of a second is one of 50 ms


class TenThousand(Proof):
    customers = ITEMS

    def test_the_shop_becomes_what_the_plan_says(self) -> None:
        items = updates(ITEMS, SEED, once=0.05)
        self.write(items)
        for fault in (
            {"share": 0.05, "status": 429},
            {"share": 0.02, "status": 500},
            {"share": 0.01, "drop": True, "carryOut": True},
            {"share": 0.01, "updateCount": 0},
        ):
            self.fault(**fault, seed=SEED, operation="updateCustomer")
        status, said = self.run_bulk(UPDATE, faster=FASTER)
        self.assertEqual(3, status, said)
        tally = self.tally()
        self.assertEqual(ITEMS, sum(tally.values()))
        self.assertTrue(0 < tally["failed"] < ITEMS * 0.05, tally)
        self.assertEqual(len(self.left("failed")), tally["failed"])
        for _ in range(8):
            status, said = self.run_bulk(UPDATE, "--resume", "--retry-failed", faster=FASTER)
            if status == 0:
                break
            self.assertEqual(3, status, said)
        self.assertEqual(0, status, said)
        self.assertEqual({"done": ITEMS}, dict(self.tally()))
        self.assertEqual(([], []), (self.left("failed"), self.left("unprocessed")))
        self.assert_done(items)


class Killed(Proof):
    """Killed at a record, with a piece of the next one; or as if the power had gone, so that all is lost that was not
    synced; or behind a request. Then --resume, to the end."""

    customers = 60

    def setUp(self) -> None:
        super().setUp()
        self.draw = random.Random(SEED)

    def end(self, most: int) -> dict[str, Any]:
        """How a run ends."""
        power = self.draw.choice(["", 1])
        if self.draw.random() < 0.25:
            return {"kill_sends": self.draw.randint(1, self.customers), "power": power}
        return {"kill_at": self.draw.randint(1, most), "torn": self.draw.choice([0, 0, 1, 9, 20, 40]), "power": power}

    def killed(self, command: str, most: int, *more: str) -> tuple[int, str]:
        """Runs that are killed, one after the other, and one that goes on to the end."""
        self.again()
        ends = [self.end(most) for _ in range(self.draw.choice([1, 1, 2, 3]))]
        resume: tuple[str, ...] = ()
        for end in ends:
            status, said = self.run_bulk(command, *more, *resume, **end)
            self.assertIn(status, (-signal.SIGKILL, 0, 3), f"{ends}: {said}")
            resume = ("--resume",)
            if status != -signal.SIGKILL:
                break
        status, said = self.run_bulk(command, *more, *resume)
        self.assertIn(status, (0, 3), f"{ends}: {said}")
        return status, f"{ends}: {said}"

    def test_updates_some_of_which_must_not_be_sent_twice(self) -> None:
        items = updates(self.customers, SEED, once=0.4)
        self.write(items)
        for _ in range(KILLS):
            more = self.draw.choice([(), (), ("--skip-unchanged",)])
            status, said = self.killed(UPDATE, 200, *more)
            self.assertEqual(0, status, said)
            tally = self.tally()
            self.assertEqual(self.customers, tally["done"] + tally["unchanged"], said)
            self.assert_done(items)

    def test_a_server_that_fails_beside(self) -> None:
        items = updates(self.customers, SEED, once=0.4)
        self.write(items)
        for number in range(KILLS // 7):
            self.server.faults.clear()
            faults: list[dict[str, Any]] = [
                {"status": 429},
                {"status": 500},
                {"drop": True},
                {"drop": True, "carryOut": True},
            ]
            for fault in faults:
                self.fault(**fault, share=0.04, seed=number, operation="updateCustomer")
                self.fault(**fault, share=0.1, seed=number, operation="createBatchRequest")
                self.fault(**fault, share=0.05, seed=number, operation="getBatchStatus")
            self.fault(updateCount=0, share=0.04, seed=number, operation="updateCustomer")
            self.again()
            said = []
            via = self.draw.choice([(), ("--via", "batch")])
            for turn in range(12):
                end = self.end(200) if turn < 2 else {}
                resume = ("--resume", "--retry-failed") if turn > 0 else ()
                status, words = self.run_bulk(UPDATE, *via, *resume, faster=FASTER, **end)
                said.append(f"{end}: {words}")
                if status == 0:
                    break
            self.assertEqual(0, status, "\n".join(said))
            self.assert_done(items)

    def test_items_from_a_pipe(self) -> None:
        """They are kept before anything is sent; a run that is killed before that has done nothing."""
        items = updates(self.customers, SEED, once=0.4)
        self.write(items)
        text = self.input.read_text()
        kept = self.journal.with_name(self.journal.name + ".input")
        where = ("--input", "-", "--journal", str(self.journal))
        for _ in range(KILLS // 7):
            self.again()
            end = self.end(200) if self.draw.random() < 0.6 else {"journal": kept, "kill_at": self.draw.randint(1, 60)}
            status, said = self.run_bulk(UPDATE, *where, text=text, **end)
            self.assertIn(status, (-signal.SIGKILL, 0), said)
            for _ in range(2):  # by then it does not matter what stands there
                status, said = self.run_bulk(UPDATE, *where, "--resume", text="" if self.journal.exists() else text)
                self.assertEqual(0, status, f"{end}: {said}")
            self.assert_done(items)

    def test_creates(self) -> None:
        """Nobody can ask whether one was carried out: those are listed, and are there once or not at all."""
        items = [{"email": f"new{number}@example.com", "name": f"New {number}"} for number in range(self.customers)]
        self.write(items)
        listed = 0
        for _ in range(KILLS // 3):
            status, said = self.killed(CREATE, 200)
            there = Counter(each["email"] for each in self.stored().values())
            unknown = {each["email"]: each for each in self.left("unprocessed")}
            self.assertEqual(3 if unknown else 0, status, said)
            for number, state in self.states().items():
                email = items[number]["email"]
                self.assertEqual(state == "unknown", email in unknown, said)
                self.assertIn(state, ("done", "unknown"))
                self.assertIn(there[email], (0, 1) if state == "unknown" else (1,), said)
            self.assertTrue(all(each["$reason"] for each in unknown.values()))
            listed += len(unknown)
        self.assertGreater(listed, 0)

    def test_deletes(self) -> None:
        self.write([{"customerId": number} for number in range(1, self.customers)])
        for _ in range(KILLS // 7):
            status, said = self.killed(DELETE, 200)
            self.assertEqual(0, status, said)
            self.assertEqual([self.customers], list(self.stored()), said)

    def test_batches(self) -> None:
        items = updates(self.customers, SEED, once=0.1)
        self.write(items)
        for _ in range(KILLS // 7):
            status, said = self.killed(UPDATE, 130, "--via", "batch")
            self.assertEqual(0, status, said)
            self.assert_done(items)


class Disks(Proof):
    """No room at any byte; a disk that breaks; one that is as small as it is."""

    customers = 30

    def test_no_room_for_the_journal(self) -> None:
        items = updates(self.customers, SEED, once=0.3)
        self.write(items)
        self.assertEqual(0, self.run_bulk(UPDATE)[0])
        size = self.journal.stat().st_size
        for room in (0, 1, 30, *(size * part // 16 for part in range(3, 16)), size - 1):
            why = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG)[room % 4]
            self.again()
            status, said = self.run_bulk(UPDATE, full=".journal", room=room, errno=why)
            self.assertIn(status, (1, 2, 3), f"{room} of {size}: {said}")
            self.assertIn("cannot write to the journal", said)
            self.assertIn("go on with --resume", said)
            self.assertIn(os.strerror(why), said)
            status, said = self.run_bulk(UPDATE, "--resume")
            self.assertEqual(0, status, said)
            self.assert_done(items)

    def test_a_disk_that_fails_when_it_is_synced(self) -> None:
        """What it said before is all that is known; nothing more goes out."""
        items = updates(self.customers, SEED, once=0.3)
        self.write(items)
        for works in range(6):
            self.again()
            status, said = self.run_bulk(UPDATE, "--in-flight", "2", syncs=works)
            self.assertIn(status, (1, 2, 3), said)
            self.assertEqual(1, said.count(f"{os.strerror(errno.EIO)}; nothing more is sent"), said)
            status, said = self.run_bulk(UPDATE, "--resume")
            self.assertEqual(0, status, said)
            self.assert_done(items)
        self.write([{"email": f"new{number}@example.com"} for number in range(20)])
        for works in range(6):
            self.again()
            self.assertIn(self.run_bulk(CREATE, "--in-flight", "2", syncs=works)[0], (1, 2, 3))
            self.assertEqual(0, self.run_bulk(CREATE, "--resume")[0])  # none is unknown: what did not go out is known
            there = Counter(each["email"] for each in self.stored().values())
            self.assertEqual({1}, {there[f"new{number}@example.com"] for number in range(20)})

    def on_small_disk(self, *lines: str) -> list[str]:
        """Runs these lines of shell with a disk of 340 KiB at $disk; `run` is bulk with its journal and its
        input there. What they print."""
        disk = self.folder / "disk"
        disk.mkdir(exist_ok=True)
        script = ["set -e", f"disk={disk}", "mount -t tmpfs -o size=340k none $disk", f"cp {self.input} $disk/c.ndjson"]
        arguments = f"--input $disk/c.ndjson --store-id {STORE} --rate 2000/s --settle 0"
        script += [f'run() {{ {COMMAND} bulk "$@" {arguments} && echo 0 || echo $?; }}', *lines]
        own = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
        probe = subprocess.run([*own, "mount", "-t", "tmpfs", "none", str(disk)], capture_output=True, check=False)
        if probe.returncode != 0:
            self.skipTest(f"no disk can be made here: {probe.stderr.decode()}")
        done = subprocess.run(
            [*own, "sh", "-c", "\n".join(script)], capture_output=True, text=True, check=False,
            env=environment(self.server.address, self.folder), timeout=120,
        )  # fmt: skip
        self.said = done.stderr
        return done.stdout.split()

    def test_what_comes_back_has_room_when_the_disk_is_full(self) -> None:
        """Even of items that must not be repeated nothing is unknown."""
        count = 2500
        self.write([{"email": f"new{number}@example.com"} for number in range(count)])
        keep = f"cp $disk/c.ndjson.journal {self.folder}/"
        lines = (f"run {CREATE}", keep, "mount -o remount,size=4m $disk", f"run {CREATE} --resume", keep)
        first, *_, last = self.on_small_disk(*lines)
        self.assertEqual(("1", "0"), (first, last), self.said)
        self.assertRegex(self.said, r"2500 items: [1-9][0-9]* done, [1-9][0-9]* not sent;")
        self.assertIn(os.strerror(errno.ENOSPC), self.said)
        self.assertNotIn("what came of the last requests", self.said)
        there = Counter(each["email"] for each in self.stored().values())
        self.assertEqual({1}, {there[f"new{number}@example.com"] for number in range(count)})

    def test_no_room_for_what_is_kept_of_a_pipe(self) -> None:
        """Nothing is sent, and nothing is left."""
        self.write([{"customerId": number, "name": "x" * 5000} for number in range(1, self.customers + 1)])
        many = f"for i in 1 2 3 4; do cat {self.input}; done | {COMMAND} bulk {UPDATE} --store-id {STORE} --input -"
        lines = (f"{many} --allow-duplicates --journal $disk/j || echo $?", "ls $disk")
        self.assertEqual(["2", "c.ndjson"], self.on_small_disk(*lines), self.said)
        self.assertIn(os.strerror(errno.ENOSPC), self.said)
        self.assertEqual(0, self.server.journal.view()["total"])

    def test_disks_that_are_not_written_or_locked(self) -> None:
        self.write(updates(5, SEED))
        self.assertEqual(["2"], self.on_small_disk("mount -o remount,ro $disk", f"run {UPDATE}"))
        self.assertIn(f"{os.strerror(errno.EROFS)}; name another place, which can be written, by --journal", self.said)
        status, said = self.run_bulk(UPDATE, lockless=1)
        self.assertEqual(0, status, said)
        self.assertIn("this file system keeps no locks", said)

    def test_no_room_for_what_is_left(self) -> None:
        """The files are there whole or not at all, and it is told."""
        self.write([{"customerId": number, "name": "x" * 300} for number in range(1, self.customers + 1)])
        self.fault(share=1, seed=1, updateCount=0)
        seen = "ls $disk | grep -v journal | tr '\\n' ' '"
        lines = (f"run {UPDATE} --journal {self.journal}", seen, "rm $disk/c.ndjson.failed.ndjson")
        full = "head -c 400000 /dev/zero >$disk/c.ballast || :"
        again = (f"run {UPDATE} --resume --journal {self.journal}", seen, "rm $disk/c.ballast")
        status, *rest = self.on_small_disk(*lines, full, *again, again[0], seen)
        self.assertEqual(["3", "c.ndjson", "c.ndjson.failed.ndjson"], [status, *rest[:2]], self.said)
        self.assertEqual(["3", "c.ballast", "c.ndjson", "3", "c.ndjson", "c.ndjson.failed.ndjson"], rest[2:], self.said)
        self.assertIn(os.strerror(errno.ENOSPC), self.said)


class Others(Proof):
    """Second runs, changed inputs, signals, the rate."""

    customers = 800

    def wait_for(self, count: int) -> None:
        """Until so many requests have been answered."""
        until = time.monotonic() + 10
        while self.server.journal.view()["total"] < count and time.monotonic() < until:
            time.sleep(0.005)

    def test_a_second_run_and_a_changed_input_are_refused(self) -> None:
        items = updates(40, SEED)
        self.write(items)
        self.fault(share=1, delayMs=300)
        first = self.start(UPDATE)
        self.wait_for(1)
        for arguments in ((), ("--resume",)):
            status, said = self.run_bulk(UPDATE, *arguments)
            self.assertEqual(2, status, said)
        first.kill()
        first.communicate()
        self.settle()
        self.server.faults.clear()
        self.write([*items, {"customerId": 41, "name": "x"}])
        status, said = self.run_bulk(UPDATE, "--resume")
        self.assertEqual(2, status, said)
        self.assertIn("the input was changed since: its size was", said)
        self.write(items)
        status, said = self.run_bulk(UPDATE, "--resume")
        self.assertEqual(0, status, said)
        self.assert_done(items)

    def test_runs_with_one_token_are_told(self) -> None:
        self.write(updates(40, SEED))
        self.fault(share=1, delayMs=300)
        first = self.start(UPDATE, "--in-flight", "5")
        self.wait_for(1)
        status, second = self.run_bulk(UPDATE, "--journal", str(self.folder / "another"), "--in-flight", "8")
        self.assertEqual(0, status, second)
        for said in (second, first.communicate()[1]):
            self.assertEqual(1, said.count("has the same token: they share its rate"), said)

    def test_signals(self) -> None:
        """One ends what is under way; a second one does not wait for that."""
        items = updates(60, SEED)
        self.write(items)
        for sent, times in ((signal.SIGINT, 1), (signal.SIGTERM, 1), (signal.SIGINT, 2), (signal.SIGTERM, 2)):
            self.again()
            self.server.journal.clear()
            self.server.faults.clear()
            self.fault(share=1, delayMs=400 if times == 1 else 3_000)
            process = self.start(UPDATE, "--in-flight", "8")
            self.wait_for(0 if times == 2 else 1)
            time.sleep(0.3)
            begin = time.monotonic()
            for _ in range(times):
                process.send_signal(sent)
                time.sleep(0.3)
            _, errors = process.communicate(timeout=30)
            self.assertEqual(130, process.returncode, errors)
            self.assertLess(time.monotonic() - begin, 2)
            self.settle()
            self.assertIn("--resume", errors)
            tally = self.tally()
            if times == 1:
                self.assertEqual({"done", "planned"}, set(tally), tally)
            self.server.faults.clear()
            status, said = self.run_bulk(UPDATE, "--resume")
            self.assertEqual(0, status, said)
            self.assert_done(items)

    def test_the_rate_is_kept_and_used(self) -> None:
        """The best of three, as the machine may have other things to do."""
        count = 800
        self.write(updates(count, SEED, once=0))
        off = 1.0
        for _ in range(3):
            self.again()
            begin = time.monotonic()
            status, said = self.run_bulk(UPDATE, "--rate", "200/s")
            rate = count / (time.monotonic() - begin)
            self.assertEqual(0, status, said)
            self.assertLess(rate, 200 * 1.05)
            off = min(off, abs(rate - 200) / 200)
            if off < 0.05:
                break
        self.assertLess(off, 0.05)


if __name__ == "__main__":
    unittest.main()
