#!/bin/sh
# Installs liboac and a binding, or removes them: `make install` and `make uninstall` call it, with the variables of the
# Makefile in the environment. It builds nothing and asks no network.
#   install.sh install|uninstall
# What was installed, and which folders were made for it, is noted in LIBDIR/oac/installed: one file for liboac, one for
# each binding, one for the folders. So `uninstall` removes that and nothing else, whatever is in the checkout by then,
# and liboac goes with the last binding. RECORD=no leaves these notes out, for packages of a distribution.
set -eu
verb=$1
root=${DESTDIR-}
root=${root%/}
case $root in
'' | /*) ;;
*) root=$PWD/$root ;;
esac
notes=$LIBDIR/oac/installed
here=runtime/install

for each in "$PREFIX" "$BINDIR" "$LIBDIR" "$INCLUDEDIR" "$DATADIR" "$MANDIR" "$DOCDIR"; do
    case $each in
    /*) ;;
    *) echo "make $verb: '$each' has to begin with a /" >&2 && exit 2 ;;
    esac
done

scratch=$(mktemp -d)
unfinished=
trap leave EXIT
trap 'exit 1' HUP INT TERM

# An installation that stops half way can be removed all the same.
leave() {
    [ -z "$unfinished" ] || [ -z "$(cat "$scratch/files" "$scratch/folders" 2>/dev/null)" ] || note "$unfinished" || :
    rm -rf "$scratch"
}

# ---- Removing --------------------------------------------------------------------------------------------------------

# Files first, then the folders that were made for them, the innermost first, as far as nothing else is in them.
remove_files() {
    set --
    while IFS= read -r file; do
        set -- "$@" "$root$file"
        [ $# -lt 500 ] || { rm -f "$@" && set --; }
    done
    rm -f "$@"
}

remove_folders() {
    [ ! -e "$root$notes/folders" ] || cp "$root$notes/folders" "$scratch/folders"
    [ -e "$scratch/folders" ] || return 0
    [ -n "$(find "$root$notes" -type f ! -name folders 2>/dev/null)" ] || rm -f "$root$notes/folders"
    sort -r "$scratch/folders" | while IFS= read -r folder; do
        rmdir "$root$folder" 2>/dev/null || :
    done
}

uninstall() {
    if [ ! -e "$root$notes/$1" ]; then
        echo "make uninstall: no $1 was installed: there is no $root$notes/$1" >&2
        return 0
    fi
    cp "$root$notes/$1" "$scratch/$1"
    remove_files <"$scratch/$1"
    rm -f "$root$notes/$1"
}

# ---- Installing ------------------------------------------------------------------------------------------------------

# Before anything is written: whether each folder, or the nearest above it that is there, can be written to.
writable() {
    for each in "$BINDIR" "$LIBDIR" "$INCLUDEDIR" "$DATADIR" "$MANDIR" "$DOCDIR"; do
        there=$root$each
        while [ -n "$there" ] && [ ! -e "$there" ]; do
            there=${there%/*}
        done
        if [ ! -d "${there:-/}" ] || [ ! -w "${there:-/}" ]; then
            echo "make install: '$root$each' is no folder that can be written to" >&2
            exit 1
        fi
    done
}

folder() {
    [ -n "$1" ] && [ ! -d "$root$1" ] || return 0
    folder "${1%/*}"
    mkdir -m 755 "$root$1"
    printf '%s\n' "$1" >>"$scratch/folders"
}

noted() {
    printf '%s\n' "$@" >>"$scratch/files"
}

# put MODE FOLDER FILE...
put() {
    mode=$1 to=$2
    shift 2
    folder "$to"
    install -m "$mode" "$@" "$root$to/"
    for file; do
        noted "$to/${file##*/}"
    done
}

put_link() { # put_link FOLDER NAME TARGET
    folder "$1"
    rm -f "$root$1/$2"
    ln -s "$3" "$root$1/$2"
    noted "$1/$2"
}

