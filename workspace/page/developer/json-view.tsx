import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly isOpen?: boolean;
}

/** JSON to read and to copy. */
export function JsonView({ label, value, isOpen = false }: Props) {
  const [isCopied, setCopied] = useState(false);
  const text = JSON.stringify(value, null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <details className="json" open={isOpen}>
      <summary>{label}</summary>
      <button type="button" className="copy" onClick={() => void copy()}>
        {isCopied ? 'Copied' : 'Copy'}
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
