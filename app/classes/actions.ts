"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { createClass, createClassInput } from "@/server/classes/create-class";
import { database } from "@/server/db/store";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { currentViewer } from "@/server/identity/session";

export async function create(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(createClassInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  try {
    await createClass(database(), await currentViewer(), parsed.input);
  } catch (error) {
    return refuseForm(form, error);
  }
  redirect(`/classes/${parsed.input.id}`);
}
