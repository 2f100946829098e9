"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <Page
      title="This page failed"
      lead="That is our fault, not yours. What was saved stays saved; drafts are also kept in this browser."
    >
      <div className="flex flex-wrap gap-3">
        <Button onClick={retry}>Try again</Button>
        <ButtonLink href="/" kind="quiet">
          The lesson
        </ButtonLink>
      </div>
      {error.digest && (
        <p className="text-muted text-sm">
          If it keeps failing, tell whoever runs the server this number: <code>{error.digest}</code>
        </p>
      )}
    </Page>
  );
}
