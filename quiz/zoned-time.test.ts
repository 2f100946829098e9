import fc from "fast-check";
import { expect, test } from "vitest";
import { formatZoned, isTimeZone, parseZoned } from "./zoned-time";

test.each([
  ["2026-03-01T10:00", "UTC", "2026-03-01T10:00"],
  ["2026-03-01T10:00", "Europe/Berlin", "2026-03-01T09:00"],
  ["2026-07-01T10:00", "Europe/Berlin", "2026-07-01T08:00"],
  ["2026-03-01T10:00", "Asia/Kathmandu", "2026-03-01T04:15"],
  ["2026-03-01T00:00", "Pacific/Auckland", "2026-02-28T11:00"],
  ["2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59"],
  ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00"],
  ["2026-03-29T02:30", "Europe/Berlin", null],
  ["2026-02-30T10:00", "UTC", null],
  ["2026-03-01", "UTC", null],
  ["soon", "UTC", null],
])("%s in %s is %s in UTC", (text, zone, utc) => {
  expect(parseZoned(text, zone)?.toISOString().slice(0, 16) ?? null).toBe(utc);
});

test("What is shown is read back as the same time on the clock", () => {
  const moments = fc.integer({ min: 0, max: 4_000_000_000 }).map((second) => second * 1_000);
  const zones = fc.constantFrom("UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe");
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const shown = formatZoned(new Date(moment), zone);
      const read = parseZoned(shown, zone);
      expect(read && formatZoned(read, zone)).toBe(shown);
    }),
  );
});

test("A name that is no time zone is told apart", () => {
  expect([isTimeZone("Europe/Berlin"), isTimeZone("UTC"), isTimeZone("Mars/Base")]).toEqual([
    true,
    true,
    false,
  ]);
});
