import { ButtonElement } from './button-element.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { DateField } from './date-field.tsx';
import { FeedbackButtons } from './feedback-buttons.tsx';
import type { ElementProps } from './field.ts';
import { OverflowMenu } from './overflow-menu.tsx';
import { SelectElement } from './select-element.tsx';
import { TextField } from './text-field.tsx';

/** One interactive element. */
export function ElementView(props: ElementProps) {
  const type = String(props.element.type);
  if (type.endsWith('_select')) return <SelectElement {...props} />;
  switch (type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return <ButtonElement {...props} />;
    case 'feedback_buttons':
      return <FeedbackButtons {...props} />;
    case 'overflow':
      return <OverflowMenu {...props} />;
    case 'checkboxes':
    case 'radio_buttons':
      return <ChoiceGroup {...props} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <DateField {...props} />;
    case 'file_input':
      return <p className="input-hint">File uploads are not part of this workspace.</p>;
    default:
      return <TextField {...props} />;
  }
}
