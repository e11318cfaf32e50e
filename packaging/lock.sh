#!/bin/sh
# Makes the pinned requirement files anew; needs uv. Users need the files only.
set -eu
cd "$(dirname "$0")/.."
compile() {
    uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header --no-annotate \
        --no-emit-index-url "$@"
}
compile packaging/requirements-build.in -o packaging/requirements-build.txt
compile pyproject.toml -o packaging/requirements.txt
compile pyproject.toml --group dev -c packaging/requirements.txt -o packaging/requirements-dev.txt
