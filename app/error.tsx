"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { OffTheMap } from "@/components/ui/off-the-map";

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <OffTheMap
      title="This page failed"
      lead="That is our fault, not yours. What was saved stays saved; drafts are also kept in this browser."
      below={
        error.digest && (
          <p className="mt-6 text-muted text-sm">
            If it keeps failing, tell whoever runs the server this number:{" "}
            <code>{error.digest}</code>
          </p>
        )
      }
    >
      <Button onClick={retry}>Try again</Button>
      <ButtonLink href="/" kind="quiet">
        The lesson
      </ButtonLink>
    </OffTheMap>
  );
}
