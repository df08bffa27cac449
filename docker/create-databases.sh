#!/usr/bin/env bash
# Run once by the postgres image, on an empty data volume: a database for each country, each country's vault, the shared view and the auditor,
# each with a role that owns the tables and one that only uses them, and each role with a password of its own.
set -euo pipefail

for name in ec co pe ec_vault co_vault pe_vault shared_view auditor; do
  owner_password="PASSWORD_${name^^}_OWNER" app_password="PASSWORD_${name^^}_APP"
  psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set database="vecindad_$name" \
    --set owner="vecindad_${name}_owner" --set owner_password="${!owner_password}" \
    --set app="vecindad_${name}_app" --set app_password="${!app_password}" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"database" owner :"owner" encoding 'UTF8' locale 'C' template template0;
revoke all on database :"database" from public;
grant connect on database :"database" to :"app";
SQL
done
