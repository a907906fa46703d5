import type { Change, Statement } from '../model/answer.ts';
import { changeWords, signedChange } from './describe-change.ts';
import { metricLabel } from './metric-label.ts';
import { measureLabelOf, type Names, topicLabelOf } from './names.ts';

type ChangeStatement = Extract<Statement, { form: 'change' | 'premise' }>;

export function isChange(statement: Statement): statement is ChangeStatement {
  return statement.form === 'change' || statement.form === 'premise';
}

/** Changes that follow each other: what one topic's measures did is one line, as are the steps between two years. */
export function describeChanges(statements: readonly ChangeStatement[], names: Names): string[] {
  const { phrases } = names.language;
  const byMetric = [...Map.groupBy(statements, ({ change }) => metricLabel(change.to.metric, names)).values()];
  const topic = byMetric.length > 1 && byMetric.every((own) => own.length === 1) && topicOf(statements, names);
  const [first] = statements;
  if (topic && first) {
    const changes = statements.map(({ change }) => `${measureOf(change, names)} ${signedChange(change, false, names)}`);
    return [phrases.topicChanges(topic, first.change.from.year, first.change.to.year, changes)];
  }
  return byMetric.flatMap(([overall, ...steps]) => {
    if (!overall) return [];
    const said = steps.map(({ change }) => ({ year: change.to.year, change: signedChange(change, false, names) }));
    return [oneChange(overall, names), ...(said.length > 0 ? [phrases.steps(said)] : [])];
  });
}

function oneChange(statement: ChangeStatement, names: Names): string {
  const { phrases } = names.language;
  const words = changeWords(statement.change, names);
  if (statement.form === 'change' || (statement.holds && statement.premise.aside)) return phrases.change(words);
  return phrases.premise(statement.holds, words);
}

/** The topic of published figures that all changed between the same two years; none where they are of several. */
function topicOf(statements: readonly ChangeStatement[], names: Names): string | undefined {
  const isPlain = statements.every(({ form, change }) => form === 'change' && change.to.metric.is === 'indicator');
  const spans = new Set(statements.map(({ change }) => `${change.from.year} ${change.to.year}`));
  const topics = new Set(statements.map(({ change }) => topicLabelOf(idOf(change), names)));
  const [topic] = topics;
  return isPlain && spans.size === 1 && topics.size === 1 ? topic : undefined;
}

function measureOf(change: Change, names: Names): string {
  return measureLabelOf(idOf(change), names);
}

function idOf({ to: { metric } }: Change): string {
  return metric.is === 'indicator' ? metric.id : '';
}
