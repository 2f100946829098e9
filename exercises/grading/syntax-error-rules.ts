import type { ErrorRule } from "@/exercises/grading/error-rule";

/** What Python cannot read, and names that it does not know. */
export const syntaxErrorRules: readonly ErrorRule[] = [
  [
    "UnboundLocalError",
    /variable '(.+?)'/,
    (name) =>
      `${name} gets its value inside this function, so it is a name of its own there, and at this point it has no value yet. Give it one before, such as ${name} = 0 above the loop.`,
  ],
  [
    "NameError",
    /Did you forget to import '(.+)'/,
    (module) => `${module} is used but not imported: import it at the top of the file.`,
  ],
  [
    "NameError",
    /^name '(true|false|none)'/,
    () => "Python writes True, False and None with a capital letter.",
  ],
  ["NameError", /^name 'null'/, "Python’s word for nothing is None."],
  [
    "NameError",
    /Did you mean: '(self\..+)'/,
    (name) => `Inside a class, what belongs to the object is reached through it: ${name}.`,
  ],
  [
    "NameError",
    /^name '(.+?)' is not defined\. Did you mean: '(.+)'/,
    (name, near) =>
      `Python knows no name ${name} here, but it knows ${near}. If you meant that one, mend the spelling; if not, define ${name} above this line.`,
  ],
  [
    "NameError",
    /^name '(.+?)'/,
    (name) =>
      `Python knows no name ${name} here. Is it misspelt, defined further down or inside another function, or a text without quotation marks?`,
  ],
  [
    "TabError",
    /./,
    "Some lines are indented with tabs and some with spaces, which look alike but are not. Use four spaces everywhere.",
  ],
  [
    "IndentationError",
    /expected an indented block after (.+?)(?: statement| definition)? on line (\d+)/,
    (what, line) =>
      `What belongs to the ${what} on line ${line} has to stand further to the right, by four spaces. Where there is nothing to do yet, write pass.`,
  ],
  [
    "IndentationError",
    /unexpected indent/,
    "This line stands further to the right than the one before, though no block begins here. Take the extra spaces away.",
  ],
  [
    "IndentationError",
    /unindent/,
    "This line stands neither with the lines of its block nor with those around it. Give it exactly as many spaces as the lines it belongs to.",
  ],
  [
    "SyntaxError",
    /expected ':'/,
    "A colon is missing: def, if, elif, else, for, while, class and with end their line with one.",
  ],
  [
    "SyntaxError",
    /'(.)' was never closed/,
    (bracket) =>
      `The bracket ${bracket} that opens here has no closing partner. Look where this expression ought to end.`,
  ],
  [
    "SyntaxError",
    /closing parenthesis '(.)' does not match opening parenthesis '(.)'/,
    (closing, opening) =>
      `The bracket ${opening} is closed with ${closing}. One of the two is wrong, or another bracket in between is still open.`,
  ],
  [
    "SyntaxError",
    /unmatched '(.)'/,
    (bracket) =>
      `Nothing before opens the bracket that ${bracket} closes: one too many, or an opening one is missing.`,
  ],
  [
    "SyntaxError",
    /unterminated|f-string: expecting/,
    "A text begins here and does not end: its closing quotation mark or bracket is missing.",
  ],
  [
    "SyntaxError",
    /^invalid syntax\. Maybe you meant '=='/,
    "One = gives a name its value; two, ==, ask whether values are equal. A condition needs ==.",
  ],
  [
    "SyntaxError",
    /^cannot assign/,
    'Left of = stands what gets the value: a name, or a place such as x["key"]. To ask whether two values are equal, write ==.',
  ],
  [
    "SyntaxError",
    /forgot a comma/,
    "Two values stand side by side with nothing in between. A comma is missing, or an operator, or a quotation mark.",
  ],
  [
    "SyntaxError",
    /Missing parentheses in call to '(.+?)'/,
    (name) => `What ${name} is to work on stands in parentheses: ${name}(…).`,
  ],
  [
    "SyntaxError",
    /^'(return|yield|await)' outside/,
    (word) => `${word} belongs inside a function. Indent the line so that it stands in one.`,
  ],
  [
    "SyntaxError",
    /^'(break|continue)'/,
    (word) => `${word} belongs inside a loop. Indent the line so that it stands in one.`,
  ],
  [
    "SyntaxError",
    /invalid character '(.)'/u,
    (character) =>
      `Python does not know the character ${character}. It often comes along when text is copied, as curly quotation marks do: type it anew.`,
  ],
  [
    "SyntaxError",
    /leading zeros/,
    "A whole number does not begin with 0. If it is a code and not a quantity, make it a text.",
  ],
  [
    "SyntaxError",
    /positional argument follows keyword/,
    "In a call, arguments with a name come after those without.",
  ],
  [
    "SyntaxError",
    /./,
    "Python cannot read this line. Look for a missing colon, comma, bracket or quotation mark, here or on the line before.",
  ],
];
