import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PrepareLinks } from "@/components/ui/prepare-links";
import { SiteHeader } from "@/components/ui/site-header";
import { SkipLinks } from "@/components/ui/skip-links";
import { readWayScript } from "@/components/way/read-way-script";
import { WayScript } from "@/components/way/way-script";
import { exerciseList } from "@/exercises/exercise-list";
import { preloadFaces } from "./faces/preload-faces";
import "./faces/faces.css";
import "./globals.css";
import { site } from "./site";

const { title, description } = site;

export const metadata: Metadata = {
  // A picture's address must be whole; which one the site has is only known where it is set.
  metadataBase: process.env.ORIGIN ? new URL(process.env.ORIGIN) : null,
  title: { default: title, template: `%s · ${title}` },
  description,
  openGraph: { title, description, siteName: title, type: "website" },
  twitter: { card: "summary_large_image" },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  preloadFaces();
  return (
    <html lang="en">
      <body suppressHydrationWarning className="flex min-h-dvh flex-col">
        <SkipLinks />
        <SiteHeader exercises={exerciseList.length} />
        {children}
        <WayScript script={await readWayScript()} />
        <PrepareLinks />
      </body>
    </html>
  );
}
