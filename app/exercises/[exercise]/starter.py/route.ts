import { exerciseList } from "@/exercises/exercise-list";
import { loadExercise } from "@/exercises/load-exercise";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return exerciseList.map(({ id }) => ({ exercise: id }));
}

/** An exercise's file as it came, for the page that puts all exercises into one. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ exercise: string }> },
) {
  const { starter } = await loadExercise((await params).exercise);
  return new Response(starter, { headers: { "Content-Type": "text/x-python; charset=utf-8" } });
}
