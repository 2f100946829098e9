import { readFileSync } from "node:fs";
import type { NextConfig } from "next";
import { leftOutRules } from "./components/exercise/editor/left-out";
import { frameHeaders } from "./exercises/sandbox/frame/frame-headers";
import { manifestPath, parseRuntimeManifest } from "./exercises/sandbox/runtime-manifest";

// Built before the pages are.
const runtime = parseRuntimeManifest(readFileSync(manifestPath, "utf8"));
const runtimeNames = Object.keys(runtime.sizes).map((name) => name.replaceAll(".", "\\."));
// Only what is there: a refusal is neither compressed nor to be kept for a year.
const runtimeAddresses = `/runtime/${runtime.version}/:file(${runtimeNames.join("|")})`;

const everyPage = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  {
    key: "Content-Security-Policy",
    value: "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  },
];

// An isolated page may share memory with the sandbox, so that a program can be interrupted. Reading
// pages need nothing of the kind. With "require-corp" WebKit starts no worker in the sandbox, and it
// would share no memory there either; it does not know "credentialless", and works without.
const isolated = [
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Embedder-Policy", value: "credentialless" },
];

// The runtime's files are compressed once, at build time; each travels in the best form accepted.
const accepts = (name: string) => [
  { type: "header" as const, key: "accept-encoding", value: `(?:.*\\b${name}\\b.*)` },
];

const compressed = (ending: string) => ({
  source: runtimeAddresses,
  destination: `/runtime/${runtime.version}/:file.${ending}`,
});

const encoded = (name: string) => ({
  source: runtimeAddresses,
  headers: [{ key: "Content-Encoding", value: name }],
});

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks them; somebody who only starts the site need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { rules: leftOutRules },
  // Native and WebAssembly packages that must be loaded, not bundled.
  serverExternalPackages: ["mdx-bundler", "esbuild", "@electric-sql/pglite", "pg"],
  // The lesson has one address.
  redirects: async () => [{ source: "/lesson.html", destination: "/", permanent: true }],
  rewrites: async () => ({
    // Each rewrite sees what the one before it made of the address, so their conditions exclude each other.
    beforeFiles: [
      // Rendered without Next (app/lesson/write-lesson.ts), and served by it like any file.
      { source: "/", destination: "/lesson.html" },
      { ...compressed("br"), has: accepts("br") },
      { ...compressed("gz"), has: accepts("gzip"), missing: accepts("br") },
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: `/((?!runtime/${runtime.version}/).*)`, headers: everyPage },
    { source: "/exercises/:exercise", headers: isolated },
    // As Next's static pages: what stands between may keep it, a browser asks whether it changed.
    { source: "/", headers: [{ key: "Cache-Control", value: "s-maxage=31536000, max-age=0" }] },
    {
      // A face's name has a hash of it.
      source: "/faces/:file",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      // The file's name is a hash of it.
      source: "/exercises/:exercise/material/:file",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      source: runtimeAddresses,
      headers: [
        // The version is a hash of the files.
        { key: "Cache-Control", value: "public, max-age=31536000, immutable" },
        { key: "Vary", value: "Accept-Encoding" },
        { key: "Content-Type", value: "application/octet-stream" },
        // The frame's origin is opaque, so to Firefox even its own page is another origin's.
        { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
      ],
    },
    {
      source: `/runtime/${runtime.version}/:name.js`,
      headers: [{ key: "Content-Type", value: "text/javascript" }],
    },
    { source: `/runtime/${runtime.version}/frame.html`, headers: frameHeaders(runtime) },
    { ...encoded("br"), has: accepts("br") },
    { ...encoded("gzip"), has: accepts("gzip"), missing: accepts("br") },
  ],
};

export default config;
