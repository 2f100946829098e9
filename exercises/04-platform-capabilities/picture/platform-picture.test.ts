import fc from "fast-check";
import { expect, test } from "vitest";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { sizeOf } from "@/exercises/04-platform-capabilities/model/sizing-model";
import { drawAccess, statusOf } from "@/exercises/04-platform-capabilities/picture/access-picture";
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
import {
  drawDuties,
  drawPlanes,
} from "@/exercises/04-platform-capabilities/picture/design-picture";
import {
  drawNeed,
  drawSize,
  kestrelProbe,
} from "@/exercises/04-platform-capabilities/picture/size-picture";
import { drawQuotas } from "@/exercises/04-platform-capabilities/picture/story-picture";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { collectObservations } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict, pythonFloat } from "@/exercises/grading/python-value";

const nothing = collectObservations([]);

test("Capabilities stand on their planes with what can be called", () => {
  const on = (plane: PythonValue, operation: PythonValue) =>
    pythonDict([
      ["plane", plane],
      ["operation", operation],
    ]);
  const picture = drawPlanes(
    observe({
      "Platform/operations": ["catalog", "usage"],
      CAPABILITIES: pythonDict([
        ["catalog", on("mesh", "catalog")],
        ["access_requests", on("mesh", "ask")],
        ["ci_cd", on("product", null)],
        ["storage", on("constructor", "usage")],
        ["observability", on("", null)],
        ["compute", 7],
      ]),
    }),
  );
  expect(picture).toMatchObject({
    planes: [
      { plane: "infrastructure", capabilities: [] },
      { plane: "product", capabilities: [{ name: "ci_cd", operation: null, offer: "later" }] },
      {
        plane: "mesh",
        capabilities: [
          { name: "catalog", operation: "catalog", offer: "offered" },
          { name: "access_requests", operation: "ask", offer: "promised" },
        ],
      },
    ],
    waiting: ["observability"],
    elsewhere: [
      { name: "storage", plane: "'constructor'" },
      { name: "compute", plane: "nothing" },
    ],
    left: ["pipeline_templates", "security_governance", "quota_and_cost"],
  });
});

test("Duties stand on the side that was written, or on neither", () => {
  const picture = shown(
    drawDuties(
      observe({
        RESPONSIBILITIES: pythonDict([
          ["standards", "platform"],
          ["data quality", "domain"],
          ["infrastructure", "both"],
        ]),
      }),
    ),
  );
  expect(picture).toMatchObject({ platform: ["standards"], domain: ["data quality"] });
  expect(picture.neither).toContainEqual({ duty: "infrastructure", side: "'both'" });
  expect(picture.neither).toContainEqual({ duty: "business logic", side: null });
  expect(picture.neither).toHaveLength(platformCase.duties.length - 2);
});

test("The quotas are as full as usage said last", () => {
  const story = storyOf("storage runs out");
  const picture = shown(
    drawQuotas(
      play(story, [
        status("created"),
        { raises: "QuotaExceeded" },
        held(500, 8),
        [],
        status("created"),
        status("created"),
        held(pythonFloat(600), 13),
      ]),
      story,
    ),
  );
  expect(picture.use).toEqual([
    { domain: "sales", resource: "storage_gb", limit: 600, used: 600 },
    { domain: "sales", resource: "cpu", limit: 12, used: 13 },
  ]);
  expect(picture.wishes.map(({ product, answer }) => [product, answer.kind, answer.text])).toEqual([
    ["sales/a", "returned", "created"],
    ["sales/b", "raised", "QuotaExceeded"],
    ["sales/c", "returned", "created"],
    ["sales/d", "returned", "created"],
  ]);
});

test("A request is followed to what its decisions made of it", () => {
  const story = storyOf("one person with two roles");
  const picture = shown(
    drawAccess(
      play(story, [
        status("created"),
        status("pending", "req-1"),
        "pending",
        false,
        { raises: "ValueError" },
        false,
        "granted",
      ]),
      story,
    ),
  );
  const [request] = picture.requests;
  if (request === undefined) throw new Error("no request");
  expect(request).toMatchObject({ team: "bi", product: "sales/customers", day: 10 });
  expect(request.decisions.map(({ by, answer }) => [by, answer.text])).toEqual([
    ["omar", "pending"],
    ["omar", "ValueError"],
    ["olga", "granted"],
  ]);
  expect(statusOf(request).text).toBe("granted");
  expect(picture.reads.map(({ day, answer }) => [day, answer.text])).toEqual([
    [11, "False"],
    [11, "False"],
  ]);
});

