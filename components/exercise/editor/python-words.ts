/** Words of the language and its built-in functions, as far as the exercises have a use for them. */
export const pythonWords = {
  keywords:
    "and as assert break class continue def del elif else except False finally for from if import in is lambda None nonlocal not or pass raise return True try while with yield".split(
      " ",
    ),
  functions:
    "abs all any bool dict enumerate filter float frozenset int isinstance iter len list map max min next print range repr reversed round set sorted str sum tuple type zip".split(
      " ",
    ),
  errors: "Exception KeyError LookupError PermissionError RuntimeError TypeError ValueError".split(
    " ",
  ),
} as const;
