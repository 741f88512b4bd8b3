"""One small description for each construct, and the program that uses it on the wire. README.md: how to add one."""
