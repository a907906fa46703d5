/** A slash command as the manifest declares it. */
export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint?: string;
  readonly shouldEscape?: boolean;
}

/** A global or a message shortcut as the manifest declares it. */
export interface Shortcut {
  readonly kind: 'global' | 'message';
  readonly name: string;
  readonly callbackId: string;
  readonly description: string;
}

/** One input or output of a Workflow Builder step. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** A Workflow Builder step as the manifest declares it. */
export interface WorkflowStep {
  readonly callbackId: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

/** Everything the workspace knows of the app it stands around; `events` and `scopes` left out mean: no check. */
export interface AppDescription {
  readonly name: string;
  readonly description: string;
  readonly botName: string;
  readonly accentColor: string;
  readonly examples: readonly string[];
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
  readonly steps: readonly WorkflowStep[];
  readonly hasHomeTab: boolean;
  readonly events?: readonly string[];
  readonly scopes?: readonly string[];
}
