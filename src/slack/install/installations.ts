import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import type { Json, Key, Store } from '../../store/store.ts';
import { days } from '../edge.ts';
import type { Seal } from './seal.ts';

/** Until it is removed. */
const KEPT_DAYS = 36_500;

export class NotInstalledError extends Error {
  constructor() {
    super('the app is not installed there');
    this.name = 'NotInstalledError';
  }
}

/** Where the app is installed, with the tokens; sealed, so that a copy of the database gives nobody access. */
export function createInstallations(store: Store, seal: Seal): InstallationStore {
  const keep = async (key: Key, installation: Installation) => {
    const { text, ...rest } = seal.close(JSON.stringify(withoutUserToken(installation)), key.owner);
    await store.set(key, { text, ...rest } satisfies Json, days(KEPT_DAYS));
  };
  return {
    storeInstallation: (installation) => keep(keyOf(ownerOf(installation)), installation as Installation),
    fetchInstallation: async (query) => {
      const key = keyOf(ownerAsked(query));
      const opened = seal.open((await store.get(key))?.value, key.owner);
      if (!opened) throw new NotInstalledError();
      const installation = JSON.parse(opened.text) as Installation<'v2', boolean>;
      if (opened.isOldKey) await keep(key, installation);
      return installation as never;
    },
    deleteInstallation: (query) => store.delete(keyOf(ownerAsked(query))),
  };
}

/** The app never acts as a person. */
function withoutUserToken(installation: Installation): Installation {
  const { id } = installation.user;
  return { ...installation, user: { id, token: undefined, scopes: undefined } } as Installation;
}

function keyOf(owner: string): Key {
  return { owner, kind: 'installation', id: 'app' };
}

function ownerOf({ isEnterpriseInstall, enterprise, team }: Installation): string {
  return (isEnterpriseInstall ? enterprise?.id : team?.id) ?? '';
}

function ownerAsked({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}
