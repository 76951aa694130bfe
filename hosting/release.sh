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
set -eu
# Readable by the server, whoever publishes.
umask 022

usage() {
  sed -n 's/^#   release/release/p' "$0" >&2
  exit 2
}

publish() {
  dist=$1 site=$2
  version=$(sed -n 's/^  "version": "\([0-9A-Za-z.-]*\)",$/\1/p' "$dist/manifest.json")
  if [ -z "$version" ]; then echo "$dist/manifest.json names no version." >&2; exit 1; fi
  if [ -e "$site/$version" ]; then
    if diff -rq "$dist" "$site/$version" >&2; then echo "$version is there already."; return; fi
    echo "$version is there already, and is not the same: a version never changes." >&2
    exit 1
  fi
  new="$site/.$version.new"
  rm -rf "$new"
  mkdir -p "$site/chunks"
  # With the present as their time: nginx makes an ETag of a file's time and size alone. A correction may leave the size
  # as it was, and files out of an archive often have one time in every release: caches would keep the wrong figure.
  cp -R "$dist" "$new"
  chmod -R u=rwX,go=rX "$new"
  # With their times, and never over one that is there.
  for chunk in "$new"/lazy/*; do
    if [ ! -e "$site/chunks/${chunk##*/}" ]; then cp -p "$chunk" "$site/chunks/"; fi
  done
  mv "$new" "$site/$version"
  echo "$version is published."
}

point() {
  site=$1 version=$2
  if [ ! -f "$site/$version/manifest.json" ]; then echo "$site/$version is no release." >&2; exit 1; fi
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
