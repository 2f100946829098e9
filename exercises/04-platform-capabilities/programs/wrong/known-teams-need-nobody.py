"""A team that was trusted once is trusted.

Fails: grants_end.
Misconception: known-team.
"""

class Platform(Platform):
    def request_access(self, user, team, product_id, purpose, at):
        answer = super().request_access(user, team, product_id, purpose, at)
        request = self.requests[answer["id"]]
        for other in self.requests.values():
            is_same = (other["team"], other["product_id"]) == (team, product_id)
            if is_same and other["status"] == "granted" and request["status"] == "pending":
                request.update(status="granted", granted_at=at)
        return {"id": request["id"], "status": request["status"]}
