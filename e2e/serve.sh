#!/usr/bin/env bash
# Installs a JDK and Maven if necessary, builds the site, and serves it on localhost until interrupted.
set -euo pipefail
cd "$(dirname "$0")/.."
. e2e/tools.sh
need_java_and_maven
want_node
mvn -q -B -ntp package -DskipTests
exec "$(jdk java)" e2e/java/initlab/e2e/SiteServer.java target/site "${1:-8080}"