# put_tree FOLDER: what was copied to $scratch/tree, with what is below, and links as links.
put_tree() {
    chmod -R u=rwX,go=rX "$scratch/tree"
    (cd "$scratch/tree" && find . -type d | sort) >"$scratch/below"
    while IFS= read -r below; do
        below=${below#.}
        folder "$1$below"
        (cd "$scratch/tree$below" && find . ! -name . -prune ! -type d | sed 's|^\./||') >"$scratch/these"
        sed "s|^|$1$below/|" "$scratch/these" >>"$scratch/files"
        (cd "$root$1$below" && tr '\n' '\0' <"$scratch/these" | xargs -0 rm -f)
        (cd "$scratch/tree$below" && find . ! -name . -prune ! -type d \
            -exec sh -c 'to=$1 && shift && cp -Pp "$@" "$to"' sh "$root$1$below/" {} +)
    done <"$scratch/below"
    rm -rf "$scratch/tree"
}

# put_shared NAME: the library, the link for the loader and that for the linker.
put_shared() {
    version=$(readlink "$BUILD/shared/$1.so")
    number=$(cd "$BUILD/shared" && for each in "$1".so.[0-9]*; do [ ! -L "$each" ] || echo "$each"; done)
    put 755 "$LIBDIR" "$BUILD/shared/$version"
    put_link "$LIBDIR" "$number" "$version"
    put_link "$LIBDIR" "$1.so" "$version"
}

# Below PREFIX a folder is told by it, so that all can be moved together.
of_prefix() {
    case $1 in
    "$PREFIX"/*) printf '${prefix}/%s' "${1#"$PREFIX"/}" ;;
    *) printf '%s' "$1" ;;
    esac
}

# The same for CMake, as seen from LIBDIR/cmake/NAME.
of_cmake() {
    case $LIBDIR:$1 in
    "$PREFIX"/*:"$PREFIX"/*)
        up=$(printf '%s' "${LIBDIR#"$PREFIX"/}/cmake/NAME" | sed 's|[^/][^/]*|..|g')
        printf '${CMAKE_CURRENT_LIST_DIR}/%s/%s' "$up" "${1#"$PREFIX"/}"
        ;;
    *) printf '%s' "$1" ;;
    esac
}

# fill TEMPLATE FOLDER NAME VERSION NUMBER: a template with its words filled in.
fill() {
    quoted() {
        printf 's|@%s@|%s|g\n' "$1" "$(printf '%s' "$2" | sed 's/[\\&|]/\\&/g')"
    }
    {
        quoted NAME "$3"
        quoted API "$API"
        quoted VERSION "$4"
        quoted OAC_VERSION "$OAC_VERSION"
        quoted MAJOR "${4%%.*}"
        quoted MINOR "$(printf '%s' "$4" | cut -d . -f 2)"
        quoted NUMBER "$5"
        quoted POINTER "$POINTER"
        quoted NO_CURL "${OAC_NO_CURL-}"
        quoted PREFIX "$PREFIX"
        quoted PC_LIBDIR "$(of_prefix "$LIBDIR")"
        quoted PC_INCLUDEDIR "$(of_prefix "$INCLUDEDIR")"
        quoted PC_PRIVATE "$([ -n "${OAC_NO_CURL-}" ] || echo libcurl)"
        quoted CMAKE_INCLUDEDIR "$(of_cmake "$INCLUDEDIR")"
    } >"$scratch/words"
    into=$scratch/${2##*/}
    mkdir -p "$into"
    case $1 in
    version.cmake.in) made=$3-config-version.cmake ;;
    *.pc.in) made=${1%.in} made=$(printf '%s' "$made" | sed "s/^binding/lib$API/") ;;
    *) made=$3-config.cmake ;;
    esac
    sed -f "$scratch/words" "$here/$1" | sed '/^[A-Z][A-Za-z.]*: $/d' >"$into/$made"
    put 644 "$2" "$into/$made"
}

