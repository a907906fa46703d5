import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createFollows } from '../../../src/slack/kept/follows.ts';
import { type TwoEditions, twoEditions } from '../../two-editions.ts';
import { blockFaults } from '../check-blocks.ts';
import { refuse } from '../fake-slack.ts';
import { type HttpApp, startHttpApp } from '../http-app.ts';
import { CHANNEL, click, DIRECT, event, TEAM, USER } from '../payloads.ts';

const BOSS = 'U0BOSS';

let two: TwoEditions;
let app: HttpApp;
beforeAll(async () => {
  two = await twoEditions();
  app = await startHttpApp({ bot: two.bot, announcers: [BOSS] });
});
afterEach(async () => {
  app.slack.reset();
  await app.store.deleteAll(TEAM);
});
afterAll(async () => {
  await app.close();
  two.remove();
});

interface View {
  readonly blocks: readonly Record<string, unknown>[];
}
interface Button {
  readonly action_id: string;
  readonly value: string;
  readonly confirm?: { readonly text: { readonly text: string } };
}

const homes = async (count = 1) => (await app.slack.until('views.publish', count)).at(-1)?.args.view as View;
async function open(user = USER): Promise<View> {
  const before = app.slack.of('views.publish').length;
  await app.sendEvent(event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1' }));
  return homes(before + 1);
}
const onHome = (button: Partial<Button> | undefined, user = USER) =>
  app.sendInteraction(click({ ...button }, '', { isHome: true }, user));
/** The lines that have a button of their own. */
const followed = ({ blocks }: View) =>
  blocks.flatMap((block) => {
    const { text } = (block.text ?? {}) as { text?: string };
    const accessory = block.accessory as Button | undefined;
    return accessory?.action_id.startsWith('home_unfollow') ? [{ text, accessory }] : [];
  });
const announceButton = ({ blocks }: View) =>
  blocks
    .flatMap((block) => (block.type === 'actions' ? (block.elements as Button[]) : []))
    .find(({ action_id }) => action_id === 'home_announce');

const follow = (channel: string, topics: readonly string[], by = USER, edition = '2020') =>
  createFollows(app.store).begin({ team: TEAM, channel }, { topics, edition, by, language: 'nl' });
const topicsIn = async (channel: string) =>
  Object.keys((await createFollows(app.store).of({ team: TEAM, channel }))?.topics ?? {});

describe('what one follows', () => {
  test('stands on the tab, with where; what others follow does not', async () => {
    expect(JSON.stringify(await open())).toContain('Nog niets. Kies “Volg dit onderwerp” bij een antwoord');
    await follow(CHANNEL, ['klachten', 'naturalisatie']);
    await follow(DIRECT, ['studenten']);
    await follow(CHANNEL, ['telefonie'], 'U0OTHER');
    const home = await open();
    expect(followed(home).map(({ text }) => text)).toEqual([
      `Naturalisatie, in <#${CHANNEL}>`,
      `Klachten, in <#${CHANNEL}>`,
      'Studenten, in uw directe berichten',
    ]);
    expect(blockFaults(home.blocks, 'home')).toEqual([]);
    expect(JSON.stringify(home)).not.toContain('elefonie, in');
  });

  test('ends by its button, and only what is theirs', async () => {
    await follow(CHANNEL, ['klachten']);
    const [line] = followed(await open());
    await onHome(line?.accessory, 'U0OTHER');
    expect(JSON.stringify(await homes(2))).toContain('Dat wordt hier niet gevolgd.');
    expect(await topicsIn(CHANNEL)).toEqual(['klachten']);
    await onHome(line?.accessory);
    const home = await homes(3);
    expect(JSON.stringify(home)).toContain('Klachten wordt niet meer gevolgd.');
    expect(followed(home)).toEqual([]);
    expect(await topicsIn(CHANNEL)).toEqual([]);
  });

  test('of very much the first are shown and the rest is counted', async () => {
    await follow(CHANNEL, [...two.bot.dataset.topics.keys()]);
    await follow('C2', [...two.bot.dataset.topics.keys()]);
    const home = await open(USER);
    expect(followed(home)).toHaveLength(10);
    expect(JSON.stringify(home)).toContain('En nog 40: typ /ind volg in het kanaal zelf.');
    expect(blockFaults(home.blocks, 'home')).toEqual([]);
  });

  test('goes with “delete my data”; the channel goes on, without the name', async () => {
    await follow(CHANNEL, ['klachten']);
    await follow(DIRECT, ['studenten']);
    await onHome({ action_id: 'home_forget', value: 'all' });
    expect(followed(await homes())).toEqual([]);
    expect([await topicsIn(DIRECT), await topicsIn(CHANNEL)]).toEqual([[], ['klachten']]);
  });

  test('goes with the app, and when a workspace loses it', async () => {
    const isGone = async () => (await app.store.find('follow', TEAM)).length === 0;
    for (const gone of ['app_uninstalled', 'team_access_revoked']) {
      await follow(CHANNEL, ['klachten']);
      await app.sendEvent(event({ type: gone, team_ids: [TEAM] }));
      for (let tries = 0; tries < 200 && !(await isGone()); tries += 1) await new Promise((go) => setTimeout(go, 10));
      expect(await isGone()).toBe(true);
    }
  });
});

describe('announcing', () => {
  test('is offered to those whom the configuration names, with how many will hear it', async () => {
    await follow(CHANNEL, ['klachten']);
    await follow('C2', ['klachten'], 'U0OTHER');
    await follow('C3', ['klachten'], 'U0OTHER', '2021');
    expect(announceButton(await open())).toBeUndefined();
    const home = await open(BOSS);
    expect(JSON.stringify(home)).toContain(
      'IND-jaarcijfers 2021 (factsheet) heeft nieuws voor 2 kanalen en gesprekken die iets volgen.',
    );
    expect(announceButton(home)?.confirm?.text.text).toContain('In 2 kanalen en gesprekken komt een bericht');
    expect(blockFaults(home.blocks, 'home')).toEqual([]);
  });

  test('posts, says what failed where, and has nothing left to announce but that', async () => {
    await follow(CHANNEL, ['klachten']);
    await follow('C2ARCHIVED', ['klachten']);
    await createFollows(app.store).begin(
      { team: 'T2', channel: 'C9' },
      { topics: ['klachten'], edition: '2020', by: USER, language: 'nl' },
    );
    app.slack.answer('chat.postMessage', ({ args }) =>
      args.channel === 'C2ARCHIVED' ? refuse('is_archived') : undefined,
    );
    await onHome(announceButton(await open(BOSS)), BOSS);
    const home = JSON.stringify(await homes(2));
    expect(home).toContain('Aangekondigd in 1 kanaal of gesprek.');
    expect(home).toContain('Niet gelukt in <#C2ARCHIVED>: het kanaal is gearchiveerd.');
    expect(home).toContain('heeft nieuws voor 1 kanaal of gesprek dat iets volgt.');
    const posts = app.slack.of('chat.postMessage').map(({ args }) => args.channel);
    expect(posts.sort()).toEqual([CHANNEL, 'C2ARCHIVED'].sort());
  });

  test('two clicks announce once; the second is told that it has begun', async () => {
    await follow(CHANNEL, ['klachten']);
    const button = announceButton(await open(BOSS));
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    app.slack.answer('chat.postMessage', async () => held.then(() => undefined));
    const first = onHome(button, BOSS);
    await app.slack.until('chat.postMessage');
    await onHome(button, BOSS);
    expect(JSON.stringify(await homes(2))).toContain('Het aankondigen is al begonnen');
    go();
    await first;
    const home = JSON.stringify(await homes(3));
    expect(home).toContain('Aangekondigd in 1 kanaal of gesprek.');
    expect(home).toContain('er is niets aan te kondigen');
    expect(app.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('nobody else can, whatever is clicked', async () => {
    await follow(CHANNEL, ['klachten']);
    await onHome({ action_id: 'home_announce', value: 'newest' });
    expect(JSON.stringify(await homes())).toContain('U mag hier geen nieuwe editie aankondigen.');
    expect(app.slack.of('chat.postMessage')).toEqual([]);
  });
});
