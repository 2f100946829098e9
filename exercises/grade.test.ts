import { execFile } from "node:child_process";
import { expect, test } from "vitest";

const folder = "exercises/01-domain-identification";

function runGrade(...args: string[]): Promise<{ code: unknown; lines: string[]; errors: string }> {
  const command = ["--conditions=react-server", "exercises/grade.ts", ...args];
  return new Promise((resolve) => {
    execFile("node_modules/.bin/tsx", command, (error, stdout, stderr) =>
      resolve({
        code: error?.code ?? 0,
        lines: stdout.split("\n").filter((line) => line !== ""),
        errors: stderr,
      }),
    );
  });
}

test("Every file that can be graded is one line of JSON", async () => {
  const wrong = `${folder}/programs/wrong/one-big-domain.py`;
  const full = `${folder}/programs/solutions/full.py`;
  const { code, lines } = await runGrade("1", full, wrong, "--after", full, "--seed", "7");
  expect(code).toBe(0);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {
      file: full,
      exercise: "domain-identification",
      points: 100,
      outOf: 100,
      complete: true,
      mastered: true,
    },
    { file: wrong, version: expect.stringMatching(/^[0-9a-f]{16}$/), mastered: false },
  ]);
  expect(JSON.parse(lines[1] ?? "").checks).toContainEqual({
    id: "right_size",
    passed: false,
    outcome: "failed",
    points: 0,
    message: expect.stringContaining("needs between 4 and 9"),
    misconception: "one-domain-keeps-all-inside",
  });
});

test("A missing file fails the command, and the others are still graded", async () => {
  const { code, lines, errors } = await runGrade(
    "domain-identification",
    `${folder}/nothing.py`,
    `${folder}/starter.py`,
  );
  expect(code).toBe(2);
  expect(errors).toContain(`${folder}/nothing.py was not graded`);
  expect(lines).toHaveLength(1);
});

test.each([
  [["9", "x.py"], 'There is no exercise "9".'],
  [[], "Which exercise?"],
  [["1"], "Which files?"],
  [["1", "x.py", "--sed", "1"], "Unknown option '--sed'"],
])("The arguments %j get a reason and the usage", async (args, reason) => {
  const { code, lines, errors } = await runGrade(...args);
  expect([code, lines]).toEqual([2, []]);
  expect(errors).toContain(reason);
  expect(errors).toContain("npm run grade -- <exercise> <file.py>…");
});
