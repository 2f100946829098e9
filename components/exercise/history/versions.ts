/** Where the other text of a conflict comes from. */
export type ConflictPlace = "another tab" | "another device" | "an earlier visit";

/** Why a text was kept. */
export type VersionReason =
  | "run"
  | "check"
  | "submission"
  /** It stood in the editor before another text took its place. */
  | "replaced"
  | ConflictPlace
  /** It stood here when another tab or device had a different one. */
  | "conflict";

export type Version = {
  source: string;
  /** When it was last seen, in milliseconds since 1970. */
  at: number;
  reasons: readonly VersionReason[];
};

/** What a browser keeps of one exercise; older versions are let go. */
export const mostVersions = 100;

/** Newest first. A text that was kept before moves up and gains the reason: it is not kept twice. */
export function addVersion(
  versions: readonly Version[],
  { source, at, reason }: { source: string; at: number; reason: VersionReason },
): Version[] {
  const earlier = versions.find((version) => version.source === source);
  const others = (earlier?.reasons ?? []).filter((known) => known !== reason);
  const rest = versions.filter((version) => version !== earlier);
  return [{ source, at, reasons: [reason, ...others] }, ...rest].slice(0, mostVersions);
}
