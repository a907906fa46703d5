import { type UIEvent, useEffect, useRef } from 'react';

const NEAR_THE_END = 80;

/** Keeps a scrolling list at its end while it grows, until the reader scrolls up. */
export function useStickToEnd() {
  const list = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isSticking = useRef(true);
  const lastTop = useRef(0);
  useEffect(() => {
    const inner = content.current;
    if (!inner) return;
    const observer = new ResizeObserver(() => {
      if (isSticking.current && list.current) list.current.scrollTop = list.current.scrollHeight;
    });
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  const onScroll = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent<HTMLElement>) => {
    if (scrollHeight - scrollTop - clientHeight < NEAR_THE_END) isSticking.current = true;
    else if (scrollTop < lastTop.current) isSticking.current = false;
    lastTop.current = scrollTop;
  };
  return { list, content, onScroll };
}
