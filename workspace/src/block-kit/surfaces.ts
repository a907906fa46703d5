/** Where blocks are shown. An ephemeral message counts as a message. */
export type Surface = 'message' | 'modal' | 'home';

const EVERYWHERE: readonly Surface[] = ['message', 'modal', 'home'];
const MESSAGES: readonly Surface[] = ['message'];

/** The surfaces of the blocks that Slack does not allow everywhere. Tables and charts in Home are unconfirmed, so refused. */
const BLOCK_SURFACES = new Map<string, readonly Surface[]>(
  Object.entries({
    markdown: MESSAGES,
    table: MESSAGES,
    data_table: MESSAGES,
    data_visualization: MESSAGES,
    carousel: MESSAGES,
    container: MESSAGES,
    context_actions: MESSAGES,
    plan: MESSAGES,
    task_card: MESSAGES,
    alert: ['modal'],
  }),
);

const ELEMENT_SURFACES = new Map<string, readonly Surface[]>(
  Object.entries({
    number_input: ['modal'],
    email_text_input: ['modal'],
    url_text_input: ['modal'],
    file_input: ['modal'],
    datetimepicker: ['message', 'modal'],
    rich_text_input: ['modal', 'home'],
    feedback_buttons: MESSAGES,
    icon_button: MESSAGES,
    workflow_button: MESSAGES,
  }),
);

export function blockFits(type: string, surface: Surface): boolean {
  return (BLOCK_SURFACES.get(type) ?? EVERYWHERE).includes(surface);
}

export function elementFits(type: string, surface: Surface): boolean {
  return (ELEMENT_SURFACES.get(type) ?? EVERYWHERE).includes(surface);
}
