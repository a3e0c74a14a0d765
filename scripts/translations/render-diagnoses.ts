import { CHECK_TEXTS, type CheckText } from '../../now-app/src/server/domain/texts/check-texts.ts';

/** Where the tests of the findings live; the browser tests inject the fault into a running instance. */
const TESTS = {
  page: '[page](../test/browser/now-app/diagnoses.spec.ts)',
  decision: '[decision](../now-app/test/server/domain/setup/checklist.spec.ts)',
} as const;

/**
 * The table of all diagnoses in `docs/diagnoses.md`, made from the texts that the page shows.
 *
 * @param onThePage findings whose fault a browser test injects
 */
export function renderDiagnoses(onThePage: ReadonlySet<string>): string {
  const findings = Object.entries<CheckText>(CHECK_TEXTS).filter(([, { remedy }]) => remedy !== undefined);
  const rows = findings.map(([id, { fact, cause = '', remedy = '' }]) => {
    const test = onThePage.has(id) ? `${TESTS.page}, ${TESTS.decision}` : TESTS.decision;
    return `| \`${id}\` | ${cell(fact)} | ${cell(cause)} | ${cell(remedy)} | ${test} |`;
  });
  return [
    '# Diagnoses',
    '',
    `What the installation checklist finds by itself: ${findings.length} findings, each with its cause, its remedy and a link to`,
    'the record to mend. Names in braces are filled in on the page. Made from the texts of the page by',
    '`scripts/translations/main.ts`; a test compares the two.',
    '',
    '| finding | what it finds | cause | remedy | test |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
