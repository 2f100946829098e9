import "server-only";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { anonymous } from "better-auth/plugins/anonymous";
import { eq } from "drizzle-orm";
import type { Database } from "@/server/db/open";
import { account, session, user, verification } from "@/server/db/schema";
import { passwordLength } from "./password-length";

const day = 24 * 60 * 60;
const learnerDays = 180;
export const instructorDays = 14;

/**
 * The identity library, used only by calling `api`: its own HTTP routes are not mounted, so what
 * the site does not offer (signing up, changing an e-mail) has no address.
 */
export function createAuth(db: Database, settings: { sessionSecret: string; origin: string }) {
  return betterAuth({
    secret: settings.sessionSecret,
    // Only decides whether cookies are Secure. Origins are checked by Next (actions) and by
    // `requireOwnPage` (JSON), so the site also works under another host name.
    baseURL: settings.origin,
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: { user, session, account, verification },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: { additionalFields: { role: { type: "string", required: false, input: false } } },
    session: { expiresIn: learnerDays * day, updateAge: day },
    databaseHooks: {
      session: {
        create: {
          before: async (made) => {
            const [owner] = await db
              .select({ role: user.role })
              .from(user)
              .where(eq(user.id, made.userId));
            if (owner?.role !== "instructor") return;
            const expiresAt = new Date(Date.now() + instructorDays * day * 1000);
            return { data: { ...made, expiresAt } };
          },
        },
      },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error" },
    advanced: {
      cookiePrefix: "day-17",
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      // Signing in as an instructor must not delete what was learnt before.
      anonymous({ disableDeleteAnonymousUser: true, generateName: () => "Learner" }),
      nextCookies(),
    ],
  });
}

/** A learner's session is renewed on use, once a day; an instructor's ends when it ends. */
export function isRenewalDue(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() - now.getTime() < (learnerDays - 1) * day * 1000;
}

export type Auth = ReturnType<typeof createAuth>;
