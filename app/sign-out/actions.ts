"use server";

import { redirect } from "next/navigation";
import { unmarkInstructor } from "@/server/identity/mark-instructor";
import { auth, cookieHeader } from "@/server/identity/session";

export async function signOut(): Promise<void> {
  await auth().api.signOut(await cookieHeader());
  await unmarkInstructor();
  redirect("/");
}
