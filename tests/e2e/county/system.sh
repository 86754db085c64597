# SPDX-License-Identifier: GPL-3.0-or-later
# An empty Debian for run.sh: folders that no package has filled, names and certificates of an invented county, and
# what stands in for programs that cannot run here (apt, systemctl) or that Debian does not have (CouchDB).

make_system() {
  ip link set lo up
  hostname county
  mkdir -p "$work/log" "$work/etc" "$work/bin" "$work/keyrings"
  dpkg-query -W -f '${db:Status-Status} ${Package}\n' > "$work/packages"
  cp -a /etc/. "$work/etc/"
  mount --bind "$work/etc" /etc
  [ /etc -ef "$work/etc" ] || fail "this is not a copy of the settings"
  rm -rf /etc/nginx/conf.d/* /etc/nginx/sites-enabled/*
  local empty
  for empty in /opt /var/lib /var/backups /var/log /usr/local/sbin /run; do
    mount -t tmpfs tmpfs "$empty"
  done
  mount --bind "$work/keyrings" /usr/share/keyrings
  mkdir -p /var/lib/nginx /var/log/nginx /etc/cron.d
  cp -r "$installer/county" "$work/county"
  ln -s "$ctl" "$work/bin/shankectl"
  ln -s "$node" "$work/bin/shanke-node"
  make_names
  make_stand_ins
  export PATH="$work/bin:$PATH" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work
  export WORK=$work ADMIN_OF_COUCHDB="admin:$admin_password"
  unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY all_proxy
}

# The county's names lead here, and everybody believes who signed its certificates.
make_names() {
  echo "127.0.0.1 platform.county.example login.county.example" >> /etc/hosts
  local ca=$work/ca name
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Test" -keyout "$ca.key" -out "$ca.crt" 2> /dev/null
  mkdir -p /etc/ssl/shanke
  for name in platform login; do
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$name.county.example" -keyout "/etc/ssl/shanke/$name.key" \
      -out "$work/$name.csr" 2> /dev/null
    openssl x509 -req -in "$work/$name.csr" -CA "$ca.crt" -CAkey "$ca.key" -days 2 -out "/etc/ssl/shanke/$name.crt" \
      -extfile <(echo "subjectAltName=DNS:$name.county.example") 2> /dev/null
  done
  cp "$ca.crt" /etc/ssl/certs/shanke-test.pem
  ln -sf shanke-test.pem "/etc/ssl/certs/$(openssl x509 -in "$ca.crt" -noout -hash).0"
  cat "$ca.crt" >> /etc/ssl/certs/ca-certificates.crt
  export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
}

make_stand_ins() {
  cat > "$work/bin/apt" << 'APT'
#!/bin/bash
# Installs nothing: says whether a package is here; CouchDB is set up as its package would.
[ "$1" != update ] || exit 0
shift
for package; do
  case $package in
    couchdb)
      useradd --system couchdb
      mkdir -p /opt/couchdb/etc/local.d /var/lib/couchdb/shards
      printf '[admins]\nadmin = %s\n' "${ADMIN_OF_COUCHDB#admin:}" > /opt/couchdb/etc/local.d/10-admin.ini
      chown -R couchdb: /opt/couchdb /var/lib/couchdb
      ;;
    gnupg | cron | python3) ;; # nothing that is run here needs these as packages
    *) grep -qx "installed $package" "$WORK/packages" || { echo "$package is not here"; exit 1; } ;;
  esac
done
APT
  printf '#!/bin/sh\ncat\n' > "$work/bin/gpg"
  cat > "$work/bin/curl" << CURL
#!/bin/bash
# The key of CouchDB's packages is not to be had here.
case "\$*" in
  https://couchdb.apache.org/*) echo "a key" ;;
  *) exec $(command -v curl) "\$@" ;;
esac
CURL
  printf '#!/bin/sh\ncat "$WORK/log/$2"\n' > "$work/bin/journalctl"
  cp "$here/systemctl" "$work/bin/systemctl"
  chmod 755 "$work"/bin/apt "$work"/bin/gpg "$work"/bin/curl "$work"/bin/journalctl "$work"/bin/systemctl
}
