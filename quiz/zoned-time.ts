/**
 * Times as people type them ("2026-03-01T10:00", in a time zone of the browser's) and as they are
 * stored. An offset alone would not do: it changes between now and the date that is set.
 */

const typed = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00)?$/;

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of this zone show then, as a form's field writes it. */
export function formatZoned(moment: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The moment at which the clocks of this zone show that; null where they never do. */
export function parseZoned(text: string, zone: string): Date | null {
  const match = typed.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const written = text.slice(0, 16);
  // The zone's offset is one of those that hold within a day of the moment.
  for (const near of [asUtc, asUtc - day24, asUtc + day24]) {
    const shown = Date.parse(`${formatZoned(new Date(near), zone)}Z`);
    const moment = new Date(asUtc - (shown - near));
    if (formatZoned(moment, zone) === written) return moment;
  }
  return null;
}

const day24 = 24 * 60 * 60_000;
