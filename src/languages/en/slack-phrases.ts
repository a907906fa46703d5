import type { SlackPhrases } from '../slack-phrases.ts';

/** The texts of the Slack surfaces in English. */
export const slackPhrases: SlackPhrases = {
  share: 'Share in channel',
  shareInThread: 'Share in thread',
  toChannel: 'Also in channel',
  chart: 'Chart',
  allYears: 'All years',
  wholeFootnotes: (count) => (count === 1 ? 'Whole footnote' : 'Whole footnotes'),
  asTable: (question) => `As a table, with a chart and CSV: ${question}`,
  copyCsv: 'Show as CSV',
  right: 'Right',
  wrong: 'Not right',
  rightLabel: 'This answer is right',
  wrongLabel: 'This answer is not right',
  sharedBy: (person, question) => `Shared by ${person}: “${question}”`,
  askedBy: (person, question) => `Asked by ${person}: “${question}”`,
  answerTo: (question) => `“${question}”`,
  followUp: 'A follow-up question? Mention me here again.',
  yearsNotShown: (count) =>
    `The table shows the newest years; ${count} older ${count === 1 ? 'year does' : 'years do'} not fit.`,
  barsNotDrawn: (count) =>
    `${count} ${count === 1 ? 'point does' : 'points do'} not fit in the chart; the table has all figures.`,
  otherLanguage: 'In het Nederlands',

  howToAsk: (command) => [
    `Type ${command} with your question (only you see the answer), mention me in a channel, or send me a direct message.`,
    `In a thread: mention me there, or choose “Cijfers bij bericht” on a message. That works where I am no member too. ${command} does not work in threads.`,
    `${command} follow with a topic: what changes will be posted here when there is a new edition.`,
  ],

  thanks: 'Thank you. Your judgement is kept with the question, without your name.',
  thanksAlready: 'You have judged this answer already.',
  sharedAlready: 'This answer has been shared already.',
  cannotShare: 'Sharing does not work here. Add the app to this channel, or ask the question there.',
  tooOld: 'This button belongs to an older version of the figures. Please ask the question again.',
  failed: 'Something went wrong; there is no answer. Please try again.',
  tooMany:
    'You ask faster than I can keep up with. I go on answering, one question a second; what I skip now you can ask again in a minute.',
  noFeedback: 'Judgements are not kept here.',
  csvReady: 'Copy this, and paste it into a spreadsheet:',
  csvHead: { measure: 'Figure', unit: 'Unit' },
  units: {
    count: 'count',
    decimal: 'number',
    thousand: 'thousand',
    million: 'million',
    percent: 'per cent',
    fte: 'FTE',
    eur: 'euros',
    'thousand-eur': 'thousand euros',
    'million-eur': 'million euros',
    'billion-eur': 'billion euros',
  },

  follow: {
    words: {
      begin: ['follow'],
      end: ['unfollow', 'stop following', 'no longer follow', 'do not follow'],
      not: ['no longer', 'no more', 'not'],
    },
    button: 'Follow this topic',
    end: 'Unfollow',
    endOf: (topic) => `Unfollow ${topic}`,
    begun: (topics, by) =>
      `${by ? `${by} makes this channel follow ${topics}.` : `You now follow ${topics}.`} When a new edition comes out, what changes will be posted here.`,
    ended: (topics, by) =>
      by ? `${by} makes this channel follow ${topics} no longer.` : `You no longer follow ${topics}.`,
    already: (topics) => `${topics}: followed here already.`,
    notFollowed: 'That is not followed here.',
    cannotPost:
      'I cannot post here, and so no news either. Add me to this channel first, or follow it in a direct message to me.',
    which: (topics) => `Which topic? Choose from: ${topics}.`,
    list: 'Followed here:',
    nothing: (command, topic) => `Nothing is followed here yet. Type, for instance: ${command} follow ${topic}`,
    more: (command) => `One more: ${command} follow, with a topic. There is news when a new edition comes out.`,
    because: (command) => `This is followed here. All of it: ${command} follow`,
    homeTitle: 'What you follow',
    homeNothing: (command, topic) =>
      `Nothing yet. Choose “Follow this topic” on an answer, or type in a channel: ${command} follow ${topic}`,
    inChannel: (topic, channel) => `${topic}, in ${channel}`,
    inDirect: (topic) => `${topic}, in your direct messages`,
    homeMore: (count, command) => `And ${count} more: type ${command} follow in the channel itself.`,
    homeEnded: (topic) => `${topic} is no longer followed.`,
  },

  announce: {
    title: 'Announce a new edition',
    waiting: (edition, count) =>
      `${edition} has news for ${count} ${count === 1 ? 'channel or conversation that follows' : 'channels and conversations that follow'} something.`,
    nothing: (edition) => `${edition}: there is nothing to announce to those who follow something.`,
    button: 'Announce',
    confirmTitle: 'Announce it now?',
    confirmText: (count) =>
      `A message with what changes will be posted in ${count} ${count === 1 ? 'channel or conversation' : 'channels and conversations'}. That cannot be undone.`,
    no: 'Cancel',
    notAllowed: 'You may not announce a new edition here.',
    underWay: 'It is being announced already; what comes of it will stand here.',
    done: (count) => `Announced in ${count} ${count === 1 ? 'channel or conversation' : 'channels and conversations'}.`,
    failed: (where, reason) => `Failed in ${where}: ${reason}.`,
    direct: 'a direct message',
    reasons: {
      archived: 'the channel is archived',
      gone: 'the app is not a member any more, or it is gone',
      removed: 'the app was removed from this workspace',
      later: 'Slack takes no more for now; try again in a few minutes',
      busy: 'somebody else is at it already',
      other: 'something went wrong; the log says what',
    },
  },

  feedback: {
    title: 'What was not right?',
    intro:
      'Your judgement is kept with the question, without your name. If you say what was wrong, the answer improves.',
    reason: 'What was wrong?',
    reasons: {
      figure: 'The figure is not right',
      year: 'I meant another year',
      topic: 'I meant another topic',
      'not-understood': 'My question was not understood',
    },
    remark: 'More about it',
    remarkHint: 'Please give no names or other personal data.',
    submit: 'Send',
    close: 'Skip',
  },

  ownName: 'English',
  homeEdition: (title, publisher, published, years) => `Data: ${title}, ${publisher}, ${published}. Years: ${years}.`,
  homeIntro: (organisation, command) =>
    `Here you find the key figures of the ${organisation}, as they were published, with their footnotes. Type ${command} with your question (only you see the answer), mention me in a channel, or send me a direct message.`,
  topics: 'Topics',
  tryExamples: 'Try, for instance',
  moreTopics: (count) =>
    `And ${count} more ${count === 1 ? 'topic' : 'topics'}: ask for ${count === 1 ? 'it' : 'them'}.`,
  language: 'Language of the answers',
  languageHint: 'Choose a language, or let the answer follow the language of the question.',
  languageChoices: { asked: 'As asked' },
  keptTitle: 'What is kept about you',
  kept: ({ threads, feedback }) =>
    [
      'Your choice of language, and that you have had the first explanation.',
      `How your recent questions in each thread were read, and a text that was checked, without a name, for at most ${threads} days; that is how follow-up questions work.`,
      feedback === undefined
        ? ''
        : `When you judge an answer: the question, your judgement and what you add to it, without a name, for at most ${feedback} days.`,
      'What you follow, and where, until it is ended.',
      'Other messages themselves are not kept.',
    ]
      .filter(Boolean)
      .join('\n'),
  forget: 'Delete my data',
  forgetTitle: 'Delete your data?',
  forgetText:
    'Your choice of language, your judgements, what was read in your direct messages and what you follow there will be deleted. A channel goes on following, without your name.',
  forgetYes: 'Delete',
  forgetNo: 'Cancel',
  forgotten: 'Your data have been deleted.',

  form: {
    title: 'Look up a figure',
    submit: 'Look up',
    close: 'Close',
    question: 'Question',
    questionHint:
      'Make this a question, or choose a topic below. The answer comes in the thread of that message, with your name.',
    questionUnclear: 'I do not understand this question. Name a topic and a year, or choose below.',
    topic: 'Topic or figure',
    topicPlaceholder: 'Type a few letters',
    years: 'Years',
    yearsPlaceholder: 'All years',
    yearsHint: (newest) => `Empty means: all years. The newest is ${newest}.`,
    text: 'Or check a text',
    textHint: 'Paste a text here: every number in it is held against the figures.',
    where: 'Where should the answer go?',
    wherePlaceholder: 'Only for me',
    whereHint: 'Empty means: only for you. In a channel, your name stands with the answer.',
    topicMissing: 'Choose a topic or a figure from the list, or paste a text.',
    yearMissing: (years, known) => `There is no such figure for ${years}; there is for ${known}.`,
    wholeTopic: 'everything',
  },
  step: {
    empty: 'Give a question, or a topic and a year.',
    hint: 'For whoever made this workflow: I do not answer messages of workflows. Add my own step in Workflow Builder; it gives the figure with its source and footnotes.',
  },
};
