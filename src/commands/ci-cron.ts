import { spoken } from "./ci-github.ts";
import type { Ci } from "./init-ci.ts";

/** For a computer of one's own, which sends by mail whatever is printed. */
export const weeklyScript = ({ language }: Pick<Ci, "language">): string =>
  `#!/bin/sh
# Says every Monday what is wrong and what must be confirmed again. Begun by  pathway init --ci cron; it is yours to change.
# Type  crontab -e  and write two lines, so that cron calls it and sends what it says:
#   MAILTO=desk@example.org
#   0 7 * * 1  sh /path/to/the/pathway/weekly.sh

# Where the calendar is written, for calendar programs to fetch, such as /var/www/desk/pathway.ics. Empty: nowhere.
calendar=

# cron knows few folders. If it does not find the program, add the folder that  command -v pathway  shows you.
PATH="/usr/local/bin:$PATH"

cd "$(dirname "$0")" || exit 3
if ! command -v pathway > /dev/null; then
  echo "cron does not find the program pathway. Add its folder to PATH in $0."
  exit 3
fi
worst=0
tell() {
  pathway "$@"
  code=$?
  [ "$code" -le "$worst" ] || worst=$code
}
tell validate${spoken(language)}
tell stale${spoken(language)}
if [ -n "$calendar" ]; then
  tell stale --format ics${spoken(language)} > "$calendar.new"
  # 1 means that something is overdue; the calendar is whole all the same.
  [ "$code" -gt 1 ] || mv "$calendar.new" "$calendar"
fi
exit "$worst"
`;
