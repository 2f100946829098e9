import { platformCapabilities } from "@/exercises/04-platform-capabilities/exercise";
import type { Story } from "@/exercises/04-platform-capabilities/picture/story-picture";

/** Chooses one of the stories that the public checks play, under the check that plays it. */
export function StoryChoice({
  label,
  stories,
  chosen,
  onChoose,
}: {
  label: string;
  stories: readonly Story[];
  chosen: Story;
  onChoose: (story: Story) => void;
}) {
  const checks = platformCapabilities.checks.filter(({ id }) =>
    stories.some(({ check }) => check === id),
  );
  return (
    <label className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {label}
      <select
        value={chosen.name}
        onChange={({ target }) => {
          const story = stories.find(({ name }) => name === target.value);
          if (story) onChoose(story);
        }}
        className="min-h-10 min-w-0 max-w-full flex-1 rounded-md border border-strong-line bg-raised px-2"
      >
        {checks.map(({ id, title }) => (
          <optgroup key={id} label={title}>
            {stories
              .filter(({ check }) => check === id)
              .map(({ name, where }) => (
                <option key={name} value={name}>
                  {where}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
