/**
 * From an exception's class and message to what it usually means: a sentence, or one made of the
 * pattern's groups. The first rule that fits counts. The messages are CPython 3.14's own.
 */
export type ErrorRule = [
  type: string,
  message: RegExp,
  say: string | ((...groups: string[]) => string),
];
