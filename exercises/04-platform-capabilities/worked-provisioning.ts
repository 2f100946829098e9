import "server-only";
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
  usage,
} from "@/exercises/04-platform-capabilities/steps";

const uma = ["uma", "bi"] as const;

/** What is worth a story of its own about products and quotas. */
export const workedProvisioning: readonly Scenario[] = [
  {
    check: "provision_idempotent",
    where: "asking twice",
    setting: kestrel,
    steps: [
      provision("sales/orders", "batch-small", "the first request makes the product"),
      usage("sales"),
      provision("sales/orders", "batch-small", "the same wish again changes nothing"),
      usage("sales", "a repeated request must not be charged twice"),
      provision("ops/orders", "batch-small", "the same name in another domain is another product"),
      usage("sales", "the product of another domain is not charged here"),
      catalog("the catalog lists each product once"),
    ],
  },
  {
    check: "quota_kept",
    where: "storage runs out",
    setting: kestrel,
    steps: [
      provision("sales/a", "batch-large"),
      provision("sales/b", "stream", "sales would use 700 of 600 GB"),
      usage("sales", "a refused request leaves nothing behind"),
      catalog("a refused request leaves nothing behind"),
      provision("sales/c", "batch-small"),
      provision("sales/d", "batch-small", "600 of 600 GB is exactly at the quota, and allowed"),
      usage("sales", "all three products count"),
    ],
  },
  {
    check: "quota_kept",
    where: "processors run out",
    setting: kestrel,
    steps: [
      provision("ops/x", "batch-small"),
      provision("ops/y", "batch-small"),
      provision("ops/z", "stream", "300 of 300 GB fit, but ops would use 10 of 8 cpu"),
      usage("ops", "a refused request leaves nothing behind"),
    ],
  },
  {
    check: "change_in_place",
    where: "a smaller template",
    setting: kestrel,
    steps: [
      provision("sales/a", "batch-large"),
      provision("sales/a", "stream", "another template changes the product that is there"),
      usage("sales", "what the old template held is free again"),
      catalog("the catalog shows the template of today"),
    ],
  },
  {
    check: "change_in_place",
    where: "hardly room for a change",
    setting: withQuota({ storage_gb: 520, cpu: 10 }),
    steps: [
      provision("sales/a", "batch-large"),
      provisionPersonal(
        "sales/a",
        "a new personal-data flag is a change, and takes no room",
        "batch-large",
      ),
      usage("sales", "the product is counted once"),
    ],
  },
  {
    check: "change_in_place",
    where: "a change that is too large",
    setting: withQuota({ storage_gb: 220, cpu: 9 }),
    steps: [
      provision("sales/a", "batch-small"),
      provision("sales/a", "batch-large", "sales would use 500 of 220 GB"),
      usage("sales", "a refused change keeps the old product running"),
      catalog("a refused change keeps the old template"),
    ],
  },
  {
    check: "bad_requests",
    where: "names that nobody knows",
    setting: kestrel,
    steps: [
      provision("sales/a", "quantum", "there is no template 'quantum'"),
      provision("hr/a", "stream", "there is no domain 'hr'"),
      request(["uma", "bi"], "sales/none", 0, "there is no product 'sales/none'"),
      decide("req-99", "olga", true, 0, "nobody made the request 'req-99'"),
      catalog("failed calls leave no trace in the catalog"),
      canRead("bi", "sales/none", 0, "nobody reads a product that does not exist", true),
    ],
  },
  {
    check: "no_removal_in_use",
    where: "a product with a reader",
    setting: kestrel,
    steps: [
      provision("sales/orders", "batch-small"),
      request(uma, "sales/orders", 0),
      deprovision("sales/orders", "olga", 50, "team bi reads it until day 90"),
      deprovision("sales/orders", "piet", 95, "piet owns nothing in sales"),
      catalog("after two refusals the product is still there"),
      deprovision("sales/orders", "olga", 95, "an owner removes what nobody reads any more"),
      usage("sales", "what a removed product held is free again"),
      deprovision("sales/orders", "olga", 96, "removing it again is no error"),
      catalog("the product is gone"),
    ],
  },
  {
    check: "events",
    where: "an auditor asks",
    setting: kestrel,
    steps: [
      provision("sales/orders", "batch-small"),
      events("a new product leaves an event"),
      provision("sales/orders", "batch-small"),
      events("nothing happened, so nothing is logged"),
      provision("sales/big", "batch-large"),
      events("a new product leaves an event"),
      provision("sales/bigger", "batch-large", "sales would use 1050 of 600 GB"),
      events("a request that is over the quota leaves an event"),
      provisionPersonal("ops/clients"),
      events(),
      request(uma, "ops/clients", 0),
      events("a request for access leaves an event"),
      decide(10, "nobody", true, 1, "'nobody' may not decide"),
      events("a refused decision leaves an event that names who tried", "nobody"),
      decide(10, "piet", true, 1),
      events("a decision leaves an event"),
      deprovision("sales/orders", "olga", 2),
      events("a removal leaves an event"),
    ],
  },
];

function withQuota(sales: Setting["quotas"][string]): Setting {
  return { ...kestrel, quotas: { ...kestrel.quotas, sales } };
}
