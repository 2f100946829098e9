import type { Metadata } from "next";
import { LoadOnIntent } from "@/components/exercise/load-on-intent";
import { Page } from "@/components/ui/page";
import { SiteLink } from "@/components/ui/site-link";
import { exerciseList } from "@/exercises/exercise-list";
import { measureHour } from "@/exercises/hour/measure-hour";
import { readInlineScript, readRuntimeManifest } from "@/exercises/sandbox/read-runtime-manifest";

export const metadata: Metadata = { title: "Exercises" };
export const dynamic = "force-static";

export default async function ExercisesPage() {
  const manifest = await readRuntimeManifest();
  const hours = await Promise.all(exerciseList.map((exercise) => measureHour(exercise)));
  return (
    <Page
      title="Exercises"
      lead="Written in Python, run and checked in your browser. No account is needed."
      width="medium"
    >
      <ol className="space-y-4">
        {exerciseList.map((exercise, index) => (
          <li key={exercise.id} className="rounded-lg border border-line bg-raised p-5">
            <h2 className="font-semibold text-lg">
              <SiteLink href={`/exercises/${exercise.id}`}>
                Exercise {exercise.number}: {exercise.title}
              </SiteLink>
            </h2>
            <ul className="mt-2 list-disc pl-5 text-muted leading-relaxed">
              {exercise.tasks.map((task) => (
                <li key={task.number}>{task.step}</li>
              ))}
            </ul>
            <p className="mt-2 text-muted text-sm">
              {`About ${hours[index]?.coreMinutes} minutes for the three steps, ${hours[index]?.allMinutes} with all that goes further`}
            </p>
          </li>
        ))}
      </ol>
      <LoadOnIntent manifest={manifest} script={await readInlineScript(manifest, "intent.js")} />
    </Page>
  );
}
