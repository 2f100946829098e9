import {
  type Answer,
  answerOf,
  problemOf,
  type Story,
} from "@/exercises/04-platform-capabilities/picture/story-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, numberOf, type PythonValue } from "@/exercises/grading/python-value";

export type RequestRow = {
  user: string;
  team: string;
  product: string;
  day: number;
  /** What request_access said. */
  answer: Answer;
  /** Days on which the team asked again and got this same request back. */
  askedAgain: number[];
  decisions: { step: number; by: string; approves: boolean; day: number; answer: Answer }[];
};

export type AccessPicture = {
  requests: RequestRow[];
  reads: { team: string; product: string; day: number; answer: Answer }[];
};

/** Who asked for access in a story, who decided, and who may read afterwards. */
export function drawAccess(observations: Observations, story: Story): Drawn<AccessPicture> {
  const problem = problemOf(observations, story);
  if (problem !== null) return notDrawn(problem);
  const rows: RequestRow[] = [];
  const byStep = new Map<number, RequestRow>();
  const byId = new Map<string, RequestRow>();
  const reads: AccessPicture["reads"] = [];
  for (const [step, { method, given }] of story.calls.entries()) {
    const seen = observations.byProbe.get(`${story.name}/${step}`);
    const answer = answerOf(seen);
    if (method === "request_access") {
      const [user, team, product, , at] = given;
      const id = seen?.outcome === "returned" ? idOf(seen.value) : null;
      const known = id === null ? undefined : byId.get(id);
      // An id that another team or product got already is a mistake: it is shown as its own row.
      if (known && known.team === String(team) && known.product === String(product)) {
        known.askedAgain.push(dayOf(at));
        byStep.set(step, known);
        continue;
      }
      const row: RequestRow = {
        user: String(user),
        team: String(team),
        product: String(product),
        day: dayOf(at),
        answer,
        askedAgain: [],
        decisions: [],
      };
      rows.push(row);
      byStep.set(step, row);
      if (id !== null) byId.set(id, row);
    }
    if (method === "decide") {
      const [asked, by, approves, at] = given;
      const dict = dictOf(asked);
      const row = byStep.get(Number(dict && entryOf(dict, "answer_of")));
      row?.decisions.push({
        step,
        by: String(by),
        approves: approves === true,
        day: dayOf(at),
        answer,
      });
    }
    if (method === "can_read") {
      const [team, product, at] = given;
      reads.push({ team: String(team), product: String(product), day: dayOf(at), answer });
    }
  }
  return { kind: "drawn", requests: rows, reads };
}

/** What a request comes to after the last decision that the platform took. */
export function statusOf({ answer, decisions }: RequestRow): Answer {
  return decisions.findLast((one) => one.answer.kind === "returned")?.answer ?? answer;
}

function idOf(value: PythonValue): string | null {
  const fields = dictOf(value);
  const id = fields === null ? undefined : entryOf(fields, "id");
  return id === undefined ? null : formatPythonValue(id);
}

function dayOf(value: PythonValue | undefined): number {
  return numberOf(value) ?? 0;
}
