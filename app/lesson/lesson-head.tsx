import { site } from "../site";

type Props = { origin: string; styles: string };

/** What Next makes of layout.tsx's metadata for other pages. */
export function LessonHead({ origin, styles }: Props) {
  const { title, description, pictureAlt } = site;
  const picture = new URL("/opengraph-image.png", origin).href;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {/* In the page: they weigh less than the wait for a file. */}
      <style dangerouslySetInnerHTML={{ __html: styles }} />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:image" content={picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={pictureAlt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={picture} />
      <meta name="twitter:image:alt" content={pictureAlt} />
      <link rel="icon" href="/icon.svg" sizes="any" type="image/svg+xml" />
    </head>
  );
}
