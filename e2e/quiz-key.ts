import { readdirSync, readFileSync } from "node:fs";

const folder = "quiz/questions";

function literalsOf(file: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(`${folder}/${name}/${file}`, "utf8");
    return [...text.matchAll(/(?:why|note|name):\s+"((?:[^"\\]|\\.)+)"/g)].map(([, literal]) =>
      (literal ?? "").replaceAll('\\"', '"'),
    );
  });
}

/** Sentences of the key and the rubrics that stand nowhere else; short names are ordinary words. */
export const keySentences = [...literalsOf("key.ts"), ...literalsOf("rubric.ts")].filter(
  (text) => text.split(" ").length >= 5,
);

/** Names under which a page's data holds what is right, whatever the sentences are. */
const keyNames = ['"verdict":', '"rightPlace":', '"mentions":', '"contradicts":'];

/** What of the key a response holds, in markup, in scripts' data or in JSON. */
export function findKey(response: string): string[] {
  const text = response
    .replaceAll(/&#x27;|&apos;/g, "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\\+"/g, '"');
  return [...keySentences, ...keyNames].filter((secret) => text.includes(secret));
}
