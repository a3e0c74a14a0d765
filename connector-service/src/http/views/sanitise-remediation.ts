import sanitizeHtml from 'sanitize-html';

/** Microsoft's remediation texts as HTML that is safe in our pages: structure, emphasis, https links, nothing else. */
export function sanitiseRemediation(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ['p', 'br', 'ul', 'ol', 'li', 'b', 'strong', 'i', 'em', 'u', 'code', 'pre', 'h3', 'h4', 'a'],
    allowedAttributes: { a: ['href', 'target', 'rel'] },
    allowedSchemes: ['https'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h3',
      h2: 'h3',
      // Without a scheme a link would lead into this service.
      a: (_tag, { href = '' }) =>
        /^https:\/\//i.test(href.trim())
          ? { tagName: 'a', attribs: { href, target: '_blank', rel: 'noopener noreferrer' } }
          : { tagName: 'a', attribs: {} },
    },
  });
}
