/** Of the installation itself: it outlives what is kept for one workspace of an organisation. */
const OF_INSTALLATION = ['installation', 'renewing'] as const;

/** Every other kind goes with the workspace, the organisation, or the person that it is about. */
export const OF_WORKSPACES = [
  'person',
  'thread',
  'told',
  'hinted',
  'shared',
  'vote',
  'judgement',
  'claim',
  'parked',
  'follow',
  'announcing',
] as const;

/** Every kind of record that there is: one that is not named here cannot be kept, so that none is forgotten to be deleted. */
export const KINDS = [...OF_INSTALLATION, ...OF_WORKSPACES] as const;

export type Kind = (typeof KINDS)[number];
