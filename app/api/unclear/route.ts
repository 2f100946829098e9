import { z } from "zod";
import { database } from "@/server/db/store";
import { jsonEndpoint } from "@/server/http/json-endpoint";
import { currentViewer } from "@/server/identity/session";
import { siteSettings } from "@/server/site-settings";
import { sayUnclear } from "@/server/unclear/say-unclear";

const options = {
  maxBytes: 1_000,
  body: z.strictObject({ about: z.string().max(100), place: z.string().max(200) }),
};

/** Notes for the viewer's class that a place is unclear, without the viewer's name. */
export const POST = saying(true);

/** Takes it back. */
export const DELETE = saying(false);

function saying(isUnclear: boolean) {
  return jsonEndpoint(options, async (place) => {
    const { sessionSecret: secret } = siteSettings();
    const input = { ...place, isUnclear, secret, now: new Date() };
    return sayUnclear(database(), await currentViewer(), input);
  });
}
