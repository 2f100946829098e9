import { type NextRequest, NextResponse } from "next/server";
import { findClassByCode } from "@/server/classes/find-class";
import { database } from "@/server/db/store";
import { readSetupLink } from "@/server/identity/setup-link";

export const config = { matcher: ["/setup/:token", "/join/:code"] };

/**
 * A page cannot choose its status, and `notFound()` sends one that is empty without JavaScript.
 * So the pages that people reach by links typed or kept decide what to say, and this says it in
 * the status. It guards nothing: the data functions that the pages call do.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.next();
  const [, place, last = ""] = request.nextUrl.pathname.split("/");
  const status = place === "setup" ? await setupStatus(last) : await joinStatus(last);
  return NextResponse.next({ status });
}

async function setupStatus(token: string): Promise<number> {
  const state = await readSetupLink(database(), token, new Date());
  return { open: 200, expired: 410, used: 410, unknown: 404 }[state];
}

async function joinStatus(code: string): Promise<number> {
  return (await findClassByCode(database(), code)) ? 200 : 404;
}
