import { z } from "zod";
import type { Question } from "./question";

export type SingleAnswer = { kind: "single"; pick: string };
export type MultipleAnswer = { kind: "multiple"; picks: readonly string[] };
/** Term to option; a term that is missing here was left open. */
export type MatchingAnswer = { kind: "matching"; placements: Readonly<Record<string, string>> };
/** Case to bin; a case that is missing here was left open. */
export type ClassificationAnswer = {
  kind: "classification";
  placements: Readonly<Record<string, string>>;
};

export type Answer = SingleAnswer | MultipleAnswer | MatchingAnswer | ClassificationAnswer;

export type ParsedAnswer =
  /** `null`: the question is unanswered. */
  { kind: "answer"; answer: Answer | null } | { kind: "malformed"; message: string };

/**
 * Turns unknown input into an answer to this question. Only ids of the question pass, each at
 * most once, so what comes out is never larger than the question itself.
 */
export function parseAnswer(question: Question, given: unknown): ParsedAnswer {
  if (given === null) return { kind: "answer", answer: null };
  const parsed = schemaFor(question).safeParse(given);
  if (parsed.success) return { kind: "answer", answer: withoutEmpty(parsed.data) };
  const issue = parsed.error.issues[0];
  const place = issue?.path.length ? `${issue.path.join(".")}: ` : "";
  return { kind: "malformed", message: `${place}${issue?.message ?? "unknown form"}` };
}

const schemas = new WeakMap<Question, z.ZodType<Answer>>();

function schemaFor(question: Question): z.ZodType<Answer> {
  const known = schemas.get(question);
  if (known) return known;
  const made = createSchema(question);
  schemas.set(question, made);
  return made;
}

function createSchema(question: Question): z.ZodType<Answer> {
  switch (question.kind) {
    case "single":
      return z.strictObject({ kind: z.literal("single"), pick: oneOf(question.options) });
    case "multiple": {
      const picks = z.array(oneOf(question.options)).max(question.options.length);
      return z.strictObject({
        kind: z.literal("multiple"),
        picks: picks.refine((ids) => new Set(ids).size === ids.length, "an option is named twice"),
      });
    }
    case "matching":
      return z.strictObject({
        kind: z.literal("matching"),
        placements: placements(question.terms, question.options),
      });
    case "classification":
      return z.strictObject({
        kind: z.literal("classification"),
        placements: placements(question.cases, question.bins),
      });
  }
}

function oneOf(items: readonly { id: string }[]) {
  return z.enum(
    items.map(({ id }) => id),
    { error: "is not part of this question" },
  );
}

/** From some of the items to a place each. */
function placements(items: readonly { id: string }[], places: readonly { id: string }[]) {
  const ids = new Set(items.map(({ id }) => id));
  const item = z.string().refine((id) => ids.has(id), "is not part of this question");
  return z.record(item, oneOf(places));
}

/** An answer from which everything was taken back is no answer. */
function withoutEmpty(answer: Answer): Answer | null {
  switch (answer.kind) {
    case "single":
      return answer;
    case "multiple":
      return answer.picks.length === 0 ? null : { ...answer, picks: [...answer.picks].sort() };
    case "matching":
    case "classification":
      return Object.keys(answer.placements).length === 0 ? null : answer;
  }
}
