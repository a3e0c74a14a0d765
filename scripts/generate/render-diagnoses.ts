import { CHECK_TEXTS, type CheckText } from '../../now-app/src/server/domain/texts/check-texts.ts';

/** The table of all diagnoses in `docs/diagnoses.md`, made from the texts that the page shows. */
export function renderDiagnoses(): string {
  const findings = Object.entries<CheckText>(CHECK_TEXTS).filter(([, { remedy }]) => remedy !== undefined);
  const rows = findings.map(([id, { fact, cause = '', remedy = '' }]) => {
    return `| \`${id}\` | ${cell(fact)} | ${cell(cause)} | ${cell(remedy)} |`;
  });
  return [
    '# Diagnoses',
    '',
    `What the installation checklist finds by itself: ${findings.length} findings, each with its cause, its remedy and a link to`,
    'the record to mend. Names in braces are filled in on the page. Made from the texts of the page by',
    '`npm run generate`; a test compares the two.',
    '',
    'A [browser test](../test/browser/now-app/diagnoses.spec.ts) injects the fault behind each of them into a running',
    'instance, reads cause and remedy on the page, mends the fault and sees the check turn green; it fails when a finding is',
    'left out. How the facts are judged has a [test of its own](../now-app/test/server/domain/setup/checklist.spec.ts).',
    '',
    '| finding | what it finds | cause | remedy |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
