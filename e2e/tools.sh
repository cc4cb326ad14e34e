# Finds or installs the tools that the build needs. Sourced by serve.sh and verify.sh.

say() { printf '%s\n' "$*" >&2; }

# Packages are only installed on Debian and related systems, by root.
can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install() {
  if [ -z "${lists_fresh:-}" ]; then
    apt-get update -qq
    lists_fresh=yes
  fi
  say "Installing $* ..."
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Prints the path of a program of Maven's JDK: in JAVA_HOME if it is set, otherwise on the PATH.
jdk() { printf '%s' "${JAVA_HOME:+$JAVA_HOME/bin/}$1"; }

java_works() {
  local version
  version=$("$(jdk javac)" -version 2>&1) || return 1
  version=${version##*javac }
  [ "${version%%[.-]*}" -ge 17 ] 2>/dev/null
}

need_java_and_maven() {
  if ! java_works && can_install; then
    unset JAVA_HOME
    install openjdk-17-jdk-headless || install default-jdk-headless
  fi
  java_works || { say "A JDK of version 17 or later is needed: install one, and see that JAVA_HOME, or else the PATH, leads to it."; exit 1; }
  if ! command -v mvn >/dev/null; then
    can_install || { say "Maven 3.8 or later is needed: install it, and see that mvn is on the PATH."; exit 1; }
    install maven
  fi
}

# Node provides the optimizer that makes the WebAssembly file smaller. The site can be built without it.
want_node() {
  command -v npm >/dev/null && return
  ! can_install || install nodejs npm || true
  command -v npm >/dev/null || say "Node and npm were not found: the site works, but is larger than its budget."
}

has_browser() {
  [ -n "${INITLAB_BROWSER:-}" ] && return
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
      "/Applications/Chromium.app/Contents/MacOS/Chromium" \
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
    command -v "$name" >/dev/null && return
  done
  return 1
}

need_browser() {
  if ! has_browser && can_install; then
    install chromium || say "There is no chromium package here."
  fi
  has_browser || say "No Chrome, Chromium or Edge found: Playwright fetches a Chromium of its own for the tests."
}

# Firefox and WebKit are optional. Tests of a missing engine are skipped with a message.
need_other_engines() {
  can_install || return 0
  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || install firefox-esr || say "There is no firefox-esr package here."
  command -v WebKitWebDriver >/dev/null || install webkit2gtk-driver || say "There is no webkit2gtk-driver package here."
  [ -n "${DISPLAY:-}" ] || command -v Xvfb >/dev/null || install xvfb || say "There is no xvfb package here."
}
