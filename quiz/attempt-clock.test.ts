import { expect, test } from "vitest";
import { betterSample, formatDuration, sampleClock, warnOfEnd } from "./attempt-clock";

test.each([
  // device asks, hears; server says; the server is ahead by
  [1_000, 1_000, 1_000, 0],
  [1_000, 1_200, 1_100, 0],
  [0, 200, 3_600_100, 3_600_000],
  [3_600_000, 3_600_200, 100, -3_600_000],
])("Asked at %i, heard at %i, server at %i: ahead by %i", (asked, heard, server, ahead) => {
  expect(sampleClock(new Date(server), asked, heard).ahead).toBe(ahead);
});

test("The quicker answer tells the time better, unless a clock was set", () => {
  const quick = { ahead: 500, roundTrip: 20 };
  const slow = { ahead: 900, roundTrip: 800 };
  const set = { ahead: 3_600_500, roundTrip: 900 };
  expect(betterSample(null, slow)).toBe(slow);
  expect(betterSample(slow, quick)).toBe(quick);
  expect(betterSample(quick, slow)).toBe(quick);
  expect(betterSample(quick, set)).toBe(set);
});

test.each([
  [-5, "0:00"],
  [0, "0:00"],
  [65_999, "1:05"],
  [3_599_000, "59:59"],
  [3_720_000, "1 h 02 min"],
  [50 * 3_600_000, "2 days"],
])("%i milliseconds read %s", (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test.each([
  [600_000, null],
  [300_000, "five minutes"],
  [60_000, "one minute"],
  [0, "over"],
])("With %i milliseconds left this is said: %s", (left, said) => {
  const text = warnOfEnd(left);
  if (said === null) expect(text).toBeNull();
  else expect(text).toContain(said);
});
