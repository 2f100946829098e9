"""Makes mutants of a program, which is the inputs: each is the program with one small slip in it.

The slips are those that people make: another comparison, another operator, a constant off by one,
a condition turned round, a statement left out.
"""

import ast
import copy

COMPARISONS = {
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.Lt: [ast.LtE, ast.GtE],
    ast.LtE: [ast.Lt, ast.Gt],
    ast.Gt: [ast.GtE, ast.LtE],
    ast.GtE: [ast.Gt, ast.Lt],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
}
OPERATORS = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.Div],
    ast.Div: [ast.Mult],
    ast.FloorDiv: [ast.Div],
    ast.Mod: [ast.Mult],
    ast.Pow: [ast.Mult],
    ast.BitAnd: [ast.BitOr],
    ast.BitOr: [ast.BitAnd],
}
SWAPPED_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "ceil": "floor"}
LEFT_OUT = (
    ast.Assign,
    ast.AugAssign,
    ast.Expr,
    ast.Raise,
    ast.Return,
    ast.Continue,
    ast.Break,
    ast.Delete,
)


def probe(observe, inputs):
    """Shows a program's statements, and of each mutant what differs: the whole would be too much."""
    tree = ast.parse(inputs)
    observe.method("statements", [ast.unparse(one) for one in tree.body], "copy")
    for index, mutant in enumerate(mutants(tree)):
        observe.method(f"mutant {index}", mutant, "copy")


def mutants(tree):
    """[what was changed, its line, which statement is another, how that reads] for each mutant."""
    for path, node in _walk(tree, ()):
        (_, at), *inside = path
        for label, changed in _slips(node, path, tree):
            text = ast.unparse(_replaced(tree.body[at], inside, changed))
            yield [label, node.lineno, at, text]


def _walk(node, path):
    """Every node below, with the (field, index) steps that lead to it."""
    for field, value in ast.iter_fields(node):
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(child, ast.AST):
                step = (*path, (field, index))
                if hasattr(child, "lineno"):
                    yield step, child
                yield from _walk(child, step)


def _slips(node, path, tree):
    """(label, node to put in its place) for each slip that can be made at a node."""
    before = ast.unparse(node)

    def slip(changed, label=None):
        after = label or ast.unparse(changed)
        return f"{_short(before)} → {_short(after)}", changed

    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS[type(operator)]:
                changed = copy.deepcopy(node)
                changed.ops[index] = other()
                yield slip(changed)
    elif isinstance(node, (ast.BinOp, ast.AugAssign)):
        for other in OPERATORS.get(type(node.op), []):
            changed = copy.deepcopy(node)
            changed.op = other()
            yield slip(changed)
    elif isinstance(node, ast.BoolOp):
        changed = copy.deepcopy(node)
        changed.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield slip(changed)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield slip(copy.deepcopy(node.operand))
    elif isinstance(node, ast.Constant):
        for value in _other_constants(node.value):
            yield slip(ast.Constant(value))
    elif isinstance(node, ast.Call) and _called(node) in SWAPPED_CALLS:
        changed = copy.deepcopy(node)
        _rename(changed.func, SWAPPED_CALLS[_called(node)])
        yield slip(changed)
    elif isinstance(node, ast.If):
        changed = copy.deepcopy(node)
        changed.test = ast.UnaryOp(ast.Not(), changed.test)
        yield f"if {_short(ast.unparse(node.test))} → if not", changed
    if isinstance(node, LEFT_OUT) and _is_in_function(path, tree) and not _is_docstring(node):
        yield slip(ast.Pass(), "left out")


def _other_constants(value):
    if value is True or value is False:
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, float):
        return [other for other in (value * 2, value + 1) if other != value]
    return []


def _called(node):
    return getattr(node.func, "id", None) or getattr(node.func, "attr", None)


def _rename(function, name):
    if isinstance(function, ast.Name):
        function.id = name
    else:
        function.attr = name


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_in_function(path, tree):
    """Statements at the top level are names that checks ask for: leaving one out is no slip."""
    node = tree
    for field, index in path[:-1]:
        node = getattr(node, field) if index is None else getattr(node, field)[index]
        if isinstance(node, ast.FunctionDef):
            return True
    return False


def _replaced(statement, path, changed):
    if not path:
        return changed
    mutant = copy.deepcopy(statement)
    node = mutant
    for field, index in path[:-1]:
        node = getattr(node, field) if index is None else getattr(node, field)[index]
    field, index = path[-1]
    if index is None:
        setattr(node, field, changed)
    else:
        getattr(node, field)[index] = changed
    return mutant


def _short(text):
    line = " ".join(text.split())
    return line if len(line) <= 70 else line[:69] + "…"
