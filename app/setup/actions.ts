"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { database } from "@/server/db/store";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import {
  createFirstInstructor,
  firstInstructorInput,
} from "@/server/identity/create-first-instructor";
import { markInstructor } from "@/server/identity/mark-instructor";
import { auth, cookieHeader } from "@/server/identity/session";
import { signInInstructor } from "@/server/identity/sign-in";

export async function setUp(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(firstInstructorInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  const now = new Date();
  try {
    await createFirstInstructor(database(), parsed.input, now);
    await signInInstructor(auth(), database(), parsed.input, { ...(await cookieHeader()), now });
    await markInstructor();
  } catch (error) {
    return refuseForm(form, error);
  }
  redirect("/classes");
}
