#!/bin/bash
# Unpacks the Debian packages whose texts the word tables are counted on, and the translated
# descriptions of all packages.
#
#   fetch.sh FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"; cd "$1"
packages=$(python3 -c 'import sys; sys.path.insert(0, sys.argv[1]); import texts
print(*sorted({p for l in texts.PACKAGES.values() for p in l.split()}))' "$here")
for package in $packages; do
  apt-get -q download "$package" && dpkg-deb -x "$package"_*.deb "$package" && rm "$package"_*.deb
done
mkdir -p apt/lists/partial apt/cache/archives/partial translations
apt-get -o Dir::State::lists="$PWD/apt/lists" -o Dir::Cache="$PWD/apt/cache" \
  -o Acquire::Languages="en,de,fr,es,it,pt,pt_BR,nl,pl,sv,ru,uk,el" update
mv apt/lists/*Translation-* translations/
