import { createHash } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 8;

/**
 * A name for a state that tells nothing of it and is the same for as long as the state is: eight
 * letters of base32, 40 bits. It stands in the reader's history, so it must not say what was answered.
 */
export function stateId(guideKey: string, stateKey: string): string {
  const hash = createHash('sha256').update(`${guideKey}\n${stateKey}`).digest();
  return Array.from({ length: LENGTH }, (_, index) => letterAt(hash, index * 5)).join('');
}

/** Five bits, from this one on; they may lie in two bytes. */
const letterAt = (hash: Buffer, bit: number): string =>
  LETTERS[(hash.readUInt16BE(Math.floor(bit / 8)) >> (11 - (bit % 8))) & 31] ?? '';
