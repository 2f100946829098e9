import { ButtonLink } from "@/components/ui/button";

type Props = { page: number; perPage: number; total: number; href: string };

/** Leads through pages of rows; nothing when there is one page. */
export function PagesNav({ page, perPage, total, href }: Props) {
  const pages = Math.ceil(total / perPage);
  if (pages <= 1) return null;
  const first = (page - 1) * perPage + 1;
  return (
    <nav aria-label="Pages of learners" className="mt-4 flex flex-wrap items-center gap-3 text-sm">
      {page > 1 && (
        <ButtonLink kind="quiet" href={`${href}?page=${page - 1}`}>
          Previous
        </ButtonLink>
      )}
      <span className="text-muted">
        {`${first}–${Math.min(page * perPage, total)} of ${total} learners`}
      </span>
      {page < pages && (
        <ButtonLink kind="quiet" href={`${href}?page=${page + 1}`}>
          Next
        </ButtonLink>
      )}
    </nav>
  );
}
