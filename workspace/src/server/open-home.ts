import { deliverEvent } from './deliver-event.ts';
import { IDS } from './identity.ts';
import { viewPayload } from './payloads.ts';
import type { Workspace } from './workspace.ts';

/** The user looks at the app: its Home tab, or the messages with it. */
export function openHome(workspace: Workspace, tab: 'home' | 'messages'): void {
  const home = workspace.views.home();
  const action = tab === 'home' && !home ? workspace.actions.start({ kind: 'home', label: 'Home' }) : undefined;
  deliverEvent(
    workspace,
    {
      type: 'app_home_opened',
      user: IDS.you,
      channel: IDS.directMessage,
      tab,
      event_ts: workspace.messages.nextTs(),
      ...(home && tab === 'home' ? { view: viewPayload(home) } : {}),
    },
    action?.id,
  );
}
