#!/usr/bin/env bash
# Has a PostgreSQL server answer at TEST_DATABASE_URL: the one that does, or Debian's, installed if need be.
set -euo pipefail
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
reachable() { node -e 'import("pg").then(async ({ default: pg }) => { const client = new pg.Client(process.env.TEST_DATABASE_URL); await client.connect(); await client.end(); }).catch(() => process.exit(1))'; }
cd "$(dirname "$0")/.."
reachable && exit 0
command -v pg_ctlcluster >/dev/null || .ci/debian-install.sh postgresql
version="$(ls /etc/postgresql | tail -n 1)"
as_root sed -i 's/^\(host.*127.0.0.1\/32\s*\).*/\1trust/' "/etc/postgresql/$version/main/pg_hba.conf"
as_root pg_ctlcluster --skip-systemctl-redirect "$version" main restart
for _ in $(seq 30); do reachable && exit 0; sleep 1; done
echo "no PostgreSQL answers at $TEST_DATABASE_URL"
exit 1
