import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { OffTheMap } from "@/components/ui/off-the-map";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <OffTheMap
      title="Not on the map"
      lead="There is no page at this address. It may be mistyped, or it may belong to somebody else. Your own work is not affected."
    >
      <ButtonLink href="/">Go on with the lesson</ButtonLink>
      <ButtonLink href="/exercises" kind="quiet">
        Exercises
      </ButtonLink>
      <ButtonLink href="/your-day" kind="quiet">
        Your Day 17
      </ButtonLink>
    </OffTheMap>
  );
}
