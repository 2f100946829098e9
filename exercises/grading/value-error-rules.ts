import type { ErrorRule } from "@/exercises/grading/error-rule";
import { noneComesFrom } from "@/exercises/grading/type-error-rules";

const tooMuch =
  "The program asks for more memory than there is. Does a list, a text or a number grow in a loop that does not end?";

/** Values that are not there, or not such that the program can go on. */
export const valueErrorRules: readonly ErrorRule[] = [
  [
    "KeyError",
    /^'pop from an empty set'/,
    "The set is empty, so there is nothing to take out. Ask first whether it holds anything.",
  ],
  [
    "KeyError",
    /^(.{1,100})$/,
    (key) =>
      `Nothing is stored under ${key}. Is the key spelt and typed as where it was stored? Where it may be missing, use .get(key, default) or ask with in.`,
  ],
  [
    "KeyError",
    /./,
    "Nothing is stored under this key. Where it may be missing, use .get(key, default) or ask with in.",
  ],
  [
    "IndexError",
    /^pop from empty/,
    "The list is empty, so there is nothing to take out. Ask first whether it holds anything.",
  ],
  [
    "IndexError",
    /(\w+) (?:assignment )?index out of range/,
    (type) =>
      `The ${type} has no item at this position. Positions begin at 0, so the last is its length minus 1; an empty one has none.`,
  ],
  ["AttributeError", /^'NoneType' object/, `The value before the dot is None. ${noneComesFrom}`],
  [
    "AttributeError",
    /^'list' object has no attribute 'add'/,
    "A list takes a new item with .append(); .add() belongs to sets.",
  ],
  [
    "AttributeError",
    /^'set' object has no attribute 'append'/,
    "A set takes a new item with .add(); .append() belongs to lists.",
  ],
  [
    "AttributeError",
    /^'tuple' object has no attribute/,
    "A tuple cannot be changed. Use a list where items come and go.",
  ],
  [
    "AttributeError",
    /^'dict' object has no attribute '(.+?)'/,
    (name) =>
      `A dict has nothing called .${name}. Its entries are reached with square brackets: d["${name}"].`,
  ],
  [
    "AttributeError",
    /^'list' object has no attribute '(.+?)'/,
    (name) =>
      `A list has nothing called .${name}. Is it meant for one of its items? Then pick one, or loop over them.`,
  ],
  [
    "AttributeError",
    /^module 'datetime' has no attribute/,
    "The module datetime holds a class of the same name: write from datetime import datetime.",
  ],
  [
    "AttributeError",
    /^module '(.+?)' has no attribute '(.+?)'/,
    (module, name) => `The module ${module} has nothing called ${name}. Is it misspelt?`,
  ],
  [
    "AttributeError",
    /^'function' object/,
    "This is the function itself, not what it returns. Are its parentheses missing?",
  ],
  [
    "AttributeError",
    /^'(.+?)' object has no attribute '(.+?)'/,
    (type, name) =>
      `A value of the kind ${type} has nothing called .${name}. Is it misspelt, or is the value not what you think it is?`,
  ],
  [
    "ZeroDivisionError",
    /./,
    "Something is divided by zero. Decide what the answer is when there is nothing to divide by, and return that first.",
  ],
  [
    "RecursionError",
    /./,
    "A function calls itself over and over. Which case ends it, and does every call come closer to that case?",
  ],
  ["OverflowError", /index-sized/, tooMuch],
  [
    "OverflowError",
    /./,
    "The result is too large a number. Is something multiplied in a loop that does not end?",
  ],
  ["MemoryError", /.?/, tooMuch],
  [
    "ValueError",
    /(?:not enough|too many) values to unpack \(expected (?:at least )?(\d+)(?:, got (\d+))?/,
    (names, values) =>
      `The left side has ${names === "1" ? "1 name" : `${names} names`}, but there are ${values ? `${values}` : "more"} values. What does the right side hold?`,
  ],
  [
    "ValueError",
    /^invalid literal for int\(\) with base \d+: (.+)$/,
    (text) => `int() reads whole numbers only, and ${text} is none.`,
  ],
  [
    "ValueError",
    /^could not convert string to float: (.+)$/,
    (text) => `float() reads numbers only, and ${text} is none.`,
  ],
  [
    "ValueError",
    /^(max|min)\(\) iterable argument is empty/,
    (name) =>
      `${name}() needs at least one value. Decide what the answer is when there is none, with default=….`,
  ],
  ["ValueError", /not in list/, "The list does not hold this value. Ask with in before."],
  [
    "ValueError",
    /isoformat|does not match format/,
    "The text is not a date in the form that is asked for.",
  ],
  [
    "ValueError",
    /mutable default .* use default_factory/,
    "All objects would share this one value. Write field(default_factory=list) instead.",
  ],
  [
    "ValueError",
    /closed file/,
    "A file was used after it was closed. Work with it inside its with block. Nothing can be typed in here either.",
  ],
  [
    "JSONDecodeError",
    /./,
    "The text is not JSON. JSON has double quotation marks, and no comma after the last entry.",
  ],
  [
    "RuntimeError",
    /changed size during iteration/,
    "The loop adds to or takes from what it walks over. Walk over a copy: for key in list(…).",
  ],
  [
    "StopIteration",
    /.?/,
    "next() found nothing more. Say what it is to return then: next(…, None).",
  ],
  ["AssertionError", /.?/, "An assert in your program does not hold: what it says is not so."],
  ["NotImplementedError", /.?/, "This part says of itself that it is not written yet."],
];