put_oac() {
    for sub in '' /gen; do
        put 644 "$INCLUDEDIR/oac$sub" "runtime/include/oac$sub"/*.h
    done
    put 644 "$LIBDIR" "$BUILD/liboac.a" "$BUILD/liboac-cjson.a"
    put_shared liboac
    put_shared liboac-cjson
    fill liboac.pc.in "$LIBDIR/pkgconfig" oac "$OAC_VERSION" "$OAC_NUMBER"
    fill liboac-cjson.pc.in "$LIBDIR/pkgconfig" oac "$OAC_VERSION" "$OAC_NUMBER"
    fill oac-config.cmake.in "$LIBDIR/cmake/oac" oac "$OAC_VERSION" "$OAC_NUMBER"
    fill version.cmake.in "$LIBDIR/cmake/oac" oac "$OAC_VERSION" "$OAC_NUMBER"
    put 644 "$DOCDIR/oac" LICENSE README.md CHANGELOG.md MIGRATION.md
    put_manuals
}

put_binding() {
    put 644 "$INCLUDEDIR/$API" "$GENERATED/include/$API"/*.h
    put 644 "$LIBDIR" "$BUILD/lib$API.a"
    put_shared "lib$API"
    fill binding.pc.in "$LIBDIR/pkgconfig" "$API" "$API_VERSION" "$API_NUMBER"
    fill binding-config.cmake.in "$LIBDIR/cmake/$API" "$API" "$API_VERSION" "$API_NUMBER"
    fill version.cmake.in "$LIBDIR/cmake/$API" "$API" "$API_VERSION" "$API_NUMBER"
    if [ -z "${OAC_NO_CURL-}" ]; then
        put 755 "$BINDIR" "$BUILD/$API"
        put_completions
    fi
    if [ -d "$BUILT_DOCS/site" ]; then
        cp -RP "$BUILT_DOCS/site" "$scratch/tree"
        put_tree "$DOCDIR/$API/html"
    fi
    put_manuals !
}

# Where they are there.
put_completions() {
    from=$GENERATED/completion
    [ ! -e "$from/$API.bash" ] || as "$from/$API.bash" "$DATADIR/bash-completion/completions" "$API"
    [ ! -e "$from/_$API" ] || put 644 "$DATADIR/zsh/site-functions" "$from/_$API"
    [ ! -e "$from/$API.fish" ] || put 644 "$DATADIR/fish/vendor_completions.d" "$from/$API.fish"
}

as() { # as FILE FOLDER NAME
    mkdir -p "$scratch/as"
    cp "$1" "$scratch/as/$3"
    put 644 "$2" "$scratch/as/$3"
}

# put_manuals [!]: of those that `make docs` has built, liboac's, or all others.
put_manuals() {
    for section in "$BUILT_DOCS"/man/man*; do
        [ -d "$section" ] || continue
        to=$scratch/tree/${section##*/}
        mkdir -p "$to"
        find "$section" ! -type d "$@" \( -name 'oac*' -o -name 'liboac*' -o -name 'OAC*' \) \
            -exec sh -c 'to=$1 && shift && cp -RP "$@" "$to"' sh "$to/" {} +
        rmdir "$to" 2>/dev/null || :
    done
    rmdir "$scratch/tree" 2>/dev/null || :
    [ ! -d "$scratch/tree" ] || put_tree "$MANDIR"
}

# Writes down what has been installed of NAME, beside what was there before it.
note() {
    folder "$notes"
    cat "$scratch/files" "$root$notes/$1" 2>/dev/null | sort -u >"$scratch/all" || :
    install -m 644 "$scratch/all" "$root$notes/$1"
    cat "$scratch/folders" "$root$notes/folders" 2>/dev/null | sort -u >"$scratch/all" || :
    install -m 644 "$scratch/all" "$root$notes/folders"
}

# install_part NAME COMMAND: what was there of an earlier version and is no longer, goes.
install_part() {
    : >"$scratch/files"
    [ "${RECORD-}" = no ] || unfinished=$1
    "$2"
    unfinished=
    [ "${RECORD-}" != no ] || return 0
    note "$1"
    grep -Fxv -f "$scratch/files" "$root$notes/$1" >"$scratch/gone" || :
    remove_files <"$scratch/gone"
    sort -u "$scratch/files" >"$scratch/all"
    install -m 644 "$scratch/all" "$root$notes/$1"
}

case $verb in
install)
    writable
    if [ -n "$root" ] && [ ! -d "$root" ]; then
        mkdir -p "$root"
        echo / >"$scratch/folders"
    fi
    install_part oac put_oac
    [ ! -d "$GENERATED/include/$API" ] || install_part "$API" put_binding
    ;;
uninstall)
    uninstall "$API"
    if [ -z "$(find "$root$notes" -type f ! -name folders ! -name oac 2>/dev/null)" ]; then
        uninstall oac
    else
        echo "make uninstall: liboac stays, for the other bindings in $root$notes" >&2
    fi
    remove_folders
    ;;
esac

# The loader's list of libraries, where this is its machine and not a folder for a package.
if [ -z "$root" ] && [ "$(id -u)" -eq 0 ] && command -v "$LDCONFIG" >/dev/null; then
    "$LDCONFIG" || :
fi
