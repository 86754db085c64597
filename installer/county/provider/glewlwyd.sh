#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A small county's sign-in service with Glewlwyd 2.7 (Debian package glewlwyd) and SQLite.
#
#   glewlwyd.sh prepare FOLDER ADDRESS PORT     the database, the key and FOLDER/glewlwyd.conf; then start
#                                               glewlwyd -c FOLDER/glewlwyd.conf
#   glewlwyd.sh configure FOLDER                everything else, through the HTTP interface of the running service
#   glewlwyd.sh user FOLDER USER NAME [ROLE...] adds a person, or gives them this name and these roles, and no others
#
# ADDRESS is what browsers see, for example https://login.county.example; PORT is on this PC only (127.0.0.1), behind
# the county's nginx. Passwords come from the environment: ADMIN_PASSWORD for configure and user, USER_PASSWORD for a
# new person. Each command may be given again.
set -euo pipefail

folder=${2:?folder}
cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT

# The ports of the PC where the browser comes back to (core/signin/RedirectReceiver): Glewlwyd wants each by name.
first_port=49600
last_port=49631

prepare() {
  local address=${1%/} port=$2
  mkdir -p "$folder"
  chmod 700 "$folder"
  if [ ! -e "$folder/glewlwyd.db" ]; then
    local schema=/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3
    sqlite3 "$folder/glewlwyd.db.new" < "$schema"
    # A person's id in every token is the name they sign in with; Glewlwyd itself would make a random one.
    sqlite3 "$folder/glewlwyd.db.new" "
      CREATE TRIGGER subject_is_username AFTER INSERT ON g_user BEGIN
        INSERT INTO gpo_subject_identifier (gposi_plugin_name, gposi_username, gposi_sub)
          VALUES ('oidc', NEW.gu_username, NEW.gu_username);
      END;
      CREATE TRIGGER subject_goes_with_user AFTER DELETE ON g_user BEGIN
        DELETE FROM gpo_subject_identifier WHERE gposi_username = OLD.gu_username;
      END;"
    mv "$folder/glewlwyd.db.new" "$folder/glewlwyd.db"
  fi
  if [ ! -e "$folder/key.pem" ]; then
    (umask 077 && openssl ecparam -name prime256v1 -genkey -noout -out "$folder/key.pem")
  fi
  printf '%s' "$address" > "$folder/address"
  printf '%s' "$port" > "$folder/port"
  write_config "$address" "$port" > "$folder/glewlwyd.conf"
}

