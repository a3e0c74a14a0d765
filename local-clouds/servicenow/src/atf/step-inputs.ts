import type { RecordStore } from '../store/record-store.ts';

/** Inputs of a step by the names of its variables. */
export type StepInputs = Readonly<Record<string, string>>;
/** What earlier steps left behind, by the sys_id of the step. */
export type StepOutputs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const REFERENCE = /\{\{step\['([0-9a-f]{32})'\]\.(\w+)\}\}/g;

/** Reads the inputs of a step and puts in what earlier steps left. Errors: a step that left no such value. */
export function readStepInputs(
  store: RecordStore,
  stepId: string,
  fields: Readonly<Record<string, string>>,
  outputs: StepOutputs,
): StepInputs {
  const rows = store.select({ table: 'sys_variable_value', query: `document_key=${stepId}` });
  return Object.fromEntries(
    rows.map(({ variable, value }) => [fields[variable ?? ''] ?? variable, resolve(value ?? '', outputs)]),
  );
}

function resolve(value: string, outputs: StepOutputs): string {
  return value.replace(REFERENCE, (_reference, stepId: string, name: string) => {
    const found = outputs[stepId]?.[name];
    if (found === undefined) throw new Error(`No earlier step left a value "${name}" (step ${stepId}).`);
    return String(found);
  });
}

/** Reads `name=value^name=value^EQ`, in which `^^` stands for a circumflex of a value. */
export function readFieldValues(template: string): Record<string, string> {
  const parts = template.replaceAll('^^', '\0').split('^');
  return Object.fromEntries(
    parts
      .filter((part) => part.includes('='))
      .map((part) => part.replaceAll('\0', '^'))
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
}
