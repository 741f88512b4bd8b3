#!/bin/sh
# What a build of the package tries: libraries export what is listed, and the command runs with what was built.
set -eu
for library in liboac liboac-cjson libecwid; do
    case $library in libecwid) list=generated/symbols.txt ;; *) list=runtime/install/$library.symbols ;; esac
    nm -D --defined-only "build/shared/$library.so" | sed -n 's/^[0-9a-f]* [^A] \([^@]*\).*/\1/p' | sort >build/exported
    sed -n '/^[a-z]/p' "$list" | sort | diff - build/exported
done
build/ecwid --version
build/ecwid --help >/dev/null
ECWID_TOKEN=secret_demo build/ecwid update-customer --store-id 1 --customer-id 2 --dry-run \
    --body tests/data/update-customer/full.json >/dev/null
