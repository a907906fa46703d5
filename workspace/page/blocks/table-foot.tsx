interface Props {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly size: number;
  readonly count: number;
}

/** Under a long table: a filter, where one is, and the pages. */
export function TableFoot({ words, onWords, page, onPage, size, count }: Props) {
  const end = Math.min((page + 1) * size, count);
  return (
    <div className="data-table-foot">
      <input
        type="search"
        aria-label="Filter rows"
        placeholder="Filter rows"
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
      <span aria-live="polite">{count === 0 ? 'No rows' : `${page * size + 1}–${end} of ${count}`}</span>
      <button
        type="button"
        className="pager"
        aria-label="Previous page"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        ‹
      </button>
      <button
        type="button"
        className="pager"
        aria-label="Next page"
        disabled={end >= count}
        onClick={() => onPage(page + 1)}
      >
        ›
      </button>
    </div>
  );
}
