import type { Schema } from "@cfworker/json-schema";

const text: Schema = { type: "string" };
const uri: Schema = { type: "string", format: "uri" };
const day: Schema = { type: "string", format: "date" };
const flag: Schema = { type: "boolean" };
const number: Schema = { type: "number" };
const whole: Schema = { type: "integer" };
const count: Schema = { type: "integer", minimum: 0 };
const anything: Schema = {};
const scalar: Schema = { type: ["string", "number", "boolean", "null"] };

const listOf = (items: Schema): Schema => ({ type: "array", items });
const oneOfTexts = (...choices: string[]): Schema => ({ type: "string", enum: choices });
const part = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const oneOrMore = (items: Schema): Schema => ({ type: "array", items, minItems: 1 });

/** A name that stays the same when what it names is renamed. */
const id: Schema = patterned("^[A-Za-z0-9_-]+$", "may hold letters, figures, _ and - only");
/** A column as "orders.order_id" or by ids, as "schema/orders/properties/order_id". */
const toColumn = 'must lead to a column, as "orders.order_id" does';
const reference: Schema = {
  anyOf: [
    patterned("^[A-Za-z_][A-Za-z0-9_\\-]*(\\.[A-Za-z_\\-][A-Za-z0-9_\\-]*)+$", toColumn),
    patterned(
      "^(?:(?:https?:\\/\\/)?[A-Za-z0-9._\\-\\/]+\\.yaml#)?\\/?[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+(?:\\/[A-Za-z_][A-Za-z0-9_]*\\/[A-Za-z0-9_-]+)*$",
      toColumn,
    ),
  ],
};

/** A text of a certain form; the comment says to people what the pattern says. */
function patterned(pattern: string, $comment: string): Schema {
  return { type: "string", pattern, $comment };
}

type Fields = { [name: string]: Schema };

/** An object that must have the fields whose names end in "!"; it may have others too. */
function open(fields: Fields): Schema {
  const names = Object.keys(fields);
  return {
    type: "object",
    required: names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1)),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name.replace("!", ""), schema]),
    ),
  };
}

/** An object of these fields and no others. */
function closed(fields: Fields): Schema {
  return { ...open(fields), additionalProperties: false };
}

/** What holds besides if a field has this value; one that is absent counts, as in the standard. */
function where(field: string, value: string, demands: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
  return { if: { properties: { [field]: { const: value } } }, then: demands };
}

/** The same, but a field that is absent does not count. */
function whereGiven(field: string, value: Schema, demands: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
  return { if: { required: [field], properties: { [field]: value } }, then: demands };
}

/** The fields of each type of server beside those that all have; "!" marks what it must have. */
const serverFields: { [type: string]: string } = {
  api: "location!",
  athena: "stagingDir! schema! catalog regionName",
  azure: "location! format! delimiter",
  bigquery: "project! dataset!",
  clickhouse: "host! port! database!",
  cloudsql: "host! port! database! schema!",
  custom:
    "account catalog database dataset delimiter endpointUrl format host location path port project region regionName schema serviceName stagingDir stream warehouse",
  databricks: "catalog! schema! host",
  db2: "host! port! database! schema",
  denodo: "host! port! database",
  dremio: "host! port! schema",
  duckdb: "database! schema",
  glue: "account! database! location format",
  hive: "host! database! port",
  impala: "host! database! port",
  informix: "host! database! port",
  kafka: "host! format",
  kinesis: "region format",
  local: "path! format!",
  mysql: "host! port! database!",
  oracle: "host! port! serviceName!",
  postgres: "host! port! database! schema!",
  postgresql: "host! port! database! schema!",
  presto: "host! catalog schema",
  pubsub: "project!",
  redshift: "database! schema! host region account",
  s3: "location! endpointUrl format delimiter",
  sftp: "location! format delimiter",
  snowflake: "account! database! schema! host port warehouse",
  sqlserver: "host! database! schema! port",
  synapse: "host! port! database!",
  trino: "host! port! catalog! schema!",
  vertica: "host! port! database! schema!",
  zen: "host! database! port",
};

function serverField(type: string, name: string): Schema {
  if (name === "port") return whole;
  if (name === "location" && type === "sftp")
    return { ...uri, ...patterned("^sftp://.*", 'must begin with "sftp://"') };
  if (name === "location" || name === "endpointUrl") return uri;
  if (name === "stagingDir" && type === "athena") return uri;
  return text;
}

