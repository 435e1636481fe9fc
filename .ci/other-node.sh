#!/usr/bin/env bash
# A newer Node than the one CI runs on, as an npm package: the bot starts and stops in order, and tests of each room run.
# Usage: other-node.sh REPORT, the JSON file the tests are reported to.
set -euo pipefail
cd "$(dirname "$0")/.."
report="$1"
here="$(node -p 'process.versions.node.split(".")[0]')"
major=24
[ "$here" = "$major" ] && major=22
package="node-linux-$(node -p process.arch)"
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
npm install --prefix "$home" --no-save --ignore-scripts --loglevel=error "$package@$major" >/dev/null
export PATH="$home/node_modules/$package/bin:$PATH"
echo "node $(node --version)"
[ "$(node -p 'process.versions.node.split(".")[0]')" = "$major" ]
DATA_DIR="$home/data" PORT=0 node .ci/start-and-stop.mjs 'exec node --import tsx bot/main.ts' 120
npx vitest run --project memory --project rooms test/domain test/bot/start.test.ts test/bot/direct-line test/dialogs/language \
  test/prisma/open-database.test.ts test/prisma/store/accounts.test.ts --reporter=default --reporter=json --outputFile.json="$report"
