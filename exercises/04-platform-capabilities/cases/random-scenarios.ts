import "server-only";
import {
  approvals,
  deciders,
  ends,
  openRequests,
} from "@/exercises/04-platform-capabilities/cases/random-access";
import {
  changingWishes,
  crowdedDomain,
  removals,
  repeatedWishes,
  traces,
  unknownNames,
} from "@/exercises/04-platform-capabilities/cases/random-provisioning";
import type { Scenario, Setting, Step } from "@/exercises/04-platform-capabilities/cases/steps";
import type { SeededRandom } from "@/exercises/seeded-random";

type Maker = (random: SeededRandom) => { setting: Setting; steps: Step[] };

const makers: [check: string, count: number, make: Maker][] = [
  ["provision_idempotent", 3, repeatedWishes],
  ["quota_kept", 8, crowdedDomain],
  ["change_in_place", 3, changingWishes],
  ["bad_requests", 2, unknownNames],
  ["open_data_at_once", 3, openRequests],
  ["two_people_for_pii", 8, approvals],
  ["who_may_decide", 4, deciders],
  ["grants_end", 3, ends],
  ["no_removal_in_use", 3, removals],
  ["events", 2, traces],
];

/** Scenarios that nobody has seen before, some for each check about the platform. */
export function makeRandomScenarios(random: SeededRandom): Scenario[] {
  return makers.flatMap(([check, count, make]) =>
    Array.from({ length: count }, (_, index) => ({
      check,
      where: `random case ${index + 1}`,
      ...make(random),
    })),
  );
}
