import "server-only";
import {
  type Asked,
  decide,
  deprovision,
  kestrel,
  onPlatform,
  type PlatformStory,
  provision,
  provisionPersonal,
  request,
} from "@/exercises/04-platform-capabilities/cases/platform-story";
import type { Setting } from "@/exercises/04-platform-capabilities/model/platform-model";

/** Every role, alone and with another one: what olga is to sales, piet is to ops. */
const everyRole: Setting = {
  ...kestrel,
  owners: { sales: ["olga", "omar"], ops: ["piet", "pia"] },
  privacyOfficers: ["omar", "petra", "pia"],
};
const people = ["olga", "omar", "petra", "pia", "piet", "nils"];

/** Who may do what to whose product: each person at each operation, in both domains. */
export const roleStories: readonly PlatformStory[] = [
  onPlatform("who_may_decide", "everybody decides once", everyRole, decisions()),
  onPlatform("who_may_decide", "people with a role ask", everyRole, ownRequests()),
  onPlatform("no_removal_in_use", "everybody tries to remove", everyRole, removals()),
];

function decisions() {
  const steps: Asked[] = [provisionPersonal("sales/customers"), provisionPersonal("ops/clients")];
  for (const product of ["sales/customers", "ops/clients"]) {
    for (const person of people) {
      for (const approve of [true, false]) {
        const asked = steps.push(request(["uma", `${person}-${approve}`], product, 10)) - 1;
        steps.push(decide(asked, person, approve, 11, roleOf(person, product)));
      }
    }
  }
  return steps;
}

function ownRequests() {
  const steps: Asked[] = [provisionPersonal("sales/customers")];
  for (const person of ["olga", "omar", "petra", "pia"]) {
    for (const approve of [true, false]) {
      const asked =
        steps.push(request([person, `${person}-${approve}`], "sales/customers", 10)) - 1;
      steps.push(decide(asked, person, approve, 11, `${person} asked, and nobody decides on that`));
    }
  }
  return steps;
}

function removals() {
  const steps: Asked[] = [];
  for (const product of ["sales/stock", "ops/stock"]) {
    const [domain = ""] = product.split("/");
    const owners = everyRole.owners[domain] ?? [];
    const others = people.filter((person) => !owners.includes(person));
    steps.push(provision(product, "batch-small"));
    steps.push(...others.map((one) => deprovision(product, one, 10, roleOf(one, product))));
    for (const owner of owners) {
      steps.push(deprovision(product, owner, 11, roleOf(owner, product)));
      steps.push(provision(product, "batch-small"));
    }
  }
  return steps;
}

function roleOf(person: string, product: string): string {
  const [domain = ""] = product.split("/");
  const owned = Object.keys(everyRole.owners).filter((one) =>
    everyRole.owners[one]?.includes(person),
  );
  const roles = [
    ...owned.map((one) => `an owner of ${one}`),
    ...(everyRole.privacyOfficers.includes(person) ? ["a privacy officer"] : []),
  ];
  const what = roles.length === 0 ? "neither owner nor privacy officer" : roles.join(" and ");
  return `${person} is ${what}, and the product belongs to ${domain}`;
}
