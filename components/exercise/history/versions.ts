/** Where the other text of a conflict comes from. */
export type ConflictPlace = "another tab" | "another device" | "an earlier visit";

/** In a sentence: "changed in another tab". */
export function placeOf(where: ConflictPlace): string {
  const words = { "another tab": "in", "another device": "on", "an earlier visit": "at" } as const;
  return `${words[where]} ${where}`;
}

/** Why a text was kept. */
export type VersionReason =
  | "run"
  | "check"
  | "submission"
  /** It was submitted while the server was out of reach, and waits. */
  | "waiting"
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
  const isOver = (known: VersionReason) => reason === "submission" && known === "waiting";
  const others = (earlier?.reasons ?? []).filter((known) => known !== reason && !isOver(known));
  const rest = versions.filter((version) => version !== earlier);
  return [{ source, at, reasons: [reason, ...others] }, ...rest].slice(0, mostVersions);
}
