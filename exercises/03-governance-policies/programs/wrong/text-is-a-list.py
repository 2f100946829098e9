""""in" works for lists and for texts, so there is no need to look.

Fails: operators, loosening_refused.
Misconception: text-is-a-list.
"""

def is_part_of(part, whole):
    return is_list(part) and whole is not None and all(item in whole for item in part)
