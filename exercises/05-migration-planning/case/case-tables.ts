import {
  candidates,
  capacity,
  challenges,
  domains,
  needsFrom,
  roles,
  tasks,
} from "@/exercises/05-migration-planning/case/migration-case";
import type { CaseTable } from "@/exercises/case-table";

/** The migration of Kestrel Home, to be looked through beside the task. */
export const caseTables: readonly CaseTable[] = [
  {
    id: "activities",
    title: "Activities",
    note: "The plan: what has to end before each activity, who works on it, and how many weeks it takes: o is the optimistic estimate, m the likely one, p the pessimistic one. In Python: TASKS.",
    columns: [
      { key: "activity", label: "Activity", kind: "text" },
      { key: "optimistic", label: "o", kind: "number" },
      { key: "likely", label: "m", kind: "number" },
      { key: "pessimistic", label: "p", kind: "number" },
      { key: "needs", label: "Waits for", kind: "list" },
      { key: "crew", label: "Crews", kind: "list" },
      { key: "about", label: "What it is", kind: "text" },
    ],
    rows: [...tasks].map(([activity, { about, estimate, needs, crew }]) => ({
      activity,
      about,
      optimistic: estimate[0],
      likely: estimate[1],
      pessimistic: estimate[2],
      needs,
      crew: [...crew].map(([who, people]) => (people === 1 ? who : `${people} ${who}`)),
    })),
  },
  {
    id: "crews",
    title: "Crews",
    note: "How many people there are, and which activities need them. In Python: CAPACITY.",
    columns: [
      { key: "crew", label: "Crew", kind: "text" },
      { key: "people", label: "People", kind: "number" },
      { key: "activities", label: "Works on", kind: "list" },
    ],
    rows: [...capacity].map(([crew, people]) => ({
      crew,
      people,
      activities: [...tasks].filter(([, one]) => one.crew.has(crew)).map(([name]) => name),
    })),
  },
  {
    id: "candidates",
    title: "Candidates for the pilot",
    note: "Value, readiness and risk go from 1 to 5; consumers wait for the domain's data, upstream counts what it needs itself. In Python: CANDIDATES.",
    columns: [
      { key: "domain", label: "Domain", kind: "text" },
      { key: "value", label: "Value", kind: "number" },
      { key: "readiness", label: "Readiness", kind: "number" },
      { key: "risk", label: "Risk", kind: "number" },
      { key: "consumers", label: "Consumers", kind: "number" },
      { key: "upstream", label: "Upstream", kind: "number" },
    ],
    rows: [...candidates].map(([domain, figures]) => ({ domain, ...figures })),
  },
  {
    id: "domains",
    title: "Domains",
    note: "Whose products each domain needs before it can move. In Python: DOMAINS and NEEDS_FROM.",
    columns: [
      { key: "domain", label: "Domain", kind: "text" },
      { key: "needs", label: "Needs", kind: "list" },
      { key: "neededBy", label: "Is needed by", kind: "list" },
    ],
    rows: domains.map((domain) => ({
      domain,
      needs: needsFrom.get(domain) ?? [],
      neededBy: domains.filter((other) => needsFrom.get(other)?.includes(domain)),
    })),
  },
  {
    id: "challenges",
    title: "Challenges",
    note: "What the lesson names; each needs a risk that covers it. In Python: CHALLENGES.",
    columns: [
      { key: "covers", label: "Covers", kind: "text" },
      { key: "challenge", label: "Challenge", kind: "text" },
    ],
    rows: [...challenges].map(([covers, challenge]) => ({ covers, challenge })),
  },
  {
    id: "roles",
    title: "Roles",
    note: "Who can own a risk. In Python: ROLES.",
    columns: [{ key: "role", label: "Role", kind: "text" }],
    rows: roles.map((role) => ({ role })),
  },
];
