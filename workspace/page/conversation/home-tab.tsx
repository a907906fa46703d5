import { useEffect, useState } from 'react';
import type { StateValues } from '../../src/model/page-requests.ts';
import { BlocksView } from '../blocks/blocks-view.tsx';
import { SurfaceProvider } from '../blocks/surface-provider.tsx';
import { Sign } from '../shell/sign.tsx';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';

/** The Home tab, which the app publishes once it hears that it was opened. */
export function HomeTab() {
  const { app, home, actions } = useSnapshot();
  const [typed, setTyped] = useState<StateValues>({});
  useEffect(() => void sendRequest({ kind: 'home', tab: 'home' }), []);
  const failure = actions.findLast(({ kind }) => kind === 'home');
  if (!home) {
    const isFailed = failure?.state === 'failed';
    return (
      <div className="home-tab" role="tabpanel" aria-label="Home">
        <p role="status">
          {isFailed ? (
            <>
              <Sign of="warning" /> {app.name} did not publish its Home tab: {failure.error}
            </>
          ) : (
            `${app.name} is preparing its Home tab…`
          )}
        </p>
      </div>
    );
  }
  return (
    <div className="home-tab" role="tabpanel" aria-label="Home">
      <h2 className="visually-hidden">Home</h2>
      <SurfaceProvider source={{ kind: 'view', viewId: home.id }} blocks={home.blocks} typed={typed} onTyped={setTyped}>
        <BlocksView blocks={home.blocks} />
      </SurfaceProvider>
    </div>
  );
}