const server: Schema = {
  ...open({
    id,
    "server!": text,
    "type!": oneOfTexts(...Object.keys(serverFields)),
    description: text,
    environment: text,
    roles: listOf(part("role")),
    customProperties: part("customProperties"),
  }),
  allOf: Object.entries(serverFields).map(([type, names]) =>
    whereGiven(
      "type",
      { const: type },
      open(
        Object.fromEntries(
          names.split(" ").map((name) => [name, serverField(type, name.replace("!", ""))]),
        ),
      ),
    ),
  ),
  unevaluatedProperties: false,
};

/** What tables and columns have in common. */
const elementFields: Fields = {
  id,
  physicalType: text,
  physicalName: text,
  description: text,
  businessName: text,
  authoritativeDefinitions: part("authoritativeDefinitions"),
  tags: part("tags"),
  customProperties: part("customProperties"),
  quality: listOf(part("quality")),
};

const table = closed({
  "name!": text,
  ...elementFields,
  logicalType: oneOfTexts("object"),
  dataGranularityDescription: text,
  properties: listOf(part("property")),
  relationships: listOf(part("tableRelationship")),
});

const range = (bound: Schema): Fields => ({
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
});
const multipleOf: Schema = { type: "number", exclusiveMinimum: 0 };
const moment: Fields = { format: text, ...range(text), timezone: flag, defaultTimezone: text };

/** What `logicalTypeOptions` may say of each logical type. */
const typeOptions: { [type: string]: Fields } = {
  string: { minLength: count, maxLength: count, pattern: text, format: text },
  date: { format: text, ...range(text) },
  timestamp: moment,
  time: moment,
  integer: {
    multipleOf,
    ...range(number),
    format: oneOfTexts("i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"),
  },
  number: { multipleOf, ...range(number), format: oneOfTexts("f32", "f64") },
  object: {
    maxProperties: count,
    minProperties: count,
    required: { ...oneOrMore(text), uniqueItems: true },
  },
  array: { maxItems: count, minItems: count, uniqueItems: flag },
};

/** What else a column of a type may hold: an object its properties, an array its items. */
const typeParts: { [type: string]: Fields } = {
  object: { properties: listOf(part("property")) },
  array: { items: part("column") },
};

const column: Schema = {
  ...open({
    name: text,
    ...elementFields,
    primaryKey: flag,
    primaryKeyPosition: whole,
    logicalType: oneOfTexts(...Object.keys(typeOptions), "boolean"),
    logicalTypeOptions: { type: "object" },
    required: flag,
    unique: flag,
    partitioned: flag,
    partitionKeyPosition: whole,
    classification: text,
    encryptedName: text,
    transformSourceObjects: listOf(text),
    transformLogic: text,
    transformDescription: text,
    examples: listOf(anything),
    criticalDataElement: flag,
    relationships: listOf(part("columnRelationship")),
  }),
  allOf: Object.entries(typeOptions).map(([type, options]) =>
    where("logicalType", type, {
      properties: { logicalTypeOptions: closed(options), ...typeParts[type] },
    }),
  ),
  unevaluatedProperties: false,
};

/** The comparisons of a quality check, of which it has exactly one. */
const twoNumbers: Schema = {
  ...listOf(number),
  minItems: 2,
  maxItems: 2,
  uniqueItems: true,
};
const comparisons: Fields = {
  mustBe: anything,
  mustNotBe: anything,
  mustBeGreaterThan: number,
  mustBeGreaterOrEqualTo: number,
  mustBeLessThan: number,
  mustBeLessOrEqualTo: number,
  mustBeBetween: twoNumbers,
  mustNotBeBetween: twoNumbers,
};
const compared: Schema = {
  oneOf: Object.entries(comparisons).map(([name, schema]) => ({
    required: [name],
    properties: { [name]: schema },
  })),
};

const metric: Schema = {
  ...open({
    "metric!": oneOfTexts(
      "nullValues",
      "missingValues",
      "invalidValues",
      "duplicateValues",
      "rowCount",
    ),
    rule: text,
    arguments: { type: "object" },
  }),
  allOf: [compared],
};

