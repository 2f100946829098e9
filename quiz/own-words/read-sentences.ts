import "server-only";

export type Word = { text: string; clause: number };

const joints = new Set(["but", "and", "while", "whereas", "because", "which", "so", "or"]);

/**
 * A text as sentences of words in small letters. Each word knows its clause, since "not" reaches
 * no further than a comma or a "but". Lines of a list are sentences of their own.
 */
export function readSentences(text: string): Word[][] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[.!?](?=\s|$)|\n/)
    .map(readWords)
    .filter((words) => words.length > 0);
}

function readWords(sentence: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  for (const [token] of sentence.matchAll(/[\p{L}\p{N}']+|[,;:()–—]/gu)) {
    if (!/[\p{L}\p{N}]/u.test(token) || joints.has(token)) clause += 1;
    if (/[\p{L}\p{N}]/u.test(token)) words.push({ text: token.replace(/^'+|'+$/g, ""), clause });
  }
  return words;
}
