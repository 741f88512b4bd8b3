"""The parts of `python3 -m codegen sync`: from changed pages to a tested binding, all or nothing (cli/sync runs them).

pages: those of the operations that we have; worktree: the copy; trial: the tests, failed: where they failed; named: the
lines of ours that name what has gone (compiled: C, misfit: values by both descriptions, texts: where values stand);
lost: how to keep it; changelog: the entry; place: the result put in place.
"""
