import "server-only";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import {
  kestrel,
  provision,
  provisionPersonal,
  type Scenario,
  type Setting,
  type Step,
  usage,
} from "@/exercises/04-platform-capabilities/cases/steps";
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
export function stepScenarios(seed: string): Scenario[] {
  const random = createSeededRandom(`${seed}/steps/asked_twice`);
  return [
    {
      check: "asked_twice",
      where: "asking twice",
      setting: roomy,
      steps: wishes(["orders", "returns"], ["batch-small", "stream"]),
    },
    ...Array.from({ length: RANDOM_STORIES }, (_, index) => ({
      check: "asked_twice",
      where: `random story ${index + 1}`,
      setting: roomy,
      steps: randomWishes(random),
    })),
  ];
}

/** Every kind of wish once: new, the same, another template, other data, and back again. */
function wishes([first, second]: [string, string], [one, other]: [string, string]): Step[] {
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

function randomWishes(random: SeededRandom): Step[] {
  const [first = "", second = ""] = random.sample(["a", "b", "c", "d"], 2);
  const [one = "", other = ""] = random.sample(templates, 2);
  return wishes([first, second], [one, other]);
}
