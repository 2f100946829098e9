import { resources } from "@/exercises/04-platform-capabilities/case/platform-case";
import { stepsIn } from "@/exercises/casework/step-of";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Cases } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observation, Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, numberOf, type PythonValue } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

/** A story of the public checks; `name` begins the probes of its calls. */
export type Story = {
  name: string;
  check: string;
  where: string;
  calls: { method: string; given: readonly PythonValue[] }[];
  /** What each domain may hold. */
  quotas: { domain: string; resource: string; limit: number }[];
};

/** "gone": no answer was seen, for the run ended before or the request had no id. */
export type Answer = { kind: "returned" | "raised" | "gone"; text: string };

export type QuotaUse = Story["quotas"][number] & {
  /** What the last call of usage said; null where no figure came. */
  used: number | null;
};

export type QuotaPicture = {
  wishes: { product: string; template: string; personal: boolean; answer: Answer }[];
  /** Of the domains that the story asks about. */
  use: QuotaUse[];
};

const LONGEST = 60;

/** The public stories as they are played on the learner's Platform. */
export function listStories({ inputs }: Cases): Story[] {
  const stories = new Map<string, Story>();
  for (const [probe, { call, given, made }] of stepsIn(inputs)) {
    if (made === undefined) continue;
    const name = probe.slice(0, probe.lastIndexOf("/"));
    const story = stories.get(name) ?? openStory(name, made.given);
    story.calls.push({ method: call, given });
    stories.set(name, story);
  }
  return [...stories.values()];
}

function openStory(name: string, [quotas]: readonly PythonValue[]): Story {
  const [check = "", ...where] = name.split("/");
  return {
    name,
    check,
    where: where.join("/"),
    calls: [],
    quotas: (dictOf(quotas)?.items ?? []).flatMap(([domain, limits]) =>
      resources.map((resource) => ({
        domain: String(domain),
        resource,
        limit: figureOf(limits, resource) ?? 0,
      })),
    ),
  };
}

/** What was wished for in a story, what came of it, and how full the quotas are at the end. */
export function drawQuotas(observations: Observations, story: Story): Drawn<QuotaPicture> {
  const problem = problemOf(observations, story);
  if (problem !== null) return notDrawn(problem);
  const last = new Map<string, Observation | undefined>();
  const wishes: QuotaPicture["wishes"] = [];
  for (const [step, { method, given }] of story.calls.entries()) {
    const seen = observations.byProbe.get(`${story.name}/${step}`);
    if (method === "usage") last.set(String(given[0]), seen);
    if (method !== "provision") continue;
    const [domain, product, template, personal] = given;
    wishes.push({
      product: `${domain}/${product}`,
      template: String(template),
      personal: personal === true,
      answer: answerOf(seen),
    });
  }
  return {
    kind: "drawn",
    wishes,
    use: story.quotas
      .filter(({ domain }) => last.has(domain))
      .map((quota) => {
        const seen = last.get(quota.domain);
        const used = seen?.outcome === "returned" ? figureOf(seen.value, quota.resource) : null;
        return { ...quota, used };
      }),
  };
}

/** Why nothing of a story could be played; null when its platform was made. */
export function problemOf(observations: Observations, { name }: Story): string | null {
  const made = returnedValue(observations, `${name}/new`, "making a `Platform`");
  return "problem" in made ? `${made.problem.message}.` : null;
}

/** An answer in a word or two: the status, the value, or the class of the error. */
export function answerOf(seen: Observation | undefined): Answer {
  if (seen === undefined) return { kind: "gone", text: "no answer" };
  if (seen.outcome === "missing") return { kind: "raised", text: `no ${seen.name}` };
  if (seen.outcome === "raised") return { kind: "raised", text: seen.error.type };
  if (seen.outcome === "timed-out") return { kind: "gone", text: "did not end" };
  if (seen.outcome === "not-called") return { kind: "gone", text: "not called" };
  const fields = dictOf(seen.value);
  const status = fields === null ? seen.value : (entryOf(fields, "status") ?? seen.value);
  const text = typeof status === "string" ? status : formatPythonValue(status, LONGEST);
  return { kind: "returned", text: text.slice(0, LONGEST) };
}

function figureOf(value: PythonValue, key: string): number | null {
  const dict = dictOf(value);
  const figure = dict === null ? null : numberOf(entryOf(dict, key));
  return figure !== null && Number.isFinite(figure) ? figure : null;
}
