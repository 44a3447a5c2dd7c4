# Sourced by the scripts of Linux and macOS. Sets root, distribution, output, version, description and copyright, and empties the folder
# of output.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
distribution=$root/target/attune
output=$root/target/installer
description="A composing studio whose attention you can see"
copyright="Copyright 2026 the Attune authors, Apache License 2.0"

fail() {
  echo "package.sh: $1" >&2
  exit 1
}

[ -x "$distribution/runtime/bin/java" ] || fail "target/attune is missing: run 'mvn package' first"
version=$(basename "$distribution"/lib/attune-*.jar .jar)
version=${version#attune-}
rm -rf "$output"
mkdir -p "$output"
export root distribution output description copyright version
