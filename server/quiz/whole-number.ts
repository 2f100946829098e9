import { z } from "zod";

type Range = { min: number; max: number; unit: string };

/** A form's field as a whole number within its range. */
export function wholeNumber({ min, max, unit }: Range) {
  const error = `Enter a whole number of ${unit} from ${min} to ${max}.`;
  return z
    .string({ error })
    .trim()
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });
}

/** The same, where an empty field means that there is no limit. */
export function wholeNumberOrNone(range: Range) {
  const empty = z
    .string()
    .trim()
    .length(0)
    .transform(() => null);
  const { min, max, unit } = range;
  return z.union([empty, wholeNumber(range)], {
    error: `Enter a whole number of ${unit} from ${min} to ${max}, or leave it empty.`,
  });
}
