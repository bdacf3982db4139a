/**
 * 96 random bits as 24 hexadecimal digits: the name of a writer or of a learner.
 * (`crypto.randomUUID` does not exist on plain http.)
 */
export function drawName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
