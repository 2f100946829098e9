import "server-only";
import {
  canRead,
  decide,
  kestrel,
  provision,
  provisionPersonal,
  request,
} from "@/exercises/04-platform-capabilities/cases/platform-story";
import type { Setting } from "@/exercises/04-platform-capabilities/model/platform-model";
import type { SeededRandom } from "@/exercises/seeded-random";

const crowd: Setting = {
  ...kestrel,
  owners: { sales: ["olga", "omar", "oskar"], ops: ["piet", "pia"] },
  privacyOfficers: ["omar", "petra", "paul"],
};
/** Persons who own nothing and are no privacy officers. */
export const strangers = ["uma", "nils", "nora"];

export function openRequests(random: SeededRandom) {
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

export function approvals(random: SeededRandom) {
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

export function deciders(random: SeededRandom) {
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

export function ends(random: SeededRandom) {
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
