import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { exerciseList, folderOf } from "@/exercises/exercise-list";
import { loadExercise } from "@/exercises/load-exercise";
import { readProgram } from "@/exercises/read-program";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";
import type { Program } from "@/exercises/sandbox/supervise/supervise-run";

/** What a learner's browser would send now: everything but the sending is done. */
export type Prepared = { exerciseId: string; cookie: string; body: string };

/**
 * As many learners of each exercise, whose programs have been run on inputs that the server gave them:
 * one that masters the exercise, one that is complete, then wrong ones. Made before anything is
 * measured, because running Python here would take the processor from the server.
 */
export async function prepareCrowd(origin: string, each: number): Promise<Prepared[]> {
  const runtime = await createNodeRuntime();
  const crowd: Prepared[] = [];
  for (let index = 0; index < each; index += 1) {
    for (const { id } of exerciseList) {
      const { definition, probes, files } = await loadExercise(id);
      const source = programOf(folderOf(definition), index);
      crowd.push(await prepare(origin, id, { source, probes, files }, runtime));
    }
  }
  await runtime.close();
  return crowd;
}

async function prepare(
  origin: string,
  exerciseId: string,
  program: Omit<Program, "inputs">,
  runtime: NodeRuntime,
): Promise<Prepared> {
  const { cookie, challenge } = await askForInputs(origin, exerciseId);
  const { id: challengeId, inputs } = JSON.parse(challenge);
  const events = await runtime.runInNode({ ...program, inputs });
  const { source } = program;
  const body = JSON.stringify({ id: randomUUID(), challengeId, source, events });
  return { exerciseId, cookie, body };
}

function programOf(folder: string, index: number): string {
  const solution = ["full.py", "core.py"][index];
  if (solution !== undefined) return readProgram(folder, "solutions", solution);
  const wrong = readdirSync(join("exercises", folder, "programs/wrong")).sort();
  // Far apart, because those beside each other have names, and so ideas, that are alike.
  const name = wrong[(index * 7) % wrong.length];
  if (name === undefined) throw new Error(`${folder} has no wrong programs.`);
  return readProgram(folder, "wrong", name);
}

/** A learner of whom the server knows nothing yet asks for inputs, and is signed in by that. */
export async function askForInputs(
  origin: string,
  exerciseId: string,
): Promise<{ cookie: string; challenge: string }> {
  const reply = await send(origin, `${exerciseId}/challenges`, { body: "{}" });
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return { cookie: cookies.join("; "), challenge: await reply.text() };
}

/** Submits as a browser does, which asks afterwards how all submissions went. */
export async function submit(
  origin: string,
  { exerciseId, cookie, body }: Prepared,
): Promise<void> {
  const path = `${exerciseId}/submissions`;
  const { report } = await (await send(origin, path, { cookie, body })).json();
  if (report.kind !== "graded") throw new Error(`${exerciseId}: ${JSON.stringify(report)}`);
  await (await send(origin, path, { cookie })).text();
}

async function send(
  origin: string,
  path: string,
  { cookie = "", body }: { cookie?: string; body?: string },
): Promise<Response> {
  const reply = await fetch(`${origin}/api/exercises/${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "Content-Type": "application/json", Origin: origin, Cookie: cookie },
    ...(body === undefined ? {} : { body }),
  });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
  return reply;
}
