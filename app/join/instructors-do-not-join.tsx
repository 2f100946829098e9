import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

export function InstructorsDoNotJoin() {
  return (
    <Page
      title="You are signed in as an instructor"
      lead="Learners join classes. To see what they see, open this address in a private window."
    >
      <p>
        <ButtonLink href="/classes">Your classes</ButtonLink>
      </p>
      <p className="text-sm">
        Or <Link href="/sign-out">sign out</Link> here first.
      </p>
    </Page>
  );
}
