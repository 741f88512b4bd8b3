#!/bin/bash
# Installs what the named groups of tests/setup/packages need and the machine lacks (nothing, when all is there).
#   setup.sh GROUP...           installs with apt-get, through sudo when not root
#   setup.sh --check GROUP...   only says what is missing
# Exit codes: 0 all is there, 1 something is missing still.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

only_check=no
if [ "${1:-}" = --check ]; then
    only_check=yes
    shift
fi
log=build/setup.log

# Lines `package|what it is` of what is missing, each package once.
list_missing() {
    local group package what test
    while IFS='|' read -r group package what test; do
        group=${group// /}
        package=${package// /}
        what=${what# } what=${what% }
        case $group in '' | '#'*) continue ;; esac
        [[ " $wanted " == *" $group "* ]] || continue
        (eval "$test") </dev/null >/dev/null 2>&1 || echo "$package|$what"
    done <tests/setup/packages | sort -u -t '|' -k 1,1
}

tell() {
    echo "$1" >&2
    while IFS='|' read -r package what; do
        printf '  %-22s %s\n' "$package" "$what" >&2
    done <<<"$missing"
    echo "These are the names of Debian 12. There, as root:" >&2
    echo "  apt-get install --no-install-recommends $(cut -d '|' -f 1 <<<"$missing" | paste -s -d ' ')" >&2
}

# Draws apt's progress (read from its status lines) on one line of the terminal.
draw_progress() {
    local kind package percent rest
    while IFS=: read -r kind package percent rest; do
        case $kind in dlstatus) kind=downloading ;; pmstatus) kind=installing ;; *) continue ;; esac
        printf '\r\033[K  %s %3.0f %%' "$kind" "${percent%%.*}" >&2
    done
    printf '\r\033[K' >&2
}

# No `<(...)` here: it needs /dev/fd, and so /proc, which a bare chroot may lack.
apt() {
    local command=("${become[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y
        -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@")
    if [ -t 2 ]; then
        "${command[@]}" -o APT::Status-Fd=3 3>&1 </dev/null >>"$log" 2>&1 | draw_progress
    else
        "${command[@]}" </dev/null >>"$log" 2>&1
    fi
}

wanted="$*"
missing=$(list_missing)
[ -z "$missing" ] && exit 0
if [ "$only_check" = yes ]; then
    tell "Missing, install it or run \`make setup\`:"
    exit 1
fi

become=()
if ! command -v apt-get >/dev/null || ! grep -qsE '^ID(_LIKE)?=.*debian' "${OS_RELEASE:-/etc/os-release}"; then
    tell "This is not Debian, so nothing is installed for you. Please install:"
    exit 1
elif [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        tell "Not root, and there is no sudo. Please have these packages installed:"
        exit 1
    fi
    become=(sudo)
    [ -t 0 ] || become=(sudo -n)
fi

mapfile -t packages <<<"$(cut -d '|' -f 1 <<<"$missing")"
mkdir -p build && : >"$log" || exit 1
echo "Installing ${packages[*]}" >&2
if ! apt install --no-install-recommends "${packages[@]}"; then
    # The lists of packages may be missing or old.
    apt update && apt install --no-install-recommends "${packages[@]}" || {
        tail -n 40 "$log" >&2
        tell "apt-get failed (whole log: $log). Still missing:"
        exit 1
    }
fi
missing=$(list_missing)
if [ -n "$missing" ]; then
    tell "Installed, yet not found:"
    exit 1
fi
