import { z } from "zod";

/** Characters of one answer in one's own words, at most: about 300 words. */
export const maxOwnWords = 2_000;

/** PostgreSQL's text holds anything but NUL. */
export const ownWordsShape = z
  .string()
  .max(maxOwnWords, { error: `is longer than ${maxOwnWords} characters` })
  .refine((text) => !text.includes("\0"), { error: "holds a character that cannot be kept" });
