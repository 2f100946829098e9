import { ButtonLink } from "@/components/ui/button";

type Props = { href: string; children: string };

/** The one way on from a page. */
export function NextLink({ href, children }: Props) {
  return (
    <ButtonLink href={href} rel="next">
      {`Next: ${children}`}
    </ButtonLink>
  );
}
