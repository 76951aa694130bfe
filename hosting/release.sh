#!/bin/sh
# Puts releases where nginx.conf serves them from.
#
#   release.sh publish <dist> <site>     adds the release in <dist>, as `npm run build` wrote it
#   release.sh point <site> <version>    points its channel at a release: the new one, or on a roll back the last good one
#
# <site> is the folder behind /january20/: /srv/www/january20.
#
#   <site>/1.2.3/     a release, never changed
#   <site>/v1         the channel: a link to one of them
#   <site>/chunks/    the hashed chunks of all releases, for loaders that are still in caches
#
# What is served is whole at every moment. A file or a folder gets its name, by a rename, once it is written and compared;
# before that its name is hidden, and nginx.conf serves no hidden name. The next publish removes what a killed one has left.
set -eu
# Readable by the server, whoever publishes.
umask 022

usage() {
  sed -n 's/^#   release/release/p' "$0" >&2
  exit 2
}

fail() {
  echo "$1" >&2
  exit 1
}

# One at a time. The lock ends with the last process that has inherited it: a `cp` that outlives its script keeps it.
lock() {
  mkdir -p "$1"
  exec 9>"$1/.lock"
  flock -w 600 9 || fail "Another release.sh has been at work in $1 for ten minutes."
}

# The manifest is the last file that the build writes. It names the size of each file that a page can load.
check_whole() {
  sizes=$(awk -F'"' '/^    ".*": {$/ { name = $2 } /^      "size": / { gsub(/[^0-9]/, "", $3); print $3, name }' "$1/manifest.json")
  if [ -z "$sizes" ]; then fail "$1/manifest.json names no file."; fi
  echo "$sizes" | while read -r size name; do
    if [ "$(stat -c %s "$1/$name")" != "$size" ]; then fail "$1/$name is not as $1/manifest.json has it."; fi
  done
}

# A file under its final name, whole or not at all, with the time that it has.
place() {
  if cmp -s "$1" "$2"; then return; fi
  aside="${2%/*}/.${2##*/}.new"
  cp -p "$1" "$aside"
  cmp "$1" "$aside"
  mv -fT "$aside" "$2"
}

publish() {
  dist=$1 site=$2
  if [ ! -f "$dist/manifest.json" ]; then fail "$dist/manifest.json is missing."; fi
  version=$(sed -n 's/^  "version": "\([0-9A-Za-z.-]*\)",$/\1/p' "$dist/manifest.json")
  if [ -z "$version" ]; then fail "$dist/manifest.json names no version."; fi
  check_whole "$dist"
  lock "$site"
  rm -rf "$site"/.*.new "$site"/chunks/.*.new
  mkdir -p "$site/chunks"
  release="$site/$version"
  if [ -e "$release" ]; then
    diff -rq "$dist" "$release" >&2 || fail "$version is there already, and is not the same: a version never changes."
    echo "$version is there already."
  else
    new="$site/.$version.new"
    trap 'rm -rf "$new" "$site"/chunks/.*.new' EXIT
    trap 'exit 1' HUP INT TERM
    # With the present as their time: nginx makes an ETag of a file's time and size alone. A correction may leave the size
    # as it was, and files out of an archive often have one time in every release: caches would keep the wrong figure.
    cp -R "$dist" "$new"
    chmod -R u=rwX,go=rX "$new"
    diff -rq "$dist" "$new" >&2
    sync -f "$new"
    release=$new
  fi
  # Before the release that needs them.
  for chunk in "$release"/lazy/*; do place "$chunk" "$site/chunks/${chunk##*/}"; done
  if [ "$release" = "$site/$version" ]; then return; fi
  mv -T "$new" "$site/$version"
  echo "$version is published."
}

point() {
  site=$1 version=$2
  if [ ! -f "$site/$version/manifest.json" ]; then fail "$site/$version is no release."; fi
  lock "$site"
  channel="v${version%%.*}"
  # In one step: no request finds the channel missing.
  ln -sfn "$version" "$site/.$channel.new"
  mv -T "$site/.$channel.new" "$site/$channel"
  echo "$channel is $version."
}

if [ $# -ne 3 ]; then usage; fi
case $1 in
  publish) publish "$2" "$3" ;;
  point) point "$2" "$3" ;;
  *) usage ;;
esac
