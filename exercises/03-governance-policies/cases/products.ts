import "server-only";
import { type Fields, toPython } from "@/exercises/03-governance-policies/case/policy-value";
import { ownValue, type Story } from "@/exercises/casework/story";
import type { SeededRandom } from "@/exercises/seeded-random";

/**
 * What has to become of a product by the learner's own policies: to be stopped under an area, to be
 * let through, or only to be warned about. `field` is the one that the fault is in.
 */
export type Fate = { kind: "fault" | "good" | "warning"; area: string; field: string };
type ProductCase = Fate & { what: string; product: Fields };

const formats = ["delta", "parquet", "iceberg"];
const bases = ["consent", "contract", "legal_obligation", "legitimate_interest"];
const GONE = undefined;
const judges: Readonly<Record<Fate["kind"], string[]>> = {
  fault: ["faults_blocked"],
  good: ["good_pass"],
  warning: ["faults_blocked", "good_pass"],
};

export function productStory(random: SeededRandom): Story<Fate> {
  const products = [...faults(random), ...goods(random), warned(random)];
  return {
    name: "products",
    steps: products.map(({ what, product, ...fate }) => ({
      call: "check",
      given: [toPython(product), ownValue("GLOBAL_POLICIES")],
      judged: judges[fate.kind].map((check) => ({ check, where: what, expected: () => fate })),
    })),
  };
}

/** A product that follows the council in everything, with personal data of Californians. */
function goodProduct(random: SeededRandom): Fields {
  const personal = random.sample(["email", "phone", "street", "birthday", "iban"], 2);
  return {
    name: random.pick(["sales_orders", "deliveries", "service_cases", "payments"]),
    domain: random.pick(["orders", "supply", "customer", "money"]),
    owner: random.pick(["team-orders", "team-supply", "team-care"]),
    version: `${random.integer(1, 4)}.${random.integer(0, 9)}.0`,
    format: random.pick(formats),
    timestamps: "UTC",
    encryption: random.sample(["at_rest", "in_transit"], 2),
    default_access: "deny",
    retention_days: random.integer(400, 2555),
    pii_fields: personal,
    masked_fields: random.sample([...personal, "customer_id"], 3),
    lawful_basis: random.pick(bases),
    erasure_days: random.integer(2, 30),
    regions: random.sample(["EU", "US-CA"], 2),
    opt_out: true,
    completeness: random.integer(95, 100) / 100,
    availability: random.integer(990, 999) / 10,
  };
}

function faults(random: SeededRandom): ProductCase[] {
  function fault(area: string, what: string, change: (product: Fields) => Fields): ProductCase {
    const product = goodProduct(random);
    const changed = change(product);
    const field = Object.keys(changed)[0] ?? "";
    return { kind: "fault", what, area, field, product: { ...product, ...changed } };
  }
  // One day too many each, which a limit that is off by one lets through.
  const [kept, erased] = [2556, 31];
  const filled = random.integer(50, 94);
  const format = random.pick(["xlsx", "csv", "pdf", "access"]);
  const clock = random.pick(["local", "CET", "Europe/Berlin"]);
  const excuse = random.pick(["because we can", "everybody does it", "marketing asked"]);
  return [
    fault("privacy", "personal data left unmasked", ({ pii_fields }) => ({
      masked_fields: Array.isArray(pii_fields) ? pii_fields.slice(0, 1) : [],
    })),
    fault("privacy", "no masking at all", () => ({ masked_fields: GONE })),
    fault("privacy", "no lawful basis", () => ({ lawful_basis: GONE })),
    fault("privacy", `the lawful basis “${excuse}”`, () => ({ lawful_basis: excuse })),
    fault("privacy", `personal data kept ${kept} days`, () => ({ retention_days: kept })),
    fault("privacy", "personal data without a retention", () => ({ retention_days: GONE })),
    fault("privacy", `erasure takes ${erased} days`, () => ({ erasure_days: erased })),
    fault("privacy", "California without opt-out", () => ({ opt_out: false })),
    fault("privacy", "California, opt-out not stated", () => ({ opt_out: GONE })),
    fault("security", "open to everybody by default", () => ({ default_access: "allow" })),
    fault("security", "default access not stated", () => ({ default_access: GONE })),
    fault("security", "not encrypted in transit", () => ({ encryption: ["at_rest"] })),
    fault("interoperability", `the format ${format}`, () => ({ format })),
    fault("interoperability", `times in ${clock} time`, () => ({ timestamps: clock })),
    fault("interoperability", "no version", () => ({ version: GONE })),
    fault("quality", "an empty owner", () => ({ owner: "" })),
    fault("quality", `${filled}% complete`, () => ({ completeness: filled / 100 })),
  ];
}

function goods(random: SeededRandom): ProductCase[] {
  function good(what: string, changed: Fields): ProductCase {
    const product = { ...goodProduct(random), ...changed };
    return { kind: "good", what, area: "", field: "", product };
  }
  return [
    good("a product that does all the council asks", {}),
    good("a product without personal data, kept longer", {
      pii_fields: [],
      masked_fields: GONE,
      lawful_basis: GONE,
      erasure_days: GONE,
      retention_days: random.integer(2600, 9000),
      regions: ["EU"],
      opt_out: GONE,
    }),
    good("a product exactly on every limit", {
      retention_days: 2555,
      erasure_days: 30,
      completeness: 0.95,
      availability: 99,
    }),
    good("a product in another format, on another lawful basis", {
      format: random.pick(["parquet", "iceberg"]),
      lawful_basis: random.pick(["consent", "legal_obligation", "legitimate_interest"]),
    }),
    good("a product outside California, without opt-out", { regions: ["EU"], opt_out: false }),
    good("a product that does more than it has to", {
      encryption: ["at_rest", "in_transit", "in_use"],
      retention_days: random.integer(7, 90),
      erasure_days: 1,
      completeness: 1,
      availability: 99.99,
    }),
  ];
}

function warned(random: SeededRandom): ProductCase {
  const availability = random.integer(950, 989) / 10;
  return {
    kind: "warning",
    what: `an availability of ${availability}`,
    area: "quality",
    field: "availability",
    product: { ...goodProduct(random), availability },
  };
}
