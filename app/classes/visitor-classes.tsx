import Link from "next/link";
import { Page } from "@/components/ui/page";
import { JoinForm } from "../join/join-form";

/** For whoever is in no class yet; learners may already have work of their own. */
export function VisitorClasses({ isLearner = false }: { isLearner?: boolean }) {
  return (
    <Page
      title="Join a class"
      lead="You can read, practise and take the quiz without a class. In one, your instructor sees how you are doing."
    >
      <JoinForm />
      <p className="border-line border-t pt-6 text-muted text-sm">
        {isLearner && (
          <>
            <Link href="/account" className="inline-block py-1">
              See, download or delete what is kept about you
            </Link>{" "}
            ·{" "}
          </>
        )}
        <Link href="/sign-in" className="inline-block py-1">
          Instructors sign in
        </Link>
      </p>
    </Page>
  );
}
