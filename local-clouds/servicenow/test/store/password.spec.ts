import { expect } from 'chai';
import { hashPassword, isPasswordHash, verifyPassword } from '../../src/store/password.ts';
import { openPassword2Cipher } from '../../src/store/password2.ts';

describe('hashPassword', function () {
  this.timeout(30_000);
  it('makes a different hash each time that only the password matches', () => {
    const hash = hashPassword('correct horse');
    expect(hash).not.to.equal(hashPassword('correct horse'));
    expect(isPasswordHash(hash)).to.equal(true);
    expect(verifyPassword('correct horse', hash)).to.equal(true);
    expect(verifyPassword('correct house', hash)).to.equal(false);
  });

  it('matches nothing that is no hash', () => {
    for (const value of [null, '', 'admin', 'scrypt$1$x', 'scrypt$16384$$', 'scrypt$abc$a$b']) {
      expect(verifyPassword('admin', value)).to.equal(false);
    }
  });
});

describe('password2 cipher', () => {
  const cipher = openPassword2Cipher(null);

  it('opens what it sealed and seals nothing twice alike', () => {
    const sealed = cipher.seal('påss wörd');
    expect(sealed).not.to.include('wörd').and.not.to.equal(cipher.seal('påss wörd'));
    expect(cipher.isSealed(sealed)).to.equal(true);
    expect(cipher.open(sealed)).to.equal('påss wörd');
  });

  it('refuses clear and changed values', () => {
    const sealed = cipher.seal('secret');
    expect(() => cipher.open('secret')).to.throw('not a sealed password2 value');
    const flipped = sealed.endsWith('A') ? `${sealed.slice(0, -2)}BA` : sealed.replace(/.{4}$/, 'AAAA');
    expect(() => cipher.open(flipped)).to.throw();
  });
});
