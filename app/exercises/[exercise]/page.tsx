import { join } from "node:path";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { earlyTypingScript } from "@/components/exercise/editor/early-typing";
import { taskText } from "@/components/exercise/instructions/instructions";
import { earlyLayoutScript } from "@/components/exercise/workspace/early-layout";
import { Workspace } from "@/components/exercise/workspace/workspace";
import { compileLesson } from "@/content/compile-lesson";
import { exerciseList, findExercise, folderOf } from "@/exercises/exercise-list";
import { measureHour } from "@/exercises/hour/measure-hour";
import { loadExercise } from "@/exercises/load-exercise";
import { loadMaterialFile } from "@/exercises/load-material";
import { readRuntimeManifest, readStartScript } from "@/exercises/sandbox/runtime-manifest";

export const dynamic = "force-static";
export const dynamicParams = false;

const siblings = exerciseList.map(({ id, number, title }) => ({ id, number, title }));

type Props = { params: Promise<{ exercise: string }> };

export function generateStaticParams() {
  return exerciseList.map(({ id }) => ({ exercise: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findExercise((await params).exercise);
  return found ? { title: `Exercise ${found.number}: ${found.title}` } : {};
}

export default async function ExercisePage({ params }: Props) {
  const found = findExercise((await params).exercise);
  if (!found) notFound();
  const [loaded, instructions, manifest, hour, material] = await Promise.all([
    loadExercise(found.id),
    compileLesson(join(process.cwd(), "exercises", folderOf(found), "instructions.mdx")),
    readRuntimeManifest(),
    measureHour(found),
    loadMaterialFile(found.id),
  ]);
  const { starter, scaffolds } = loaded;
  // Wrong ideas are in the material: nothing names one before a Check.
  const definition = { ...loaded.definition, misconceptions: [] };
  const materialAddress = `/exercises/${found.id}/material/${material.name}`;
  // Fetched with Python's files, for the first Check.
  preload(materialAddress, { as: "fetch", crossOrigin: "anonymous" });
  const startScript = await readStartScript(manifest);
  return (
    <main id="main" className="flex flex-1 flex-col">
      {/* Python is on its way before the page's own scripts are; the workspace takes it up. */}
      <script
        data-manifest={JSON.stringify(manifest)}
        // Our own script, built from exercises/sandbox.
        dangerouslySetInnerHTML={{ __html: startScript }}
      />
      <script dangerouslySetInnerHTML={{ __html: earlyLayoutScript(definition.id) }} />
      <Workspace
        exercise={{ definition, siblings, starter, scaffolds, materialAddress }}
        minutes={hour.coreMinutes}
        text={taskText({
          code: instructions.code,
          tasks: definition.tasks,
          withScaffold: definition.tasks.flatMap(({ number }) => (scaffolds[number] ? number : [])),
        })}
      />
      <script dangerouslySetInnerHTML={{ __html: earlyTypingScript }} />
    </main>
  );
}
