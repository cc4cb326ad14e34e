#!/usr/bin/env bash
# Makes sure of a JDK, Maven and browsers, then builds the site and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."
. e2e/tools.sh
need_java_and_maven
want_node
need_browser
need_other_engines
exec mvn -B -ntp verify "$@"
