#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SHANKE_NODE SHANKECTL: follows the county's page as an administrator would. Its commands are taken from the
# page and run as they stand there, in an empty system of namespaces: nginx and Glewlwyd as Debian has them,
# shanke-node in the place of CouchDB. Ends with 77 where such namespaces or programs are not to be had.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
installer=$(cd "$here/../../../installer" && pwd)
node=$(realpath "$1")
ctl=$(realpath "$2")

skip() {
  echo "skipped: $*"
  exit 77
}

# Everything runs inside namespaces of its own, which end with this script and take every program along. Only from
# outside, where none of the mounts of the inside is, is anything removed.
if [ -z "${SHANKE_INSIDE:-}" ]; then
  PATH=$PATH:/usr/sbin:/sbin
  for program in unshare ip runuser useradd nginx glewlwyd sqlite3 jq curl openssl python3 rsync; do
    command -v "$program" > /dev/null || skip "there is no $program here"
  done
  [ -e /usr/lib/nginx/modules/ngx_http_js_module.so ] || skip "nginx has no JavaScript module here"
  [ "$(id -u)" -eq 0 ] || skip "only root may make an empty system"
  flags=(--net --mount --pid --uts --fork --kill-child --mount-proc)
  unshare "${flags[@]}" true 2> /dev/null || skip "this system does not allow namespaces"
  work=$(mktemp -d)
  trap 'rm -rf --one-file-system "$work"' EXIT
  chmod 755 "$work"
  env SHANKE_INSIDE="$work" PATH="$PATH" unshare "${flags[@]}" bash "$0" "$@"
  exit
fi

work=$SHANKE_INSIDE
admin_password="管理员-$RANDOM$RANDOM" people_password="老师-$RANDOM$RANDOM"
platform=https://platform.county.example login=https://login.county.example

exec 3>&1 # what a block says goes elsewhere

