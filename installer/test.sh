#!/usr/bin/env bash
# Installs what the tests need, builds with warnings as errors, and runs every test. Safe to run twice.
# Usage: installer/test.sh [ctest arguments]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages "$top/installer/packages.txt" "$top/installer/packages-test.txt"

say "Installing the test servers (npm, from the lock file)"
(cd "$top/tests/e2e/servers" && npm ci --no-audit --no-fund --ignore-scripts)

build fuzz
say "Feeding the parsers nonsense for a few seconds each"
(cd "$top" && ctest --preset fuzz)

build ci
say "Running the tests"
cd "$top"
ctest --preset ci --timeout 900 "$@"
