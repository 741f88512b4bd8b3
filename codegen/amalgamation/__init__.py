"""A binding and the runtime as two files of C, for chosen operations: what `make amalgamation` writes."""
