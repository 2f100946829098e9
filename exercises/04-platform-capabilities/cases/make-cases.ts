import "server-only";
import { accessStories } from "@/exercises/04-platform-capabilities/cases/access";
import { afterwardsStories } from "@/exercises/04-platform-capabilities/cases/afterwards";
import { askingStories } from "@/exercises/04-platform-capabilities/cases/asking-twice";
import {
  approvals,
  deciders,
  ends,
  openRequests,
} from "@/exercises/04-platform-capabilities/cases/drawn-access";
import {
  changingWishes,
  crowdedDomain,
  removals,
  repeatedWishes,
  traces,
  unknownNames,
} from "@/exercises/04-platform-capabilities/cases/drawn-products";
import {
  type Asked,
  onPlatform,
  type PlatformStory,
} from "@/exercises/04-platform-capabilities/cases/platform-story";
import { productStories } from "@/exercises/04-platform-capabilities/cases/products";
import { roleStories } from "@/exercises/04-platform-capabilities/cases/roles";
import { sizeStories } from "@/exercises/04-platform-capabilities/cases/sizes";
import { sizeAheadStory } from "@/exercises/04-platform-capabilities/cases/sizes-ahead";
import type { Setting } from "@/exercises/04-platform-capabilities/model/platform-model";
import { createCases } from "@/exercises/casework/create-cases";
import type { Cases } from "@/exercises/exercise";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

type Draw = (random: SeededRandom) => { setting: Setting; steps: Asked[] };

const draws: readonly (readonly [check: string, count: number, draw: Draw])[] = [
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

/**
 * The cases of exercise 4: what size_platform says, then stories on platforms of their own: those of
 * the step, those that everybody gets, and those drawn from the seed.
 */
export function makeCases(seed: string): Cases {
  const random = createSeededRandom(seed);
  // Drawn before the sizes: the order decides what a seed gives.
  const drawn = draws.flatMap(([check, count, draw]) =>
    Array.from({ length: count }, (_, index): PlatformStory => {
      const { setting, steps } = draw(random);
      return onPlatform(check, `random case ${index + 1}`, setting, steps);
    }),
  );
  return createCases(
    ["CAPABILITIES", "RESPONSIBILITIES", "QuotaExceeded", "InUse", "Platform"],
    [
      { name: "Platform", steps: [{ name: "operations", call: "list operations", given: [] }] },
      sizeAheadStory(seed),
      ...sizeStories(random),
      ...askingStories(seed),
      ...productStories,
      ...accessStories,
      ...afterwardsStories,
      ...roleStories,
      ...drawn,
    ],
  );
}
