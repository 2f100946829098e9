import { notFound } from "next/navigation";
import { exerciseList } from "@/exercises/exercise-list";
import { loadMaterialFile } from "@/exercises/load-material";

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  const names = exerciseList.map(async ({ id }) => ({
    exercise: id,
    file: (await loadMaterialFile(id)).name,
  }));
  return Promise.all(names);
}

type Context = { params: Promise<{ exercise: string; file: string }> };

/** What a browser fetches with Python; the address changes when it does, so it may be kept for good. */
export async function GET(_request: Request, { params }: Context) {
  const { exercise, file } = await params;
  const { name, text } = await loadMaterialFile(exercise);
  if (file !== name) notFound();
  return new Response(text, { headers: { "Content-Type": "application/json" } });
}
