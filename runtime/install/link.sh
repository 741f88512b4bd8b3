#!/bin/sh
# Links a shared library with what a distribution asks of one: a SONAME, symbol versions, and no symbol but those listed.
#   link.sh OUT NUMBER VERSION NODE SYMBOLS COMMAND...
# OUT is such as build/shared/liboac.so: it becomes a link to OUT.VERSION, and so does OUT.NUMBER, which is the SONAME.
# NODE is the version that symbols get, SYMBOLS the file that lists them. COMMAND is the compiler with objects and
# libraries. Everything is resolved when the library is linked, and bound when it is loaded.
set -eu
out=$1 number=$2 version=$3 node=$4 symbols=$5
shift 5
case $number in '' | *[!0-9]*) echo "$out: no number for its SONAME: '$number'" >&2 && exit 1 ;; esac
case $version in [0-9]*.[0-9]*.[0-9]*) ;; *) echo "$out: no version: '$version'" >&2 && exit 1 ;; esac

name=${out##*/}
mkdir -p "${out%/*}"
rm -f "$out" "$out".*
{
    echo "$node {"
    echo "global:"
    sed -n 's/^[a-z][A-Za-z0-9_]*$/    &;/p' "$symbols"
    echo "local:"
    echo "    *;"
    echo "};"
} >"$out.map"
"$@" -shared -o "$out.$version" -Wl,-soname,"$name.$number" -Wl,--version-script="$out.map" \
    -Wl,-z,defs -Wl,-z,relro -Wl,-z,now -Wl,-Bsymbolic-functions
ln -s "$name.$version" "$out.$number"
ln -s "$name.$version" "$out"
