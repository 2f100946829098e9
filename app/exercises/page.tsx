import type { Metadata } from "next";
import { LoadOnIntent } from "@/components/exercise/workspace/load-on-intent";
import { ExerciseRow } from "@/components/exercise-list/exercise-row";
import { Page } from "@/components/ui/page";
import { exerciseList } from "@/exercises/exercise-list";
import { measureHour } from "@/exercises/hour/measure-hour";
import { readRuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

export const metadata: Metadata = { title: "Exercises" };
export const dynamic = "force-static";

export default async function ExercisesPage() {
  const manifest = await readRuntimeManifest();
  const hours = await Promise.all(exerciseList.map((exercise) => measureHour(exercise)));
  return (
    <Page
      title="Exercises"
      lead="Three short steps each, written in Python and checked in your browser. No account is needed."
    >
      <ol className="border-ink border-b">
        {exerciseList.map((exercise, index) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            coreMinutes={hours[index]?.coreMinutes ?? 0}
            allMinutes={hours[index]?.allMinutes ?? 0}
          />
        ))}
      </ol>
      <LoadOnIntent manifest={manifest} />
    </Page>
  );
}
