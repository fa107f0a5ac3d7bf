#!/bin/sh
# Kills the server with SIGKILL while students answer, 20 times or as often as the first argument
# says, and starts it again. Fails when one answer that was confirmed is gone.
set -eu

cd -- "$(dirname -- "$0")/../../.."
kills=${1:-20}
case $kills in
  '' | *[!0-9]* | 0)
    echo "usage: $0 [kills, 1 to 30]" >&2
    exit 2
    ;;
esac

# The same students are asked in every round; a class holds 200 of them.
if [ "$kills" -gt 30 ]; then
  echo "usage: $0 [kills, 1 to 30]" >&2
  exit 2
fi

exec ./mvnw -q verify -Dit.test=KillAnswers -Dkills="$kills" \
  -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