test("The same request again is no second row, another team's is", () => {
  const story = storyOf("data without personal fields");
  const raises = { raises: "ValueError" };
  const { requests } = shown(
    drawAccess(
      play(story, [
        status("created"),
        false,
        raises,
        raises,
        raises,
        status("granted", "r"),
        true,
        status("granted", "r"),
      ]),
      story,
    ),
  );
  expect(requests.map(({ answer, askedAgain }) => [answer.text, askedAgain])).toEqual([
    ["ValueError", []],
    ["ValueError", []],
    ["ValueError", []],
    ["granted", [6]],
  ]);
});

test("The size is the learner's, divided between the domains", () => {
  const size = sizeOf(platformCase.demand, platformCase.assumptions);
  const { cost_by_domain, ...totals } = size;
  const figures = (record: Record<string, number>) =>
    pythonDict(Object.entries(record).map(([key, figure]) => [key, pythonFloat(figure)]));
  const shares = figures(cost_by_domain);
  const whole = pythonDict([...figures(totals).items, ["cost_by_domain", shares]]);
  const picture = shown(drawSize(observe({ [kestrelProbe]: whole })));
  expect(picture).toMatchObject({ nodes: 7, engineers: 4 });
  expect(picture.storageGb).toBeCloseTo(33_881.12, 2);
  expect(picture.sumOfShares).toBeCloseTo(2_249.27, 2);
  const [discovery] = picture.domains;
  expect(discovery?.storageGb).toBeCloseTo(((42 * 395 * 1.69) / 4) * 2, 6);

  const core = drawSize(observe({ [kestrelProbe]: figures(totals) }));
  expect(core).toMatchObject({ nodes: 7, sumOfShares: null });
});

test("Where nothing was seen, every picture says so", () => {
  const story = storyOf("storage runs out");
  const ended = "was not looked at: the run ended too early.";
  const made = { kind: "missing", missing: `making a \`Platform\` ${ended}` };
  expect(drawPlanes(nothing)).toEqual({ kind: "missing", missing: `CAPABILITIES ${ended}` });
  expect(drawDuties(nothing)).toEqual({ kind: "missing", missing: `RESPONSIBILITIES ${ended}` });
  expect(drawSize(nothing)).toMatchObject({ kind: "missing" });
  expect(drawNeed(nothing)).toMatchObject({ kind: "missing" });
  expect(drawAsking(nothing, stories)).toMatchObject(made);
  expect(drawQuotas(nothing, story)).toMatchObject(made);
  expect(drawAccess(nothing, story)).toMatchObject(made);
  expect(drawPlanes(observe({ CAPABILITIES: pythonDict([]) }))).toEqual({
    kind: "missing",
    missing: "CAPABILITIES is empty.",
  });
  expect(drawDuties(observe({ RESPONSIBILITIES: [] }))).toMatchObject({ kind: "missing" });
  expect(drawSize(observe({ [kestrelProbe]: null }))).toMatchObject({ kind: "missing" });
});

const probes = [
  ...["CAPABILITIES", "RESPONSIBILITIES", "Platform/operations", kestrelProbe],
  ...stories.flatMap(({ name, calls }) => [
    `${name}/new`,
    ...calls.map((_, step) => `${name}/${step}`),
  ]),
];

test("No picture throws on whatever a browser may claim", () => {
  fc.assert(
    fc.property(fc.array(anyPythonValue, { minLength: 1, maxLength: 9 }), (values) => {
      const observations = observe(
        Object.fromEntries(probes.map((probe, i) => [probe, values[i % values.length] ?? null])),
      );
      const size = drawSize(observations);
      for (const drawn of [drawPlanes(observations), drawDuties(observations), size]) {
        expect(["drawn", "missing"]).toContain(drawn.kind);
      }
      if (size.kind === "drawn") expect(size.domains).toHaveLength(platformCase.demand.length);
      expect(drawNeed(observations).kind).toBe(size.kind);
      expect(shown(drawAsking(observations, stories)).wishes).toHaveLength(9);
      for (const story of stories) {
        expect([0, 2, 4]).toContain(shown(drawQuotas(observations, story)).use.length);
        for (const request of shown(drawAccess(observations, story)).requests) {
          expect(statusOf(request).text.length).toBeLessThanOrEqual(60);
        }
      }
    }),
    { numRuns: 40 },
  );
});
