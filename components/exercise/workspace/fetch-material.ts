import type { ExerciseMaterial } from "@/exercises/load-material";

const fetched = new Map<string, Promise<ExerciseMaterial>>();

/**
 * Fetches, once, what an exercise needs beside its page. The address is a hash of it, so browsers
 * keep it for good. Rejects when it cannot be had, and can be asked again.
 */
export function fetchMaterial(address: string): Promise<ExerciseMaterial> {
  const known = fetched.get(address) ?? request(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

async function request(address: string): Promise<ExerciseMaterial> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  // A file of our own build, of the type that the same build has written.
  return response.json();
}
