import type { Unit } from '../model/unit.ts';
/** The texts of the Slack surfaces in one language. Only how things are said: what and when is decided elsewhere. */
export interface SlackPhrases {
  // on an answer
  readonly share: string;
  /** Of what was asked about a message: into the thread of that message. */
  readonly shareInThread: string;
  readonly toChannel: string;
  readonly chart: string;
  readonly allYears: string;
  /** Gives the footnotes that are shown in part. */
  readonly wholeFootnotes: (count: number) => string;
  /** Where an answer stands as a table, which can't be shown here. */
  readonly asTable: (question: string) => string;
  readonly copyCsv: string;
  readonly right: string;
  readonly wrong: string;
  readonly rightLabel: string;
  readonly wrongLabel: string;
  readonly sharedBy: (person: string, question: string) => string;
  readonly askedBy: (person: string, question: string) => string;
  /** Above an answer to a button: the question that the button stood for. */
  readonly answerTo: (question: string) => string;
  /** How to go on in the thread of a channel. */
  readonly followUp: string;
  readonly yearsNotShown: (count: number) => string;
  readonly barsNotDrawn: (count: number) => string;
  readonly otherLanguage: string;

  /** How to ask in Slack. */
  readonly howToAsk: (command: string) => readonly string[];

  // what happens after a click
  readonly thanks: string;
  readonly thanksAlready: string;
  readonly sharedAlready: string;
  readonly cannotShare: string;
  readonly tooOld: string;
  readonly failed: string;
  /** To whoever asks faster than anybody can read. */
  readonly tooMany: string;
  readonly noFeedback: string;
  readonly csvReady: string;
  readonly csvHead: { readonly measure: string; readonly unit: string };
  readonly units: Readonly<Record<Unit, string>>;

  // following a topic
  readonly follow: {
    /** What such a command begins with; `not` stands after that or at the end, and makes it one that ends. Small letters. */
    readonly words: Readonly<Record<'begin' | 'end' | 'not', readonly string[]>>;
    readonly button: string;
    readonly end: string;
    /** Where a message is about several topics. */
    readonly endOf: (topic: string) => string;
    /** `by`: who made a channel follow, in Slack's markup; absent in direct messages. */
    readonly begun: (topics: string, by: string | undefined) => string;
    readonly ended: (topics: string, by: string | undefined) => string;
    readonly already: (topics: string) => string;
    readonly notFollowed: string;
    readonly cannotPost: string;
    readonly which: (topics: string) => string;
    /** Heads the list of what is followed in a conversation. */
    readonly list: string;
    readonly nothing: (command: string, topic: string) => string;
    readonly more: (command: string) => string;
    /** Under news of a new edition. */
    readonly because: (command: string) => string;
    readonly homeTitle: string;
    readonly homeNothing: (command: string, topic: string) => string;
    readonly inChannel: (topic: string, channel: string) => string;
    readonly inDirect: (topic: string) => string;
    readonly homeMore: (count: number, command: string) => string;
    readonly homeEnded: (topic: string) => string;
  };

  // announcing a new edition
  readonly announce: {
    readonly title: string;
    readonly waiting: (edition: string, conversations: number) => string;
    readonly nothing: (edition: string) => string;
    readonly button: string;
    readonly confirmTitle: string;
    readonly confirmText: (conversations: number) => string;
    readonly no: string;
    readonly notAllowed: string;
    readonly underWay: string;
    readonly done: (conversations: number) => string;
    readonly failed: (where: string, reason: string) => string;
    readonly direct: string;
    readonly reasons: Readonly<Record<'archived' | 'gone' | 'removed' | 'later' | 'busy' | 'other', string>>;
  };

  // what was wrong with an answer
  readonly feedback: {
    readonly title: string;
    readonly intro: string;
    readonly reason: string;
    readonly reasons: Readonly<Record<'figure' | 'year' | 'topic' | 'not-understood', string>>;
    readonly remark: string;
    readonly remarkHint: string;
    readonly submit: string;
    readonly close: string;
  };

  // App Home
  /** The language, by its own name. */
  readonly ownName: string;
  readonly homeEdition: (title: string, publisher: string, published: string, years: string) => string;
  readonly homeIntro: (organisation: string, command: string) => string;
  readonly topics: string;
  readonly tryExamples: string;
  readonly moreTopics: (count: number) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly languageChoices: { readonly asked: string };
  readonly keptTitle: string;
  readonly kept: (days: { readonly threads: number; readonly feedback: number | undefined }) => string;
  readonly forget: string;
  readonly forgetTitle: string;
  readonly forgetText: string;
  readonly forgetYes: string;
  readonly forgetNo: string;
  readonly forgotten: string;

  // the look-up form
  readonly form: {
    readonly title: string;
    readonly submit: string;
    readonly close: string;
    readonly question: string;
    readonly questionHint: string;
    readonly questionUnclear: string;
    readonly topic: string;
    readonly topicPlaceholder: string;
    readonly years: string;
    readonly yearsPlaceholder: string;
    readonly yearsHint: (newest: number) => string;
    readonly text: string;
    readonly textHint: string;
    readonly where: string;
    readonly wherePlaceholder: string;
    readonly whereHint: string;
    readonly topicMissing: string;
    readonly yearMissing: (years: string, known: string) => string;
    readonly wholeTopic: string;
  };

  // the step for workflows
  readonly step: {
    readonly empty: string;
    /** To whoever made a workflow that mentions the app. */
    readonly hint: string;
  };
}
