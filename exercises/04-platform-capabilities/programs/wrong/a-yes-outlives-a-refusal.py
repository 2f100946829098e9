"""Who has said yes has said yes, to the next request too.

Fails: two_people_for_pii.
Misconception: yes-is-kept.
"""

class Platform(Platform):
    def request_access(self, user, team, product_id, purpose, at):
        answer = super().request_access(user, team, product_id, purpose, at)
        request = self.requests[answer["id"]]
        for other in self.requests.values():
            is_same = (other["team"], other["product_id"]) == (team, product_id)
            if is_same and other["status"] == "rejected":
                request["approvals"].update(other["approvals"])
        return answer
