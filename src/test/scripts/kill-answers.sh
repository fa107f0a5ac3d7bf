#!/bin/sh
# Kills the server with SIGKILL while students answer, 20 times or as often as the first argument
# says, and starts it again. Fails when one answer that was confirmed is gone.
set -eu

cd -- "$(dirname -- "$0")/../../.."
kills=${1:-20}
# Each round brings new students into the class, which holds 200.
case $kills in
  [1-9] | [12][0-9] | 30) ;;
  *)
    echo "usage: $0 [kills, 1 to 30]" >&2
    exit 2
    ;;
esac

exec ./mvnw -q verify -Dit.test=KillAnswers -Dkills="$kills" \
  -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
