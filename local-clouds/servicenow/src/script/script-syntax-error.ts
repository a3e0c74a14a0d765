/** A script that the engine would not accept, with the place: `x.ts:12: ...`. */
export class ScriptSyntaxError extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.file = file;
    this.line = line;
  }
}
