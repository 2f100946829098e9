"use client";

import "./faces/faces.css";
import "./globals.css";

/**
 * Stands in for the whole document when even the frame of the site failed. Every page that comes to
 * life brings it along, so it is as little as can be.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body className="mx-auto max-w-xl p-8">
        <title>The site failed · Day 17: Data Mesh</title>
        <main>
          <h1 className="font-display text-title tracking-title">The site failed</h1>
          <p className="my-6 font-serif text-standfirst">
            That is our fault, not yours. What was saved stays saved; drafts are also kept in this
            browser.
          </p>
          <button
            type="button"
            className="button button-primary"
            onClick={() => window.location.reload()}
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
