#!/usr/bin/env bash
# From a fresh clone to the running program on a sample school: installs packages, builds, starts.
# With a display it opens the desktop. Without one it plays the whole job (a plan written offline, submitted,
# returned, corrected, approved) through the same windows, prints each step and leaves pictures of the pages.
# Safe to run twice. Usage: installer/quickstart.sh [FOLDER]   (default: ~/.local/share/shanke-sample)
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages "$top/installer/packages.txt"
build release
shanke=$top/build/release/bin/shanke
sample=${1:-${XDG_DATA_HOME:-$HOME/.local/share}/shanke-sample}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Starting Shanke on the sample school in $sample"
  exec "$shanke" --sample-school "$sample"
fi

pictures=$top/out/tour
say "No display: playing the job through the real windows; pictures go to $pictures"
mkdir -p "$pictures"
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$shanke" --tour "$pictures"
