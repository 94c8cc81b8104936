#!/bin/sh
# Norikae on Linux and macOS: put the policies in place, look whether they are there, take them away.
#
#   norikae.sh deploy|detect|remove --id ID [--base URL] [--browser NAME]... [--root DIR] [--system linux|macos]
#              [--files DIR] [--dry-run]
#
#   --id       the extension's id in Chrome and Edge (npm run package prints it); not needed for Firefox alone
#   --base     where your packages lie, for example https://it.example.ac.jp/norikae
#   --browser  chrome, chromium, edge or firefox; several times for several. Without it: chrome, edge and firefox
#   --root     a folder that stands for / (to try it out)
#   --files    where the policy files of Norikae lie; without it: beside this script
#   --dry-run  says what would be done, and does nothing
#
# May be run again and again. Exit codes: 0 done, or there (detect); 1 not there (detect); 2 wrong use; 3 not possible here.
set -eu

files=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
base_there=https://it.example.ac.jp/norikae
gecko=norikae@norikae.invalid
id='' base='' root='' dry='' browsers=''
case $(uname -s) in Darwin) system=macos ;; *) system=linux ;; esac

usage() {
  sed -n '2,15s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

action=${1:-}
case $action in deploy | detect | remove) shift ;; *) usage ;; esac
while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry=yes && shift && continue ;;
    --id | --base | --browser | --root | --system | --files) [ $# -ge 2 ] || usage ;;
    *) usage ;;
  esac
  case $1 in
    --id) id=$2 ;;
    --base) base=${2%/} ;;
    --browser) browsers="$browsers $2" ;;
    --root) root=${2%/} ;;
    --system) system=$2 ;;
    --files) files=$2 ;;
  esac
  shift 2
done
case $system in linux | macos) ;; *) usage ;; esac
[ -n "$browsers" ] || browsers='chrome edge firefox'

say() { printf '%s\n' "$*"; }
fail() {
  code=$1
  shift
  say "norikae: $*" >&2
  exit "$code"
}
# Runs a command, or says that it would.
doing() { if [ -n "$dry" ]; then say "would run: $*"; else "$@"; fi; }

for browser in $browsers; do
  case $browser in
    chrome | chromium | edge)
      printf '%s' "$id" | grep -Eq '^[a-p]{32}$' || fail 2 "--id has to be 32 letters from a to p" ;;
    firefox) ;;
    *) usage ;;
  esac
done

# Where a browser looks for its policies.
place_of() {
  case $system-$1 in
    linux-chrome) say "$root/etc/opt/chrome/policies/managed/norikae.json" ;;
    linux-chromium) say "$root/etc/chromium/policies/managed/norikae.json" ;;
    linux-edge) say "$root/etc/opt/edge/policies/managed/norikae.json" ;;
    linux-firefox) say "$root/etc/firefox/policies/policies.json" ;;
    macos-firefox) say "$root/Applications/Firefox.app/Contents/Resources/distribution/policies.json" ;;
    macos-edge) say "$root/Library/Managed Preferences/com.microsoft.Edge.plist" ;;
    macos-*) say "$root/Library/Managed Preferences/com.google.Chrome.plist" ;;
  esac
}

# A file of Norikae with this organisation's id and addresses in it.
filled() { sed -e "s|EXTENSION-ID|$id|g" -e "s|$base_there|${base:-$base_there}|g" "$1"; }

put() { # source, place
  edited "$1"
  # Beside its place first: a browser must not read half a file.
  draft="$2.new"
  if [ -n "$dry" ]; then
    say "would write: $2"
    return
  fi
  mkdir -p "$(dirname "$2")"
  filled "$1" >"$draft"
  chmod 644 "$draft"
  mv "$draft" "$2"
  say "written: $2"
}

# Nobody's desks are to show the examples.
edited() {
  if filled "$1" | grep -q 'example\.ac\.jp'; then
    fail 3 "$1 still has the examples in it: put your own settings there (docs/policy.md), and give --base"
  fi
}

# Firefox has one file for all policies: ours go into it and come out of it, and the rest stays as it is.
firefox_policies() { # put|take, place
  if [ "$1" = put ] && [ ! -e "$2" ]; then put "$files/firefox/policies.json" "$2" && return; fi
  [ -e "$2" ] || return 0
  command -v python3 >/dev/null || fail 3 "$2 is there already; python3 is needed to change it"
  if [ -n "$dry" ]; then
    say "would change: $2"
    return
  fi
  filled "$files/firefox/policies.json" | python3 -c '
import json, os, sys
action, place, gecko = sys.argv[1:]
ours = json.load(sys.stdin)["policies"]
with open(place, encoding="utf-8") as file:
    whole = json.load(file)
policies = whole.setdefault("policies", {})
for keys in (["ExtensionSettings"], ["3rdparty", "Extensions"]):
    at, own = policies, ours
    for key in keys:
        at, own = at.setdefault(key, {}), own[key]
    at.pop(gecko, None)
    if action == "put":
        at[gecko] = own[gecko]
def bare(value):
    if not isinstance(value, dict):
        return value
    return {key: bare(one) for key, one in value.items() if bare(one) != {}}
if action == "take":
    whole = bare(whole)
if whole == {}:
    os.remove(place)
else:
    with open(place + ".new", "w", encoding="utf-8") as file:
        json.dump(whole, file, ensure_ascii=False, indent=2)
    os.replace(place + ".new", place)
' "$1" "$2" "$gecko"
  say "changed: $2"
}

missing=''
for browser in $browsers; do
  place=$(place_of "$browser")
  case $action-$system-$browser in
    detect-*)
      mark=$id
      [ "$browser" = firefox ] && mark=$gecko
      if grep -aqs -- "$mark" "$place"; then say "there: $browser"; else say "not there: $browser" && missing=yes; fi ;;
    deploy-*-firefox) edited "$files/firefox/policies.json" && firefox_policies put "$place" ;;
    remove-*-firefox) firefox_policies take "$place" ;;
    deploy-linux-*)
      kind=$browser
      [ "$kind" = chromium ] && kind=chrome
      put "$files/linux/norikae-$kind.json" "$place" ;;
    remove-linux-*)
      if [ -e "$place" ]; then doing rm "$place" && say "taken away: $place"; fi ;;
    deploy-macos-*)
      # Since macOS 11 only a person or an MDM installs a profile: it is made ready here.
      put "$files/macos/norikae-$browser.mobileconfig" "$root/Library/Norikae/norikae-$browser.mobileconfig"
      say "upload it to your MDM (Jamf, Intune): no script can install a profile" ;;
    remove-macos-*)
      profile="$root/Library/Norikae/norikae-$browser.mobileconfig"
      if [ -e "$profile" ]; then doing rm "$profile"; fi
      say "take the profile norikae.$browser away in your MDM, or: sudo profiles remove -identifier norikae.$browser" ;;
  esac
done
[ -z "$missing" ] || exit 1
