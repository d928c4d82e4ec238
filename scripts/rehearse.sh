#!/usr/bin/env bash
# A rehearsal of what happens to a desk in the wild, run by hand and as root: bash scripts/rehearse.sh
# It clones the last commit to /root and /home, starts, stops and kills it in every way, and removes it all again.
set -uo pipefail
set -m # each start in a process group of its own, so that a Ctrl-C can be sent to it

SOURCE=$(cd "$(dirname "$0")/.." && pwd)
WORK=$(mktemp -d /root/rehearsal.XXXXXX) # mktemp makes it 0700
USER_NAME=tickmark-rehearsal
export PORT=39120
FAILED=0

say() { printf '%-66s %s\n' "$1" "$2"; }
expect() { # title, command ...
  local title=$1
  shift
  if "$@"; then say "$title" ok; else say "$title" FAILED && FAILED=$((FAILED + 1)); fi
}
start() { # folder, log, command ... : sets GROUP and SECONDS_TAKEN
  local folder=$1 log=$2 since=$(date +%s%N)
  shift 2
  (cd "$folder" && exec "$@") >"$log" 2>&1 </dev/null &
  GROUP=$!
  until grep -q 'Ctrl-C stops it' "$log" || ! kill -0 -- "-$GROUP" 2>/dev/null; do sleep 0.1; done
  SECONDS_TAKEN=$(awk "BEGIN { printf \"%.1f s\", ($(date +%s%N) - $since) / 1e9 }")
}
# What lives of a process group, a clone and a data folder. The dead that nobody has buried do not count.
living() { ps -eo pgid=,stat=,pid=,args= | awk -v group="$1" -v clone="$2/" -v data="$3/" '
  $2 !~ /^Z/ && $4 != "awk" && ($1 == group || index($0, clone) || index($0, data))'; }
serves() { curl -fsS -o /dev/null --max-time 20 "http://127.0.0.1:$1/"; }
gone() { # group, clone, data: within eight seconds nothing of it lives
  for _ in $(seq 80); do
    [ -z "$(living "$@")" ] && return 0
    sleep 0.1
  done
  living "$@"
  return 1
}
supervisor() { pgrep -g "$1" -f '^node scripts/start.mjs' | head -1; }
data_of() { cat "$1/.tickmark/location" 2>/dev/null || echo "$1/.tickmark"; }
cleanup() {
  local group
  for group in $(jobs -p); do kill -KILL -- "-$group" 2>/dev/null; done
  rm -rf "$WORK" "/home/$USER_NAME"
  userdel "$USER_NAME" 2>/dev/null
}
trap cleanup EXIT

ONE=$WORK/one
git clone -q "$SOURCE" "$ONE"
start "$ONE" "$WORK/cold.log" npm start
DATA=$(data_of "$ONE")
expect "cold start under a 0700 folder as root: $SECONDS_TAKEN" serves $PORT
expect "a link for the first admin is printed" grep -q '/invitations/' "$WORK/cold.log"
(cd "$ONE" && npm start) >"$WORK/again.log" 2>&1 </dev/null
expect "a second start says that the first one runs" grep -q 'already running' "$WORK/again.log"
expect "... and does not disturb it" serves $PORT
expect "npm run verify beside it" bash -c "cd $ONE && npm run -s verify >$WORK/verify.log 2>&1"
expect "... and the desk still serves" serves $PORT
kill -INT -- "-$GROUP"
expect "Ctrl-C leaves nothing" gone "$GROUP" "$ONE" "$DATA"
expect "npm run verify with the desk stopped" bash -c "cd $ONE && npm run -s verify >$WORK/verify2.log 2>&1"
expect "... leaves nothing" gone none "$ONE" "$DATA"

start "$ONE" "$WORK/warm.log" npm start
expect "second start: $SECONDS_TAKEN" serves $PORT
kill -9 "$(supervisor "$GROUP")"
sleep 1.5
expect "kill -9 of the supervisor takes the app with it" bash -c "! curl -s -o /dev/null http://127.0.0.1:$PORT/"
start "$ONE" "$WORK/adopt.log" npm start
expect "the orphaned database is adopted: $SECONDS_TAKEN" serves $PORT
kill -TERM "$(supervisor "$GROUP")"
expect "SIGTERM leaves nothing, the adopted database included" gone "$GROUP" "$ONE" "$DATA"

start "$ONE" "$WORK/before-kill.log" npm start
POSTMASTER=$(head -1 "$DATA/postgres/postmaster.pid")
kill -9 "$POSTMASTER" $(pgrep -g "$GROUP") $(pgrep -P "$(supervisor "$GROUP")")
start "$ONE" "$WORK/after-kill.log" npm start
expect "after kill -9 of everything at once: $SECONDS_TAKEN" serves $PORT

(cd "$ONE" && APP_URL=desk.example.org TICKMARK_DATA=$WORK/other PORT=39121 timeout 60 npm start) >"$WORK/wrong.log" 2>&1
expect "a wrong APP_URL is explained" grep -q 'APP_URL=desk.example.org is wrong' "$WORK/wrong.log"

TWO=$WORK/two
git clone -q "$SOURCE" "$TWO" && cp -al "$ONE/node_modules" "$ONE/.builds" "$TWO/"
(cd "$TWO" && timeout 60 npm start) >"$WORK/taken.log" 2>&1
expect "a taken port is told, with the way out" grep -q 'PORT=39121 npm start' "$WORK/taken.log"
FIRST_GROUP=$GROUP
PORT=39121 start "$TWO" "$WORK/two.log" npm start
expect "a second clone beside the first: $SECONDS_TAKEN" serves 39121
expect "... and the first still serves" serves $PORT
kill -INT -- "-$GROUP"
expect "stopping it leaves nothing of it" gone "$GROUP" "$TWO" "$(data_of "$TWO")"
expect "... and all of the first" serves $PORT
rm -rf "$(data_of "$TWO")"

THEIRS=$(cd "$ONE" && node -e "
  const [pid, , , port] = require('fs').readFileSync('$DATA/postgres/postmaster.pid', 'utf8').split('\n');
  console.log('postgresql://tickmark:' + require('fs').readFileSync('$DATA/postgres-password', 'utf8') + '@127.0.0.1:' + port + '/theirs')")
PORT=39122 DATABASE_URL=$THEIRS TICKMARK_DATA=$WORK/theirs start "$TWO" "$WORK/theirs.log" npm start
expect "a database of one's own by DATABASE_URL: $SECONDS_TAKEN" serves 39122
expect "... starts no other" test ! -e "$WORK/theirs/postgres"
kill -INT -- "-$GROUP"
expect "... and stopping does not stop it" serves $PORT
kill -INT -- "-$FIRST_GROUP"
expect "the first stops" gone "$FIRST_GROUP" "$ONE" "$DATA"
rm -rf "$DATA"

useradd --create-home "$USER_NAME"
OURS=/home/$USER_NAME/desk
git clone -q "$SOURCE" "$OURS" && cp -a "$ONE/node_modules" "$ONE/.builds" "$OURS/" && chown -R "$USER_NAME" "$OURS"
start "$OURS" "$WORK/user.log" runuser -u "$USER_NAME" -- env HOME="/home/$USER_NAME" npm start
expect "as an ordinary user: $SECONDS_TAKEN" serves $PORT
expect "... with its data in the clone" test -d "$OURS/.tickmark/postgres"
kill -INT -- "-$GROUP"
expect "... and Ctrl-C leaves nothing" gone "$GROUP" "$OURS" "$OURS/.tickmark"

if [ "$FAILED" -gt 0 ]; then
  trap - EXIT
  echo "The logs are in $WORK."
fi
echo "$FAILED failed"
exit "$((FAILED > 0))"
