import "server-only";
import { platformCase } from "@/exercises/04-platform-capabilities/platform-case";
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
  type Scenario,
  type Setting,
  type Step,
  usage,
} from "@/exercises/04-platform-capabilities/steps";
import type { SeededRandom } from "@/exercises/seeded-random";

const templates = Object.keys(platformCase.templates);
const plenty = { storage_gb: 100_000, cpu: 1_000 };
const roomy: Setting = { ...kestrel, quotas: { sales: plenty, ops: plenty } };
const crowd: Setting = {
  ...kestrel,
  owners: { sales: ["olga", "omar", "oskar"], ops: ["piet", "pia"] },
  privacyOfficers: ["omar", "petra", "paul"],
};
const strangers = ["uma", "nils", "nora"];

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

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function repeatedWishes(random: SeededRandom) {
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

function crowdedDomain(random: SeededRandom) {
  const steps = times(12, () => {
    const [id, template] = [`sales/p${random.integer(0, 4)}`, random.pick(templates)];
    return [
      provision(id, template, "what counts is the domain as it would be after this"),
      usage("sales", "usage is what is running"),
    ];
  }).flat();
  return { setting: kestrel, steps };
}

function changingWishes(random: SeededRandom) {
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

function unknownNames(random: SeededRandom) {
  const name = `x${random.integer(100, 999)}`;
  const steps = [
    provision("ops/real", "batch-small"),
    provision(`ops/${name}`, `batch-${name}`, `there is no template 'batch-${name}'`),
    provision(`${name}/real`, "batch-small", `there is no domain '${name}'`),
    request(["uma", "bi"], `ops/${name}`, 3, `there is no product 'ops/${name}'`),
    decide(name, "piet", true, 3, `nobody made the request '${name}'`),
    catalog("failed calls leave no trace in the catalog"),
  ];
  return { setting: roomy, steps };
}

function openRequests(random: SeededRandom) {
  const [first = "", second = "", third = ""] = random.sample(["bi", "ml", "web", "crm"], 3);
  const day = random.integer(0, 300);
  const steps = [
    provision("sales/a", "batch-small"),
    provision("ops/a", "batch-small"),
    request(["uma", first], "sales/a", day, "data without personal fields is granted by policy"),
    request(["udo", second], "sales/a", day + 1, "another team has a request of its own"),
    request(["ute", first], "ops/a", day + 2, "another product needs a request of its own"),
    request(
      ["ute", first],
      "sales/a",
      day + random.integer(3, 60),
      "the running request is returned",
    ),
    canRead(second, "sales/a", day + 2, "a grant holds at once"),
    canRead(third, "sales/a", day + 2, "a grant is for one team"),
    canRead(second, "ops/a", day + 2, "a grant is for one product"),
  ];
  return { setting: kestrel, steps };
}

function approvals(random: SeededRandom) {
  const people = ["olga", "omar", "oskar", "petra", "paul"];
  const steps = [
    provisionPersonal("sales/customers"),
    request(["uma", "bi"], "sales/customers", 10),
  ];
  const why = "it takes an owner and a privacy officer, two persons, and no refusal";
  for (let day = 11; day < 15; day += 1) {
    steps.push(decide(1, random.pick(people), random.integer(1, 8) > 1, day, why));
  }
  steps.push(canRead("bi", "sales/customers", 15, why));
  return { setting: crowd, steps };
}

function deciders(random: SeededRandom) {
  const everybody = [...Object.values(crowd.owners).flat(), ...crowd.privacyOfficers, ...strangers];
  const steps = [provisionPersonal("ops/clients")];
  for (let day = 0; day < 5; day += 1) {
    const [user, by] = [random.pick(everybody), random.pick(everybody)];
    steps.push(request([user, `team-${day}`], "ops/clients", day));
    const why = "owners of ops and privacy officers decide, unless they ask themselves";
    steps.push(decide(steps.length - 1, by, true, day, why));
  }
  return { setting: crowd, steps };
}

function ends(random: SeededRandom) {
  const [asked, wait] = [random.integer(0, 300), random.integer(2, 40)];
  const [open, personal] = ["sales/orders", "sales/customers"];
  const last = asked + wait;
  const steps = [
    provision(open, "batch-small"),
    provisionPersonal(personal),
    request(["uma", "bi"], open, asked),
    request(["uma", "ml"], personal, asked),
    decide(3, "petra", true, asked + 1),
    decide(3, "olga", true, last),
    ...[asked - 1, asked, asked + 89, asked + 90].map((day) =>
      canRead("bi", open, day, `granted on day ${asked}, for 90 days`),
    ),
    ...[last - 1, last, last + 89, last + 90].map((day) =>
      canRead("ml", personal, day, `approved for the last time on day ${last}, for 90 days`),
    ),
  ];
  return { setting: kestrel, steps };
}

function removals(random: SeededRandom) {
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

function traces(random: SeededRandom) {
  const [stranger, day] = [random.pick(strangers), random.integer(0, 300)];
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
  ];
  return { setting: kestrel, steps };
}
