import "server-only";
import { cookies } from "next/headers";
import { siteSettings } from "@/server/site-settings";
import { instructorDays } from "./auth";

/** Read by the script in each page (components/way/fill-stones.ts). It decides what is shown, not who may do what. */
const name = "day-17-teaches";

/** Says beside an instructor's session that it is one, for as long: reading pages are the same for all. */
export async function markInstructor(): Promise<void> {
  (await cookies()).set(name, "1", {
    maxAge: instructorDays * 24 * 60 * 60,
    sameSite: "lax",
    secure: siteSettings().origin.startsWith("https:"),
  });
}

export async function unmarkInstructor(): Promise<void> {
  (await cookies()).delete(name);
}
