import "server-only";
import {
  canRead,
  decide,
  kestrel,
  onPlatform,
  type PlatformStory,
  provision,
  provisionPersonal,
  request,
} from "@/exercises/04-platform-capabilities/cases/platform-story";
import type { Setting } from "@/exercises/04-platform-capabilities/model/platform-model";

const uma = ["uma", "bi"] as const;

/** Two owners who are nothing else, and an officer who is nothing else. */
const apart: Setting = {
  ...kestrel,
  owners: { sales: ["olga", "oskar"], ops: ["piet"] },
  privacyOfficers: ["petra", "paul"],
};

/** What is worth a story of its own about who may read. */
export const accessStories: readonly PlatformStory[] = [
  onPlatform("open_data_at_once", "data without personal fields", kestrel, [
    provision("sales/orders", "batch-small"),
    canRead("bi", "sales/orders", 5, "nobody has asked yet", true),
    request(uma, "sales/orders", 5, "a request needs a purpose", ""),
    request(uma, "sales/orders", 5, "blanks are no purpose", "   "),
    request(uma, "sales/orders", 5, "None is no purpose", null),
    request(uma, "sales/orders", 5, "data without personal fields is granted by policy"),
    canRead("bi", "sales/orders", 5, "a grant holds at once"),
    request(
      ["udo", "bi"],
      "sales/orders",
      6,
      "the team's running request is returned, not doubled",
    ),
    canRead("ml", "sales/orders", 5, "a grant is for one team"),
    canRead("bi", "ops/orders", 5, "a grant is for one product"),
  ]),
  onPlatform("two_people_for_pii", "an owner, then a privacy officer", kestrel, [
    provisionPersonal("sales/customers"),
    request(uma, "sales/customers", 10, "personal data waits for approval"),
    canRead("bi", "sales/customers", 10, "personal data waits for approval"),
    decide(1, "olga", true, 11, "the owner alone is not enough"),
    canRead("bi", "sales/customers", 11, "the owner alone is not enough"),
    decide(1, "petra", true, 12, "owner and privacy officer together grant"),
    canRead("bi", "sales/customers", 12, "owner and privacy officer together grant"),
  ]),
  onPlatform("two_people_for_pii", "one person with two roles", kestrel, [
    provisionPersonal("sales/customers"),
    request(uma, "sales/customers", 10),
    decide(1, "omar", true, 11, "omar is owner and privacy officer, but one person is not two"),
    canRead("bi", "sales/customers", 11, "one person is not two"),
    decide(1, "omar", true, 11, "approving twice does not make two persons"),
    canRead("bi", "sales/customers", 11, "approving twice does not make two persons"),
    decide(1, "olga", true, 12, "olga as owner and omar as privacy officer are two persons"),
  ]),
  onPlatform("two_people_for_pii", "two persons with one role", apart, [
    provisionPersonal("sales/customers"),
    request(uma, "sales/customers", 10),
    decide(1, "olga", true, 11, "the owner alone is not enough"),
    decide(1, "oskar", true, 12, "two owners are not owner and privacy officer"),
    canRead("bi", "sales/customers", 12, "two owners are not owner and privacy officer"),
    decide(1, "petra", true, 13, "the privacy officer was what was missing"),
  ]),
  onPlatform("two_people_for_pii", "a refusal", kestrel, [
    provisionPersonal("sales/customers"),
    request(uma, "sales/customers", 10),
    decide(1, "petra", false, 11, "one refusal ends the request"),
    canRead("bi", "sales/customers", 12, "one refusal ends the request"),
    decide(1, "olga", true, 12, "a decided request cannot be decided again"),
    request(uma, "sales/customers", 20, "after a refusal the team may ask anew", "better purpose"),
  ]),
  onPlatform("who_may_decide", "strangers", kestrel, [
    provisionPersonal("sales/customers"),
    request(uma, "sales/customers", 10),
    decide(1, "piet", true, 11, "piet owns nothing in sales"),
    decide(1, "nobody", true, 11, "'nobody' is neither owner of sales nor privacy officer"),
    decide(1, "nobody", false, 11, "a stranger cannot refuse either"),
    decide(1, "uma", true, 11, "uma asked, and has no role"),
  ]),
  onPlatform("who_may_decide", "an owner asks", kestrel, [
    provisionPersonal("sales/staff"),
    request(["olga", "sales-bi"], "sales/staff", 10),
    decide(1, "olga", true, 11, "nobody approves their own request"),
    decide(1, "petra", true, 11, "petra may approve, and is the first"),
    canRead("sales-bi", "sales/staff", 12, "a privacy officer alone is not enough"),
    decide(1, "omar", true, 12, "another owner may approve"),
    canRead("sales-bi", "sales/staff", 12, "another owner may approve"),
  ]),
  onPlatform("grants_end", "a grant of day 100", kestrel, [
    provision("sales/orders", "batch-small"),
    request(uma, "sales/orders", 100),
    canRead("bi", "sales/orders", 189, "a grant lasts 90 days: day 189 is the last"),
    canRead("bi", "sales/orders", 190, "a grant lasts 90 days: day 190 is none of them"),
    canRead("bi", "sales/orders", 99, "a grant does not reach back"),
    request(uma, "sales/orders", 200, "after the end the team may ask again"),
    canRead("bi", "sales/orders", 200, "the new grant holds at once"),
  ]),
  onPlatform("grants_end", "approved on days 11 and 30", kestrel, [
    provisionPersonal("sales/customers"),
    request(uma, "sales/customers", 10),
    decide(1, "olga", true, 11),
    decide(1, "petra", true, 30),
    canRead("bi", "sales/customers", 29, "before the last approval nothing is granted"),
    canRead("bi", "sales/customers", 119, "the 90 days run from the last approval"),
    canRead("bi", "sales/customers", 120, "the 90 days run from the last approval"),
  ]),
];
