import { expect } from 'chai';
import { judgeAudit } from '../../scripts/audit/judge-audit.ts';

describe('the audit of the packages', () => {
  it('passes when the registry knows of no weakness', () => {
    expect(judgeAudit('{"auditReportVersion":2,"vulnerabilities":{}}').outcome).to.equal('clean');
  });

  it('fails for a package that is known to be bad, and names it', () => {
    const via = [{ title: 'Prototype pollution', url: 'https://github.com/advisories/GHSA-1' }, 'other'];
    const verdict = judgeAudit(
      JSON.stringify({ vulnerabilities: { bad: { severity: 'high', range: '<1.2.3', via } } }),
    );
    expect(verdict.outcome).to.equal('vulnerable');
    expect(verdict.lines).to.deep.equal([
      'bad <1.2.3 (high): Prototype pollution https://github.com/advisories/GHSA-1; by other',
    ]);
  });

  it('says that it could not ask, and does not call that a pass', () => {
    for (const output of [
      '',
      'npm error',
      '{"message":"405 Method Not Allowed","statusCode":405}',
      '{"error":{}}',
      'null',
    ]) {
      const { outcome, lines } = judgeAudit(output);
      expect(outcome, output).to.equal('not_asked');
      expect(lines.join(' ')).to.include('could not be asked');
    }
  });
});
