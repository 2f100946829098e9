import { expect, test } from "vitest";
import type { Viewer } from "@/server/identity/viewer";
import {
  mayCreateClass,
  mayJoinClass,
  mayManageAccount,
  mayReadAttempt,
  mayReadClass,
  mayReadDesigns,
  mayReadSubmission,
  mayReviewAttempt,
  maySayUnclear,
  mayTellChecks,
} from "./policy";

const viewers: Record<string, Viewer> = {
  visitor: { kind: "visitor" },
  ada: { kind: "learner", id: "ada", name: "Ada" },
  ben: { kind: "learner", id: "ben", name: "Ben" },
  ines: { kind: "instructor", id: "ines", name: "Ines", email: "ines@example.org" },
  omar: { kind: "instructor", id: "omar", name: "Omar", email: "omar@example.org" },
};

const inesClass = { instructorId: "ines" };
const inClass = { learnerId: "ada", classInstructorId: "ines" };
const alone = { learnerId: "ada", classInstructorId: null };

// Who may; everybody else may not.
const table: [string, (viewer: Viewer) => boolean, string[]][] = [
  ["create a class", mayCreateClass, ["ines", "omar"]],
  ["join a class", mayJoinClass, ["ada", "ben"]],
  ["read Ines's class", (viewer) => mayReadClass(viewer, inesClass), ["ines"]],
  [
    "tell a class of checks",
    (viewer) => mayTellChecks(viewer, { seesChecks: true }),
    ["ada", "ben"],
  ],
  ["tell one that did not ask", (viewer) => mayTellChecks(viewer, { seesChecks: false }), []],
  ["tell of checks outside a class", (viewer) => mayTellChecks(viewer, null), []],
  ["say in a class what is unclear", (viewer) => maySayUnclear(viewer, {}), ["ada", "ben"]],
  ["say so outside a class", (viewer) => maySayUnclear(viewer, null), []],
  ["read Ada's attempt in it", (viewer) => mayReadAttempt(viewer, inClass), ["ada", "ines"]],
  ["read Ada's attempt outside", (viewer) => mayReadAttempt(viewer, alone), ["ada"]],
  ["see the key beside her answers", (viewer) => mayReviewAttempt(viewer, inClass), ["ines"]],
  ["see the key outside a class", (viewer) => mayReviewAttempt(viewer, alone), []],
  ["read Ada's submission in it", (viewer) => mayReadSubmission(viewer, inClass), ["ada", "ines"]],
  ["read Ada's submission outside", (viewer) => mayReadSubmission(viewer, alone), ["ada"]],
  ["read designs unmastered", (v) => mayReadDesigns(v, { hasMastered: false }), ["ines", "omar"]],
  [
    "read designs once mastered",
    (viewer) => mayReadDesigns(viewer, { hasMastered: true }),
    ["ada", "ben", "ines", "omar"],
  ],
  ["manage Ada's data", (viewer) => mayManageAccount(viewer, { personId: "ada" }), ["ada"]],
];

const cases = table.flatMap(([what, may, allowed]) =>
  Object.entries(viewers).map(([who, viewer]) => ({
    who,
    what,
    isAllowed: may(viewer),
    isExpected: allowed.includes(who),
  })),
);

test.each(cases.filter(({ isExpected }) => isExpected))("$who may $what", ({ isAllowed }) => {
  expect(isAllowed).toBe(true);
});

test.each(cases.filter(({ isExpected }) => !isExpected))("$who may not $what", ({ isAllowed }) => {
  expect(isAllowed).toBe(false);
});
