import { readManifest } from '../src/server/read-manifest.ts';
import { PortInUseError, startWorkspace } from '../src/server/start-workspace.ts';
import { createExampleApp } from './example-app.ts';

const description = await readManifest(new URL('manifest.yml', import.meta.url));
const workspace = await startWorkspace({ port: Number(process.env.PORT ?? 3333), app: description }).catch((error) => {
  if (!(error instanceof PortInUseError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const app = createExampleApp(workspace);
await app.start();
console.log(`The example app answers on ${workspace.url}. This is not Slack. Ctrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void workspace.close().then(() => process.exit(0)));
}
