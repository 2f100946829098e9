"""Where in a program its top-level names, and the entries of their literals, are written."""

import ast

MOST_ENTRIES = 2_000
DEEPEST = 4


def find_definitions(tree):
    """[{"name", "line", "entries": [{"key", "line", "entries"}]}]; the last definition of a name counts."""
    found, room = {}, [MOST_ENTRIES]
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found[node.name] = {"name": node.name, "line": node.lineno, "entries": []}
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            _assign(found, node.target, node.value, room)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                _assign(found, target, node.value, room)
    return list(found.values())


def _assign(found, target, value, room):
    if isinstance(target, ast.Name):
        entries = _entries(value, 1, room)
        found[target.id] = {"name": target.id, "line": target.lineno, "entries": entries}
    elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
        key = _key(target.slice)
        if target.value.id in found and key is not None:
            entry = {"key": key, "line": target.lineno, "entries": _entries(value, 2, room)}
            found[target.value.id]["entries"].append(entry)


def _entries(node, depth, room):
    if isinstance(node, ast.Dict):
        pairs = [(_key(key), key, value) for key, value in zip(node.keys, node.values)]
    elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        pairs = [(index, item, item) for index, item in enumerate(node.elts)]
    elif isinstance(node, ast.Call):  # dict(a=1) and a learner's own domain(teams=[…]) alike
        pairs = [(keyword.arg, keyword, keyword.value) for keyword in node.keywords]
    else:
        return []
    entries = []
    for key, place, value in pairs:
        if key is None or room[0] == 0:
            continue
        room[0] -= 1
        deeper = _entries(value, depth + 1, room) if depth < DEEPEST else []
        entries.append({"key": key, "line": place.lineno, "entries": deeper})
    return entries


def _key(node):
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, str) and len(value) <= 200:
        return value
    return value if type(value) is int and abs(value) < 2**53 else None
