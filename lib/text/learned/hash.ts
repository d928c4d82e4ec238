/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. Stands for a feature's name in the committed weights. */
export function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
