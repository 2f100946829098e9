import Papa from "papaparse";
import {
  durationOf,
  type Plan,
  ROUNDING,
  type Starts,
} from "@/exercises/05-migration-planning/case/plan";

const COLUMNS = ["activity", "crew", "start week", "end week", "needs", "slack", "critical"];
/** Without it, spreadsheet programs take UTF-8 for something else. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A scheduled plan as a CSV file (RFC 4180) for spreadsheets, by start week. Weeks and slack have
 * two decimals. `slack` is the critical path's, which knows nothing of crews; an activity that has
 * none there leaves both columns empty. Names that a spreadsheet would calculate are escaped.
 */
export function planToCsv(
  plan: Plan,
  starts: Starts,
  slack: ReadonlyMap<string, number> = new Map(),
): string {
  const rows = [...plan]
    .flatMap(([name, activity]) => {
      const start = starts.get(name);
      return start === undefined ? [] : [{ name, activity, start }];
    })
    .toSorted((one, other) => one.start - other.start)
    .map(({ name, activity, start }) => {
      const left = slack.get(name);
      return [
        name,
        [...activity.crew].map(([who, people]) => `${people} ${who}`).join("; "),
        start.toFixed(2),
        (start + durationOf(activity)).toFixed(2),
        activity.needs.join("; "),
        left === undefined ? "" : Math.max(0, left).toFixed(2),
        left === undefined ? "" : left < ROUNDING ? "yes" : "no",
      ];
    });
  const csv = Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: true });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
