import type { PythonValue } from "@/exercises/grading/python-value";

/** A value written as Python would write it, cut after `longest` characters. */
export function formatPythonValue(value: PythonValue, longest = 400): string {
  const whole = format(value);
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1)}…`;
}

function format(value: PythonValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return `[${list(value)}]`;
  switch (value.$) {
    case "int":
      return value.digits;
    case "float":
      return /nan|inf/.test(value.text) ? `float('${value.text}')` : value.text;
    case "tuple":
      return value.items.length === 1 ? `(${list(value.items)},)` : `(${list(value.items)})`;
    case "set":
      return value.items.length === 0 ? "set()" : `{${list(value.items)}}`;
    case "frozenset":
      return value.items.length === 0 ? "frozenset()" : `frozenset({${list(value.items)}})`;
    case "dict":
      return `{${value.items.map(([key, item]) => `${format(key)}: ${format(item)}`).join(", ")}}`;
    case "datetime":
      return `datetime.fromisoformat(${quote(value.iso)})`;
    case "date":
      return `date.fromisoformat(${quote(value.iso)})`;
    case "timedelta":
      return `timedelta(days=${value.days}, seconds=${value.seconds}, microseconds=${value.microseconds})`;
    case "exception":
      return `${value.type}(${quote(value.message)})`;
    case "object":
      return value.repr;
    case "cut":
      return `<${value.type} of size ${value.size}, too large to show>`;
    case "cycle":
      return `<${value.type} that contains itself>`;
  }
}

function list(items: readonly PythonValue[]): string {
  return items.map(format).join(", ");
}

/** A text as a Python literal: single quotes unless only those occur inside, as repr does. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character === mark || character === "\\") body += `\\${character}`;
    else if (character === "\n") body += "\\n";
    else if (character === "\r") body += "\\r";
    else if (character === "\t") body += "\\t";
    else if (code < 0x20 || (code >= 0x7f && code <= 0xa0))
      body += `\\x${code.toString(16).padStart(2, "0")}`;
    else if (code >= 0xd800 && code <= 0xdfff) body += `\\u${code.toString(16)}`;
    else body += character;
  }
  return mark + body + mark;
}
