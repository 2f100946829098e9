import type { Marker } from "./editor-props";

/**
 * Where the lines that a run spoke of stand now. Lines above the change stay, lines below it move
 * with their text, and what was said about a changed line is let go.
 */
export function carryMarkers(
  markers: readonly Marker[],
  then: string,
  now: string,
): readonly Marker[] {
  if (then === now || markers.length === 0) return markers;
  const [before, after] = [then.split("\n"), now.split("\n")];
  const shorter = Math.min(before.length, after.length);
  let above = 0;
  while (above < shorter && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < shorter - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  return markers.flatMap((marker) => {
    if (marker.line <= above) return [marker];
    if (marker.line <= before.length - below) return [];
    return [{ ...marker, line: marker.line + after.length - before.length }];
  });
}
