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

/** How the runtime's files travel: compressed once at build time, best form first. */
const encodings = [
  { name: "br", ending: "br" },
  { name: "gzip", ending: "gz" },
] as const;

const accepts = (name: string) => [
  { type: "header" as const, key: "accept-encoding", value: `(?:.*\\b${name}\\b.*)` },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native and WebAssembly packages that must be loaded, not bundled.
  serverExternalPackages: ["mdx-bundler", "esbuild", "@electric-sql/pglite", "pg"],
  rewrites: async () => ({
    beforeFiles: encodings.map(({ name, ending }) => ({
      source: "/runtime/:version/:file",
      has: accepts(name),
      destination: `/runtime/:version/:file.${ending}`,
    })),
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: "/((?!runtime/|sandbox/).*)", headers: everyPage },
    {
      source: "/runtime/:version/:file",
      headers: [
        // The version is a hash of the files.
        { key: "Cache-Control", value: "public, max-age=31536000, immutable" },
        { key: "Vary", value: "Accept-Encoding" },
        { key: "Content-Type", value: "application/octet-stream" },
      ],
    },
    {
      source: "/runtime/:version/:name.js",
      headers: [{ key: "Content-Type", value: "text/javascript" }],
    },
    // The last that applies wins, so the best form comes last.
    ...encodings.toReversed().map(({ name }) => ({
      source: "/runtime/:version/:file",
      has: accepts(name),
      headers: [{ key: "Content-Encoding", value: name }],
    })),
  ],
};

export default config;
