"""An order needs an e-mail address.

Fails: each_rule, contract_is_true.
"""

rules_of_the_text = broken_rules


def broken_rules(record):
    rules = rules_of_the_text(record)
    return rules if record.get("customer_email") else [*rules, "email_null"]
