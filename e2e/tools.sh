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

find_browser() {
  for name in "${INITLAB_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
      "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
}

# Leaves the browser's path in INITLAB_BROWSER; empty means that Playwright brings its own.
need_browser() {
  INITLAB_BROWSER=$(find_browser)
  if [ -z "$INITLAB_BROWSER" ] && can_install; then
    install chromium fonts-dejavu-core || say "No chromium package here; Playwright's own browser is fetched instead."
    INITLAB_BROWSER=$(find_browser)
  fi
  if [ -n "$INITLAB_BROWSER" ]; then
    export INITLAB_BROWSER PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  else
    say "No Chrome or Chromium found; Playwright fetches its own browser for the tests."
  fi
}
