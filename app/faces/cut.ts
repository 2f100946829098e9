import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { renameFace } from "./rename-face";

/*
 * `npm run faces`: cuts the packages' faces down to what the site sets, and writes them to
 * public/faces, where they are kept in git. Browsers keep them for a year by their name, which is a
 * hash of them: one that came out different is to be named in faces.css and preload-faces.ts, and the
 * old one removed (faces.test.ts). The licences' side of it stands in NOTICE.
 */

const ascii = charactersBetween(0x20, 0x7e);
const signs = "–—‘’“”•…";
/** English and most names of its neighbours; any other letter is set in a stand-in, by itself. */
const latin = `${ascii}${signs}\u00a0£§©«»°±·×÷ÄÅÆÇÉÑÖØÜ${charactersBetween(0xdf, 0xff)}ı′€−`;

type Face = {
  name: string;
  from: string;
  text: string;
  weights: { min: number; max: number };
  features: string[];
  /** A name of its own, where the licence reserves that of the original. */
  family?: string;
};

const serif = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght";
/** The ids of the names that stay in a file: its copyright, its licence, and where that stands. */
const licence = [0, 13, 14];
const reading = ["ccmp", "kern", "liga", "locl", "mark", "mkmk"];

const faces: readonly Face[] = [
  {
    name: "survey-serif-roman",
    from: `${serif}-normal.woff2`,
    text: latin,
    weights: { min: 300, max: 650 },
    features: reading,
    family: "Survey Serif",
  },
  {
    name: "survey-serif-italic",
    from: `${serif}-italic.woff2`,
    text: latin,
    weights: { min: 400, max: 600 },
    features: reading,
    family: "Survey Serif",
  },
  {
    name: "cabin",
    from: "@fontsource-variable/cabin/files/cabin-latin-wght-normal.woff2",
    text: latin,
    weights: { min: 400, max: 700 },
    features: reading,
  },
  {
    name: "jetbrains-mono",
    from: "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
    text: ascii + signs,
    weights: { min: 400, max: 600 },
    // Code is shown as it is typed: no ligatures, so none are sent.
    features: [],
  },
];

for (const { name, from, text, weights, features, family } of faces) {
  const original = await readFile(join("node_modules", from));
  const cut = await subsetFont(original, text, {
    targetFormat: "sfnt",
    variationAxes: { wght: weights },
    keepFeatures: features,
    preserveNameIds: licence,
  });
  const sfnt = family ? renameFace(cut, family) : cut;
  const packed = await subsetFont(sfnt, null, {
    targetFormat: "woff2",
    keepAllGlyphs: true,
    preserveNameIds: licence,
  });
  const hash = createHash("sha256").update(packed).digest("hex").slice(0, 12);
  await writeFile(join("public", "faces", `${name}.${hash}.woff2`), packed);
  console.log(`${name}.${hash}.woff2: ${packed.length} bytes, from ${original.length}`);
}

function charactersBetween(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
