"""What a data product carries with it: five groups of facts."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class DataProduct:
    # Identity: what it is, and who answers for it
    name: str
    domain: str
    owner: str

    # Interface: where it is, and what comes out
    api_endpoint: str
    schema: dict[str, type]
    format: str

    # Quality: what is promised, and how the promise is tested
    sla_availability: float  # percent of each 30 days
    sla_latency_hours: float  # from a change in the shop to here
    quality_checks: list[Callable[[list[dict]], bool]]

    # Governance: who may read, how long, and what is personal
    access_policy: str
    retention_days: int
    pii_fields: list[str]

    # Observability: what is watched, and what wakes the owner
    metrics: list[str]
    alerts: list[str]

    def failed_checks(self, rows: list[dict]) -> list[str]:
        checks = self.quality_checks
        return [check.__name__ for check in checks if not check(rows)]
