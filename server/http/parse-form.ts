import type { z } from "zod";
import { Refusal } from "./refusal";

/** What a form shows again: see components/ui/form-state.ts, which server code cannot import. */
type FormAnswer = {
  values: Record<string, string>;
  errors: Record<string, string>;
  message: string | null;
};

export type ParsedForm<Input> =
  | { kind: "parsed"; input: Input }
  | { kind: "wrong"; answer: FormAnswer };

/** A form's fields as input; or, field by field, what is wrong with them. */
export function parseForm<Input>(schema: z.ZodType<Input>, form: FormData): ParsedForm<Input> {
  const parsed = schema.safeParse(fieldsOf(form));
  if (parsed.success) return { kind: "parsed", input: parsed.data };
  const answer = answerTo(form);
  for (const { path, message } of parsed.error.issues) answer.errors[String(path[0])] ??= message;
  return { kind: "wrong", answer };
}

/**
 * The form again, with a refusal's sentence beside a field (`fieldOf[code]`) or above all fields.
 * Anything but a refusal is a bug and is thrown on.
 */
export function refuseForm(
  form: FormData,
  error: unknown,
  fieldOf: Record<string, string> = {},
): FormAnswer {
  if (!(error instanceof Refusal)) throw error;
  const field = fieldOf[error.code];
  return field
    ? { ...answerTo(form), errors: { [field]: error.message } }
    : { ...answerTo(form), message: error.message };
}

function answerTo(form: FormData): FormAnswer {
  const shown = Object.entries(fieldsOf(form)).filter(([name]) => !/password/i.test(name));
  return { values: Object.fromEntries(shown), errors: {}, message: null };
}

function fieldsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) {
    // React's own fields start with $.
    if (typeof value === "string" && !name.startsWith("$")) texts[name] = value;
  }
  return texts;
}
