import { setTimeout } from "node:timers/promises";
import { createSeededRandom } from "@/exercises/seeded-random";
import { newDataFolder, removeDataFolder, startSite } from "../e2e/site";
import { type Measurement, median } from "./measurement";
import { askForInputs, type Prepared, prepareCrowd, submit } from "./submission-crowd";

/** Idle and busy take turns, so that what else the machine does falls on both. */
const turns = 12;
const turnMs = 5_000;
const msBetweenVisits = 50;

/**
 * Thirty submissions in a minute, the exercises mixed, while somebody else asks for pages that are
 * made for each request: what they wait beside what they wait while nobody submits.
 */
export async function measureSubmissions(): Promise<Measurement[]> {
  const folder = newDataFolder();
  const site = await startSite(folder);
  try {
    const { origin } = site;
    const visit = await createVisitor(origin);
    // The first of each exercise loads its judges, and is not what a class waits for.
    for (const first of await prepareCrowd(origin, 1)) await submit(origin, first);
    const crowd = await prepareCrowd(origin, 6);
    await visitFor(visit, 2_000);
    const idle: number[] = [];
    const busy: number[] = [];
    const minute = drawMoments(crowd);
    for (let turn = 0; turn < turns; turn += 1) {
      idle.push(...(await visitFor(visit, turnMs)));
      const begin = turn * turnMs;
      const submitting = minute
        .filter(({ at }) => at >= begin && at < begin + turnMs)
        .map(async ({ at, learner }) => {
          await setTimeout(at - begin);
          await askForInputs(origin, learner.exerciseId);
          await submit(origin, learner);
        });
      busy.push(...(await visitFor(visit, turnMs)));
      await Promise.all(submitting);
    }
    if (median(idle) > msBetweenVisits) {
      throw new Error("Pages do not keep up even while nobody submits: this machine is too busy.");
    }
    return [
      {
        what: `A visitor's page while ${crowd.length} submit in a minute, the slowest of a hundred`,
        measured: slowestOfHundred(busy),
        baseline: { what: "the same while nobody submits", value: slowestOfHundred(idle) },
        unit: "ms",
        claim: { kind: "share-at-most", value: 4 },
      },
    ];
  } finally {
    await site.kill();
    removeDataFolder(folder);
  }
}

/** Learners do not wait for each other: some submit at nearly the same moment. */
function drawMoments(crowd: readonly Prepared[]): { at: number; learner: Prepared }[] {
  const random = createSeededRandom("thirty in a minute");
  return crowd.map((learner) => ({ at: random.integer(0, turns * turnMs - 1), learner }));
}

/** Somebody in the middle of the quiz, who goes back and forth between it and their day. */
async function createVisitor(origin: string): Promise<() => Promise<void>> {
  const attemptId = crypto.randomUUID();
  const started = await fetch(`${origin}/api/quiz/attempts`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ attemptId, mode: "practice" }),
  });
  const Cookie = started.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  const pages = [`/quiz/${attemptId}`, "/your-day"];
  let visits = 0;
  return async () => {
    const page = pages[visits++ % pages.length];
    const reply = await fetch(`${origin}${page}`, { headers: { Cookie } });
    if (!reply.ok) throw new Error(`${page} answered ${reply.status}.`);
    await reply.text();
  };
}

/** Milliseconds that each visit took, all at their times whether or not the ones before were answered. */
function visitFor(visit: () => Promise<void>, lasts: number): Promise<number[]> {
  return Promise.all(
    Array.from({ length: lasts / msBetweenVisits }, async (_, index) => {
      await setTimeout(index * msBetweenVisits);
      const asked = performance.now();
      await visit();
      return performance.now() - asked;
    }),
  );
}

function slowestOfHundred(waits: readonly number[]): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
