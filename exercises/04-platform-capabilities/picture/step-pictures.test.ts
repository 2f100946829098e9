import { expect, test } from "vitest";
import {
  held,
  observe,
  play,
  shown,
  status,
  stories,
  storyOf,
} from "@/exercises/04-platform-capabilities/picture/answers-for-picture.fixture";
import { drawAsking } from "@/exercises/04-platform-capabilities/picture/asking-picture";
import { hasWritten } from "@/exercises/04-platform-capabilities/picture/design-picture";
import { drawNeed, kestrelProbe } from "@/exercises/04-platform-capabilities/picture/size-picture";
import { pythonDict, pythonFloat } from "@/exercises/grading/python-value";

test("The calls of the step are told apart by what they change", () => {
  const story = storyOf("asking twice");
  const picture = shown(
    drawAsking(
      play(
        story,
        story.calls.map(({ method }) => (method === "usage" ? held(50, 2) : status("created"))),
      ),
      stories,
    ),
  );
  expect(picture.wishes.map(({ product, asked }) => [product, asked])).toEqual([
    ["sales/orders", "new"],
    ["sales/orders", "the same again"],
    ["sales/orders", "another template"],
    ["sales/orders", "other data"],
    ["sales/orders", "the same again"],
    ["sales/returns", "new"],
    ["ops/orders", "new"],
    ["sales/orders", "both other"],
    ["sales/orders", "the same again"],
  ]);
  expect(picture.wishes.every(({ answer }) => answer.text === "created")).toBe(true);
  expect(picture.use).toContainEqual({
    domain: "sales",
    resource: "storage_gb",
    limit: 9_000,
    used: 50,
  });
});

test("Gigabytes and nodes stand beside what they must be enough for", () => {
  const answered = (storage_gb: number, nodes: number) =>
    drawNeed(
      observe({
        [kestrelProbe]: pythonDict([
          ["storage_gb", pythonFloat(storage_gb)],
          ["avg_running", pythonFloat(6.45)],
          ["nodes", nodes],
        ]),
      }),
    );
  expect(answered(0, 0)).toMatchObject({ storageGb: 0, slotsThere: 0, cost: 0 });
  const right = shown(answered(33_881.12, 7));
  expect(right).toMatchObject({ nodes: 7, slotsThere: 28 });
  expect(right.slotsNeeded).toBeCloseTo(27.64, 2);
  expect(right.keptTodayGb).toBeCloseTo(40_096, 1);
  expect(right.cost).toBeCloseTo(2_249.27, 2);
});

test("What a program does not have yet is not drawn", () => {
  const seen = observe({ "Platform/operations": ["provision", "can_read"], InUse: "class" });
  expect(hasWritten(seen, "can_read")).toBe(true);
  expect(hasWritten(seen, "InUse")).toBe(true);
  expect(hasWritten(seen, "request_access")).toBe(false);
});
