import { expect, test } from "vitest";
import { describePrograms, failedIn, type GradedReport } from "@/exercises/describe-programs";

// No check of the stretch is passed by chance.
const { read, judge, report } = describePrograms("platform-capabilities", {
  coreAlsoPasses: [],
  leastAccepted: 4,
});

const changedPlatform = "        self.products = after\n";

test("A loop in provision costs the platform's checks and not the sizing", async () => {
  const source = read("solutions", "full.py").replace(
    changedPlatform,
    "        while True: pass\n",
  );
  const judged = await report(source, 1);
  if (judged.kind !== "graded") throw new Error(judged.kind);
  const passed = judged.checks.filter(({ outcome }) => outcome === "passed").map(({ id }) => id);
  expect(passed).toEqual(["capabilities", "responsibilities", "sizing", "cost_shares"]);
  expect(problemOf(judged, "provision_idempotent").message).toMatch(
    /did not come to an end within 1 s/,
  );
  expect(problemOf(judged, "grants_end").message).toMatch(/was not reached/);
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
  expect(problemOf(judged, "quota_kept").message).toMatch(/raised Exception.*expected QuotaExceed/);
});

test("A capability without its method is shown at its line", async () => {
  const source = read("wrong", "capable-on-paper.py");
  const { line } = problemOf(await judge(source), "capabilities");
  expect(source.split("\n")[(line ?? 0) - 1]).toContain("open_ticket");
});

test("What went wrong comes with the calls that led to it", async () => {
  const judged = await judge(read("wrong", "one-person-with-two-roles.py"));
  const { given, got, expected } = problemOf(judged, "two_people_for_pii");
  expect(String(given).split("\n").slice(1)).toEqual([
    "platform.provision('sales', 'customers', 'batch-small', True)",
    "platform.request_access('uma', 'bi', 'sales/customers', 'weekly report', 10)",
    "platform.decide(request_id, 'omar', True, 11)",
  ]);
  expect([got, expected]).toEqual(["granted", "pending"]);
});

test.each([
  ["a request without an id", '"id": request["id"], "status"', '"status"', "open_data_at_once"],
  ["one id for all requests", 'f"req-{len(self.requests) + 1}"', '"req"', "open_data_at_once"],
  ["no events", "self.events = []", "self.entries = []", "events"],
  ["a catalog of names", "[dict(product) for product in", "[str(product) for product in", "events"],
])("A platform with %s is judged like any other", async (_, right, wrong, check) => {
  const source = read("solutions", "full.py").replaceAll(right, wrong);
  const judged = await judge(source);
  expect(judged.complete && judged.mastered).toBe(false);
  expect(failedIn(judged).length).toBeGreaterThan(0);
  expect(check === "events" || failedIn(judged).includes(check)).toBe(true);
});

function problemOf({ checks }: GradedReport, id: string) {
  const check = checks.find((one) => one.id === id);
  if (check?.outcome !== "failed") throw new Error(`${id} did not fail`);
  return check;
}
