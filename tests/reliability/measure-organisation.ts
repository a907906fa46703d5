import { KINDS } from '../../src/store/kinds.ts';
import { type HttpApp, startHttpApp } from '../slack/http-app.ts';
import { click, command, event, TEAM } from '../slack/payloads.ts';
import { line, type Measured } from './measured.ts';

const ORGANISATION = 'E1';
const ofAll = { enterprise_id: ORGANISATION, is_enterprise_install: true };
const language = { action_id: 'home_language', type: 'static_select', selected_option: { value: 'en' } };

async function ownersIn({ store }: HttpApp): Promise<string[]> {
  const records = (await Promise.all(KINDS.map((kind) => store.find(kind)))).flat();
  return records.map(({ owner }) => owner);
}

/** Slack says in several ways where something comes from, and sometimes not. */
async function useIt(app: HttpApp): Promise<void> {
  const asked = command('klachten 2019', app.slack.responseUrl());
  await app.sendCommand({ ...asked, enterprise_id: ORGANISATION, is_enterprise_install: 'true' });
  const clicked = click(language, '', { isHome: true });
  await app.sendInteraction({ ...clicked, team: null, enterprise: { id: ORGANISATION }, is_enterprise_install: true });
}

export async function measureOrganisation(): Promise<Measured[]> {
  const app = await startHttpApp();
  await useIt(app);
  const owners = await ownersIn(app);
  const left: number[] = [];
  for (const team of [null, ORGANISATION, TEAM]) {
    await useIt(app);
    await app.sendEvent({ ...event({ type: 'app_uninstalled' }), ...ofAll, team_id: team });
    await app.untilLogged('uninstalled');
    app.logged.length = 0;
    left.push((await ownersIn(app)).length);
  }
  await app.close();
  return [
    line(
      'Installed for an organisation: a command with a workspace, and a click without; under how many keys',
      `${new Set(owners).size}, for ${owners.length} records`,
    ),
    line('It is removed, where Slack names no workspace, the organisation, one: records left', left.join(', ')),
  ];
}
