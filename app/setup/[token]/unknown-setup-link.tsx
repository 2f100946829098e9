import { Page } from "@/components/ui/page";

export function UnknownSetupLink() {
  return (
    <Page title="No such set-up link" lead="The address may have been cut off when it was copied.">
      <p className="max-w-prose leading-relaxed">
        Copy the whole link from the terminal in which the server runs. If it is gone, restart the
        server to get a new link: it prints one as long as there is no instructor.
      </p>
    </Page>
  );
}
