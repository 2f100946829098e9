"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/components/ui/form-state";
import { parseClassCode } from "@/server/classes/class-code";
import { type FoundClass, requireClassByCode } from "@/server/classes/find-class";
import { joinClass, joinClassInput } from "@/server/classes/join-class";
import { database } from "@/server/db/store";
import { clientAddress } from "@/server/http/client-address";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { Refusal } from "@/server/http/refusal";
import { currentViewer, ensurePerson } from "@/server/identity/session";

/** `told`: the code of the class of which the form said that it is told which checks fail. */
const joinFormInput = joinClassInput.extend({ told: z.string().max(40).default("") });

export async function join(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(joinFormInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  const request = { from: clientAddress(await headers()), now: new Date() };
  try {
    // First, so that a mistyped code makes no session.
    const viewer = await currentViewer();
    const found = await requireClassByCode(database(), viewer, { ...parsed.input, ...request });
    requireTold(found, parsed.input.told);
    await joinClass(database(), await ensurePerson(), parsed.input, request);
  } catch (error) {
    return refuseForm(form, error, { "no-such-class": "code", "not-told": "told" });
  }
  redirect("/classes");
}

function requireTold({ seesChecks, code, name }: FoundClass, told: string): void {
  if (!seesChecks || parseClassCode(told) === code) return;
  throw new Refusal(
    409,
    "not-told",
    `${name} asked to see where it is stuck: whenever you press Check, your instructor sees which checks fail and which wrong idea was named, not the program. Press Join the class again if that is all right.`,
  );
}
