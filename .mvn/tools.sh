# shellcheck shell=sh
# Finds the tools that mvnw needs and, where it can, fetches them. Each find_… either succeeds or ends
# the script with one sentence that says what to do.

# The project's folder; mvnw sets it.
: "${root:?}"

say() {
  printf '%s\n' "$*" >&2
}

give_up() {
  say "$*"
  exit 1
}

# has_version FOUND MAJOR MINOR: whether a version such as 11.6.2 is at least MAJOR.MINOR.
has_version() {
  major=${1%%.*}
  rest=${1#*.}
  minor=${rest%%.*}
  case $major$minor in
    '' | *[!0-9]*) return 1 ;;
  esac
  [ "$major" -gt "$2" ] || { [ "$major" -eq "$2" ] && [ "$minor" -ge "$3" ]; }
}

can_install() {
  command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]
}

# Installs Debian packages; only for root, only where apt-get is.
install_packages() {
  say "Installing $* with apt-get."
  {
    DEBIAN_FRONTEND=noninteractive apt-get -qq update &&
      DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"
  } </dev/null >&2
}

# The remedy for packages that this script may not or could not install itself.
by_hand() {
  if command -v apt-get >/dev/null; then
    printf 'run "sudo apt-get update && sudo apt-get install -y %s"' "$*"
  else
    printf 'install it with the package manager of your system'
  fi
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && case $("$1/bin/javac" -version 2>&1) in
    'javac 25' | 'javac 25'[!0-9]*) true ;;
    *) false ;;
  esac
}

home_of_javac() {
  javac -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Sets JAVA_HOME.
find_java() {
  on_path=
  if command -v javac >/dev/null; then
    on_path=$(home_of_javac)
  fi
  for home in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$home"; then
      JAVA_HOME=$home
      PATH=$JAVA_HOME/bin:$PATH
      export JAVA_HOME PATH
      return
    fi
  done
  give_up "Imjin needs a JDK 25, and there is none in JAVA_HOME, on the PATH or in the usual folders:" \
    "install one, Eclipse Temurin 25 for instance, or set JAVA_HOME to the one you have."
}

maven_is_good() {
  MAVEN=$(command -v mvn) &&
    has_version "$("$MAVEN" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')" 3 8
}

# Sets MAVEN.
find_maven() {
  maven_is_good && return
  if can_install; then
    install_packages maven || true
  fi
  maven_is_good && return
  give_up "Imjin is built with Maven 3.8 or newer, and there is none on the PATH: $(by_hand maven)."
}

node_is_good() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    has_version "$(node -p process.versions.node 2>/dev/null)" 24 0 &&
    has_version "$(npm -v 2>/dev/null)" 11 3
}

# Puts Node 24 and npm 11.3, or newer ones, on the PATH: those that are there, or else our own.
find_node() {
  node_is_good && return
  PATH=$root/.node/bin:$PATH
  export PATH
  node_is_good && return
  if ! command -v npm >/dev/null && can_install; then
    install_packages npm || true
  fi
  command -v npm >/dev/null ||
    give_up "The pages are built with Node 24 and npm 11, and there is no npm to fetch them with:" \
      "$(by_hand npm)."
  fetch_node && node_is_good && return
  give_up "Node 24 and npm 11 could not be fetched from the npm registry:" \
    "check the network and run this again, or install Node 24 yourself."
}

fetch_node() {
  say "Fetching Node 24 and npm 11 into .node."
  rm -rf .node
  npm install --global --prefix "$root/.node" --no-audit --no-fund --loglevel=error \
    node@24 npm@11 </dev/null >&2
  # The shell remembers where the older ones are.
  hash -r
}

first_program() {
  for program; do
    if command -v "$program" >/dev/null; then
      command -v "$program"
      return
    fi
  done
  return 1
}

browser_is_there() {
  CHROMIUM=$(first_program "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome") &&
    CHROMEDRIVER=$(first_program "${CHROMEDRIVER:-}" chromedriver /usr/lib/chromium/chromedriver \
      /usr/lib/chromium-browser/chromedriver)
}

# Sets CHROMIUM and CHROMEDRIVER for the journeys.
find_browser() {
  if ! browser_is_there && can_install; then
    install_packages chromium chromium-driver || true
  fi
  browser_is_there ||
    give_up "The journeys need Chromium and its driver: $(by_hand chromium chromium-driver)," \
      "or set CHROMIUM and CHROMEDRIVER to the ones you have; -DskipITs leaves the journeys out."
  export CHROMIUM CHROMEDRIVER
}
