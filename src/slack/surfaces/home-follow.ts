import type { Language } from '../../languages/language.ts';
import { type Announced, announce } from '../announce/announce.ts';
import { allPending } from '../announce/pending.ts';
import { mentionChannel } from '../block-kit/mention.ts';
import { topicName } from '../block-kit/topic-names.ts';
import type { Edge } from '../edge.ts';
import { tryingOnce } from '../install/clients.ts';
import { readFollowValue } from '../post/follow-value.ts';
import { surfaceTexts } from '../post/surface-texts.ts';
import type { ClickListener } from '../read/click.ts';
import { homeClick, publishHome } from './home.ts';

/** Ends what somebody made a conversation follow; what others made it follow is theirs, and that of who reads there. */
export function onHomeUnfollow(edge: Edge): ClickListener {
  return homeClick(edge, async ({ value, who, client }, language) => {
    const carried = readFollowValue(value, edge.bot.dataset);
    const { topic = '', channel = '' } = carried ?? {};
    const place = { team: who.team, channel };
    const isTheirs = (await edge.follows.of(place))?.topics[topic]?.by === who.user;
    if (isTheirs) await edge.follows.end(place, [topic]);
    const { homeEnded, notFollowed } = surfaceTexts[language].follow;
    const name = topicName(topic, language, edge.bot.dataset);
    await publishHome(edge, client, who, isTheirs ? homeEnded(name) : notFollowed);
  });
}

/** Announces the newest edition in this workspace, for whom the configuration names. */
export function onAnnounce(edge: Edge): ClickListener {
  return homeClick(edge, async ({ who, client }, language) => {
    const { bot, follows, log, announcers } = edge;
    const texts = surfaceTexts[language].announce;
    if (!announcers.includes(who.user)) return publishHome(edge, client, who, texts.notAllowed);
    // Of two clicks the second would hear of nothing but what the first is at.
    const claim = await follows.claim({ team: who.team, channel: WHOLE_WORKSPACE });
    if (!claim) return publishHome(edge, client, who, texts.underWay);
    const pending = allPending(await follows.all(who.team), bot.dataset);
    const clientOf = async () => tryingOnce(client);
    const all = await announce({ bot, follows, log, clientOf }, pending).finally(claim.release);
    const posted = all.filter(({ outcome }) => outcome === 'posted').length;
    log.info('announced', { edition: bot.dataset.newestEdition.id, posted, of: all.length });
    await publishHome(edge, client, who, texts.done(posted), failuresIn(all, bot.languages[language]));
  });
}

/** In the place of a channel. */
const WHOLE_WORKSPACE = 'all';
const MOST_FAILURES = 20;

function failuresIn(all: readonly Announced[], { code, phrases }: Language): string[] {
  const { failed, reasons, direct } = surfaceTexts[code].announce;
  const lines = all.flatMap(({ following: { channel }, outcome }) =>
    outcome === 'posted' || outcome === 'told' ? [] : [failed(mentionChannel(channel) || direct, reasons[outcome])],
  );
  const more = lines.length - MOST_FAILURES;
  return [...lines.slice(0, MOST_FAILURES), ...(more > 0 ? [phrases.andMore(more)] : [])];
}
