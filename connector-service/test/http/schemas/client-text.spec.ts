import { expect } from 'chai';
import { clientText } from '../../../src/http/schemas/client-text.ts';

describe('a client id or secret as it was pasted', () => {
  const schema = clientText(20);
  const issues = (value: unknown) => schema.safeParse(value).error?.issues ?? [];

  for (const [what, value] of [
    ['white space around it', '  secret-1\t\r\n'],
    ['a no-break space', '\u00a0secret-1\u202f'],
    ['a byte order mark', '\ufeffsecret-1'],
    ['characters without width', 'sec\u200bret\u200d-\u20601\u00ad'],
  ] as const) {
    it(`loses ${what}`, () => expect(schema.parse(value)).to.equal('secret-1'));
  }

  it('may hold every visible sign of ASCII, and a space inside', () => {
    const all = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
    expect(clientText(200).parse(`a${all}a`)).to.equal(`a${all}a`);
  });

  it('is refused with cause, place and remedy where OAuth could not carry it, and is never repeated', () => {
    for (const value of ['Lösenord-1', 'a\u00a0b', '\u{1f511}key', 'a\u2013b']) {
      const [issue] = issues(value);
      expect(issue?.message, value).to.match(/does not allow, at position \d: .* Copy it from ServiceNow again\.$/);
      expect(JSON.stringify(issue)).not.to.include(value);
    }
  });

  it('is missing when nothing visible is left, and refused when it is too long or more than one line', () => {
    for (const value of ['', ' ', '\u200b\ufeff']) expect(issues(value)[0]?.message, value).to.match(/is missing/);
    expect(issues('x'.repeat(21))[0]?.message).to.match(/Shorten/);
    expect(issues('a\nb')[0]?.message).to.match(/single line/);
    expect(issues(undefined)[0]?.message).to.match(/is missing/);
  });
});
