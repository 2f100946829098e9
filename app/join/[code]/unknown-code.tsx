import { ButtonLink } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

export function UnknownCode() {
  return (
    <Page
      title="No class has this code"
      lead="The address may be mistyped, or the class may have been deleted. Nothing of yours changed."
    >
      <p className="max-w-prose leading-relaxed">
        Check each character with your instructor, or type the code yourself.
      </p>
      <ButtonLink href="/join">Type the code</ButtonLink>
    </Page>
  );
}
