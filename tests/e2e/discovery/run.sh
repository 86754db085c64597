#!/bin/bash
# run.sh SHANKE_NODE SHANKECTL SHANKE: a node on one PC is found, compared and used from another. The PCs are network
# namespaces that only see each other. Ends with 77 where such namespaces, Avahi or D-Bus are not to be had.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
node=$1
ctl=$2
desktop=$3

skip() {
  echo "skipped: $*"
  exit 77
}

# Everything runs inside namespaces of its own, which end with this script and take every program along.
if [ -z "${SHANKE_INSIDE:-}" ]; then
  for program in unshare nsenter ip dbus-daemon avahi-daemon; do
    command -v "$program" >/dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || skip "there is no $program here"
  done
  [ "$(id -u)" -eq 0 ] || skip "only root may give each PC a network and an Avahi of its own"
  flags=(--net --mount --pid --fork --kill-child --mount-proc)
  unshare "${flags[@]}" true 2>/dev/null || skip "this system does not allow namespaces"
  exec env SHANKE_INSIDE=1 PATH="$PATH:/usr/sbin:/sbin" unshare "${flags[@]}" bash "$0" "$@"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR=$work DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/dbus/system_bus_socket LC_ALL=C.UTF-8
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere SHANKE_ADMIN=admin:口令-1

