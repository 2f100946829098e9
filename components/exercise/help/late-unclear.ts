import { latePart } from "@/components/ui/late-part";

/** Seen only in a class, which is known once Python has settled. */
export const SayUnclear = latePart(() =>
  import("@/components/ui/say-unclear").then((module) => module.SayUnclear),
);
