import { notFound } from "next/navigation";
import { Refusal } from "@/server/http/refusal";

/** What a data function answers; its "not found" becomes the page that says so. */
export async function orNotFound<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) notFound();
    throw error;
  }
}
