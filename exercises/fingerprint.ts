/**
 * Tells programs apart that differ in more than comment lines, empty lines and spaces at line ends:
 * eight hexadecimal digits, the same in the browser and on the server; `null` for no program at all.
 * Not secret and not unforgeable: it only counts different tries.
 */
export function fingerprint(source: string): string | null {
  const essence = source
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !line.trimStart().startsWith("#"))
    .join("\n");
  if (essence === "") return null;
  // FNV-1a in 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < essence.length; index += 1) {
    hash = Math.imul(hash ^ essence.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
