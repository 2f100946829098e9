"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/ui/form-state";
import { requireClassByCode } from "@/server/classes/find-class";
import { joinClass, joinClassInput } from "@/server/classes/join-class";
import { database } from "@/server/db/store";
import { clientAddress } from "@/server/http/client-address";
import { parseForm, refuseForm } from "@/server/http/parse-form";
import { currentViewer, ensurePerson } from "@/server/identity/session";

export async function join(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = parseForm(joinClassInput, form);
  if (parsed.kind === "wrong") return parsed.answer;
  const request = { from: clientAddress(await headers()), now: new Date() };
  try {
    // First, so that a mistyped code makes no session.
    await requireClassByCode(database(), await currentViewer(), { ...parsed.input, ...request });
    await joinClass(database(), await ensurePerson(), parsed.input, request);
  } catch (error) {
    return refuseForm(form, error, { "no-such-class": "code" });
  }
  redirect("/classes");
}
