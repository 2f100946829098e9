import "server-only";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import {
  type Asked,
  kestrel,
  onPlatform,
  type PlatformStory,
  provision,
  provisionPersonal,
  usage,
} from "@/exercises/04-platform-capabilities/cases/platform-story";
import type { Setting } from "@/exercises/04-platform-capabilities/model/platform-model";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

/** Quotas are for later: none is reached here. */
const plenty = { storage_gb: 9_000, cpu: 900 };
const roomy: Setting = { ...kestrel, quotas: { sales: plenty, ops: plenty } };
const templates = Object.keys(platformCase.templates);
const RANDOM_STORIES = 2;

const why = {
  new: "there was no such product",
  same: "the same wish again changes nothing",
  template: "another template is a change",
  personal: "personal data come in, and that is a change",
  usage: "each product is counted once, as it is now",
  name: "another name is another product",
  domain: "the same name in another domain is another product",
  back: "back to how it was is a change too",
};

/** What the step "Asking twice gives one product" plays: one worked story, then drawn ones. */
export function askingStories(seed: string): PlatformStory[] {
  const random = createSeededRandom(`${seed}/steps/asked_twice`);
  const on = (where: string, asked: Asked[]) => onPlatform("asked_twice", where, roomy, asked);
  return [
    on("asking twice", wishes(["orders", "returns"], ["batch-small", "stream"])),
    ...Array.from({ length: RANDOM_STORIES }, (_, index) =>
      on(`random story ${index + 1}`, randomWishes(random)),
    ),
  ];
}

/** Every kind of wish once: new, the same, another template, other data, and back again. */
function wishes([first, second]: [string, string], [one, other]: [string, string]): Asked[] {
  const id = `sales/${first}`;
  return [
    provision(id, one, why.new),
    provision(id, one, why.same),
    usage("sales", why.usage),
    provision(id, other, why.template),
    usage("sales", why.usage),
    provisionPersonal(id, why.personal, other),
    provisionPersonal(id, why.same, other),
    provision(`sales/${second}`, other, why.name),
    provision(`ops/${first}`, one, why.domain),
    provision(id, one, why.back),
    provision(id, one, why.same),
    usage("sales", why.usage),
  ];
}

function randomWishes(random: SeededRandom): Asked[] {
  const [first = "", second = ""] = random.sample(["a", "b", "c", "d"], 2);
  const [one = "", other = ""] = random.sample(templates, 2);
  return wishes([first, second], [one, other]);
}
