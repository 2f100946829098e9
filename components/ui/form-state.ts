/** What a form's server action answers when it stays on the page. */
export type FormState = {
  /** What was typed, by field; never passwords. */
  values: Record<string, string>;
  /** What is wrong, by field. */
  errors: Record<string, string>;
  /** What is wrong with the whole, or null. */
  message: string | null;
};

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

export const untouchedForm: FormState = { values: {}, errors: {}, message: null };
