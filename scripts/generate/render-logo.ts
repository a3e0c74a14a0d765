import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** An instance keeps the header of the compressed file in a piece of its own. */
const GZIP_HEADER_BYTES = 10;

/**
 * The logo as Fluent source: an attachment of the application record, whose `logo` names it. Written out because
 * `Now.attach` works for records that Fluent declares, and the application is declared by `now.config.json`. Attachments
 * are data, not application files: they come with the first installation.
 *
 * @param drawingHash of `logo.svg`, so that the next run can tell whether the picture is still the drawing's
 */
export function renderLogo(picture: Buffer, drawingHash: string, scopeId: string): string {
  const compressed = gzipSync(picture);
  const pieces = [compressed.subarray(0, GZIP_HEADER_BYTES), compressed.subarray(GZIP_HEADER_BYTES)];
  return `import { Record } from '@servicenow/sdk/core';

// Written by \`npm run generate\` from logo.svg (sha256 ${drawingHash}); do not edit.

const logo = Record({
  $id: Now.ID['logo'],
  $meta: { installMethod: 'first install' },
  table: 'sys_attachment',
  data: {
    file_name: 'logo',
    table_name: 'ZZ_YYsys_app',
    table_sys_id: '${scopeId}',
    content_type: 'image/png',
    compressed: true,
    size_bytes: ${picture.length},
    size_compressed: ${compressed.length},
    hash: '${createHash('sha256').update(picture).digest('hex')}',
  },
});
${pieces.map((piece, position) => renderPiece(piece.toString('base64'), position)).join('')}`;
}

function renderPiece(data: string, position: number): string {
  return `
Record({
  $id: Now.ID['logo-data-${position}'],
  $meta: { installMethod: 'first install' },
  table: 'sys_attachment_doc',
  data: {
    sys_attachment: logo,
    position: ${position},
    length: ${data.length},
    data: '${data}',
  },
});
`;
}
