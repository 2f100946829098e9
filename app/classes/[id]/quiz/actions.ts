"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { database } from "@/server/db/store";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { currentViewer } from "@/server/identity/session";
import { extraTimeInput, giveExtraTime } from "@/server/quiz/give-extra-time";
import { saveTerms } from "@/server/quiz/save-terms";
import { termsInput } from "@/server/quiz/terms-input";

export async function setTerms(
  { classId }: { classId: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const parsed = parseForm(termsInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  try {
    await saveTerms(database(), await currentViewer(), { classId, ...parsed.input });
  } catch (error) {
    return refuseForm(form, error, { "would-lower": "mayLower" });
  }
  redirect(`/classes/${classId}?saved`);
}

export async function giveTime(
  whose: { classId: string; learnerId: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const parsed = parseForm(extraTimeInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  try {
    await giveExtraTime(database(), await currentViewer(), { ...whose, ...parsed.input });
  } catch (error) {
    return refuseForm(form, error);
  }
  const page = `/classes/${whose.classId}/learners/${whose.learnerId}`;
  revalidatePath(page);
  redirect(`${page}?saved`);
}
