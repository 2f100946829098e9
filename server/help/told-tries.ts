import { z } from "zod";

/**
 * Fingerprints of programs that were checked in a browser and did not pass, as that browser tells
 * them. It can tell anything: what opens is only the solution, and that it was opened is recorded.
 */
export const toldTries = z.array(z.string().regex(/^[0-9a-f]{8}$/)).max(20);
