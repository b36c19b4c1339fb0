const BYTE = /^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])$/;

/** Whether a text is an IPv4 or an IPv6 address. */
export function isIpAddress(text: string): boolean {
  return text.includes(':') ? isIpV6(text) : isIpV4(text);
}

function isIpV4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => BYTE.test(part));
}

/** Eight groups, of which `::` stands for one or more; the last two may be written as an IPv4 address. */
function isIpV6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const whole = last.includes('.') && isIpV4(last) ? text.slice(0, -last.length) + '0:0' : text;
  const [before = '', after, ...more] = whole.split('::');
  if (more.length > 0) return false;
  const groups = [before, after ?? ''].flatMap((side) => (side === '' ? [] : side.split(':')));
  const fits = after === undefined ? groups.length === 8 : groups.length < 8;
  return fits && groups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}
