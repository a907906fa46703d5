import type { CatalogueQuery } from '../../model/query.ts';
import { type Clues, findCue, has, type Recogniser } from '../clues.ts';
import { frameOf } from '../figures-query.ts';
import { unknownMatches } from '../unknown-words.ts';

/** Questions about the bot itself: what can I ask, which topics, which years, how does it work. */
export const catalogue: Recogniser = (clues) => {
  const ask = whatIsAsked(clues);
  return ask ? { kind: 'catalogue', ...frameOf(clues), ask } : undefined;
};

function whatIsAsked(clues: Clues): CatalogueQuery['ask'] | undefined {
  const about = clues.subject.indicators.length > 0;
  const figures = about && (has(clues, 'count', 'percent', 'trend') || clues.years.from === 'said');
  if (has(clues, 'years-covered') && !figures && !has(clues, 'trend')) return 'years';
  if (has(clues, 'how-it-works') && !about) return 'how';
  if (has(clues, 'topics') && (!about || isLong(clues, 'topics')) && !figures) return 'topics';
  if (has(clues, 'help') && (!about || isLong(clues, 'help')) && !figures) return 'help';
  if (about || clues.continues || unknownMatches(clues).length > 0 || clues.years.from === 'said') return undefined;
  if (has(clues, 'ask')) return 'help';
  return has(clues, 'figures') ? 'topics' : undefined;
}

/** "what can I ask about naturalisation" is a question for help; "help me with naturalisation" is a look-up. */
function isLong(clues: Clues, cue: 'topics' | 'help'): boolean {
  return (findCue(clues, cue)?.tokens.length ?? 0) >= 3;
}
