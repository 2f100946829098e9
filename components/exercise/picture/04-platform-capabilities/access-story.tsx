import { useState } from "react";
import { NotDrawn } from "@/components/exercise/picture/shared/not-drawn";
import { PictureTable } from "@/components/exercise/picture/shared/picture-table";
import {
  drawAccess,
  type RequestRow,
  statusOf,
} from "@/exercises/04-platform-capabilities/picture/access-picture";
import type { Story } from "@/exercises/04-platform-capabilities/picture/story-picture";
import type { Observations } from "@/exercises/grading/observation";
import { AnswerText } from "./answer-text";
import { StoryChoice } from "./story-choice";

/** The requests of a story, the people who decided on them, and who could read afterwards. */
export function AccessStory({
  observations,
  stories,
}: {
  observations: Observations;
  stories: readonly Story[];
}) {
  const asked = stories.filter(({ calls }) =>
    calls.some(({ method }) => method === "request_access"),
  );
  const [chosen, setChosen] = useState<Story | null>(null);
  const story = chosen ?? asked.find(({ check }) => check === "two_people_for_pii") ?? asked[0];
  if (story === undefined) return <NotDrawn text="No public check asks for access." />;
  const picture = drawAccess(observations, story);
  return (
    <>
      <StoryChoice label="Story" stories={asked} chosen={story} onChoose={setChosen} />
      {picture.kind === "missing" ? (
        <NotDrawn text={picture.missing} />
      ) : (
        <>
          <PictureTable
            label="Requests of the story"
            headings={["Team, for which product", "Asked", "Decided", "In the end"]}
            rows={picture.requests.map((request, index) => ({
              key: `${index}`,
              cells: [
                `${request.team}: ${request.product}`,
                <Asked key="asked" request={request} />,
                <Decided key="decided" request={request} />,
                <AnswerText key="status" answer={statusOf(request)} />,
              ],
            }))}
          />
          {picture.reads.length > 0 && (
            <PictureTable
              label="Who could read in the story"
              headings={["Team, which product", "Day", "can_read said"]}
              rows={picture.reads.map(({ team, product, day, answer }, index) => ({
                key: `${index}`,
                cells: [`${team}: ${product}`, day, <AnswerText key="answer" answer={answer} />],
              }))}
            />
          )}
        </>
      )}
    </>
  );
}

function Asked({ request: { user, day, answer, askedAgain } }: { request: RequestRow }) {
  return (
    <span className="block min-w-32">
      <span>{`${user}, day ${day}: `}</span>
      <AnswerText answer={answer} />
      {askedAgain.length > 0 && (
        <span className="block">{`the same request again on day ${askedAgain.join(", ")}`}</span>
      )}
    </span>
  );
}

function Decided({ request: { decisions } }: { request: RequestRow }) {
  if (decisions.length === 0) return <span>nobody was asked</span>;
  return (
    <ul className="min-w-32 space-y-1">
      {decisions.map(({ step, by, approves, day, answer }) => (
        <li key={step}>
          <span>{`${by}, day ${day}, says ${approves ? "yes" : "no"}: `}</span>
          <AnswerText answer={answer} />
        </li>
      ))}
    </ul>
  );
}
