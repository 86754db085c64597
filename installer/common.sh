# Shared by the scripts beside it: says what happens, installs Debian packages, builds a preset.
# Sourced, never run. Needs bash; expects to stand in installer/ of a clone.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    stop "Packages must be installed: run this as root, or install sudo first."
  fi
}

# listed FILE: the package names in FILE.
listed() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1"; }

# install_packages FILE...: those named in the files that are not installed yet.
install_packages() {
  command -v apt-get >/dev/null || stop "This script installs Debian packages; apt-get was not found here."
  local missing=() package
  for package in $(for file in "$@"; do listed "$file"; done); do
    provided "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# provided PACKAGE: it is installed, or the program it stands for came from elsewhere (Node.js often does).
provided() {
  case $1 in
    nodejs) command -v node >/dev/null && return 0 ;;
    npm) command -v npm >/dev/null && return 0 ;;
  esac
  dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

# build PRESET: configures and builds it; prints the folder of the programs.
build() {
  say "Building ($1)"
  (cd "$top" && cmake --preset "$1" >/dev/null && cmake --build --preset "$1")
}
