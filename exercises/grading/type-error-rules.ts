import type { ErrorRule } from "@/exercises/grading/error-rule";

/** Why a value is None against all expectation. */
export const noneComesFrom =
  "Either it was given so, as where a record lacks a value: then ask for that first. Or a function ends without return on some path, or a method that only changes something, such as .append() or .sort(), was used for its value.";

/** Values of another kind than the program thinks. */
export const typeErrorRules: readonly ErrorRule[] = [
  [
    "TypeError",
    /^'NoneType' object is not callable/,
    "Parentheses after a value call it as a function, but this value is None. Is a name used for a function and for a value?",
  ],
  ["TypeError", /NoneType/, `A value is None where another one was expected. ${noneComesFrom}`],
  [
    "TypeError",
    /^can only join an iterable/,
    ".join() puts together a list of texts. What it got is not a list, or is None.",
  ],
  [
    "TypeError",
    /missing \d+ required (?:positional|keyword-only) arguments?: (.+)$/,
    (names) => `The call gives too little: ${names} is missing. Compare it with the def line.`,
  ],
  [
    "TypeError",
    /^\w+\.\w+\(\) takes 0 positional arguments but/,
    "A function inside a class gets the object as its first argument: begin its parameters with self.",
  ],
  [
    "TypeError",
    /^\S+ takes (?:from )?(\d+).*? positional arguments? but (\d+) w/,
    (takes, given) =>
      `The call gives ${given} arguments and the function takes ${takes}. Compare it with the def line; inside a class, self is one of them.`,
  ],
  [
    "TypeError",
    /takes no arguments/,
    "Neither this class nor its __init__ asks for arguments. Write def __init__(self, …), or give none.",
  ],
  [
    "TypeError",
    /unexpected keyword argument '(.+?)'/,
    (name) => `The function has no parameter called ${name}. Compare the call with the def line.`,
  ],
  [
    "TypeError",
    /multiple values for argument '(.+?)'/,
    (name) => `The call gives ${name} twice: once by its place and once by its name.`,
  ],
  [
    "TypeError",
    /unhashable type: '(list|dict|set|.+?)'/,
    (type) =>
      `A ${type} can change, so it can be neither a key of a dict nor an item of a set. Use ${type === "set" ? "frozenset(…)" : "tuple(…)"} instead.`,
  ],
  [
    "TypeError",
    /unpack non-iterable (\w+)/,
    (type) =>
      `The left side asks for several values, but the right side is a single one (${type}).`,
  ],
  [
    "TypeError",
    /^'(\w+)' object is not iterable|^object is not iterable/,
    (type) =>
      `A loop, or list(), sum(), sorted() and the like, needs something that holds several values${type ? `; a single ${type} does not` : ""}.`,
  ],
  [
    "TypeError",
    /^(\w+) indices must be integers.*not (\w+)/,
    (type, by) =>
      `A ${type} is asked by position, with a whole number and not with a ${by}. If it holds dicts, pick one first, or loop over them.`,
  ],
  [
    "TypeError",
    /^'(set|frozenset)' object is not subscriptable/,
    "A set has no order and so no positions. Loop over it, or make a list of it with sorted().",
  ],
  [
    "TypeError",
    /^'(?:function|method|builtin_function_or_method)' object is not subscriptable/,
    "This is the function itself, not what it returns. Are its parentheses missing?",
  ],
  [
    "TypeError",
    /^'(\w+)' object is not subscriptable/,
    (type) =>
      `Square brackets ask for a part of a list, a text or a dict, but this value is a single ${type}.`,
  ],
  [
    "TypeError",
    /^'(\w+)' object is not callable/,
    (type) =>
      `Parentheses after a value call it as a function, but this value is a ${type}. Is a comma or an operator missing before them, or does a variable have the name of a function?`,
  ],
  [
    "TypeError",
    /can only concatenate|for \+: '(?:int|float)' and 'str'|for \+: 'str'/,
    "+ joins values of one kind only. Turn one of them into the other’s kind first, with str(), int(), list() or tuple().",
  ],
  [
    "TypeError",
    /unsupported operand type\(s\) for (\S+): '(.+?)' and '(.+?)'/,
    (operator, one, other) =>
      `${operator} does not work between ${one} and ${other}. Which of the two values is not what you think it is?`,
  ],
  [
    "TypeError",
    /not supported between instances of '(.+?)' and '(.+?)'/,
    (one, other) =>
      `Values of the kinds ${one} and ${other} have no order between them. To sort or compare, choose what goes by with key=….`,
  ],
  [
    "TypeError",
    /^'(\w+)' object (?:does not|doesn't) support item/,
    (type) => `A ${type} cannot be changed. Make a new one, or use a list or a dict.`,
  ],
  [
    "TypeError",
    /expected str instance, (\w+) found/,
    (type) =>
      `.join() puts together texts only, and one item is of the kind ${type}. Turn each into text first, with str().`,
  ],
  [
    "TypeError",
    /has no len\(\)/,
    "Only what holds several values has a length; this is a single one.",
  ],
  ["TypeError", /as an integer/, "A whole number is needed here. Use //, int() or len()."],
  [
    "TypeError",
    /offset-naive and offset-aware/,
    "One of the two times has a time zone and the other has none. Give both one.",
  ],
];
