import { expect } from 'chai';
import { validateOutboundAddresses } from '../../../../src/server/domain/setup/outbound-addresses.ts';

const validate = (input: unknown) => validateOutboundAddresses('outbound_addresses', input);

describe('validateOutboundAddresses', () => {
  it('takes addresses and blocks however they are separated, each once', () => {
    const input = ' 203.0.113.7,198.51.100.0/24;\n2001:db8::/32\t203.0.113.7 ';
    expect(validate(input)).to.deep.equal({ ok: true, value: '203.0.113.7, 198.51.100.0/24, 2001:db8::/32' });
  });

  it('takes nothing for not known', () => {
    expect(validate('  ')).to.deep.equal({ ok: true, value: '' });
  });

  it('refuses what is no address, and shows a little of it', () => {
    const outcome = validate(`203.0.113.7 ${'x'.repeat(500)} 10.0.0.0/99 a b c d`);
    const [issue] = outcome.ok ? [] : outcome.issues;
    expect(issue).to.include({ field: 'outbound_addresses', code: 'malformed' });
    expect(issue?.message).to.include('10.0.0.0/99').and.have.length.below(300);
  });

  it('refuses what is no text, and more than its column holds', () => {
    for (const [input, code] of [
      [null, 'type'],
      [7, 'type'],
      [Array.from({ length: 200 }, (_, index) => `10.0.${index}.1`).join(' '), 'too_long'],
    ] as const) {
      const outcome = validate(input);
      expect(outcome.ok ? '' : outcome.issues[0]?.code).to.equal(code);
    }
  });
});
