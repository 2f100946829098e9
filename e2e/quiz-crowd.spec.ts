import { expect, test } from "@playwright/test";
import { newDataFolder, removeDataFolder, type Site, startSite } from "./site";

/* Two hundred learners without a browser: what a browser sends, with a cookie of their own. */

const learners = 200;
const principles = ["cw8cp", "p7vcf", "hjjtb", "s5v3z"];
const owner = "pbcfh";

type Learner = { attemptId: string; cookie: string; picks: string[]; ownsRightly: boolean };

/** A right answer to question 3 for every second one, and 1 to 4 of the four principles. */
function newLearner(index: number): Learner {
  return {
    attemptId: crypto.randomUUID(),
    cookie: "",
    picks: principles.slice(0, 1 + (index % 4)),
    ownsRightly: index % 2 === 0,
  };
}

const pointsOf = ({ picks, ownsRightly }: Learner) => picks.length / 4 + (ownsRightly ? 1 : 0);

function answersOf({ picks, ownsRightly }: Learner) {
  const single = { kind: "single", pick: ownsRightly ? owner : "n6fv5" };
  return [
    {
      questionId: "four-principles",
      answer: { kind: "multiple", picks },
      ownWords: "",
      revision: 1,
    },
    { questionId: "who-owns-data", answer: single, ownWords: "", revision: 1 },
  ];
}

async function send(origin: string, { cookie }: Learner, path: string, content: unknown) {
  return fetch(`${origin}/api/quiz/attempts${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin, Cookie: cookie },
    body: JSON.stringify(content),
  });
}

async function start(origin: string, learner: Learner): Promise<void> {
  const { attemptId } = learner;
  const reply = await send(origin, learner, "", { attemptId, mode: "practice" });
  expect(reply.status).toBe(200);
  learner.cookie = reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Submits as a browser does: as often as it takes, waiting while the server is away. */
async function submitUntilTaken(origin: string, learner: Learner, isBack: () => Promise<void>) {
  for (;;) {
    const content = { answers: answersOf(learner) };
    const path = `/${learner.attemptId}/submission`;
    const reply = await send(origin, learner, path, content).catch(() => null);
    if (reply?.status === 200 && (await reply.json().catch(() => null))) return;
    await isBack();
  }
}

/** How many attempts a learner has, and the points of the first. */
async function readPoints(origin: string, { cookie }: Learner): Promise<string> {
  const headers = { Cookie: cookie };
  const { quizAttempts } = await (await fetch(`${origin}/api/account/export`, { headers })).json();
  return `${quizAttempts.length}: ${quizAttempts[0].points}`;
}

test("200 submit at once through a kill: each one attempt, all scored right", async () => {
  const folder = newDataFolder();
  let site: Site = await startSite(folder);
  const { origin } = site;
  const crowd = Array.from({ length: learners }, (_, index) => newLearner(index));
  for (let index = 0; index < learners; index += 20) {
    await Promise.all(crowd.slice(index, index + 20).map((learner) => start(origin, learner)));
  }
  expect(new Set(crowd.map(({ cookie }) => cookie)).size).toBe(learners);

  let done = 0;
  let restarted: Promise<void> | null = null;
  const restart = async () => {
    await site.kill();
    site = await startSite(folder, Number(new URL(origin).port));
  };
  await Promise.all(
    crowd.map(async (learner) => {
      await submitUntilTaken(origin, learner, async () => {
        await restarted;
      });
      done += 1;
      // A quarter is in when the power fails; the others' requests break off.
      if (done === learners / 4) restarted = restart();
    }),
  );
  expect(restarted).not.toBeNull();

  // Submitting again, as a browser that lost the answer does, changes nothing.
  const again = crowd.slice(0, 20);
  const replies = await Promise.all(
    again.map(async (learner) =>
      (await send(origin, learner, `/${learner.attemptId}/submission`, { answers: [] })).json(),
    ),
  );
  expect(replies.every(({ isRepeated }) => isRepeated === true)).toBe(true);

  const scored = await Promise.all(crowd.map((learner) => readPoints(origin, learner)));
  expect(scored).toEqual(crowd.map((learner) => `1: ${pointsOf(learner)}`));
  await site.kill();
  removeDataFolder(folder);
});
