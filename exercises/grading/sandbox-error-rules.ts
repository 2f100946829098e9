import type { ErrorRule } from "@/exercises/grading/error-rule";

const noInput =
  "Nobody can type an answer here: write the value into the program, or make it a parameter of a function.";

const noNetwork =
  "There is no network here. All that the exercise needs comes with it, as files and as arguments.";

const noThreads =
  "There are no threads, other processes or programs here. Do the work one step after the other.";

/** What is not to be had where learners’ programs run. */
export const sandboxErrorRules: readonly ErrorRule[] = [
  ["ModuleNotFoundError", /'_?(?:multiprocessing|posixsubprocess)/, noThreads],
  [
    "ModuleNotFoundError",
    /'(requests|httpx|aiohttp|urllib3)/,
    (name) =>
      `${name} is not here, and neither is a network. All that the exercise needs comes with it.`,
  ],
  [
    "ModuleNotFoundError",
    /'(numpy|pandas|scipy|matplotlib|polars|pydantic|sklearn|networkx|yaml)/,
    (name) =>
      `${name} is not part of Python itself and is not here: the standard library is enough for this exercise.`,
  ],
  [
    "ModuleNotFoundError",
    /'(.+?)'/,
    (name) =>
      `There is no module ${name} here. Is it misspelt? Only the standard library and the exercise’s own files can be imported.`,
  ],
  [
    "ImportError",
    /^cannot import name '(.+?)' from '(.+?)'/,
    (name, module) =>
      `The module ${module} has nothing called ${name}. Is it misspelt, or has it moved?`,
  ],
  [
    "SystemExit",
    /.?/,
    "exit(), quit() and sys.exit() end the program before it can be checked. Take the call out.",
  ],
  ["EOFError", /.?/, noInput],
  ["RuntimeError", /^input\(\)/, noInput],
  ["RuntimeError", /new thread/, noThreads],
  [
    "RuntimeError",
    /stack switching|running event loop/,
    "asyncio cannot wait for anything here. Write plain functions without async and await.",
  ],
  [
    "FileNotFoundError",
    /'(.+)'/,
    (name) =>
      `There is no file ${name}. Only the exercise’s own files, and those that the program has written, can be opened.`,
  ],
  ["PermissionError", /.?/, "This file is not the program’s to open or write."],
  ["ConnectionError", /.?/, noNetwork],
  ["URLError", /.?/, noNetwork],
  ["gaierror", /.?/, noNetwork],
  ["TimeoutError", /.?/, noNetwork],
  ["HTTPException", /.?/, noNetwork],
  ["OSError", /process|Function not implemented/, noThreads],
  ["OSError", /[Nn]etwork|[Hh]ost|[Cc]onnection|[Ss]ocket/, noNetwork],
];
