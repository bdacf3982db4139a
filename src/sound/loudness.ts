/** A volume from outside as 0 to 1; what is no number is silence. */
export function loudness(volume: number): number {
  return volume > 0 ? Math.min(1, volume) : 0;
}
