import type { Observation, Observations } from "@/exercises/grading/observation";

/** What a failed check shows of it; a browser could send far more. */
const mostPrinted = 2_000;

export type Asked = {
  observations: Observations;
  /**
   * What the program printed during the probe of this name, else the one looked at last; unless that
   * is nothing.
   */
  printed: (probe?: string) => { printed?: string };
};

/**
 * The same observations, with a memory of the probe that a judge looked at last: a judge that finds
 * a problem stops looking, so the problem is in what that one saw.
 */
export function rememberAsked(observations: Observations): Asked {
  let last: Observation | undefined;
  class AskedProbes extends Map<string, Observation> {
    override get(probe: string): Observation | undefined {
      last = super.get(probe);
      return last;
    }
  }
  return {
    observations: { ...observations, byProbe: new AskedProbes(observations.byProbe) },
    printed: (probe) => {
      const seen = probe === undefined ? last : observations.byProbe.get(probe);
      return seen?.printed ? { printed: seen.printed.slice(0, mostPrinted) } : {};
    },
  };
}
