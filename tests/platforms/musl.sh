#!/bin/bash
# musl.sh FOLDER: builds what the unit tests need, the libraries check and cJSON, for musl, of the sources that Debian
# has, into FOLDER/lib and FOLDER/include. Debian has no libraries for musl.
set -euo pipefail
mkdir -p "$1"
folder=$(realpath "$1")
test ! -e "$folder/done" || exit 0

apt=$folder/apt
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$folder/lib" "$folder/include"
apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
    awk '$4 == "Debian" { print "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] " $1 " " $2 " " $3 }' |
    sort -u >"$apt/sources.list"
options=(-q -o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/nowhere -o "Dir::State::Lists=$apt/lists"
    -o "Dir::Cache=$apt/cache" -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Sandbox::User=root)
apt-get "${options[@]}" update || echo "$0: some lists are missing" >&2
(cd "$folder" && apt-get "${options[@]}" source check cjson)
rm -rf "$apt"

musl-gcc -O1 -c -o "$folder/cJSON.o" "$folder"/cjson-*/cJSON.c
ar rcs "$folder/lib/libcjson.a" "$folder/cJSON.o"
mkdir -p "$folder/include/cjson"
cp "$folder"/cjson-*/cJSON.h "$folder/include/cjson/"

cmake -S "$folder"/check-* -B "$folder/check" -DCMAKE_C_COMPILER=musl-gcc -DCHECK_ENABLE_TESTS=OFF \
    -DCHECK_ENABLE_TIMEOUT_TESTS=OFF -DBUILD_SHARED_LIBS=OFF -DCMAKE_INSTALL_PREFIX="$folder"
cmake --build "$folder/check" --target check
cp "$(find "$folder/check" -name libcheck.a | head -n 1)" "$folder/lib/"
cp "$folder/check/src/check.h" "$folder/check/check_stdint.h" "$folder/include/"

mkdir -p "$folder/lib/pkgconfig"
for library in 'check:-lcheck' 'libcjson:-lcjson'; do
    printf 'Name: %s\nDescription: for musl\nVersion: 1\nCflags: -I%s\nLibs: -L%s %s\n' "${library%%:*}" \
        "$folder/include" "$folder/lib" "${library##*:}" >"$folder/lib/pkgconfig/${library%%:*}.pc"
done
touch "$folder/done"
