"""Where in a program its top-level names, and the entries of their literals, are written."""

import ast
import re

MOST_PLACES = 2_000
DEEPEST = 4
STEP = re.compile(r"# Step \d+")


def find_definitions(tree, source=""):
    """[{"path": ["PRODUCTS", 3, "inputs"], "line": 41}]; the last definition of a name counts.

    An entry on the same line as what holds it is left out: the longest known path tells the line.
    In a function or a class the first comment of each step has a place too: ["check", "# Step 2"].
    """
    lines = source.splitlines()
    found = {}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            steps = _steps(lines, node)
            found[node.name] = [{"path": [node.name], "line": node.lineno}, *steps]
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            _assign(found, node.target, node.value)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                _assign(found, target, node.value)
    return [place for places in found.values() for place in places][:MOST_PLACES]


def _steps(lines, node):
    first = {}
    for line in range(node.lineno, node.end_lineno + 1):
        for step in STEP.findall(lines[line - 1] if line <= len(lines) else ""):
            first.setdefault(step, line)
    return [{"path": [node.name, step], "line": line} for step, line in first.items()]


def _assign(found, target, value):
    if isinstance(target, ast.Name):
        path = [target.id]
        found[target.id] = [{"path": path, "line": target.lineno}, *_entries(value, path)]
    elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
        name, key = target.value.id, _key(target.slice)
        if name in found and key is not None:
            path = [name, key]
            found[name] += [{"path": path, "line": target.lineno}, *_entries(value, path)]


def _entries(node, path):
    if len(path) >= DEEPEST:
        return []
    if isinstance(node, ast.Dict):
        entries = [(_key(key), key, value) for key, value in zip(node.keys, node.values)]
    elif isinstance(node, (ast.List, ast.Tuple)):
        entries = [(index, item, item) for index, item in enumerate(node.elts)]
    elif isinstance(node, ast.BinOp) and isinstance(node.right, ast.List):  # GIVEN + [...]
        items = node.right.elts
        entries = [(index - len(items), item, item) for index, item in enumerate(items)]
    elif isinstance(node, ast.Call):  # dict(a=1) and a function of the learner's alike
        entries = [(keyword.arg, keyword, keyword.value) for keyword in node.keywords]
    else:
        return []
    places = []
    for key, where, value in entries:
        if key is not None:
            if where.lineno != node.lineno:
                places.append({"path": [*path, key], "line": where.lineno})
            places += _entries(value, [*path, key])
    return places


def _key(node):
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, str) and len(value) <= 200:
        return value
    return value if type(value) is int and abs(value) < 2**53 else None
