#!/usr/bin/env bash
# `npm ci` from what is committed, in a folder of its own: it refuses a lock that does not match package.json. And what `npm install` put
# into this clone must be what the lock says, with nothing changed in it.
set -euo pipefail
cd "$(dirname "$0")/.."
git diff --exit-code -- package.json package-lock.json .npmrc || { echo 'npm install changed the files above'; exit 1; }
clean="$(mktemp -d)"
trap 'rm -rf "$clean"' EXIT
cp package.json package-lock.json .npmrc "$clean"
(cd "$clean" && npm ci --ignore-scripts --prefer-offline --loglevel=error)
node .ci/same-tree.mjs . "$clean"
