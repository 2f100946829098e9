import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm, refuseForm } from "./parse-form";
import { Refusal } from "./refusal";

const schema = z.object({
  email: z.email({ error: "Enter an e-mail address." }),
  password: z.string().min(10, { error: "Too short." }),
});

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("A right form becomes input", () => {
  const fields = { email: "ines@example.org", password: "long enough" };
  expect(parseForm(schema, formOf(fields))).toEqual({ kind: "parsed", input: fields });
});

test("A wrong form keeps what was typed, but never a password", () => {
  const parsed = parseForm(schema, formOf({ email: "ines", password: "short", $ACTION_ID: "x" }));
  expect(parsed).toEqual({
    kind: "wrong",
    answer: {
      values: { email: "ines" },
      errors: { email: "Enter an e-mail address.", password: "Too short." },
      message: null,
    },
  });
});

test("A refusal stands beside its field, or else above the form", () => {
  const form = formOf({ code: "ZZZZZZ" });
  const refusal = new Refusal(404, "no-such-class", "No class has this code.");
  expect(refuseForm(form, refusal, { "no-such-class": "code" })).toMatchObject({
    values: { code: "ZZZZZZ" },
    errors: { code: "No class has this code." },
    message: null,
  });
  expect(refuseForm(form, refusal)).toMatchObject({
    errors: {},
    message: "No class has this code.",
  });
});

test("A bug is not shown as a refusal", () => {
  expect(() => refuseForm(new FormData(), new TypeError("bug"))).toThrow("bug");
});
