"""What validate found is printed.

Fails: refused_then_copies, each_rule, all_reasons, filter_before_dedup, newest_wins, null_ids_apart, publish_idempotent, stale_and_late, bad_batch_held, access_denied_by_default, contract_is_true, catalog_entry.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def validate(self, records):
        print(super().validate(records))
