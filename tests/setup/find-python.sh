#!/bin/sh
# Prints the first Python (3.11 or newer) that can import the modules named, of $PYTHON, python3 and /usr/bin/python3.
# `python3` as a module's name asks for Python alone. Prints nothing and fails when there is none.
modules=sys
for module in "$@"; do
    [ "$module" = python3 ] || modules="$modules, $module"
done
for python in "${PYTHON:-python3}" python3 /usr/bin/python3; do
    if "$python" -c "import $modules; sys.exit(sys.version_info < (3, 11))" >/dev/null 2>&1; then
        echo "$python"
        exit 0
    fi
done
exit 1
