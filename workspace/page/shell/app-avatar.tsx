import { useSnapshot } from '../state/snapshot-context.ts';

/** The mark of the app: bars in its own colour. */
export function AppAvatar({ size }: { readonly size: number }) {
  const { app } = useSnapshot();
  return (
    <svg className="avatar" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="8" fill={app.accentColor} />
      <path
        d="M10 25v-6M16 25V13M22 25v-9M28 25V9"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        transform="translate(-1 1)"
      />
    </svg>
  );
}
