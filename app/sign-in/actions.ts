"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { database } from "@/server/db/store";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { markInstructor } from "@/server/identity/mark-instructor";
import { auth, cookieHeader } from "@/server/identity/session";
import { signInInput, signInInstructor } from "@/server/identity/sign-in";

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(signInInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  const request = { ...(await cookieHeader()), now: new Date() };
  try {
    await signInInstructor(auth(), database(), parsed.input, request);
    await markInstructor();
  } catch (error) {
    return refuseForm(form, error);
  }
  redirect("/classes");
}
