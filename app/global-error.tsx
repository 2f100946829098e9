"use client";

import { Button } from "@/components/ui/button";
import { OffTheMap } from "@/components/ui/off-the-map";
import "./faces/faces.css";
import "./globals.css";

/** Stands in for the whole document when even the frame of the site failed. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <title>The site failed · Day 17: Data Mesh</title>
        <OffTheMap
          title="The site failed"
          lead="That is our fault, not yours. What was saved stays saved; drafts are also kept in this browser."
        >
          <Button onClick={() => window.location.reload()}>Try again</Button>
        </OffTheMap>
      </body>
    </html>
  );
}
