#!/bin/sh
# Make or refresh .venv: the locked dependencies, the tools of a developer, and the command `mahdar`.
# Needs Python 3.11 or newer and nothing else; uses uv where the machine has it, else pip (which brings uv in).
set -eu
export UV_SYSTEM_CERTS=1 # trust what the machine trusts, as pip does
cd "$(dirname "$0")/.."
venv=.venv
lock=requirements-dev.txt

works() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for name in ${PYTHON:-} python3.14 python3.13 python3.12 python3.11 python3 python; do
        if works "$name"; then
            echo "$name"
            return
        fi
    done
    echo "mahdar needs Python 3.11 or newer, and none was found on this machine." >&2
    echo "Install one (Debian or Ubuntu: apt install python3 python3-venv; macOS: brew install python3)," >&2
    echo "or name it: make install PYTHON=/path/to/python3" >&2
    exit 1
}

make_venv() {
    python=$(find_python)
    echo "Making $venv with $("$python" --version) ..."
    rm -rf "$venv"
    if command -v uv >/dev/null 2>&1; then
        uv venv --quiet --python "$(command -v "$python")" "$venv"
    elif ! "$python" -m venv "$venv"; then
        rm -rf "$venv"
        echo "This Python cannot make a virtual environment: its parts venv or ensurepip are missing." >&2
        echo "On Debian or Ubuntu: apt install python3-venv (or the one of your version, as python3.12-venv)." >&2
        exit 1
    fi
}

works "$venv/bin/python" || make_venv
uv=$(command -v uv || true)
if [ -z "$uv" ] && ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    make_venv # the old one was made by a uv that is gone, so it has no pip
fi

echo "Installing the locked dependencies ..."
if [ -n "$uv" ]; then
    "$uv" pip sync --quiet --python "$venv/bin/python" --require-hashes "$lock"
    "$uv" pip install --quiet --python "$venv/bin/python" --no-deps --no-build-isolation -e .
else
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
fi
touch "$venv/.installed"
