import { useSurface } from '../blocks/surface-context.ts';
import { type ElementProps, fieldAttributes } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

const KINDS: Readonly<Record<string, string>> = { email_text_input: 'email', url_text_input: 'url' };

/** Typed text: one line, several lines, an address or a number. */
export function TextField(props: ElementProps) {
  const { element, blockId, field } = props;
  const { value, keep } = useElement(props);
  const surface = useSurface();
  const isRich = element.type === 'rich_text_input';
  const text = isRich ? richToText(value) : String(value ?? '');
  const attributes = {
    ...fieldAttributes(field),
    className: 'text-field',
    placeholder: textOf(element.placeholder),
    value: text,
    autoFocus: element.focus_on_load === true,
    onChange: ({ target }: { target: { value: string } }) =>
      keep(isRich ? textToRich(target.value) : target.value || null),
  };
  if (element.multiline === true || isRich) return <textarea {...attributes} rows={4} />;
  return (
    <input
      {...attributes}
      type={KINDS[String(element.type)] ?? 'text'}
      inputMode={element.type === 'number_input' ? 'decimal' : undefined}
      onKeyDown={(event) => {
        const sends = event.key === 'Enter' && field?.dispatches;
        if (sends) surface.dispatch(blockId, String(element.action_id), { type: element.type, value: text });
      }}
    />
  );
}

function textToRich(text: string) {
  if (!text) return null;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

function richToText(value: unknown): string {
  const found = /"text":"(?<text>(?:[^"\\]|\\.)*)"/.exec(JSON.stringify(value ?? null))?.groups?.text;
  return found ? (JSON.parse(`"${found}"`) as string) : '';
}
