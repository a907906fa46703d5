import { type ElementProps, fieldAttributes } from './field.ts';
import { textOf } from './text-of.ts';
import { useElement } from './use-element.tsx';

const KINDS: Readonly<Record<string, string>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

/** A date, a time or both, by the control of the browser. */
export function DateField(props: ElementProps) {
  const { element, field } = props;
  const { value, choose, dialog } = useElement(props);
  const isMoment = element.type === 'datetimepicker';
  const shown = isMoment && typeof value === 'number' ? toLocal(value) : String(value ?? '');
  return (
    <>
      <input
        {...fieldAttributes(field)}
        aria-label={field ? undefined : textOf(element.placeholder) || 'Date'}
        type={KINDS[String(element.type)] ?? 'date'}
        className="text-field"
        value={shown}
        onChange={({ target }) =>
          choose(isMoment ? Math.floor(new Date(target.value).getTime() / 1000) : target.value || null)
        }
      />
      {dialog}
    </>
  );
}

function toLocal(seconds: number): string {
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
