#!/bin/bash
# Runs the keychain tests three times: with a keychain that is open, with one that nobody has opened, and on a
# bus without any. Usage: run.sh PROGRAM
set -u
program=$1
for needed in dbus-run-session gnome-keyring-daemon; do
    command -v "$needed" >/dev/null || { echo "skipped: there is no $needed"; exit 77; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config
unset SHANKE_PASSWORD SHANKE_DEVICE_KEY SHANKE_REFRESH_TOKEN SHANKE_ACCESS_TOKEN DISPLAY WAYLAND_DISPLAY
mkdir -m 0700 "$XDG_RUNTIME_DIR"

# A bus that starts nothing by itself.
cat >"$home/bus.conf" <<'EOF'
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
export program
onBus() { dbus-run-session --config-file="$home/bus.conf" -- bash -c "$1"; }

failed=0
echo "== a keychain that is open"
onBus 'printf %s "山里的钥匙" | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
       daemon=$!
       for i in $(seq 100); do
           dbus-send --session --reply-timeout=2000 --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
               string:org.freedesktop.secrets >/dev/null 2>&1 && break
           sleep 0.1
       done
       "$program" "[open]"; status=$?
       kill $daemon; wait $daemon; exit $status' || failed=1
if grep -rqs "geheim-𠮷" "$home/data"; then
    echo "a secret stands in a file in the clear"
    failed=1
fi
echo "== a keychain that nobody has opened"
onBus 'gnome-keyring-daemon --start --components=secrets --foreground >/dev/null 2>&1 &
       daemon=$!
       for i in $(seq 100); do
           dbus-send --session --reply-timeout=2000 --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
               string:org.freedesktop.secrets >/dev/null 2>&1 && break
           sleep 0.1
       done
       "$program" "[closed]"; status=$?
       kill $daemon; wait $daemon; exit $status' || failed=1
echo "== no keychain"
onBus '"$program" "[gone]"' || failed=1
exit $failed
