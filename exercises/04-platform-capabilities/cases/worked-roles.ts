import "server-only";
import {
  decide,
  deprovision,
  kestrel,
  provision,
  provisionPersonal,
  request,
  type Scenario,
  type Setting,
  type Step,
} from "@/exercises/04-platform-capabilities/cases/steps";

/** Every role, alone and with another one: what olga is to sales, piet is to ops. */
const everyRole: Setting = {
  ...kestrel,
  owners: { sales: ["olga", "omar"], ops: ["piet", "pia"] },
  privacyOfficers: ["omar", "petra", "pia"],
};
const people = ["olga", "omar", "petra", "pia", "piet", "nils"];

/** Who may do what to whose product: each person at each operation, in both domains. */
export const workedRoles: readonly Scenario[] = [
  { check: "who_may_decide", where: "everybody decides once", ...decisions() },
  { check: "who_may_decide", where: "people with a role ask", ...ownRequests() },
  { check: "no_removal_in_use", where: "everybody tries to remove", ...removals() },
];

function decisions() {
  const steps: Step[] = [provisionPersonal("sales/customers"), provisionPersonal("ops/clients")];
  for (const product of ["sales/customers", "ops/clients"]) {
    for (const person of people) {
      for (const approve of [true, false]) {
        const asked = steps.push(request(["uma", `${person}-${approve}`], product, 10)) - 1;
        steps.push(decide(asked, person, approve, 11, roleOf(person, product)));
      }
    }
  }
  return { setting: everyRole, steps };
}

function ownRequests() {
  const steps: Step[] = [provisionPersonal("sales/customers")];
  for (const person of ["olga", "omar", "petra", "pia"]) {
    for (const approve of [true, false]) {
      const asked =
        steps.push(request([person, `${person}-${approve}`], "sales/customers", 10)) - 1;
      steps.push(decide(asked, person, approve, 11, `${person} asked, and nobody decides on that`));
    }
  }
  return { setting: everyRole, steps };
}

function removals() {
  const steps: Step[] = [];
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
  return { setting: everyRole, steps };
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
