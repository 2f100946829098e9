import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { database } from "@/server/db/store";
import { siteSettings } from "@/server/site-settings";
import { type Auth, createAuth, isRenewalDue } from "./auth";
import type { Person, Viewer } from "./viewer";

let made: Auth | null = null;

/** The identity library over this process's store; made on first use, after the start script opened it. */
export function auth(): Auth {
  made ??= createAuth(database(), siteSettings());
  return made;
}

/** Who asks. Writes nothing, so it may be called anywhere; asks the database once per page. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  // Asking for cookies first makes the page one of a request: no build step gets past this line.
  const request = await cookieHeader();
  return viewerOf(await auth().api.getSession({ ...request, query: asItIs }));
});

/**
 * Who asks; a visitor becomes an anonymous learner. Only in route handlers and server actions,
 * because it sets a cookie; a learner's session is renewed by it.
 */
export async function ensurePerson(): Promise<Person> {
  const request = await cookieHeader();
  const { api } = auth();
  const current = await api.getSession({ ...request, query: asItIs });
  const viewer = viewerOf(current);
  if (viewer.kind === "learner" && current && isRenewalDue(current.session.expiresAt, new Date())) {
    await api.getSession(request);
  }
  if (viewer.kind !== "visitor") return viewer;
  const { user } = await api.signInAnonymous(request);
  return { kind: "learner", id: user.id, name: user.name };
}

const asItIs = { disableRefresh: true };

/** From the cookie store, not the request's headers: an action that signed in sees itself signed in. */
export async function cookieHeader(): Promise<{ headers: Headers }> {
  return { headers: new Headers({ cookie: (await cookies()).toString() }) };
}

function viewerOf(session: Awaited<ReturnType<Auth["api"]["getSession"]>>): Viewer {
  if (!session) return { kind: "visitor" };
  const { id, name, email, role } = session.user;
  return role === "instructor"
    ? { kind: "instructor", id, name, email }
    : { kind: "learner", id, name };
}
