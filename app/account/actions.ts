"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/ui/form-state";
import { database } from "@/server/db/store";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { deleteAccount } from "@/server/identity/delete-account";
import { unmarkInstructor } from "@/server/identity/mark-instructor";
import { auth, cookieHeader, currentViewer } from "@/server/identity/session";

const confirmation = z.object({
  confirmation: z
    .string()
    .trim()
    .toLowerCase()
    .refine((typed) => typed === "delete", { error: "Type the word delete. Nothing was deleted." }),
});

export async function deleteEverything(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(confirmation, form);
  if (parsed.kind === "wrong") return parsed.answer;
  const viewer = await currentViewer();
  try {
    if (viewer.kind !== "visitor") await deleteAccount(database(), viewer, viewer.id);
  } catch (error) {
    return refuseForm(form, error);
  }
  await auth().api.signOut(await cookieHeader());
  await unmarkInstructor();
  redirect("/account?deleted");
}
