#!/usr/bin/env bash
# Fails when a text of the programs has no finished Chinese (or English) translation, or is no longer in the .ts files.
# Usage: translations.sh LUPDATE
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$top"/translations/*.ts "$work"
cd "$top"
for file in "$work"/*.ts; do
  "$1" -silent -I . core/kinds core/lesson core/research core/sequence core/sheet core/paper core/table core/archive ui app -ts "$file" -no-obsolete -locations none
  if grep -n -B3 'type="unfinished"' "$file"; then
    echo "$(basename "$file"): the texts above have no translation"
    exit 1
  fi
done
echo "Every text is translated."
