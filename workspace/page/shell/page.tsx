import { SnapshotContext } from '../state/snapshot-context.ts';
import { ThemeContext, useThemeChoice } from '../state/theme-context.ts';
import { useWorkspace } from '../state/use-workspace.ts';
import { Desk } from './desk.tsx';

/** The page: the workspace once its state has arrived. */
export function Page() {
  const { snapshot, isOnline } = useWorkspace();
  const [theme, toggleTheme] = useThemeChoice();
  if (!snapshot) {
    return (
      <p className="loading" role="status">
        {isOnline ? 'Opening the workspace…' : 'The workspace does not answer. Is it still running?'}
      </p>
    );
  }
  return (
    <ThemeContext value={theme}>
      <SnapshotContext value={snapshot}>
        <Desk isOnline={isOnline} onToggleTheme={toggleTheme} />
      </SnapshotContext>
    </ThemeContext>
  );
}
