import { browserDrafts, serverDrafts } from "@/components/exercise/drafts/draft-stores";
import { browserVersions } from "@/components/exercise/history/version-store";
import type { ExerciseKeeping } from "./open-file";

/** Drafts, versions and the starter of an exercise that is not on the page. */
export function browserKeeping(exerciseId: string): ExerciseKeeping {
  return {
    local: browserDrafts(exerciseId),
    server: serverDrafts(exerciseId),
    versions: browserVersions(exerciseId),
    starter: async () => {
      const response = await fetch(`/exercises/${exerciseId}/starter.py`);
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return response.text();
    },
  };
}
