import type { IncomingMessage } from "node:http";

/**
 * Says who really asks: without a proxy in front, what a client claims in these headers is forged,
 * and limits on guessing would count somebody else.
 */
export function dropForgedHeaders({
  headers,
  socket,
}: Pick<IncomingMessage, "headers" | "socket">): void {
  delete headers["x-forwarded-host"];
  delete headers["x-forwarded-proto"];
  headers["x-forwarded-for"] = socket.remoteAddress ?? "";
}
