import { type ImportOptions, parseImportOptions } from './import-options.ts';
import { conclusion, type Planned, planFile, refusalsOf, type Terminal } from './plan-file.ts';
import { describeReport } from './report/describe-report.ts';
import { inWords, type Offer, offer, solvable } from './report/offer.ts';
import type { ProgressOutput } from './report/progress.ts';
import { describeRefusal, type Refusal } from './report/refusal.ts';
import { showBeside } from './report/show-beside.ts';
import { tryPlan, writePlan } from './write/stage-plan.ts';

export interface GuideTerminal {
  readonly ask: (question: string) => Promise<string>;
  readonly out: ProgressOutput;
}

const YES = /^(?:y|yes|j|ja)$/i;
/** Nobody answers more questions than these about one factsheet. */
const MOST_QUESTIONS = 100;

/** Asks for what the import cannot know, one question at a time, shows what it read, and writes it on "yes". */
export async function guideImport(
  args: readonly string[],
  defaultData: string,
  { ask, out }: GuideTerminal,
  terminal: Terminal,
): Promise<number> {
  let given = [...args];
  for (let count = 0; count < MOST_QUESTIONS; count += 1) {
    const options = parseImportOptions(given, defaultData);
    if ('problem' in options) {
      out.write(`${options.problem}\n`);
      given = given.slice(0, -2);
      continue;
    }
    if ('help' in options) return 0;
    const planned = await tryFile(options, terminal);
    if ('plan' in planned && !planned.refused) return finish(planned, options, { ask, out });
    const refusals = 'plan' in planned ? undecided(planned) : planned.refusals;
    const answer = await askOne(refusals, { ask, out });
    if (answer === undefined) {
      out.write(
        `${options.source} is refused. Nothing has been written.\n${refusals.map(describeRefusal).join('\n')}\n`,
      );
      return 1;
    }
    given = [...given, ...answer];
  }
  return 1;
}

async function tryFile(
  options: ImportOptions,
  terminal: Terminal,
): Promise<Planned | { readonly refusals: readonly Refusal[] }> {
  try {
    const planned = await planFile(options, terminal);
    if (!planned.refused && planned.plan.files.size > 0) tryPlan(planned.plan, options.data);
    return planned;
  } catch (error) {
    return { refusals: refusalsOf(error) };
  }
}

function undecided({ plan }: Planned): Refusal[] {
  return plan.report.undecided.map(({ line, text, label, id }) => ({
    line,
    text,
    ...solvable`"${text}" looks like "${label}", which is known. Is it the same: ${offer('--same', `${text}=${id}`)}; or something new: ${offer('--new', text)}`,
  }));
}

/** The answer to the first refusal that an option can solve, as arguments; nothing where none can. */
async function askOne(refusals: readonly Refusal[], { ask, out }: GuideTerminal): Promise<string[] | undefined> {
  for (const refusal of refusals) {
    const { offers = [] } = refusal;
    if (offers.length === 0) continue;
    out.write(`\n${refusal.asks === undefined ? describeRefusal(refusal) : capitalised(refusal.asks)}\n`);
    const [only] = offers;
    if (offers.length === 1 && only?.example !== undefined) {
      const value = (await ask(`${only.option}${only.example === '…' ? '' : `, such as ${only.example}`}: `)).trim();
      return value === '' ? undefined : [only.option, value];
    }
    const list = offers.map((one, index) => `  ${index + 1}  ${inWords(one)}`).join('\n');
    const choice = (await ask(`${list}\n  0  stop, and put it right in the file\nWhich? `)).trim();
    const chosen: Offer | undefined = offers[Number(choice) - 1] ?? offers.find(({ value }) => value === choice);
    return chosen && (chosen.value === undefined ? [chosen.option] : [chosen.option, chosen.value]);
  }
  return undefined;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

async function finish(planned: Planned, options: ImportOptions, { ask, out }: GuideTerminal): Promise<number> {
  const { plan } = planned;
  const files = plan.files.size;
  out.write(`${showBeside(plan.report, planned)}\n\n${describeReport(plan.report)}\n\n`);
  const isWanted = files > 0 && (options.write || YES.test((await ask('Write this? (yes or no) ')).trim()));
  if (isWanted) writePlan(plan, options.data);
  out.write(`${conclusion(0, files, isWanted, options)}\n`);
  return 0;
}
