import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Page } from "@/components/ui/page";
import { listJoinedClasses } from "@/server/classes/list-classes";
import { database } from "@/server/db/store";
import type { Learner } from "@/server/identity/viewer";
import { VisitorClasses } from "./visitor-classes";

export async function LearnerClasses({ viewer }: { viewer: Learner }) {
  const joined = await listJoinedClasses(database(), viewer);
  const [current] = joined;
  if (!current) return <VisitorClasses isLearner />;
  return (
    <Page
      title={joined.length === 1 ? "Your class" : "Your classes"}
      lead={`Attempts and submissions you make now go to ${current.className}.`}
    >
      <ul className="border-ink border-b">
        {joined.map((one) => (
          <li key={one.classId} className="border-ink border-t py-6">
            <h2 className="break-words text-step">
              {one.className}
              {one === current && joined.length > 1 && (
                <span className="ml-3 font-sans font-semibold text-sm">current</span>
              )}
            </h2>
            <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
              <dt className="text-muted">Instructor</dt>
              <dd className="break-words">{one.instructorName}</dd>
              <dt className="text-muted">Your name here</dt>
              <dd className="break-words">{one.name}</dd>
              <dt className="text-muted">Joined</dt>
              <dd>
                <Moment at={one.joinedAt.toISOString()} />
              </dd>
              {one.seesChecks && (
                <>
                  <dt className="text-muted">Check</dt>
                  <dd>tells your instructor which checks fail, not the program</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/">Read the lesson</ButtonLink>
        <ButtonLink href="/join" kind="quiet">
          Join another class
        </ButtonLink>
      </div>
      <p className="border-line border-t pt-6 text-muted text-sm leading-relaxed">
        To change your name, join the same class again.{" "}
        <Link href="/account">See, download or delete what is kept about you</Link>.
      </p>
    </Page>
  );
}
