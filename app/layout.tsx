import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/ui/site-header";
import "./globals.css";

// "optional": a face that is not there in time waits for the next page, so that no line ever jumps.
const interfaceFace = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--face-interface",
  display: "optional",
  weight: "100 900",
});

const code = localFont({
  src: "../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  variable: "--face-code",
  display: "optional",
  weight: "100 800",
  preload: false,
});

export const metadata: Metadata = {
  title: { default: "Day 17: Data Mesh", template: "%s · Day 17: Data Mesh" },
  description:
    "One hour on data mesh: read the lesson, solve five Python exercises graded in your browser, and take an eight-question quiz.",
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${interfaceFace.variable} ${code.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded focus:bg-raised focus:px-4 focus:py-2"
        >
          Skip to the content
        </a>
        <SiteHeader />
        {children}
      </body>
    </html>
  );
}
