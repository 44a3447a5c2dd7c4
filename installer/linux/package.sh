#!/usr/bin/env bash
# Makes target/installer/attune_VERSION_ARCH.deb from the distribution in target/attune (made by `mvn package`).
# Needs a JDK 25 or newer for jpackage, and dpkg-deb and fakeroot.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
distribution=$root/target/attune
output=$root/target/installer

fail() {
  echo "package.sh: $1" >&2
  exit 1
}

# The home of the first JDK that is new enough and has jpackage.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$home/bin/jpackage" ] && [ -f "$home/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${version:-0}" -ge 25 ]; then
      echo "$home"
      return
    fi
  done
  return 1
}

[ -x "$distribution/bin/attune" ] || fail "target/attune is missing: run 'mvn package' first"
for tool in dpkg-deb fakeroot; do
  command -v "$tool" >/dev/null || fail "$tool is missing: install it (Debian: apt-get install dpkg fakeroot)"
done
jdk=$(find_jdk) || fail "no JDK 25 with jpackage was found: install one, for example Temurin 25, or set JAVA_HOME"

jar=$(basename "$distribution"/lib/attune-*.jar)
version=${jar#attune-}
version=${version%.jar}
options=()
while IFS= read -r option; do
  [ -n "$option" ] && options+=(--java-options "$option")
done <"$distribution/jvm.options"

rm -rf "$output"
mkdir -p "$output"
"$jdk/bin/jpackage" --type deb --name attune --app-version "$version" --dest "$output" \
  --description "A composing studio whose attention you can see" --vendor Attune \
  --copyright "Copyright 2026 the Attune authors, Apache License 2.0" --license-file "$distribution/LICENSE" \
  --runtime-image "$distribution/runtime" --input "$distribution/lib" --main-jar "$jar" --main-class attune.Main \
  --icon "$root/resources/icons/attune.png" --resource-dir "$root/installer/linux/resources" \
  --app-content "$root/installer/linux/attune.desktop" --linux-package-name attune \
  --linux-app-category sound --linux-deb-maintainer maintainers@attune.example "${options[@]}"
ls -1 "$output"
