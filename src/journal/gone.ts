/** Another tab erased the learner, or the browser lost their storage: nothing more can be saved here. */
export class JournalGone extends Error {
  override readonly name = 'JournalGone';
  constructor(readonly learner: string) {
    super('The journal no longer exists.');
  }
}