fail() {
  {
    echo "FAILED: $*"
    tail -n 15 "$work"/log/* 2> /dev/null || true
  } >&3
  exit 1
}

# until_true SENTENCE COMMAND...: waits for what other programs do; the sentence says what did not come.
until_true() {
  local sentence=$1 deadline=$((SECONDS + 30))
  shift
  while [ "$SECONDS" -lt "$deadline" ]; do
    "$@" && return 0
    sleep 0.1 # of a program that is not ours there is no other sign
  done
  fail "$sentence"
}

source "$here/system.sh"
source "$here/people.sh"

# run_section PAGE SECTION: every block of it, in order. What the page leaves to the administrator to fill in is filled in.
run_section() {
  local block text
  for block in "$work/blocks/$1/$2"-*.sh; do
    text=$(< "$block")
    [[ $text != *=KEY* ]] || sed -i "s/=KEY/=$(key_of_node)/" "$block"
    [[ $text != *DEVICE* ]] || { find_waiting_device && sed -i "s/DEVICE/$waiting_device/" "$block"; }
    [[ $text != *"login --device"* ]] || { browser js01 "$work/log/block" & }
    echo "-- $1, section $2:"
    cat "$block"
    run_block "$block"
    [[ $text != *--report* ]] || paper=$(sed -n 's/^The recovery key of this county.*: //p' "$work/log/block")
    mv "$block" "$block.done"
  done
}

# Where a password is asked for, it is typed in. Variables that a block sets stay for those after it.
run_block() {
  local typed=$admin_password
  ! grep -q USER_PASSWORD "$1" || typed=$people_password
  ! grep -q SHANKE_RECOVERY_KEY "$1" || typed=$paper
  trap 'fail "this command of the page: $BASH_COMMAND"' ERR
  set -E
  # shellcheck disable=SC1090
  source "$1" <<< "$typed" > "$work/log/block" 2>&1
  set +E
  trap - ERR
}

expect() {
  local wanted=$1 status=0
  shift
  "$@" > "$work/log/answer" 2>&1 || status=$?
  [ "$status" -eq "$wanted" ] || fail "ended with $status instead of $wanted: $*"
}

says() { grep -q -- "$1" "$work/log/answer" || fail "the answer lacks: $1"; }

make_system
for page in county provider; do
  mkdir -p "$work/blocks/$page"
done
awk -v folder="$work/blocks/county" -f "$here/blocks.awk" "$work/county/README.md"
awk -v folder="$work/blocks/provider" -f "$here/blocks.awk" "$work/county/provider/README.md"
[ "$(cat "$work"/blocks/*/*.sh | grep -c .)" -gt 30 ] || fail "the pages have no commands"

echo "== both languages have the same commands"
mkdir -p "$work/blocks/zh"
awk -v folder="$work/blocks/zh" -f "$here/blocks.awk" "$work/county/README.zh-CN.md"
sed -i 's/花名册\.xlsx/roster.xlsx/g; s/县\.json/county.json/g; s/开通\.csv/opened.csv/g; s/公钥/KEY/g; s/设备/DEVICE/g' "$work"/blocks/zh/*.sh
diff -r "$work/blocks/county" "$work/blocks/zh" || fail "the pages differ"
rm -r "$work/blocks/zh"

cd "$work/county"
run_section county 1
run_section county 2
cd provider
run_section provider 0
cd ..
run_section county 3
grep -q '^ec:.*BEGIN PUBLIC KEY' /opt/couchdb/etc/local.d/30-keys.ini || fail "CouchDB has no key of the provider"
grep -q '^roles_claim_name = roles$' /opt/couchdb/etc/local.d/20-shanke.ini || fail "CouchDB finds no roles"
make_roster
start_school_node
run_section county 4
run_section county 5

echo "== nothing of the pages was left out"
left=$(find "$work/blocks" -name '*.sh')
[ -z "$left" ] || fail "these commands were not run: $left"

echo "== the administrator's guide replaces a stolen key with the one on the paper"
mkdir -p "$work/blocks/guide"
awk -v folder="$work/blocks/guide" -f "$here/blocks.awk" "$installer/../resources/guide/administrator.md"
replacing=$(grep -l -- --replace-key "$work"/blocks/guide/*.sh)
sed -i "s/NUMBER/$(jq .chain.n county.json)/" "$replacing"
run_block "$replacing"
expect 1 shankectl provision roster.xlsx --platform http://127.0.0.1:5984 --authority county.json
says "the county works with number 2"
expect 0 shankectl provision roster.xlsx --platform http://127.0.0.1:5984 --authority county-2.json
if grep -q ^waiting "$work/log/answer"; then fail "the head's PC is no longer vouched for"; fi
mv county-2.json county.json

echo "== the gateway lists nobody, and lets in no administrator"
for path in /_all_dbs /_all_dbs/ /_dbs_info /_dbs_info/ /_users/_all_docs /_node/_local/_config /_utils/; do
  expect 0 curl --silent --user "node-fxz:$(node_password fxz-new.account)" "$platform$path"
  says '"reason":"Not from outside."'
done
expect 1 env SHANKE_ADMIN="admin:$admin_password" shankectl provision roster.xlsx --platform "$platform" --authority county.json
says "Administrators do not sign in from outside"

echo "== who somebody is, is what the provider says; without a role there is none"
[ "$(session_of "$(token_of js01)")" = '["js01",["school:fxz:teacher"]]' ] || fail "the teacher's token"
[ "$(session_of "$(token_of xz01)")" = '["xz01",["school:fxz:head"]]' ] || fail "the head's token"
[ "$(session_of "$(token_of lx01)")" = '["lx01",[]]' ] || fail "the token without a role"
token_of lx01 | cut -d. -f2 | tr -- '-_' '+/' | base64 -d 2> /dev/null | grep -q roles && fail "a claim without roles" || true
echo "== a right ends with the provider's word"
(cd provider && ./glewlwyd.sh user /var/lib/shanke-login xz01 '王校长') > "$work/log/answer"
[ "$(session_of "$(token_of xz01)")" = '["xz01",[]]' ] || fail "the role that was taken away"

echo "== the school's server works with its account, and a password that was replaced is good no more"
expect 0 shankectl provision roster.xlsx --platform http://127.0.0.1:5984 --authority county.json --account fxz=fxz.account
says "node-fxz of the server of fxz is there already; its password stays as it was"
[ "$(password_session fxz-new.account)" = '["node-fxz",["school:fxz:node"]]' ] || fail "the new password"
[ "$(password_session fxz.account)" = 'null' ] || fail "the password of before"
[ "$(stat -c %a fxz-new.account)" = 600 ] || fail "everybody can read the password"
sed -i s/PLATFORM/platform.county.example/ fxz-new.account
give_account_to_school fxz-new.account
[ ! -e fxz-new.account ] || fail "the password lies about"
until_true "nothing of the school reaches the county" at_county school-fxz "device:node-fxz:"
until_true "nothing of the county reaches the school" at_school school-fxz "roster:fxz:"
echo "all well"
