"""The commands of `python3 -m codegen`: arguments, messages, exit statuses."""
