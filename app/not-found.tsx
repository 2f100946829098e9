import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Page
      title="There is nothing at this address"
      lead="It may be mistyped, or it may belong to somebody else. Your own work is not affected."
    >
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/">The lesson</ButtonLink>
        <ButtonLink href="/classes" kind="quiet">
          Your class
        </ButtonLink>
      </div>
    </Page>
  );
}
