import { database } from "@/server/db/store";
import { refuse, requireOwnPage } from "@/server/http/json-endpoint";
import { Refusal } from "@/server/http/refusal";
import { exportAccount } from "@/server/identity/export-account";
import { currentViewer } from "@/server/identity/session";

export async function GET(request: Request): Promise<Response> {
  try {
    requireOwnPage(request);
    const viewer = await currentViewer();
    if (viewer.kind === "visitor") {
      throw new Refusal(401, "no-session", "Nothing is kept about you in this browser.");
    }
    const now = new Date();
    const taken = await exportAccount(database(), viewer, viewer.id, now);
    return new Response(`${JSON.stringify(taken, null, 2)}\n`, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="day-17-${now.toISOString().slice(0, 10)}.json"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    return refuse(error);
  }
}
