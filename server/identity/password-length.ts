/** In characters. Length is the only rule: it is the one that helps. */
export const passwordLength = { least: 10, most: 128 };
