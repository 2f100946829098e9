/**
 * What parses unknown values where a page waits for it: a quarter of the page's own script was zod,
 * even in its small form. What comes later is parsed with zod. All throw a `TypeError`.
 */
type Parse<T> = (value: unknown) => T;
export type Parsed<P> = P extends Parse<infer T> ? T : never;

/** An object with these fields; others are left out. */
export function fields<T extends object>(parses: { [K in keyof T]: Parse<T[K]> }): Parse<T> {
  return (value) => {
    if (typeof value !== "object" || value === null) return refuse("an object");
    const given = new Map<string, unknown>(Object.entries(value));
    const parsed = Object.entries<Parse<unknown>>(parses).map(([name, parse]) => [
      name,
      parse(given.get(name)),
    ]);
    return Object.fromEntries(parsed) as T;
  };
}

export function list<T>(parse: Parse<T>): Parse<T[]> {
  return (value) => (Array.isArray(value) ? value.map((one) => parse(one)) : refuse("a list"));
}

export function nullable<T>(parse: Parse<T>): Parse<T | null> {
  return (value) => (value === null ? null : parse(value));
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : refuse("a text");
}

export function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : refuse("a number");
}

export function boolean(value: unknown): boolean {
  return typeof value === "boolean" ? value : refuse("true or false");
}

function refuse(wanted: string): never {
  throw new TypeError(`This is not ${wanted}.`);
}
