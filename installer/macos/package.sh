#!/usr/bin/env bash
# Makes target/installer/Attune-VERSION.dmg of the distribution in target/attune (made by `mvn package`), and the app image Attune.app.
# Needs a JDK 25 or newer for jpackage, and Xcode's command-line tools. Unsigned: the first start needs a right click and Open.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common/common.sh"

# The home of the first JDK that is new enough and has jpackage.
find_jdk() {
  local home release
  for home in "${JAVA_HOME:-}" /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ ! -x "$home/bin/jpackage" ] || [ ! -f "$home/release" ]; then continue; fi
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${release:-0}" -ge 25 ]; then
      echo "$home"
      return
    fi
  done
  return 1
}
jdk=$(find_jdk) || fail "no JDK 25 with jpackage was found: install one, for example Temurin 25, or set JAVA_HOME"

options=()
while IFS= read -r option; do
  [ -z "$option" ] || options+=(--java-options "$option")
done <"$distribution/jvm.options"

# jpackage takes versions for macOS that begin with at least 1; what `attune --version` says is the real one.
number=$version
case $number in 0.*) number=1.${number#0.} ;; esac

"$jdk/bin/jpackage" --type app-image --name Attune --app-version "$number" --dest "$output" \
  --description "$description" --vendor Attune --copyright "$copyright" \
  --runtime-image "$distribution/runtime" --input "$distribution/lib" \
  --main-jar "attune-$version.jar" --main-class attune.Main --icon "$distribution/share/attune.icns" \
  --mac-package-identifier studio.attune --mac-app-category public.app-category.music \
  --app-content "$distribution/share/doc,$distribution/share/man" \
  --java-options "-XX:AOTCache=\$APPDIR/attune.aot" --java-options "-Xlog:aot=off,cds=off" \
  "${options[@]}"
app=$output/Attune.app/Contents/app

# jpackage copies what a link leads to; two OpenBLAS in one process would each have threads of their own.
for link in "$distribution"/lib/native/*openblas_nolapack.*; do
  [ ! -L "$link" ] || ln -sf "$(readlink "$link")" "$app/native/$(basename "$link")"
done

# One start, of which Java keeps what it learned (JEP 514); a window opens for some seconds.
classpath=$(sed -n "s|^app.classpath=\$APPDIR|$app|p" "$app/Attune.cfg" | paste -sd : -)
plain=()
for option in "${options[@]}"; do
  [ "$option" = --java-options ] || plain+=("$option")
done
ATTUNE_START=record "$output/Attune.app/Contents/runtime/Contents/Home/bin/java" "${plain[@]}" \
  -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining "-XX:AOTCacheOutput=$app/attune.aot" "-Dattune.home=$output/home" \
  -cp "$classpath" attune.Main "$root/samples/bach-cello-suite-1-prelude.mid" >"$output/record.log" 2>&1 || true
[ -s "$app/attune.aot" ] || { cat "$output/record.log" >&2; fail "the start could not be recorded"; }
rm -rf "${output:?}/home" "$output/record.log"

"$jdk/bin/jpackage" --type dmg --name Attune --app-version "$number" --dest "$output" --app-image "$output/Attune.app" \
  --license-file "$distribution/LICENSE"
ls -1sh "$output"
