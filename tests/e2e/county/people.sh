# SPDX-License-Identifier: GPL-3.0-or-later
# Who uses the county of run.sh: a roster, browsers of people who sign in, a school's server, and what each of them gets.

make_roster() {
  {
    echo "账号,姓名,学校,学校编号,角色"
    echo "xz01,王校长,凤溪镇中心学校,fxz,校长"
    echo "js01,姜老师,凤溪镇中心学校,fxz,教师"
    for number in $(seq 58); do
      echo "ls$number,李明$(printf '\\u%x' $((0x5c71 + number))),凤溪镇中心学校,fxz,教师"
    done
  } | while read -r line; do printf "$line\n"; done > roster.xlsx
}

# at_provider USER METHOD PATH JSON
at_provider() {
  curl --silent --show-error --fail --cookie "$work/$1.jar" --cookie-jar "$work/$1.jar" --request "$2" \
    --header 'Content-Type: application/json' --data "$4" "$login/api/auth/$3"
}

enter_password() {
  at_provider "$1" POST "" "$(jq -n --arg user "$1" --arg password "$people_password" '{username: $user, password: $password}')"
  at_provider "$1" PUT grant/shanke '{"scope": "openid"}'
}

# browser USER LOG: the person opens the address that a program prints there, and types the code in.
browser() {
  local line
  until_true "no address to sign in" grep -q "^On any device, open https" "$2"
  line=$(grep "^On any device, open " "$2")
  enter_password "$1"
  [[ $line =~ open\ ([^ ]+)\ and\ type\ ([^ ]+) ]]
  curl --silent --output /dev/null --cookie "$work/$1.jar" "${BASH_REMATCH[1]}?code=${BASH_REMATCH[2]}&g_continue"
}

# token_of USER: an access token, as a program on a PC gets it.
token_of() {
  local verifier challenge query answer
  enter_password "$1" > /dev/null
  verifier=$(openssl rand -hex 32)
  challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | basenc --base64url | tr -d =)
  query="response_type=code&client_id=shanke&redirect_uri=http%3A%2F%2F127.0.0.1%3A49600%2F&scope=openid&state=s&nonce=n"
  query+="&code_challenge=$challenge&code_challenge_method=S256&g_continue"
  answer=$(curl --silent --output /dev/null --write-out '%{redirect_url}' --cookie "$work/$1.jar" "$login/api/oidc/auth?$query")
  [[ $answer =~ [?\&]code=([^\&]+) ]] || fail "no code for $1: $answer"
  curl --silent --data-urlencode "code=${BASH_REMATCH[1]}" --data-urlencode "code_verifier=$verifier" \
    --data "grant_type=authorization_code&client_id=shanke&redirect_uri=http%3A%2F%2F127.0.0.1%3A49600%2F" \
    "$login/api/oidc/token" | jq -r .access_token
}

# Whom the platform takes somebody for.
session_of() {
  curl --silent --header "Authorization: Bearer $1" "$platform/_session" | jq -c '[.userCtx.name, .userCtx.roles]'
}

node_password() { sed -n 's|^SHANKE_COUNTY=https://node-fxz:\(.*\)@.*|\1|p' "$1"; }

password_session() {
  curl --silent --user "node-fxz:$(node_password "$1")" "$platform/_session" | jq -c 'if .userCtx then [.userCtx.name, .userCtx.roles] else null end'
}

# The school's server, as installer/node sets it up, before it knows its county.
start_school_node() {
  mkdir -p /etc/shanke
  printf '%s\n' SHANKE_SCHOOL=fxz SHANKE_ADMIN=admin:学校的口令 SHANKE_LISTEN=127.0.0.1:6984 > /etc/shanke/node.env
  systemctl restart shanke-node
}

# What the school's page says to do with the file that the county's administrator brings.
give_account_to_school() {
  local block
  mkdir -p "$work/blocks/node"
  awk -v folder="$work/blocks/node" -f "$here/blocks.awk" "$installer/node/README.md"
  block=$(grep -l "SHANKE_COUNTY" "$work"/blocks/node/*.sh)
  sed -i "s/fxz\.account/$1/g" "$block"
  run_block "$block"
}

# The key that it shows at its start, as somebody at the school reads it out.
key_of_node() {
  journalctl -u shanke-node | grep "key of this server" | grep -o '[0-9a-f]\{64\}'
}

# The head's PC shows itself; the code was compared.
find_waiting_device() {
  browser xz01 "$work/log/head" &
  {
    shankectl --workspace "$work/head" init --user xz01 --name 王校长 --school fxz --server "$platform"
    shankectl --workspace "$work/head" login --device
    shankectl --workspace "$work/head" sync || true
  } > "$work/log/head" 2>&1
  shankectl provision roster.xlsx --platform http://127.0.0.1:5984 --authority county.json --dry-run > "$work/log/waiting"
  waiting_device=$(sed -n 's/^waiting: a PC of .* --vouch //p' "$work/log/waiting")
  [ -n "$waiting_device" ] || fail "the head's PC does not wait"
}

documents_in() { curl --silent --user "$1" "$2/_all_docs"; }
at_county() { documents_in "admin:$admin_password" "http://127.0.0.1:5984/$1" | grep -q "\"$2"; }
at_school() { documents_in "admin:学校的口令" "http://127.0.0.1:6984/$1" | grep -q "\"$2"; }
