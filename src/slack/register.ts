import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import { ACTION, anyNumbered, CALLBACK } from './action-ids.ts';
import type { Edge } from './edge.ts';
import { onCheckShortcut } from './surfaces/check-shortcut.ts';
import { onCommand } from './surfaces/command.ts';
import { onAsk, onContinue } from './surfaces/continue-buttons.ts';
import { onCsv } from './surfaces/csv-button.ts';
import { onDirectMessage } from './surfaces/direct-message.ts';
import { onFeedback } from './surfaces/feedback.ts';
import { onReasonGiven } from './surfaces/feedback-reason.ts';
import { onFollow, onUnfollow } from './surfaces/follow-buttons.ts';
import { onFormSubmitted } from './surfaces/form-submission.ts';
import { onExample, onForget, onHomeOpened, onLanguage, onTopic } from './surfaces/home.ts';
import { onAnnounce, onHomeUnfollow } from './surfaces/home-follow.ts';
import { onLookUp, onTopicTyped } from './surfaces/look-up-form.ts';
import { onMention } from './surfaces/mention.ts';
import { onMessageShortcut } from './surfaces/message-shortcut.ts';
import { onSendToChannel, onShare } from './surfaces/share.ts';
import { onAccessRevoked, onTokensRevoked, onUninstall } from './surfaces/uninstall.ts';
import { onStep } from './surfaces/workflow-step.ts';

/** Every surface of the app, a line each. The manifest declares the same; a test compares them. */
export function register(app: App, edge: Edge): void {
  app.command(edge.bot.dataset.organisation.command, onCommand(edge));
  app.event('app_mention', onMention(edge));
  app.message(onDirectMessage(edge));

  app.action(ACTION.share, onShare(edge));
  app.action(ACTION.toChannel, onSendToChannel(edge));
  app.action(ACTION.chart, onContinue(edge));
  app.action(anyNumbered(ACTION.continue), onContinue(edge));
  app.action(anyNumbered(ACTION.ask), onAsk(edge));
  app.action(ACTION.csv, onCsv(edge));
  app.action(ACTION.follow, onFollow(edge));
  app.action(anyNumbered(ACTION.unfollow), onUnfollow(edge));
  app.action(ACTION.feedback, onFeedback(edge));

  app.event('app_home_opened', onHomeOpened(edge));
  app.action(anyNumbered(ACTION.topic), onTopic(edge));
  app.action(anyNumbered(ACTION.example), onExample(edge));
  app.action(ACTION.language, onLanguage(edge));
  app.action(ACTION.forget, onForget(edge));
  app.action(anyNumbered(ACTION.homeUnfollow), onHomeUnfollow(edge));
  app.action(ACTION.announce, onAnnounce(edge));

  app.shortcut<GlobalShortcut>({ callback_id: CALLBACK.lookUp, type: 'shortcut' }, onLookUp(edge));
  app.shortcut<MessageShortcut>(
    { callback_id: CALLBACK.answerMessage, type: 'message_action' },
    onMessageShortcut(edge),
  );
  app.shortcut<MessageShortcut>({ callback_id: CALLBACK.checkMessage, type: 'message_action' }, onCheckShortcut(edge));
  app.options(ACTION.formTopic, onTopicTyped(edge));
  app.view(CALLBACK.form, onFormSubmitted(edge));
  app.view(CALLBACK.feedback, onReasonGiven(edge));
  app.function(CALLBACK.step, { autoAcknowledge: false }, onStep(edge));

  app.event('app_uninstalled', onUninstall(edge));
  app.event('tokens_revoked', onTokensRevoked(edge));
  app.event('team_access_revoked', onAccessRevoked(edge));
}