write_config() {
  local secure=1
  [[ $1 == https://* ]] || secure=0
  cat <<CONF
bind_address="127.0.0.1"
port=$2
external_url="$1"
login_url="login.html"
api_prefix="api"
static_files_path="/usr/share/glewlwyd/webapp/"
log_mode="console"
log_level="WARNING"
cookie_domain=""
cookie_secure=$secure
session_expiration=2419200
session_key="GLEWLWYD2_SESSION_ID"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="/usr/lib/glewlwyd/user"
user_middleware_module_path="/usr/lib/glewlwyd/user_middleware"
client_module_path="/usr/lib/glewlwyd/client"
user_auth_scheme_module_path="/usr/lib/glewlwyd/scheme"
plugin_module_path="/usr/lib/glewlwyd/plugin"
use_secure_connection=false
secure_connection_key_file=""
secure_connection_pem_file=""
secure_connection_ca_file=""
hash_algorithm="SHA512"
database = { type = "sqlite3"  path = "$folder/glewlwyd.db" };
static_files_mime_types = (
  { extension = ".html"  mime_type = "text/html"  compress = 1 },
  { extension = ".css"  mime_type = "text/css"  compress = 1 },
  { extension = ".js"  mime_type = "application/javascript"  compress = 1 },
  { extension = ".json"  mime_type = "application/json"  compress = 1 },
  { extension = ".png"  mime_type = "image/png"  compress = 0 }
)
CONF
}

# call METHOD PATH: sends standard input, prints the answer; an answer that is no success ends the script.
call() {
  curl --silent --show-error --fail-with-body --cookie "$cookies" --cookie-jar "$cookies" \
    --request "$1" --header 'Content-Type: application/json' --data-binary @- "$api/$2"
}

sign_in() {
  api="http://127.0.0.1:$(cat "$folder/port")/api"
  : "${ADMIN_PASSWORD:?the password of the administrator is expected in ADMIN_PASSWORD}"
  export ADMIN_PASSWORD
  # It may just have been started.
  curl --silent --output /dev/null --retry 20 --retry-connrefused --retry-delay 1 "$api/auth/" || true
  if jq -n '{username: "admin", password: env.ADMIN_PASSWORD}' | call POST auth/ > /dev/null 2>&1; then
    return
  fi
  # A new Glewlwyd comes with a password that everybody knows.
  echo '{"username": "admin", "password": "password"}' | call POST auth/
  jq -n '{old_password: "password", password: env.ADMIN_PASSWORD}' | call PUT profile/password
}

# put_or_post FOLDER NAME QUERY: changes what is there, or makes it; standard input is the object.
put_or_post() {
  local object
  object=$(cat)
  if call GET "$1/$2$3" < /dev/null > /dev/null 2>&1; then
    call PUT "$1/$2$3" <<< "$object"
  else
    call POST "$1/$3" <<< "$object"
  fi
}

oidc_plugin() {
  jq -n --arg issuer "$(cat "$folder/address")/api/oidc" --rawfile key "$folder/key.pem" \
    --arg public "$(openssl ec -in "$folder/key.pem" -pubout 2> /dev/null)" '{
    module: "oidc", name: "oidc", display_name: "OpenID Connect", enabled: true, order_rank: 0, readonly: false,
    parameters: {
      iss: $issuer, "jwt-type": "ecdsa", "jwt-key-size": "256", key: $key, cert: $public, "jwks-show": true,
      "access-token-duration": 3600, "refresh-token-duration": 31536000, "code-duration": 120,
      "refresh-token-rolling": true, "refresh-token-one-use": "always",
      "allow-non-oidc": false, "auth-type-code-enabled": true, "auth-type-code-revoke-replayed": true,
      "auth-type-token-enabled": false, "auth-type-id-token-enabled": true, "auth-type-password-enabled": false,
      "auth-type-client-enabled": false, "auth-type-device-enabled": true, "auth-type-refresh-enabled": true,
      "pkce-allowed": true, "pkce-required": true, "pkce-method-plain-allowed": false,
      "introspection-revocation-allowed": true, "introspection-revocation-allow-target-client": false,
      "introspection-revocation-auth-scope": ["openid"],
      "device-authorization-expiration": 600, "device-authorization-interval": 5,
      "subject-type": "public", "oauth-as-iss-id": true, "allowed-scope": ["openid"],
      "additional-parameters": [{"user-parameter": "roles", "token-parameter": "roles"}],
      claims: [{name: "roles", "user-property": "roles", type: "string", mandatory: true, "on-demand": false}],
      "name-claim": "mandatory", "email-claim": "no", "scope-claim": "no"
    }}'
}

public_client() {
  jq -n --argjson first $first_port --argjson last $last_port '{
    client_id: "shanke", name: "山课", description: "Shanke", confidential: false, enabled: true, scope: [],
    authorization_type: ["code", "refresh_token", "device_authorization"],
    redirect_uri: [range($first; $last + 1) | "http://127.0.0.1:\(.)/"]}'
}

configure() {
  sign_in
  call GET mod/user/database < /dev/null |
    jq '.parameters["data-format"].roles =
          {multiple: true, read: true, write: true, "profile-read": true, "profile-write": false}' |
    call PUT mod/user/database
  call PUT mod/user/database/reset < /dev/null
  oidc_plugin | put_or_post mod/plugin oidc ""
  call PUT mod/plugin/oidc/reset < /dev/null
  public_client | put_or_post client shanke "?source=database"
}

user() {
  sign_in
  export USER_PASSWORD=${USER_PASSWORD:-}
  local username object
  username=$(jq -rn --arg name "$1" '$name | @uri')
  object=$(jq -n --arg user "$1" --arg name "$2" '{username: $user, name: $name, enabled: true,
      scope: ["openid", "g_profile"], roles: $ARGS.positional} +
    (if env.USER_PASSWORD == "" then {} else {password: env.USER_PASSWORD} end)' --args "${@:3}")
  if call GET "user/$username?source=database" < /dev/null > /dev/null 2>&1; then
    call PUT "user/$username?source=database" <<< "$object"
  else
    call POST "user/?source=database" <<< "$object"
  fi
}

case ${1:-} in
  prepare | configure | user) "$1" "${@:3}" ;;
  *) sed -n '3,14s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
