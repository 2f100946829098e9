"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { seesChecksInput, setSeesChecks } from "@/server/classes/set-sees-checks";
import { database } from "@/server/db/store";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { currentViewer } from "@/server/identity/session";

export async function setChecksSeen(
  { classId }: { classId: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const parsed = parseForm(seesChecksInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  try {
    await setSeesChecks(database(), await currentViewer(), { classId, ...parsed.input });
  } catch (error) {
    return refuseForm(form, error);
  }
  redirect(`/classes/${classId}?saved`);
}
