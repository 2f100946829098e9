import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

/**
 * What the frame's page is sent with. Opened as a frame it is sandboxed by its `sandbox` attribute;
 * opened by hand, by this policy. It runs the one script that it holds, makes workers of the text
 * that it holds, compiles WebAssembly, and loads nothing: the parent hands it all that it needs.
 */
export function frameHeaders({ frameScript }: RuntimeManifest): { key: string; value: string }[] {
  const policy = [
    "default-src 'none'",
    `script-src '${frameScript}' blob: 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "sandbox allow-scripts",
  ];
  return [
    { key: "Content-Type", value: "text/html; charset=utf-8" },
    { key: "Content-Security-Policy", value: policy.join("; ") },
    // Without it an isolated page does not show the frame, nor is the frame isolated itself.
    { key: "Cross-Origin-Embedder-Policy", value: "credentialless" },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "Referrer-Policy", value: "no-referrer" },
  ];
}
