import {
  drawQuotas,
  type QuotaPicture,
  type Story,
} from "@/exercises/04-platform-capabilities/picture/story-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Observations } from "@/exercises/grading/observation";

type Wish = QuotaPicture["wishes"][number];

/** How a wish stands to the one before for the same product. */
type Asked = "new" | "the same again" | "another template" | "other data" | "both other";

export type AskingPicture = Omit<QuotaPicture, "wishes"> & { wishes: (Wish & { asked: Asked })[] };

/** The story of the step: what was asked for, how that differed, and what the platform said. */
export function drawAsking(
  observations: Observations,
  stories: readonly Story[],
): Drawn<AskingPicture> {
  const story = stories.find(({ check }) => check === "asked_twice");
  if (story === undefined) return notDrawn("No public check asks twice.");
  const picture = drawQuotas(observations, story);
  if (picture.kind === "missing") return picture;
  const last = new Map<string, Wish>();
  return {
    ...picture,
    wishes: picture.wishes.map((wish) => {
      const asked = compareWishes(last.get(wish.product), wish);
      last.set(wish.product, wish);
      return { ...wish, asked };
    }),
  };
}

function compareWishes(before: Wish | undefined, wish: Wish): Asked {
  if (before === undefined) return "new";
  const isSameTemplate = before.template === wish.template;
  if (before.personal === wish.personal) {
    return isSameTemplate ? "the same again" : "another template";
  }
  return isSameTemplate ? "other data" : "both other";
}
