/** VSCHAR of RFC 6749, Appendix A: what a client id and a client secret may consist of. */
export function isVisibleAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
