import { LIMITS } from './limits.ts';
import { isJsonObject, type JsonObject, list, object, type Rule, type Shape, string, url } from './rules.ts';
import { plainText, text } from './text-rules.ts';

const optionFields = {
  value: string({ max: LIMITS.option.value }),
  description: plainText(LIMITS.option.description),
};

/** An option of a select menu. */
export const option: Rule = object({
  required: ['text', 'value'],
  fields: { ...optionFields, text: plainText(LIMITS.option.text) },
});

/** An option of checkboxes and radio buttons, which may carry mrkdwn. */
export const choice: Rule = object({
  required: ['text', 'value'],
  fields: { ...optionFields, text: text(LIMITS.option.text), description: text(LIMITS.option.description) },
});

/** An option of an overflow menu, which may be a link. */
export const overflowOption: Rule = object({
  required: ['text', 'value'],
  fields: { ...optionFields, text: plainText(LIMITS.option.text), url: url() },
});

export const optionGroup: Rule = object({
  required: ['label', 'options'],
  fields: { label: plainText(LIMITS.option.text), options: list(option, { max: LIMITS.options }) },
});

/** What the app answers to a block_suggestion: options or groups of them. */
export const suggestionShape: Shape = {
  fields: {
    options: list(option, { min: 0, max: LIMITS.options }),
    option_groups: list(optionGroup, { min: 0, max: LIMITS.optionGroups }),
  },
  also: exactlyOneOptionList,
};

/** A menu lists options or option groups, never both and never neither. */
export function exactlyOneOptionList(menu: JsonObject, at: string, report: Parameters<Rule>[2]): void {
  if ((menu.options === undefined) === (menu.option_groups === undefined)) {
    report(at, 'must define exactly one of `options` and `option_groups`');
  }
}

/** The initial option must be one of the options, as Slack insists. */
export function initialIsListed(menu: JsonObject, at: string, report: Parameters<Rule>[2]): void {
  const listed = new Set(listedValues(menu));
  const initial = menu.initial_options ?? (menu.initial_option === undefined ? [] : [menu.initial_option]);
  const field = menu.initial_options === undefined ? 'initial_option' : 'initial_options';
  if (!Array.isArray(initial) || listed.size === 0) return;
  for (const entry of initial) {
    if (isJsonObject(entry) && !listed.has(entry.value)) {
      report(`${at}/${field}`, `failed to match initial options to the list of options`);
    }
  }
}

function listedValues(menu: JsonObject): unknown[] {
  const groups = Array.isArray(menu.option_groups) ? menu.option_groups.filter(isJsonObject) : [];
  const lists = [menu.options, ...groups.map((group) => group.options)];
  return lists.flatMap((entries) => (Array.isArray(entries) ? entries.filter(isJsonObject) : [])).map((e) => e.value);
}
