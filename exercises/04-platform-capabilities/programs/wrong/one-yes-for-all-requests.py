"""An owner who has said yes to a product has said yes to whoever asks for it.

Fails: two_people_for_pii, grants_end.
"""

class Platform(Platform):
    def decide(self, request_id, by, approve, at):
        if request_id in self.requests:
            request = self.requests[request_id]
            for other in self.requests.values():
                if other["product_id"] == request["product_id"]:
                    request["approvals"] = {**other["approvals"], **request["approvals"]}
        return super().decide(request_id, by, approve, at)
