import { expect, test } from "vitest";
import { describePrograms, failedIn } from "@/exercises/describe-programs";

// The starter's table of columns and list of rules do some of the stretch by themselves.
const { read, judge, report } = describePrograms("data-product-design", {
  coreAlsoPasses: ["all_reasons", "newest_wins", "null_ids_apart", "contract_is_true"],
  leastAccepted: 4,
});

test("A loop in consume costs the checks that look at what is read", async () => {
  const source = read("solutions", "full.py").replace(
    "        role = self.grants.get(team)\n",
    "        while True: pass\n",
  );
  const judged = await report(source, 3);
  if (judged.kind !== "graded") throw new Error(judged.kind);
  expect(failedIn(judged)).toEqual([
    "publish_idempotent",
    "stale_and_late",
    "bad_batch_held",
    "access_denied_by_default",
    "contract_is_true",
  ]);
});

test("A problem shows what was given, what came and what was expected", async () => {
  const { checks } = await judge(read("wrong", "keeps-the-first-copy.py"));
  expect(checks.find(({ id }) => id === "newest_wins")).toMatchObject({
    outcome: "failed",
    given: [{ $: "dict" }, { $: "dict" }, { $: "dict" }],
    got: { $: "dict" },
    expected: {
      $: "dict",
      items: [
        ["valid", [{ $: "dict" }]],
        ["superseded", 2],
      ],
    },
    line: expect.any(Number),
  });
});

test("A program that raises is told where", async () => {
  const source = read("wrong", "divides-by-nothing.py");
  const { checks } = await judge(source);
  const held = checks.find(({ id }) => id === "bad_batch_held");
  expect(held).toMatchObject({
    message: expect.stringMatching(/^publish of an empty batch raised ZeroDivisionError/),
    given: { $: "tuple", items: ["empty", [], expect.stringMatching(/\+00:00$/)] },
  });
  const line = held && "line" in held ? (held.line ?? 0) : 0;
  expect(source.split("\n")[line - 1]).toContain('receipt["rejected"] / receipt["received"]');
});