const quality: Schema = {
  ...open({
    id,
    authoritativeDefinitions: part("authoritativeDefinitions"),
    businessImpact: text,
    customProperties: part("customProperties"),
    description: text,
    dimension: oneOfTexts(
      "accuracy",
      "completeness",
      "conformity",
      "consistency",
      "coverage",
      "timeliness",
      "uniqueness",
    ),
    method: text,
    name: text,
    schedule: text,
    scheduler: text,
    severity: text,
    tags: part("tags"),
    type: oneOfTexts("text", "library", "sql", "custom"),
    unit: text,
  }),
  allOf: [
    {
      if: {
        anyOf: [
          { required: ["type"], properties: { type: { const: "library" } } },
          { required: ["metric"], properties: { metric: text } },
        ],
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
      then: metric,
    },
    whereGiven("type", { const: "sql" }, { ...open({ "query!": text }), allOf: [compared] }),
    whereGiven(
      "type",
      { const: "custom" },
      open({ "engine!": text, "implementation!": { type: ["string", "object"] } }),
    ),
  ],
  unevaluatedProperties: false,
};

const relationshipFields: Fields = {
  type: oneOfTexts("foreignKey"),
  "to!": { anyOf: [reference, oneOrMore(reference)] },
  customProperties: part("customProperties"),
};
const bothEnds = (end: Schema): Schema => ({ properties: { from: end, to: end } });
/** Between tables both ends are named, each by one column or each by several. */
const tableRelationship: Schema = {
  ...closed({ ...relationshipFields, "from!": { anyOf: [reference, oneOrMore(reference)] } }),
  anyOf: [bothEnds(text), bothEnds(oneOrMore(text))],
};

const teamFields: Fields = {
  id,
  name: text,
  description: text,
  tags: part("tags"),
  customProperties: part("customProperties"),
  authoritativeDefinitions: part("authoritativeDefinitions"),
};

const member = closed({
  ...teamFields,
  "username!": text,
  role: text,
  dateIn: day,
  dateOut: day,
  replacedByUsername: text,
});

/**
 * What ODCS v3.1.0 asks of a contract: every field, type, value and condition of the JSON schema that
 * the Open Data Contract Standard publishes (bitol-io/open-data-contract-standard, as dated
 * 2026-02-23, with the references of 2026-04-29), written again for this project, without its
 * descriptions.
 */
export const odcsSchema: Schema = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  ...closed({
    "version!": text,
    "apiVersion!": oneOfTexts("v3.1.0", "v3.0.2", "v3.0.1", "v3.0.0", "v2.2.2", "v2.2.1", "v2.2.0"),
    "kind!": oneOfTexts("DataContract"),
    "id!": text,
    "status!": text,
    name: text,
    tenant: text,
    tags: part("tags"),
    servers: listOf(server),
    dataProduct: text,
    description: open({
      usage: text,
      purpose: text,
      limitations: text,
      authoritativeDefinitions: part("authoritativeDefinitions"),
      customProperties: part("customProperties"),
    }),
    domain: text,
    schema: listOf(table),
    support: listOf(
      closed({
        id,
        "channel!": text,
        url: text,
        description: text,
        tool: text,
        scope: text,
        invitationUrl: text,
        customProperties: part("customProperties"),
      }),
    ),
    price: closed({ id, priceAmount: number, priceCurrency: text, priceUnit: text }),
    // The list is how versions before 3.1 had it.
    team: { anyOf: [closed({ ...teamFields, members: listOf(member) }), listOf(member)] },
    roles: listOf(part("role")),
    slaDefaultElement: text,
    slaProperties: listOf(
      closed({
        id,
        "property!": text,
        "value!": scalar,
        valueExt: scalar,
        unit: text,
        element: text,
        driver: text,
        description: text,
        scheduler: text,
        schedule: text,
      }),
    ),
    authoritativeDefinitions: part("authoritativeDefinitions"),
    customProperties: part("customProperties"),
    contractCreatedTs: { type: "string", format: "date-time" },
  }),
  $defs: {
    role: closed({
      id,
      "role!": text,
      description: text,
      access: text,
      firstLevelApprovers: text,
      secondLevelApprovers: text,
      customProperties: part("customProperties"),
    }),
    column,
    property: { ...part("column"), required: ["name"] },
    quality,
    tableRelationship,
    columnRelationship: closed(relationshipFields),
    tags: listOf(text),
    authoritativeDefinitions: listOf(
      closed({ id, "url!": text, "type!": text, description: text }),
    ),
    customProperties: listOf(
      closed({ id, "property!": text, "value!": anything, description: text }),
    ),
  },
};
