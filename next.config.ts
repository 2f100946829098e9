import type { NextConfig } from "next";

const everyPage = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  {
    key: "Content-Security-Policy",
    value: "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native and WebAssembly packages that must be loaded, not bundled.
  serverExternalPackages: ["mdx-bundler", "esbuild", "@electric-sql/pglite", "pg"],
  headers: async () => [{ source: "/((?!runtime/).*)", headers: everyPage }],
};

export default config;
