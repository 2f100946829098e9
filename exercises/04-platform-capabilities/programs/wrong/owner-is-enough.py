"""It is the data of the domain, so its owner decides.

Fails: two_people_for_pii, grants_end.
Misconception: owner-is-enough.
"""

class Platform(Platform):
    def decide(self, request_id, by, approve, at):
        if request_id not in self.requests:
            self._refuse(LookupError(f"there is no request {request_id!r}"), by=by, at=at)
        request = self.requests[request_id]
        if request["status"] != "pending":
            self._refuse(ValueError(f"{request_id} is {request['status']} already"), by=by, at=at)
        roles = self._roles(by, request["product_id"])
        if not roles or by == request["user"]:
            self._refuse(PermissionError(f"{by} may not decide {request_id}"), by=by, at=at)
        approvals = request["approvals"]
        if approve:
            approvals[by] = roles
        else:
            request["status"] = "rejected"
        if any("owner" in roles for roles in approvals.values()):
            request.update(status="granted", granted_at=at)
        self._log("decided", request=request_id, by=by, at=at, status=request["status"])
        return request["status"]
