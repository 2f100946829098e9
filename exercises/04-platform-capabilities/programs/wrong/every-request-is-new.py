"""Every request is a new one, whatever the team has already.

Fails: open_data_at_once.
Misconception: every-request-is-new.
"""

class Platform(Platform):
    def request_access(self, user, team, product_id, purpose, at):
        if product_id not in self.products:
            self._refuse(LookupError(f"there is no product {product_id!r}"), by=user, at=at)
        if not (purpose or "").strip():
            self._refuse(ValueError("say what the data is for"), by=user, at=at)
        is_open = not self.products[product_id]["pii"]
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
