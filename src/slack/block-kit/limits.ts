/** What Slack takes at most; more is refused. What does not fit is said in the message, never cut in silence. */
export const LIMITS = {
  /** Of the text that stands for the whole message: longer ones are cut off by Slack. */
  messageText: 40_000,
  blocks: { message: 50, modal: 100, home: 100 },
  text: 3_000,
  /** Not in Slack's reference: the same as other texts, to be safe. */
  richText: 3_000,
  fields: 10,
  field: 2_000,
  header: 150,
  context: 10,
  actions: 25,
  button: { text: 75, value: 2_000, label: 75 },
  option: { text: 75, value: 75 },
  options: 100,
  placeholder: 150,
  table: { rows: 100, columns: 20, characters: 10_000 },
  chart: { title: 50, series: 12, categories: 20, label: 20, axis: 50 },
  charts: 2,
  tables: 1,
  view: { title: 24, button: 24, metadata: 3_000 },
  confirm: { title: 100, text: 300, button: 30 },
  /** Of a line in a fenced table: what fits on a telephone. */
  monospaceLine: 40,
} as const;
