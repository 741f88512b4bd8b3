#!/bin/bash
# The demonstration behind `make demo`: two updates and a refusal, against a mock server of our own on loopback.
# Needs a finished build; PYTHON and BUILD come from the Makefile. Exits non-zero when anything goes another way.
set -euo pipefail
cd "$(dirname "$0")/../.."

python=$(tests/setup/find-python.sh jinja2 yaml jsonschema)
ecwid=${BUILD:-build}/ecwid
data=tests/demo
folder=$(mktemp -d)
mock=

stop_mock() {
    [ -z "$mock" ] || { kill "$mock" && wait "$mock"; } 2>/dev/null || :
    mock=
}
leave() {
    stop_mock
    rm -rf "$folder"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

title() {
    printf '\n== %s\n\n' "$1"
}

fail() {
    echo "demo: $1" >&2
    exit 1
}

# Indents JSON for reading; everything else is shown as it is.
show() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        '{'*) "$python" -m json.tool --indent 2 --no-ensure-ascii <<<"$line" 2>/dev/null || printf '%s\n' "$line" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done | sed 's/^/    /'
}

# run EXPECTED_EXIT_CODE ARGUMENT...: shows the command line, what it says, and its exit code.
run() {
    local expected=$1 code=0
    shift
    printf '$ ecwid %s\n' "$*"
    "$ecwid" "$@" >"$folder/output" 2>&1 </dev/null || code=$?
    show <"$folder/output"
    printf '  (exit code %d)\n\n' "$code"
    [ "$code" -eq "$expected" ] || fail "expected exit code $expected, got $code"
}

[ -x "$ecwid" ] || fail "$ecwid is not built: run \`make build\`"

title "A mock of the Ecwid API, on this machine only"
export ECWID_TOKEN="demo-$RANDOM$RANDOM"
"$python" -m tests.mock --port 0 --token "$ECWID_TOKEN" >"$folder/address" 2>"$folder/log" </dev/null &
mock=$!
for _ in $(seq 150); do
    [ -s "$folder/address" ] && break
    kill -0 "$mock" 2>/dev/null || break
    sleep 0.1
done
IFS= read -r ECWID_BASE_URL <"$folder/address" || { cat "$folder/log" >&2; fail "the mock server did not start"; }
export ECWID_BASE_URL
echo "It listens at $ECWID_BASE_URL and judges requests by spec/ecwid/."
echo "JSON is indented here for reading; on the wire it is compact."

customer=(--store-id 1003 --customer-id 177737165)
title "1. Three fields; all others stay as they are"
run 0 update-customer "${customer[@]}" --body "$data/few.json" --dry-run
run 0 update-customer "${customer[@]}" --body "$data/few.json"

title "2. A full update: two addresses, four contacts"
run 0 update-customer "${customer[@]}" --body "$data/full.json" --dry-run
run 0 update-customer "${customer[@]}" --body "$data/full.json"

title "3. A refused update: every broken rule is named, nothing is sent"
echo "$data/refused.json:"
sed 's/^/    /' "$data/refused.json"
echo
run 2 update-customer "${customer[@]}" --body "$data/refused.json"

stop_mock
echo "The mock server has been stopped. Next: README.md, \`make help\`, \`$ecwid help\`."
