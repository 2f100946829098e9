import { checkOfRow } from "@/components/exercise/report/check-anchor";

/** The check of the report that has the focus. */
export function focusedCheck(): string | null {
  const row = document.activeElement?.closest("[data-outcome]");
  return row ? checkOfRow(row) : null;
}

/**
 * The check that is not right next after the focus in the report, or before it; past the last one
 * comes the first.
 */
export function nextFailed(way: "next" | "previous"): string | null {
  const failed = [...document.querySelectorAll("[data-outcome='wrong']")];
  const here = document.activeElement?.closest("[data-outcome]") ?? null;
  const isWanted = (row: Element) =>
    here !== null &&
    here !== row &&
    Boolean(here.compareDocumentPosition(row) & (way === "next" ? following : preceding));
  const found =
    way === "next"
      ? (failed.find(isWanted) ?? failed[0])
      : (failed.findLast(isWanted) ?? failed.at(-1));
  return found ? checkOfRow(found) : null;
}

const following = 4;
const preceding = 2;
