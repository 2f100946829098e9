"use server";

import { redirect } from "next/navigation";
import { auth, cookieHeader } from "@/server/identity/session";

export async function signOut(): Promise<void> {
  await auth().api.signOut(await cookieHeader());
  redirect("/");
}
