#!/usr/bin/env bash
# Writes .env beside docker-compose.yml: a random password for each user of the database and of the broker. Once: they
# are those of the volumes that the first start fills.
set -euo pipefail
umask 077

file="$(dirname "${BASH_SOURCE[0]}")/../.env"
[[ ! -e $file ]] || {
  echo "$file is there already: the volumes may have its passwords" >&2
  exit 1
}

# Of letters, digits, - and _: they stand in addresses and in the quotes of configurations.
password() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

{
  echo "POSTGRES_PASSWORD=$(password)"
  echo "KAFKA_PASSWORD_ADMIN=$(password)"
  for name in EC CO PE SHARED_VIEW AUDITOR; do
    echo "KAFKA_PASSWORD_$name=$(password)"
  done
  for name in EC CO PE EC_VAULT CO_VAULT PE_VAULT SHARED_VIEW AUDITOR; do
    echo "DATABASE_PASSWORD_${name}_OWNER=$(password)"
    echo "DATABASE_PASSWORD_${name}_APP=$(password)"
  done
} > "$file"
