import "server-only";
import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { strangers } from "@/exercises/04-platform-capabilities/cases/drawn-access";
import {
  canRead,
  catalog,
  decide,
  deprovision,
  events,
  kestrel,
  provision,
  provisionPersonal,
  request,
  usage,
} from "@/exercises/04-platform-capabilities/cases/platform-story";
import type { Setting } from "@/exercises/04-platform-capabilities/model/platform-model";
import type { SeededRandom } from "@/exercises/seeded-random";

const templates = Object.keys(platformCase.templates);
const plenty = { storage_gb: 100_000, cpu: 1_000 };
const roomy: Setting = { ...kestrel, quotas: { sales: plenty, ops: plenty } };

export function repeatedWishes(random: SeededRandom) {
  const wishes = random
    .sample(["sales/a", "sales/b", "ops/a", "ops/b"], 3)
    .map((id) => [id, random.pick(templates)] as const);
  const steps = times(8, () =>
    provision(...random.pick(wishes), "the first request makes a product, a repeated one does not"),
  );
  steps.push(
    usage("sales", "each product is charged once"),
    catalog("each product is listed once"),
  );
  return { setting: roomy, steps };
}

export function crowdedDomain(random: SeededRandom) {
  const steps = times(12, () => {
    const [id, template] = [`sales/p${random.integer(0, 4)}`, random.pick(templates)];
    return [
      provision(id, template, "what counts is the domain as it would be after this"),
      usage("sales", "usage is what is running"),
    ];
  }).flat();
  return { setting: kestrel, steps };
}

export function changingWishes(random: SeededRandom) {
  const steps = times(9, () =>
    provision(
      `sales/p${random.integer(0, 2)}`,
      random.pick(templates),
      "new is created, different is updated, the same is unchanged",
      random.integer(0, 1) === 1,
    ),
  );
  steps.push(
    usage("sales", "usage is what is running"),
    catalog("the catalog shows what is running"),
  );
  return { setting: roomy, steps };
}

export function unknownNames(random: SeededRandom) {
  const name = `x${random.integer(100, 999)}`;
  const steps = [
    provision("ops/real", "batch-small"),
    provision(`ops/${name}`, `batch-${name}`, `there is no template 'batch-${name}'`),
    provision(`${name}/real`, "batch-small", `there is no domain '${name}'`),
    request(["uma", "bi"], `ops/${name}`, 3, `there is no product 'ops/${name}'`),
    decide(name, "piet", true, 3, `nobody made the request '${name}'`),
    canRead("bi", `ops/${name}`, 3, "nobody reads a product that does not exist"),
    canRead("bi", `${name}/real`, 3, "nobody reads in a domain that does not exist"),
    catalog("failed calls leave no trace in the catalog"),
  ];
  return { setting: roomy, steps };
}

export function removals(random: SeededRandom) {
  const day = random.integer(0, 200);
  const steps = [
    provision("ops/stock", "stream"),
    request(["uma", "bi"], "ops/stock", day),
    request(["udo", "ml"], "ops/stock", day + random.integer(20, 60)),
    deprovision("ops/stock", "piet", day + random.integer(1, 80), "team bi reads it"),
    deprovision("ops/stock", "piet", day + random.integer(95, 105), "team ml still reads it"),
    deprovision("ops/stock", "olga", day + 200, "olga owns nothing in ops"),
    deprovision("ops/stock", "piet", day + 200, "an owner removes what nobody reads any more"),
    usage("ops", "what a removed product held is free again"),
    deprovision("ops/stock", "piet", day + 201, "removing it again is no error"),
  ];
  return { setting: kestrel, steps };
}

export function traces(random: SeededRandom) {
  const [stranger, day] = [random.pick(strangers), random.integer(0, 300)];
  const unknown = `x${day}`;
  const steps = [
    provisionPersonal("ops/clients"),
    request(["udo", "bi"], "ops/clients", day),
    events(),
    provisionPersonal("ops/clients"),
    events("nothing happened, so nothing is logged"),
    provision("ops/more", "batch-large", "ops would use 550 of 300 GB"),
    events("a request that is over the quota leaves an event"),
    decide(1, stranger, false, day + 1, `'${stranger}' may not decide`),
    events("a refused decision leaves an event that names who tried", stranger),
    decide(1, "petra", true, day + 2),
    events("a decision leaves an event"),
    provision(`${unknown}/real`, "batch-small", `there is no domain '${unknown}'`),
    events("a request for an unknown domain leaves an event"),
    request([stranger, "bi"], `ops/${unknown}`, day, `there is no product 'ops/${unknown}'`),
    events("a request for an unknown product leaves an event that names who tried", stranger),
    decide(unknown, "petra", true, day + 3, `nobody made the request '${unknown}'`),
    events("a decision about an unknown request leaves an event that names who tried", "petra"),
  ];
  return { setting: kestrel, steps };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
