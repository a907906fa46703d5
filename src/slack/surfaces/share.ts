import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { days, type Edge } from '../edge.ts';
import { guarded } from '../guarded.ts';
import { factsOf } from '../log.ts';
import { readButtonValue } from '../post/button-value.ts';
import { composePost, inBothLanguages, mention, textsFor } from '../post/compose.ts';
import { isNoMember, postAnswer } from '../post/post-answer.ts';
import { respondOnce, respondWith } from '../post/respond.ts';
import { type ClickPlace, clickedValue, placeOf, whisper, whoClicked } from '../read/click.ts';

type Click = Middleware<SlackActionMiddlewareArgs<BlockAction>>;

const REMEMBERED_DAYS = 30;

/** A private answer becomes a public one, once, under the name of who shares it; then the private copy goes. */
export function onShare(edge: Edge): Click {
  return shareClick(edge, 'share', async ({ respond, post }) => {
    const rung = await respondWith(respond, post, { response_type: 'in_channel', replace_original: false }, edge.log);
    // It has been shared by now: a copy that stays behind is no reason to say that it failed.
    await respondOnce(respond, { delete_original: true }).catch((error: unknown) =>
      edge.log.warn('private copy stayed', factsOf(error)),
    );
    return rung;
  });
}

/** An answer in a thread, sent to the channel as well. */
export function onSendToChannel(edge: Edge): Click {
  return shareClick(edge, 'send to channel', async ({ respond, client, post, answered, place }) => {
    try {
      if (!place.channel) throw new Error('a click without a channel');
      return (await postAnswer(edge, client, { channel: place.channel }, answered, post)).rung;
    } catch (error) {
      if (!isNoMember(error)) throw error;
      return respondWith(respond, post, { response_type: 'in_channel', replace_original: false }, edge.log);
    }
  });
}

interface Sharing {
  readonly respond: Parameters<Click>[0]['respond'];
  readonly client: Parameters<Click>[0]['client'];
  readonly post: ReturnType<typeof composePost>;
  readonly answered: ReturnType<Edge['bot']['reply']>;
  readonly place: ClickPlace;
}

function shareClick(edge: Edge, surface: string, post: (sharing: Sharing) => Promise<string>): Click {
  return async ({ ack, action, body, context, respond, client }) => {
    await ack();
    const place = placeOf(body);
    const who = whoClicked(body, context);
    const share = async () => {
      const carried = readButtonValue(clickedValue(action), edge.bot.dataset);
      if (!carried)
        return whisper(
          edge,
          respond,
          inBothLanguages(({ tooOld }) => tooOld),
          place,
        );
      const texts = textsFor(carried.query.language);
      const once = `${who.team}/shared/${carried.answer ?? `${place.channel}:${place.message}`}`;
      if (!(await edge.store.addIfAbsent(once, true, days(REMEMBERED_DAYS))))
        return whisper(edge, respond, texts.sharedAlready, place);
      try {
        const answered = edge.bot.reply(carried.query);
        const byline = texts.sharedBy(mention(who.user));
        const rung = await post({
          respond,
          client,
          place,
          answered,
          post: composePost(edge, answered, { place: 'channel', byline }),
        });
        edge.log.info('shared', { surface, kind: answered.query.kind, rung });
      } catch (error) {
        await edge.store.delete(once);
        throw error;
      }
    };
    await guarded(edge.log, surface, share, () =>
      whisper(
        edge,
        respond,
        inBothLanguages(({ cannotShare }) => cannotShare),
        place,
      ),
    );
  };
}
