#!/usr/bin/env bash
# Makes packages of the distribution in target/attune (made by `mvn package`) in target/installer: an app image in the folder attune,
# attune_VERSION_ARCH.deb, and attune-VERSION-1.ARCH.rpm where rpmbuild is there.
# Needs dpkg-deb. ATTUNE_COMPRESSION=none makes large packages in little time.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common/common.sh"
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing: install it (Debian: apt-get install dpkg)"

# The app image, linked where the disk can: nothing in it is written to.
image=$output/attune
mkdir "$image"
for part in bin lib runtime jvm.options samples LICENSE README.md; do
  cp -al "$distribution/$part" "$image/" 2>/dev/null || cp -a "$distribution/$part" "$image/"
done
rm "$image/bin/attune.bat"

# One start, of which Java keeps what it learned (JEP 514); without that file the studio starts all the same, only slower.
# Under a display of its own where there is one to be had, for the window as users have it; else drawn into memory.
display=(xvfb-run -a -s "-screen 0 1440x900x24")
drawn=
# not which methods were hot: their early compilation takes the processor from the window that is being opened
unrecorded="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
command -v xvfb-run >/dev/null || { display=(env); drawn="-Dglass.platform=Headless -Dprism.order=sw"; }
(cd "$output" && ATTUNE_START=record ATTUNE_JAVA_OPTIONS="-XX:AOTCacheOutput=attune/lib/attune.aot $unrecorded -Dattune.home=home $drawn" \
  "${display[@]}" attune/bin/attune "$image/samples/bach-cello-suite-1-prelude.mid" >record.log 2>&1) || true
[ -s "$image/lib/attune.aot" ] || { cat "$output/record.log" >&2; fail "the start could not be recorded"; }
rm -rf "${output:?}/home" "$output/record.log"

# The files as they lie on the user's machine.
tree=$output/tree
doc=$tree/usr/share/doc/attune
mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share"
cp -al "$image" "$tree/opt/attune"
ln -s ../../opt/attune/bin/attune "$tree/usr/bin/attune"
cp -r "$distribution"/share/{man,icons,bash-completion,doc} "$here"/share/* "$tree/usr/share/"
cp "$here/copyright" "$doc/copyright"
gzip -9n <"$distribution/CHANGELOG.md" >"$doc/changelog.gz"
gzip -9n "$tree/usr/share/man/man1/attune.1"
chmod -R u=rwX,go=rX "$tree"

size=$(du -sk --apparent-size "$tree" | cut -f 1)
filled() { # TEMPLATE ARCHITECTURE: with this package's own words in it
  sed -e "s|@version@|$version|; s|@description@|$description|; s|@tree@|$tree|; s|@architecture@|$2|; s|@size@|$size|" "$1"
}

architecture=$(dpkg --print-architecture)
mkdir "$tree/DEBIAN"
filled "$here/control" "$architecture" >"$tree/DEBIAN/control"
(cd "$tree" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dpkg-deb --root-owner-group "-Z${ATTUNE_COMPRESSION:-xz}" --build "$tree" "$output/attune_${version}_$architecture.deb" >/dev/null
rm -r "$tree/DEBIAN"

if command -v rpmbuild >/dev/null; then
  filled "$here/attune.spec" "$(uname -m)" >"$output/attune.spec"
  payload=w6T0.xzdio
  [ "${ATTUNE_COMPRESSION:-}" != none ] || payload=w.ufdio
  rpmbuild -bb --quiet --define "_topdir $output/rpm" --define "_rpmdir $output" --define "_binary_payload $payload" \
    --define "_rpmfilename %{name}-%{version}-%{release}.%{arch}.rpm" "$output/attune.spec"
  rm -rf "$output/rpm" "$output/attune.spec"
else
  echo "No .rpm was made: rpmbuild is missing (Debian: apt-get install rpm)"
fi
rm -r "$tree"
ls -1sh "$output"
