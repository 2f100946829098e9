import type { Viewer } from "@/server/identity/viewer";

/**
 * Who may see or do what: the only place that decides it. Data functions call these before they
 * answer; a refused read answers "not found", so that nobody learns what exists.
 */

export function mayCreateClass(viewer: Viewer): boolean {
  return viewer.kind === "instructor";
}

/** Its code, its learners and all their results. */
export function mayReadClass(viewer: Viewer, { instructorId }: { instructorId: string }): boolean {
  return viewer.kind === "instructor" && viewer.id === instructorId;
}

/** Instructors stay apart from learners: one browser would otherwise be both. */
export function mayJoinClass(viewer: Viewer): boolean {
  return viewer.kind === "learner";
}

/** What their Checks found, where the class asked for it and its learners are told. */
export function mayTellChecks(viewer: Viewer, joined: { seesChecks: boolean } | null): boolean {
  return viewer.kind === "learner" && joined?.seesChecks === true;
}

/** Only where an instructor reads it. */
export function maySayUnclear(viewer: Viewer, joined: object | null): boolean {
  return viewer.kind === "learner" && joined !== null;
}

/** Something a learner made; `classInstructorId` is null outside a class. */
export type Work = { learnerId: string; classInstructorId: string | null };

/** The learner's own answers and, once submitted, their points. */
export function mayReadAttempt(viewer: Viewer, work: Work): boolean {
  return isOwn(viewer, work.learnerId) || mayReviewAttempt(viewer, work);
}

/** The answers beside the right ones, before the attempt is submitted too: never for learners. */
export function mayReviewAttempt(viewer: Viewer, { classInstructorId }: Work): boolean {
  return viewer.kind === "instructor" && viewer.id === classInstructorId;
}

export function mayReadSubmission(viewer: Viewer, work: Work): boolean {
  return isOwn(viewer, work.learnerId) || mayReviewAttempt(viewer, work);
}

/** The accepted designs of an exercise: whole solutions, so only for who has mastered it themselves. */
export function mayReadDesigns(viewer: Viewer, { hasMastered }: { hasMastered: boolean }): boolean {
  return viewer.kind === "instructor" || (viewer.kind === "learner" && hasMastered);
}

/** Take away or delete everything that is kept about a person. */
export function mayManageAccount(viewer: Viewer, { personId }: { personId: string }): boolean {
  return isOwn(viewer, personId);
}

function isOwn(viewer: Viewer, ownerId: string): boolean {
  return viewer.kind !== "visitor" && viewer.id === ownerId;
}
