/** The server's time, and when an attempt ends by itself; null: never. */
export type AttemptClock = { now: Date; dueAt: Date | null };

/**
 * How far the server's clock is ahead of this device's, in milliseconds, as one answer tells: the
 * server read its clock about half-way between asking and hearing.
 */
export type ClockSample = { ahead: number; roundTrip: number };

export function sampleClock(serverNow: Date, askedAt: number, heardAt: number): ClockSample {
  const roundTrip = Math.max(0, heardAt - askedAt);
  return { ahead: serverNow.getTime() - (askedAt + roundTrip / 2), roundTrip };
}

/** The sample from the shortest round trip is the best: it can be wrong by half of that at most. */
export function betterSample(one: ClockSample | null, other: ClockSample): ClockSample {
  // A clock that was set meanwhile makes every earlier sample worthless.
  if (!one || Math.abs(one.ahead - other.ahead) > jump) return other;
  return other.roundTrip <= one.roundTrip ? other : one;
}

const jump = 60_000;

const second = 1_000;
const minute = 60 * second;

/** "3:05" below an hour, then "1 h 02 min", then days: exact enough, and never hurried. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / second));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  if (hours === 0) return `${minutes}:${two(seconds % 60)}`;
  if (hours < 48) return `${hours} h ${two(minutes)} min`;
  return `${Math.floor(hours / 24)} days`;
}

/** What is said aloud when little time is left; null at all other times. */
export function warnOfEnd(left: number): string | null {
  if (left <= 0) return "Time is over. What was saved is being submitted.";
  if (left <= minute) return "Less than one minute left.";
  if (left <= 5 * minute) return "Less than five minutes left.";
  return null;
}
