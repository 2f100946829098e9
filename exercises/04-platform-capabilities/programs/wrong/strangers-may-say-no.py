"""A no can do no harm, so anybody may say it.

Fails: who_may_decide, events.
"""

class Platform(Platform):
    def decide(self, request_id, by, approve, at):
        request = self.requests.get(request_id)
        if request and request["status"] == "pending" and not approve and by != request["user"]:
            request["status"] = "rejected"
            self._log("decided", request=request_id, by=by, at=at, status="rejected")
            return "rejected"
        return super().decide(request_id, by, approve, at)
