import { type NextRequest, NextResponse } from "next/server";
import { database } from "@/server/db/store";
import { readSetupLink } from "@/server/identity/setup-link";

export const config = { matcher: "/setup/:token" };

/** A page cannot choose its status; "gone" for a closed set-up link is therefore said here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const token = request.nextUrl.pathname.split("/").at(-1) ?? "";
  const state = await readSetupLink(database(), token, new Date());
  const isGone = request.method === "GET" && (state === "expired" || state === "used");
  return NextResponse.next(isGone ? { status: 410 } : undefined);
}
