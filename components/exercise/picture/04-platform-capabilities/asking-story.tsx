import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import type { AskingPicture } from "@/exercises/04-platform-capabilities/picture/asking-picture";
import { AnswerText } from "./answer-text";
import { QuotaBars, wishInWords } from "./quota-story";

/** The calls of the step, how each differs from the one before, and what was said to it. */
export function AskingStory({ picture: { wishes, use } }: { picture: AskingPicture }) {
  return (
    <>
      <PictureTable
        label="Calls of provision, one after the other"
        headings={["Product", "Wanted", "Which is", "Your platform said"]}
        rows={wishes.map(({ product, template, personal, asked, answer }, index) => ({
          key: `${index}`,
          cells: [
            product,
            wishInWords(template, personal),
            asked,
            <AnswerText key="answer" answer={answer} />,
          ],
        }))}
      />
      <QuotaBars label="What the domain holds after these calls" use={use} />
    </>
  );
}
