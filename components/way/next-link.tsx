import { ButtonLink } from "@/components/ui/button";

type Props = { href: string; kind?: "primary" | "plain"; children: string };

/** The one way on from a page; quiet where something is better done before. */
export function NextLink({ href, kind = "primary", children }: Props) {
  return (
    <ButtonLink href={href} rel="next" kind={kind}>
      {`Next: ${children}`}
    </ButtonLink>
  );
}
