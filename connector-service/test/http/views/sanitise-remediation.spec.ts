import { expect } from 'chai';
import { sanitiseRemediation } from '../../../src/http/views/sanitise-remediation.ts';

describe('remediation texts', () => {
  it('keep links to https', () => {
    expect(sanitiseRemediation('<a href="https://learn.microsoft.com/x">Read</a>')).to.equal(
      '<a href="https://learn.microsoft.com/x" target="_blank" rel="noopener noreferrer">Read</a>',
    );
  });

  for (const href of [
    '/api/tickets',
    'api',
    '#top',
    '?x=1',
    '',
    '//evil.example',
    'http://learn.microsoft.com',
    'javascript:alert(1)',
    'mailto:a@b.c',
    'https:evil.example',
    '\\\\evil.example',
  ]) {
    it(`keep the words of a link to ${JSON.stringify(href)}, and no link`, () => {
      expect(sanitiseRemediation(`<a href="${href}">Read</a>`)).to.equal('<a>Read</a>');
    });
  }
  for (const [html, expected] of [
    ['<script>alert(1)</script>', ''],
    ['<img src=x onerror=alert(1)>', ''],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="http://a.example">x</a>', '<a>x</a>'],
    ['<a href="//a.example">x</a>', '<a>x</a>'],
    [
      '<a href="https://a.example" onclick="x()">x</a>',
      '<a href="https://a.example" target="_blank" rel="noopener noreferrer">x</a>',
    ],
    ['<p style="position:fixed">x</p>', '<p>x</p>'],
    ['<iframe src="https://a.example"></iframe>', ''],
    ['<form action="/signout"><input></form>', ''],
    ['<svg><style>@import url(x)</style></svg>', ''],
    ['<h1>x</h1>', '<h3>x</h3>'],
  ] as const) {
    it(`makes ${html} safe`, () => expect(sanitiseRemediation(html)).to.equal(expected));
  }
});
