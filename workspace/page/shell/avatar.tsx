import type { Person } from '../../src/model/workspace-state.ts';
import { AppAvatar } from './app-avatar.tsx';
import { Sign } from './sign.tsx';

interface Props {
  readonly person: Person | undefined;
  readonly size?: number;
}

/** A person's first letter, the app's mark, or Slackbot. */
export function Avatar({ person, size = 36 }: Props) {
  if (person?.isBot) return <AppAvatar size={size} />;
  const style = { width: size, height: size, background: person?.color ?? '#616061', fontSize: size / 2 };
  return (
    <span className="avatar" style={style} aria-hidden="true">
      {person ? person.name.slice(0, 1) : <Sign of="robot" />}
    </span>
  );
}
