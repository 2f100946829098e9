import "server-only";
import type { z } from "zod";
import { Refusal } from "./refusal";

type Options<Input> = {
  /** Bytes of body at most; more is refused while reading. */
  maxBytes: number;
  body: z.ZodType<Input>;
};

/**
 * Wraps a JSON route: reads the body within its limit, parses it, and answers every failure with
 * a status and `{ error: { code, message } }`. Only pages of this site may call it.
 */
export function jsonEndpoint<Input, Context>(
  { maxBytes, body }: Options<Input>,
  handle: (input: Input, context: Context) => Promise<unknown>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      requireOwnPage(request);
      const parsed = body.safeParse(await readJson(request, maxBytes));
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new Refusal(
          400,
          "malformed",
          `The request is not in the expected form: ${issue?.path.join(".") || "body"}: ${issue?.message ?? "unknown"}.`,
        );
      }
      return Response.json(await handle(parsed.data, context), { headers: noStore });
    } catch (error) {
      return refuse(error);
    }
  };
}

/** Wraps a JSON route that only reads; failures are answered as by `jsonEndpoint`. */
export function jsonAnswer<Context>(
  handle: (context: Context, request: Request) => Promise<unknown>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return Response.json(await handle(context, request), { headers: noStore });
    } catch (error) {
      return refuse(error);
    }
  };
}

const noStore = { "Cache-Control": "no-store" };

/** The JSON answer to a thrown error: a refusal's own status, or 500 for a bug, which is logged. */
export function refuse(error: unknown): Response {
  if (error instanceof Refusal) {
    const { status, code, message, details } = error;
    return Response.json({ error: { code, message, ...details } }, { status, headers: noStore });
  }
  console.error(error);
  const message =
    "The server failed. That is our fault, not yours: nothing you have was lost. Try again in a moment.";
  return Response.json({ error: { code: "failed", message } }, { status: 500, headers: noStore });
}

/**
 * The session cookie is SameSite=Lax; this closes what that leaves open, such as a sandboxed frame
 * (origin "null") or another port of the same host.
 */
export function requireOwnPage(request: Request): void {
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  const site = request.headers.get("sec-fetch-site");
  const isForeign = origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (isForeign || (site !== null && site !== "same-origin" && site !== "none")) {
    throw new Refusal(403, "foreign", "Only the pages of this site may call this address.");
  }
}

async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers.get("content-type") ?? "")) {
    throw new Refusal(415, "not-json", "This address takes JSON (content-type application/json).");
  }
  const tooLarge = new Refusal(
    413,
    "too-large",
    `The request is larger than the ${Math.round(maxBytes / 1024)} kB that this address takes.`,
  );
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Refusal(400, "malformed", "The request is not valid JSON.");
  }
}
