#!/usr/bin/env bash
# Installs a JDK, Maven and browsers if necessary, builds the site, and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
. e2e/tools.sh
need_java_and_maven
want_node
need_browser
need_other_engines
exec mvn -B -ntp verify "$@"
