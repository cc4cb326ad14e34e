# Finds or installs what building needs; sourced by the two commands of the README.

say() { printf '%s\n' "$*" >&2; }

# Debian and its kin, as root: the system's packages are the well-kept way.
can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install() {
  if [ -z "${lists_fresh:-}" ]; then
    apt-get update -qq
    lists_fresh=yes
  fi
  say "Installing $* ..."
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

java_works() { command -v javac >/dev/null && [ "$(javac -version 2>&1 | sed 's/javac \([0-9]*\).*/\1/')" -ge 17 ]; }

need_java_and_maven() {
  if ! java_works; then
    can_install || { say "A JDK of version 17 or later is needed: install one, and see that javac is on the PATH."; exit 1; }
    install openjdk-17-jdk-headless || install default-jdk-headless
  fi
  if ! command -v mvn >/dev/null; then
    can_install || { say "Maven 3.8 or later is needed: install it, and see that mvn is on the PATH."; exit 1; }
    install maven
  fi
}

has_browser() {
  [ -n "${INITLAB_BROWSER:-}" ] && return
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
      "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    command -v "$name" >/dev/null && return
  done
  return 1
}

need_browser() {
  if ! has_browser && can_install; then
    install chromium || say "There is no chromium package here."
  fi
  has_browser || say "No Chrome or Chromium found: Playwright fetches its own browser for the tests."
}
