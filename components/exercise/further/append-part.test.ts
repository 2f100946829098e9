import { expect, test } from "vitest";
import { appendPart } from "./append-part";

const part = "# Go further 1\ndef f():\n    pass\n";

test("A part comes after all that is there, which stays as it is", () => {
  expect(appendPart("x = 1\n", part)).toEqual({
    text: `x = 1\n\n\n${part}`,
    line: 4,
    wasThere: false,
  });
  expect(appendPart("", part)).toEqual({ text: part, line: 1, wasThere: false });
});

test("A part that is there already is found, not added again", () => {
  const once = appendPart("x = 1", part).text.replace("pass", "return 2");
  expect(appendPart(once, part)).toEqual({ text: once, line: 4, wasThere: true });
});
