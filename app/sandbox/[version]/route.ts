import { readFileSync } from "node:fs";

const page = readFileSync("exercises/sandbox/frame.html", "utf8");

/**
 * The page in which learners' Python runs. Opened as a frame it is sandboxed by its `sandbox`
 * attribute; opened by hand, by its own policy. It may load its one script and nothing else:
 * the parent hands it all that it needs.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ version: string }> },
): Promise<Response> {
  const { version } = await params;
  if (!/^[0-9a-f]{16}$/.test(version))
    return new Response("There is no such sandbox.", { status: 404 });
  // 'self' does not match in an opaque origin in every browser, so the origin is spelled out.
  const forwarded = request.headers.get("x-forwarded-proto");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  const origin = `${forwarded ?? new URL(request.url).protocol.replace(":", "")}://${host}`;
  const policy = [
    "default-src 'none'",
    `script-src ${origin}/runtime/${version}/frame.js blob: 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${origin}`,
    "sandbox allow-scripts",
  ];
  return new Response(page.replace("{{version}}", version), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy.join("; "),
      // Without these an isolated page does not show it, nor is it isolated itself. To Firefox even
      // its own page is another origin, since the frame's is opaque; who may show it stands above.
      "Cross-Origin-Embedder-Policy": "credentialless",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  });
}
