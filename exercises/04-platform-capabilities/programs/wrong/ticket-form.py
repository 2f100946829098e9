"""Self-serve is a form, and behind it somebody decides on every request.

Fails: open_data_at_once, grants_end, no_removal_in_use, events.
Misconception: ticket-form.
"""

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
        is_open = False
        request = {
            "id": f"req-{len(self.requests) + 1}",
            "user": user,
            "team": team,
            "product_id": product_id,
            "purpose": purpose,
            "approvals": {},
            "status": "granted" if is_open else "pending",
            "granted_at": at if is_open else None,
        }
        self.requests[request["id"]] = request
        self._log("requested", request=request["id"], by=user, at=at, status=request["status"])
        return {"id": request["id"], "status": request["status"]}
