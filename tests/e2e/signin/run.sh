#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh GLEWLWYD.SH TEST SHANKECTL NODE: a real Glewlwyd, set up by the county's own script, on a free port of
# loopback, and the tests against it.
set -euo pipefail
setup=$1 tests=$2
for program in glewlwyd sqlite3 jq curl openssl; do
  command -v "$program" > /dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
folder=$(mktemp -d)
provider=
cleanup() {
  [ -z "$provider" ] || kill "$provider" 2> /dev/null || true
  rm -rf "$folder"
}
trap cleanup EXIT
export ADMIN_PASSWORD="管理员的口令-$RANDOM$RANDOM" USER_PASSWORD="老师的口令-$RANDOM$RANDOM"

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 12000))
    (: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
  done
  return 1
}

port=$(free_port)
address="http://127.0.0.1:$port"
"$setup" prepare "$folder/provider" "$address" "$port"
glewlwyd -c "$folder/provider/glewlwyd.conf" > "$folder/provider.log" 2>&1 &
provider=$!
for _ in $(seq 100); do
  curl --silent --output /dev/null "$address/api/auth/" && break
  kill -0 "$provider" || { cat "$folder/provider.log"; exit 1; }
  sleep 0.1
done
"$setup" configure "$folder/provider"
"$setup" configure "$folder/provider" # what is there already is no harm
for person in "js01 姜𠮷䶮 school:fxz:teacher school:fxz:approver" "王𠮷@风县.example 王𠮷 school:fxz:head"; do
  # shellcheck disable=SC2086
  "$setup" user "$folder/provider" $person
done

SHANKE_ADDRESS=$address SHANKECTL=$3 SHANKE_NODE=$4 "$tests"
