import {
  affinity,
  entities,
  needs,
  teams,
} from "@/exercises/01-domain-identification/case/dossier";
import type { CaseTable } from "@/exercises/case-table";

const total = affinity.reduce((sum, [, , weight]) => sum + weight, 0);

/** The dossier of Kestrel Home, to be looked through beside the task. */
export const caseTables: readonly CaseTable[] = [
  {
    id: "teams",
    title: "Teams",
    note: "Who works at Kestrel Home. In Python: TEAMS.",
    columns: [
      { key: "team", label: "Team", kind: "text" },
      { key: "people", label: "People", kind: "number" },
      { key: "about", label: "What it does", kind: "text" },
    ],
    rows: [...teams].map(([team, { people, about }]) => ({ team, people, about })),
  },
  {
    id: "records",
    title: "Records and events",
    note: "What exists, and which team makes which share of its changes. In Python: ENTITIES.",
    columns: [
      { key: "entity", label: "Record", kind: "text" },
      { key: "kind", label: "Kind", kind: "text" },
      { key: "about", label: "What it is", kind: "text" },
      { key: "busiest", label: "Busiest team's share", kind: "share" },
      { key: "changes", label: "Changed by", kind: "list" },
    ],
    rows: [...entities].map(([entity, { kind, about, changes }]) => {
      const shares = [...changes].toSorted(([, a], [, b]) => b - a);
      return {
        entity,
        kind,
        about,
        busiest: shares[0]?.[1] ?? 0,
        changes: shares.map(([team, share]) => `${team} ${Math.round(share * 100)}%`),
      };
    }),
  },
  {
    id: "affinity",
    title: "Joint changes",
    note: `How many changes of the last quarter touched both records: ${affinity.length} pairs, ${total} in all. In Python: AFFINITY.`,
    columns: [
      { key: "one", label: "Record", kind: "text" },
      { key: "other", label: "And record", kind: "text" },
      { key: "weight", label: "Changes of both", kind: "number" },
    ],
    rows: affinity.map(([one, other, weight]) => ({ one, other, weight })),
  },
  {
    id: "needs",
    title: "Needs",
    note: "What consumers ask for, and the records that it takes. In Python: NEEDS.",
    columns: [
      { key: "need", label: "Need", kind: "text" },
      { key: "team", label: "Asked by", kind: "text" },
      { key: "question", label: "What for", kind: "text" },
      { key: "entities", label: "Takes", kind: "list" },
    ],
    rows: [...needs].map(([need, { team, question, entities: taken }]) => ({
      need,
      team,
      question,
      entities: taken,
    })),
  },
];
