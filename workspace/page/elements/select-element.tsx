import type { Json, Snapshot } from '../../src/model/workspace-state.ts';
import { useSurface } from '../blocks/surface-context.ts';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';
import { Combobox, type ComboboxOption, type Suggestions } from './combobox.tsx';
import type { ElementProps } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

/** Any select menu: its options listed, asked of the bot, or taken from the workspace. */
export function SelectElement(props: ElementProps) {
  const { element, blockId, field } = props;
  const { value, choose, isPending, dialog } = useElement(props);
  const { source } = useSurface();
  const snapshot = useSnapshot();
  const type = String(element.type);
  const isMany = type.startsWith('multi_');
  const isExternal = type.endsWith('external_select');
  const byId = !isExternal && !type.endsWith('static_select');
  const suggest = async (typed: string): Promise<Suggestions> => {
    if (!isExternal) return { options: filterOptions(listedOptions(element, snapshot), typed) };
    const reply = await sendRequest({
      kind: 'suggest',
      source,
      blockId,
      actionId: String(element.action_id),
      value: typed,
    });
    const groups = (reply.optionGroups ?? []).flatMap((group) =>
      toOptions(group.options as Json[], textOf(group.label)),
    );
    return { options: [...toOptions(reply.options ?? []), ...groups], ...(reply.error ? { error: reply.error } : {}) };
  };
  const chosen = (Array.isArray(value) ? value : value ? [value] : []) as unknown[];
  const shown = chosen
    .map((entry) => (byId ? idOption(String(entry), snapshot) : toOptions([entry as Json])[0]))
    .filter((o) => o !== undefined);
  const pick = (option: ComboboxOption) => {
    const entry = byId ? option.key : option.data;
    choose(isMany ? [...chosen, entry] : entry);
  };
  return (
    <>
      <Combobox
        label={textOf(element.placeholder) || 'Choose an option'}
        field={field}
        chosen={shown}
        isMany={isMany}
        isBusy={isPending}
        minimum={isExternal ? Number(element.min_query_length ?? 3) : 0}
        suggest={suggest}
        onChoose={pick}
        onRemove={(key) => choose(isMany ? chosen.filter((entry) => keyOf(entry) !== key) : null)}
      />
      {dialog}
    </>
  );
}

function listedOptions(element: Json, { people, channels }: Snapshot): ComboboxOption[] {
  const type = String(element.type);
  if (type.endsWith('users_select')) return people.map(({ id, name }) => ({ key: id, label: `@${name}`, data: {} }));
  if (type.endsWith('channels_select') || type.endsWith('conversations_select')) {
    const shown = channels.filter(({ kind }) => kind === 'channel' || type.endsWith('conversations_select'));
    return shown.map(({ id, name, kind }) => ({ key: id, label: kind === 'im' ? name : `# ${name}`, data: {} }));
  }
  const groups = (element.option_groups ?? []) as Json[];
  return [
    ...toOptions((element.options ?? []) as Json[]),
    ...groups.flatMap((g) => toOptions(g.options as Json[], textOf(g.label))),
  ];
}

function idOption(id: string, snapshot: Snapshot): ComboboxOption {
  const person = snapshot.people.find((entry) => entry.id === id);
  const channel = snapshot.channels.find((entry) => entry.id === id);
  return {
    key: id,
    label: person ? `@${person.name}` : channel?.kind === 'im' ? channel.name : `# ${channel?.name ?? id}`,
    data: {},
  };
}

function toOptions(options: readonly Json[], group?: string): ComboboxOption[] {
  return options.map((data) => ({
    key: String(data.value),
    label: textOf(data.text),
    data,
    ...(group ? { group } : {}),
  }));
}

function filterOptions(options: readonly ComboboxOption[], typed: string): readonly ComboboxOption[] {
  const wanted = typed.trim().toLowerCase();
  return wanted ? options.filter(({ label }) => label.toLowerCase().includes(wanted)) : options;
}

function keyOf(entry: unknown): string {
  return typeof entry === 'string' ? entry : String((entry as Json).value);
}
