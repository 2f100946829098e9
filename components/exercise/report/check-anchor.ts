/** The id of a check's place on a page; the part after # of a link to it. */
export function checkAnchor(checkId: string): string {
  return `check-${checkId}`;
}

/** The check of a place with such an id. */
export function checkOfRow({ id }: { id: string }): string {
  return id.slice(checkAnchor("").length);
}

/** The check that the part after # of an address names; null when it names none of these. */
export function checkOfAddress(hash: string, checks: readonly { id: string }[]): string | null {
  return checks.find(({ id }) => hash === `#${checkAnchor(id)}`)?.id ?? null;
}

/** Brings a check into sight and puts the focus on its heading; false when it is not on the page. */
export function goToCheck(checkId: string, focus: "moves" | "stays" = "moves"): boolean {
  const place = document.getElementById(checkAnchor(checkId));
  if (!place) return false;
  // What goes further is folded until somebody goes there, as is what will be checked.
  for (
    let fold = place.closest("details");
    fold;
    fold = fold.parentElement?.closest("details") ?? null
  ) {
    fold.open = true;
  }
  place.scrollIntoView({ block: "nearest" });
  const heading = place.querySelector<HTMLElement>("h4");
  if (focus === "moves") heading?.focus({ preventScroll: true });
  return true;
}
