"""The 90 days begin when the team asks.

Fails: grants_end.
Misconception: clock-from-request.
"""

def is_running(request, at):
    """Whether a grant holds on a day: from the request, for 90 days."""
    start = request["asked_at"]
    return request["status"] == "granted" and start <= at < start + DAYS_OF_ACCESS


class Platform(Platform):
    def request_access(self, user, team, product_id, purpose, at):
        if product_id not in self.products:
            self._refuse(LookupError(f"there is no product {product_id!r}"), by=user, at=at)
        if not (purpose or "").strip():
            self._refuse(ValueError("say what the data is for"), by=user, at=at)
        for request in self.requests.values():
            is_same = (request["team"], request["product_id"]) == (team, product_id)
            if is_same and (request["status"] == "pending" or is_running(request, at)):
                return {"id": request["id"], "status": request["status"]}
        is_open = not self.products[product_id]["pii"]
        request = {
            "id": f"req-{len(self.requests) + 1}",
            "user": user,
            "team": team,
            "product_id": product_id,
            "purpose": purpose,
            "approvals": {},
            "status": "granted" if is_open else "pending",
            "asked_at": at,
        }
        self.requests[request["id"]] = request
        self._log("requested", request=request["id"], by=user, at=at, status=request["status"])
        return {"id": request["id"], "status": request["status"]}

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
        if any("owner" in a and "privacy" in b for a, b in permutations(approvals.values(), 2)):
            request["status"] = "granted"
        self._log("decided", request=request_id, by=by, at=at, status=request["status"])
        return request["status"]