fail() {
  echo "FAILED: $*"
  tail -n 20 "$work"/*.log 2>/dev/null || true
  exit 1
}

# until_true SENTENCE COMMAND...: waits for what other programs do; the sentence says what did not come.
until_true() {
  local sentence=$1 deadline=$((SECONDS + 20))
  shift
  while [ "$SECONDS" -lt "$deadline" ]; do
    "$@" && return 0
    sleep 0.1 # of a program that is not ours there is no other sign
  done
  fail "$sentence"
}

# on PC COMMAND...
on() {
  local pc=$1
  shift
  nsenter --target "${pid[$pc]}" --net --mount --uts "$@"
}

# run_on PC COMMAND...: for the background, whose process is then the command itself.
run_on() {
  local pc=$1
  shift
  exec nsenter --target "${pid[$pc]}" --net --mount --uts "$@"
}

# Looked at anew each time: the process needs a moment.
has_namespace() {
  test "$(readlink /proc/self/ns/uts)" != "$(readlink "/proc/${pid[$1]}/ns/uts")"
}

# make_pc NAME: a PC without a network yet.
make_pc() {
  unshare --net --mount --uts sleep infinity &
  pid[$1]=$!
  until_true "no namespace for $1" has_namespace "$1"
  on "$1" hostname "$1"
  on "$1" mount -t tmpfs tmpfs /run
  on "$1" mkdir -p /run/dbus /run/avahi-daemon
  on "$1" ip link set lo up
}

# plug_in PC ADDRESS
plug_in() {
  on "$1" ip address add "$2/24" dev school
  on "$1" ip link set school up
}

start_services() {
  run_on "$1" dbus-daemon --config-file="$here/bus.conf" --nofork --nopidfile >"$work/$1-bus.log" 2>&1 &
  until_true "no bus on $1" on "$1" test -S /run/dbus/system_bus_socket
  run_on "$1" avahi-daemon --file "$here/avahi.conf" --no-drop-root --no-chroot --no-rlimits >"$work/$1-avahi.log" 2>&1 &
  avahi[$1]=$!
  until_true "no Avahi on $1" grep -qs "Server startup complete" "$work/$1-avahi.log"
}

# start_node NAME PORT: on pc1, its databases in $work/NAME.
start_node() {
  run_on pc1 "$node" --data "$work/$1" --listen "0.0.0.0:$2" --school fxz >"$work/$1.log" 2>&1 &
  node_pid[$1]=$!
  until_true "$1 does not start" grep -q "^listening on https://" "$work/$1.log"
}

stop_node() {
  kill "${node_pid[$1]}"
  wait "${node_pid[$1]}" || fail "$1 did not stop cleanly"
}

nearby() { on pc2 "$ctl" --workspace "$work/js01" --json nearby --seconds 2; }
found() { [ "$(nearby | tee "$work/nearby.log" | grep -c '"school":"fxz"')" -eq "$1" ]; }
js02() { on pc2 "$ctl" --workspace "$work/js02" --json "$@"; }

# expect STATUS COMMAND...: the output goes to $work/answer.log.
expect() {
  local wanted=$1 status=0
  shift
  "$@" >"$work/answer.log" 2>&1 || status=$?
  [ "$status" -eq "$wanted" ] || fail "ended with $status instead of $wanted: $*"
}

says() { grep -q -- "$1" "$work/answer.log" || fail "the answer lacks: $1"; }

declare -A pid avahi node_pid
make_pc pc1
make_pc pc2
ip link add name school netns "${pid[pc1]}" type veth peer name school netns "${pid[pc2]}" ||
  skip "this system does not allow virtual networks"
plug_in pc1 10.77.0.1
plug_in pc2 10.77.0.2
start_services pc1
start_services pc2
on pc2 "$ctl" --workspace "$work/js01" init --user js01 --name 静𠮷 --school fxz >/dev/null

echo "== a node is found, and what it says of its code is true"
start_node first 6984
first_code=$("$node" --data "$work/first" --show-code)
grep -q "^code $first_code$" "$work/first.log" || fail "the code at the start is another"
until_true "the node is not found" found 1
grep -q "\"codeHint\":\"${first_code%% *}\"" "$work/nearby.log" || fail "the hint is not the begin of the code"
grep -q '"address":"https://10.77.0.1:6984"' "$work/nearby.log" || fail "the address is another"
grep -q '"ownSchool":true' "$work/nearby.log" || fail "the own school is not known"

echo "== two nodes for one school are told apart"
start_node second 6985
until_true "the second node is not found" found 2
[ "$(grep -o '"node":"[^"]*"' "$work/nearby.log" | sort -u | wc -l)" -eq 2 ] || fail "both have one name"

echo "== nothing is sent before the code is compared"
on pc2 "$ctl" --workspace "$work/js02" init --user js02 --name 王 --school fxz \
  --server "https://admin:口令-1@10.77.0.1:6984" >"$work/answer.log" 2>&1
expect 1 js02 sync
says untrusted_server
says "$first_code"
expect 3 js02 trust
says '"trusted":false'
expect 1 js02 trust --code "0000 0000 0000 0000"
expect 1 js02 sync
says untrusted_server

echo "== with the code compared, work goes over"
expect 0 js02 trust --code "$first_code"
echo '{"_id":"plan:1","title":"静夜思 𠮷䶮"}' | on pc2 "$ctl" --workspace "$work/js02" put space-js02 >"$work/answer.log" 2>&1 ||
  fail "put"
expect 0 js02 replicate space-js02 "https://admin:口令-1@10.77.0.1:6984/space-js02" --create-target
says '"docs_written":1'
expect 0 js02 replicate "https://admin:口令-1@10.77.0.1:6984/space-js02" fetched
says '"docs_written":1'

echo "== the code serves a replication with a server that is not the account's"
second_code=$("$node" --data "$work/second" --show-code)
expect 1 js02 replicate space-js02 "https://admin:口令-1@10.77.0.1:6985/space-js02" --create-target
says "$second_code"
expect 1 js02 replicate space-js02 "https://admin:口令-1@10.77.0.1:6985/space-js02" --create-target --code "$first_code"
expect 0 js02 replicate space-js02 "https://admin:口令-1@10.77.0.1:6985/space-js02" --create-target --code "$second_code"

echo "== who takes the place of the node gets nothing"
stop_node first
until_true "the stopped node is still listed" found 1
start_node impostor 6984
expect 1 js02 sync
says untrusted_server
expect 3 js02 trust
says '"changed":true'
expect 1 js02 trust --code "$first_code"
stop_node impostor
start_node first 6984
expect 0 js02 trust
says '"trusted":true'

echo "== a teacher's PC that serves the school is found as well, and starts serving by itself"
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache QT_QPA_PLATFORM=offscreen
mkdir -p "$work/config/shanke"
printf '[serving]\non=true\nport=6986\nschool=fxz\n' >"$work/config/shanke/desktop.ini"
on pc1 "$ctl" --workspace "$work/js03" init --user js03 --name 李䶮 --school fxz >"$work/answer.log" 2>&1 || fail "init"
run_on pc1 "$desktop" --workspace "$work/js03" >"$work/desktop.log" 2>&1 &
served=$!
until_true "the desktop is not found as a server" found 3
grep -q '"address":"https://10.77.0.1:6986"' "$work/nearby.log" || fail "the desktop serves elsewhere"
kill "$served"
wait "$served" || true
until_true "the desktop that ended is still listed" found 2

echo "== Avahi started again: the nodes are found again"
kill "${avahi[pc1]}"
wait "${avahi[pc1]}" || true
until_true "nodes of a PC without Avahi are still listed" found 0
run_on pc1 avahi-daemon --file "$here/avahi.conf" --no-drop-root --no-chroot --no-rlimits >"$work/pc1-avahi.log" 2>&1 &
until_true "the nodes did not publish themselves again" found 2

echo "== a PC without Avahi says so and works with the address"
kill "${avahi[pc2]}"
wait "${avahi[pc2]}" || true
expect 0 nearby
says "no service that finds servers"
expect 0 js02 replicate space-js02 "https://admin:口令-1@10.77.0.1:6984/space-js02"
stop_node first
stop_node second
echo "all well"
