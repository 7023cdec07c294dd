/**
 * A short text that changes whenever the data does: enough to see that a cell is not what it was, and no protection against
 * whoever wants two to be alike. The function is Bryc's cyrb53, which is in the public domain.
 */
export function digest(data: unknown): string {
  const text = JSON.stringify(data) ?? "";
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((2097151 & low) * 4294967296 + (high >>> 0)).toString(36);
}
