"""For explain-error.test.ts: runs each program of programs.json and prints what it raised."""

import json

from harness_errors import describe_error

with open("programs.json", encoding="utf-8") as file:
    programs = json.load(file)

for program in programs:
    try:
        exec(compile(program, "exercise.py", "exec"), {"__name__": "exercise"})
    except BaseException as error:
        print(json.dumps(describe_error(error)))
    else:
        print("null")
