/** A factsheet as text: a line for each row, with tabs or gaps between the cells. */
export interface SourceDocument {
  readonly text: string;
  /** Where a line stands in the file that it comes from: "sheet Cijfers, row 7". None where the file is the text. */
  readonly placeOf?: (line: number) => string;
}

export interface SourceOptions {
  /** The sheet of a spreadsheet. */
  readonly sheet?: string;
}

/** Makes text of the bytes of one kind of file. Throws an ImportRefusedError for what it cannot read. */
export type SourceReader = (bytes: Uint8Array, options: SourceOptions) => SourceDocument | Promise<SourceDocument>;
