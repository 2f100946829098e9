import { expect, test } from "vitest";
import {
  describePrograms,
  failedIn,
  type GradedReport,
} from "@/exercises/describe-programs.fixture";

// What the step asks for is what that check goes on to ask in more cases.
const { read, judge, report } = describePrograms("platform-capabilities", {
  cases: "8505723bdb85",
  coreAlsoPasses: ["provision_idempotent"],
});

const changedPlatform = "        self.products = after\n";

test("A loop in provision costs the platform's checks and not the sizing", async () => {
  const source = read("solutions", "full.py").replace(
    changedPlatform,
    "        while True: pass\n",
  );
  const judged = await report(source, 3);
  if (judged.kind !== "graded") throw new Error(judged.kind);
  const passed = judged.checks.filter(({ outcome }) => outcome === "passed").map(({ id }) => id);
  expect(passed).toEqual([
    "three_planes",
    "size_ahead",
    "capabilities",
    "responsibilities",
    "sizing",
    "cost_shares",
  ]);
  expect(problemOf(judged, "asked_twice").message).toMatch(/did not come to an end within 3 s/);
  expect(problemOf(judged, "grants_end").message).toMatch(
    /an earlier call of `Platform.provision` did not come to an end/,
  );
});

test("An exception class may have another name", async () => {
  const source = read("solutions", "full.py")
    .replace("class InUse(Exception)", "class StillRead(LookupError)")
    .replace("def used_by", "InUse = StillRead\n\n\ndef used_by");
  expect(failedIn(await judge(source))).toEqual([]);
});

test("An exception of another class is not the one that was asked for", async () => {
  const source = read("solutions", "full.py").replace("QuotaExceeded(reason)", "Exception(reason)");
  const judged = await judge(source);
  expect(failedIn(judged)).toEqual(["quota_kept", "change_in_place", "events"]);
  expect(problemOf(judged, "quota_kept").message).toMatch(
    /raised Exception.*raise a QuotaExceeded$/,
  );
});

test("A capability without its method is shown at its line", async () => {
  const source = read("wrong", "capable-on-paper.diff");
  const { line } = problemOf(await judge(source), "capabilities");
  expect(source.split("\n")[(line ?? 0) - 1]).toContain("open_ticket");
});

test("What went wrong comes with the calls that led to it", async () => {
  const judged = await judge(read("wrong", "one-person-with-two-roles.diff"));
  const { calls, got, expected } = problemOf(judged, "two_people_for_pii");
  expect(calls?.slice(1)).toEqual([
    "platform.provision('sales', 'customers', 'batch-small', True)",
    "platform.request_access('uma', 'bi', 'sales/customers', 'weekly report', 10)",
    "platform.decide(request_id, 'omar', True, 11)",
  ]);
  expect([got, expected]).toEqual(["granted", "pending"]);
});

test.each([
  ["a request without an id", '"id": request["id"], "status"', '"status"', "open_data_at_once"],
  ["one id for all requests", 'f"req-{len(self.requests) + 1}"', '"req"', "open_data_at_once"],
  ["events under another name", "self.events", "self.entries", "events"],
  ["a catalog of texts", "[dict(product) for", "[str(product) for", "provision_idempotent"],
])("A platform with %s fails where it matters", async (_, right, wrong, check) => {
  const judged = await judge(read("solutions", "full.py").replaceAll(right, wrong));
  expect(failedIn(judged)).toContain(check);
});

test("What nobody logged is told at once, and not one by one", async () => {
  const { message, misconception } = problemOf(
    await judge(read("wrong", "only-success-is-news.py")),
    "events",
  );
  expect(message).toMatch(/over the quota leaves an event.*names 'nobody'|nothing new/);
  for (const silent of ["unknown template", "without a purpose", "stranger's removal"]) {
    expect(message).toContain(silent);
  }
  expect(misconception).toBe("success-is-news");
});

const rounding = `
def rounded(size_of_all=size_platform):
    def size_platform(demand, assumptions):
        size = size_of_all(demand, assumptions)
        shares = {domain: round(cost, 2) for domain, cost in size["cost_by_domain"].items()}
        return {**{key: round(size[key], DECIMALS) for key in size if key != "cost_by_domain"},
                "cost_by_domain": shares}
    return size_platform

size_platform = rounded()
`;

test("Two decimals are enough for every figure", async () => {
  const source = `${read("solutions", "full.py")}\n${rounding.replace("DECIMALS", "2")}`;
  for (const seed of [undefined, "1", "2"]) expect(failedIn(await judge(source, seed))).toEqual([]);
});

test("One decimal is not, and a message shows digits that differ", async () => {
  const source = `${read("solutions", "full.py")}\n${rounding.replace("DECIMALS", "1")}`;
  const judged = await judge(source);
  expect(failedIn(judged)).toEqual(["size_ahead", "sizing", "cost_shares"]);
  for (const id of ["size_ahead", "sizing", "cost_shares"]) {
    const [, got, expected] = / (?:is|pays) ([\d.]+), expected .*?([\d.]+)(?: [a-zA-Z ]+)?$/.exec(
      problemOf(judged, id).message,
    ) ?? ["", "same", "same"];
    expect(got).not.toBe(expected);
  }
});

test("A call of a method that is not there yet is said in a few words", async () => {
  const judged = await judge(read("solutions", "core.py"));
  expect(problemOf(judged, "two_people_for_pii").message).toBe(
    "Platform has no method `request_access` yet",
  );
});

test.each([
  ["status-in-the-stored-product", "asked_twice", "what you stored has a status"],
  ["the-same-object", "asked_twice", "`is` asks whether"],
  ["an-update-returns-too-early", "asked_twice", "the update was not stored"],
  ["status-behind-a-comma", "asked_twice", "a comma makes a tuple"],
  ["compared-as-in-java", "asked_twice", "Python compares with `old == wanted`"],
  ["printed-and-not-returned", "asked_twice", "is there a return?"],
  ["figures-without-their-dict", "size_ahead", 'daily_gb is in d: d["daily_gb"]'],
  [
    "a-figure-of-the-domain-in-the-assumptions",
    "size_ahead",
    'retention_days is in d: d["retention_days"]',
  ],
  ["planes-in-capitals", "three_planes", "write 'Infrastructure', 'Product', 'Mesh' as"],
])("The message about %s says where it comes from", async (slip, check, cause) => {
  const judged = await judge(read("slips", `${slip}.py`));
  expect(problemOf(judged, check).message).toContain(cause);
});

test("Nothing is guessed about a step that nobody has begun", async () => {
  const { message } = problemOf(await judge(read("starter.py")), "asked_twice");
  expect(message).toMatch(/answered 'created', expected 'unchanged'$/);
});

function problemOf({ checks }: GradedReport, id: string) {
  const check = checks.find((one) => one.id === id);
  if (check?.outcome !== "failed") throw new Error(`${id} did not fail`);
  return check;
}
