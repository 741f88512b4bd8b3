#!/bin/bash
# sysroot.sh ARCHITECTURE FOLDER PACKAGE...: unpacks Debian packages of another architecture, with all that they depend
# on, into FOLDER. No root, and nothing of this machine changes: apt works on lists and a state of its own below FOLDER.
set -euo pipefail
architecture=$1
folder=$2
shift 2
mkdir -p "$folder"
folder=$(realpath "$folder")
wanted="$*"
if [ "$(cat "$folder/wanted" 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi

apt=$folder/apt
mkdir -p "$apt"/{etc/apt.conf.d,etc/preferences.d,lists/partial,cache/archives/partial} "$folder/root"
: >"$apt/status"
# The release of Debian that this machine has, from where it has it.
apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
    awk '$4 == "Debian" { print "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] " $1 " " $2 " " $3 }' |
    sort -u >"$apt/sources.list"
test -s "$apt/sources.list" || { echo "$0: apt knows no archive of Debian; run apt-get update" >&2; exit 1; }
options=(-q -y -o "APT::Architecture=$architecture" -o "APT::Architectures::=$architecture"
    -o "Dir::Etc::SourceList=$apt/sources.list" -o "Dir::Etc::SourceParts=$apt/etc/none"
    -o "Dir::Etc::Preferences=$apt/etc/none" -o "Dir::Etc::PreferencesParts=$apt/etc/preferences.d"
    -o "Dir::State::Lists=$apt/lists" -o "Dir::State::Status=$apt/status"
    -o "Dir::State::Extended_States=$apt/extended_states" -o "Dir::Cache=$apt/cache"
    -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
    -o APT::Install-Recommends=false -o Acquire::Retries=3 -o Debug::NoLocking=true -o APT::Sandbox::User=root)
# A list that cannot be had, such as one of updates, leaves the others.
apt-get "${options[@]}" update || echo "$0: some lists are missing" >&2
apt-get "${options[@]}" --download-only install "$@"
for package in "$apt"/cache/archives/*.deb; do
    dpkg-deb --extract "$package" "$folder/root"
done
rm -rf "$apt/cache" "$apt/lists"
# Links that lead to the root of a machine would lead out of the folder.
find "$folder/root" -type l -lname '/*' | while IFS= read -r link; do
    ln -sfn "$folder/root$(readlink "$link")" "$link"
done
echo "$wanted" >"$folder/wanted"
