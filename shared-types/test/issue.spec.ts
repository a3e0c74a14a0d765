import { expect } from 'chai';
import { formatIssues, ISSUES_ROOM, ISSUES_SHOWN, type Issue, unknownFields, validateTask } from 'shared-types';

const issue = (field: string, message = 'is missing. Send it.'): Issue => ({ field, code: 'required', message });

describe('formatIssues', () => {
  it('writes a line each', () => {
    expect(formatIssues([issue('name'), issue('priority', 'is wrong.')])).to.equal(
      'name: is missing. Send it.\npriority: is wrong.',
    );
  });

  it('says how many more there are than it lists', () => {
    const lines = formatIssues(Array.from({ length: ISSUES_SHOWN + 7 }, (_, index) => issue(`f${index}`))).split('\n');
    expect(lines).to.have.length(ISSUES_SHOWN + 1);
    expect(lines.at(-1)).to.equal('and 7 more');
  });

  it('keeps to its room, and still says the first', () => {
    const text = formatIssues([issue('a', 'x'.repeat(200)), issue('b', 'y'.repeat(200)), issue('c')], 300);
    expect(text).to.match(/^a: x+\nand 2 more$/);
    expect(formatIssues([issue('a', 'x'.repeat(200))], 10)).to.equal(`a: ${'x'.repeat(200)}`);
  });
});

describe('problems without end', () => {
  const endless = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${'\u{10ffff}'.repeat(40)}${index}`, 1]));

  it('are listed as far as anybody reads, and counted', () => {
    const issues = unknownFields(endless(20_000), []);
    expect(issues).to.have.length(ISSUES_SHOWN + 1);
    expect(issues.at(-1)).to.include({ field: 'body' });
    expect(issues.at(-1)?.message).to.include(`${20_000 - ISSUES_SHOWN} more`);
  });

  it('fit into an answer of 64 kB', () => {
    const outcome = validateTask(endless(20_000), '2026-01-01');
    const text = outcome.ok ? '' : formatIssues(outcome.issues);
    expect(text.length).to.be.within(1, ISSUES_ROOM);
    expect(Buffer.byteLength(JSON.stringify(text))).to.be.below(64_000);
  });
});
