import { expect, test } from "vitest";
import { notRecalling, recall } from "./recall";

test("Stepping back and forward comes to what was tried, and to what was typed", () => {
  const tried = ["a", "b"];
  const first = recall(tried, notRecalling, 1, "unsent");
  expect(first?.text).toBe("b");
  const second = recall(tried, first?.next ?? notRecalling, 1, "b");
  expect(second?.text).toBe("a");
  expect(recall(tried, second?.next ?? notRecalling, 1, "a")).toBeNull();
  const back = recall(tried, second?.next ?? notRecalling, -1, "a");
  expect(back?.text).toBe("b");
  expect(recall(tried, back?.next ?? notRecalling, -1, "b")?.text).toBe("unsent");
});

test("Nothing lies before the first and after the newest", () => {
  expect(recall([], notRecalling, 1, "")).toBeNull();
  expect(recall(["a"], notRecalling, -1, "")).toBeNull();
});
