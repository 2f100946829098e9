import { expect, test } from "vitest";
import { describePrograms, failedIn } from "@/exercises/describe-programs.fixture";

// What the three steps import does some of going further by itself.
const { read, judge, report } = describePrograms("data-product-design", {
  cases: "ace20ed72f73",
  coreAlsoPasses: ["contract_shape", "contract_promises", "filter_before_dedup"],
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
  const { checks } = await judge(read("wrong", "times-as-texts.py"));
  expect(checks.find(({ id }) => id === "newest_wins")).toMatchObject({
    outcome: "failed",
    given: [{ $: "dict" }, { $: "dict" }],
    got: { $: "dict" },
    expected: {
      $: "dict",
      items: [
        ["valid", [{ $: "dict" }]],
        ["superseded", 1],
      ],
    },
    line: expect.any(Number),
  });
});

test("A program that raises is told where", async () => {
  const source = read("wrong", "divides-by-nothing.diff");
  const { checks } = await judge(source);
  const held = checks.find(({ id }) => id === "bad_batch_held");
  expect(held).toMatchObject({
    message: expect.stringMatching(/^publish of an empty batch raised ZeroDivisionError/),
    given: { $: "tuple", items: ["empty", [], expect.stringMatching(/\+00:00$/)] },
  });
  const line = held && "line" in held ? (held.line ?? 0) : 0;
  expect(source.split("\n")[line - 1]).toContain('receipt["rejected"] / receipt["received"]');
});

test("A good record that is rejected is told with the rule that the program gave", async () => {
  const { checks } = await judge(read("wrong", "one-rule-too-many.py"));
  expect(checks.find(({ id }) => id === "each_rule")?.message).toMatch(
    /^validate with no e-mail: o\d+ is good and was rejected with email_null\./,
  );
});

test("Printing instead of returning is one finding", async () => {
  const { checks } = await judge(read("wrong", "prints-what-it-found.py"));
  expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([
    expect.objectContaining({ message: "validate returned None: is there a `return` in it?" }),
  ]);
});

test("A method that is not there yet is one finding", async () => {
  const { checks } = await judge(read("solutions", "core.py"));
  const messages = checks.map(({ message }) => message);
  expect(messages.filter((message) => message.includes("has no method"))).toEqual([
    "SalesOrdersProduct has no method `publish` yet",
    "SalesOrdersProduct has no method `consume` yet",
  ]);
});

const masks = {
  "four digits": 'value and ("***" if "@" in value else "***" + value[-4:])',
  "nothing at all": "None",
  "stars as many as signs": 'value and "*" * len(value)',
  "a hash": "value and hashlib.sha256(value.encode()).hexdigest()",
  "half a hash": "value and hashlib.md5(value.encode()).hexdigest()[:8]",
  "a number for each customer": 'value and "customer-%d" % seen.setdefault(value, len(seen))',
};

test.each(Object.entries(masks))("A mask of %s hides what is personal", async (_, mask) => {
  const masked = `${read("solutions", "full.py")}
import hashlib
seen = {}
class SalesOrdersProduct(SalesOrdersProduct):
    def consume(self, team):
        rows = super().consume(team)
        if self.grants[team] != "reader":
            return rows
        raw = [self.orders[row["order_id"]] for row in rows]
        return [{**row, **{name: masked(row[name]) for name in PERSONAL}} for row in raw]
def masked(value):
    return ${mask}
`;
  for (const seed of ["1", "2", "3"]) expect(failedIn(await judge(masked, seed))).toEqual([]);
});
