#!/bin/sh
# Sets up .venv with the pinned dependencies and the project; does nothing when that is done already.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }

find_python() {
    for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3.14 python3; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] < (3, 15))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "Dosebook needs Python 3.11 or newer. Install it, or say PYTHON=/path/to/python3 make …" >&2
    return 1
}

is_debian() { [ -r /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; }

# One shared library per line: the file that Qt asks for, and Debian's packages that may hold it.
missing_libraries() {
    while read -r library packages; do
        ldconfig -p 2>/dev/null | grep -q "$library" || say "$packages"
    done <<'LIBRARIES'
libglib-2.0.so.0 libglib2.0-0
libEGL.so.1 libegl1
libGL.so.1 libgl1
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
LIBRARIES
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "These packages are needed and only an administrator can install them: run as root: $*" >&2
        return 1
    fi
}

install_packages() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

system_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    PATH="$PATH:/sbin:/usr/sbin"
    needed=$(missing_libraries | tr '\n' ' ')
    [ -n "$needed" ] || return 0
    if is_debian; then
        say "Installing libraries that the window needs: $needed"
        # shellcheck disable=SC2086 - a list of words
        install_packages $needed
    else
        say "The window needs these libraries (names as in Debian; install your system's own): $needed" >&2
    fi
}

make_environment() {
    rm -rf .venv
    if "$python" -m venv .venv >/dev/null 2>&1; then return; fi
    rm -rf .venv
    if is_debian; then
        say "Installing python3-venv"
        install_packages python3-venv
        "$python" -m venv .venv
    else
        say "Python's venv module is missing: install it (on Fedora and openSUSE it belongs to python3)." >&2
        return 1
    fi
}

python=$(find_python)
stamp=.venv/set-up
wanted=$(cat packaging/setup.sh packaging/requirements*.txt pyproject.toml | cksum; "$python" --version; pwd)
if [ -x .venv/bin/python ] && [ -r "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    exit 0
fi
system_libraries
say "Setting up .venv (once; a few minutes)"
make_environment
pip() { .venv/bin/python -m pip --disable-pip-version-check --quiet "$@"; }
pip install --require-hashes -r packaging/requirements-build.txt
pip install --require-hashes -r packaging/requirements-dev.txt
pip install --no-deps --no-build-isolation --no-index --editable .
printf '%s\n' "$wanted" >"$stamp"
