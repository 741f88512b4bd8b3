"""Releases: what was dumped of each, and whether what is here now may follow the last one (`make check-release`)."""
