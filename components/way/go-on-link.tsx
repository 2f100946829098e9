import { ButtonLink } from "@/components/ui/button";
import { Foremost } from "./foremost";

type Place = { of?: string; href: string; goOn: string };

/** Where one stopped; the first place says to begin. It leads back into the way, and not on: no rel. */
export function GoOnLink({ places }: { places: readonly Place[] }) {
  return (
    <Foremost items={places}>
      {({ href, goOn }) => (
        <ButtonLink href={href} className="font-sans">
          {goOn}
        </ButtonLink>
      )}
    </Foremost>
  );
}
