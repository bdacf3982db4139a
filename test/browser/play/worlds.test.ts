/** The game plays to its end whatever the scenery can do: moving, still by wish, or without WebGL. */
import { describe, expect, it } from 'vitest';
import { answerTo, itemOf } from './answers.ts';
import type { GameOptions, GamePage } from './game-page.ts';
import { mouse } from './mouse.ts';
import { stage } from './stage.ts';

/** Plays five questions to the result, one of them wrong at first. */
async function playFive(game: GamePage): Promise<void> {
  await game.chooseRoundLength('5');
  await game.goTo('levels');
  await game.page.locator('[data-level="all-kinds"] [data-action="play-level"]').click();
  for (let answers = 0; ; answers++) {
    const now = await game.passLooks();
    if (now.view === 'result') return;
    await mouse.give(game, answerTo(itemOf(now.item), answers === 0 ? 'wrong' : 'right'));
    await game.check();
    await game.next();
  }
}

/** What is drawn: how large, and in how many colours along its middle. */
const drawn = (game: GamePage) =>
  game.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#world canvas');
    if (!canvas) return { width: 0, height: 0, colours: 0 };
    // A copy can be read whatever drew the original.
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const pen = copy.getContext('2d')!;
    pen.drawImage(canvas, 0, 0);
    const { data } = pen.getImageData(
      0,
      Math.floor(canvas.height * 0.15),
      canvas.width,
      Math.max(1, Math.floor(canvas.height * 0.1)),
    );
    return {
      width: canvas.clientWidth,
      height: canvas.clientHeight,
      colours: new Set(new Uint32Array(data.buffer)).size,
    };
  });

describe.each<[string, GameOptions]>([
  ['reduced motion', { reducedMotion: 'reduce' }],
  ['no WebGL', { reducedMotion: 'no-preference' }],
])('with %s', (_why, options) => {
  const open = stage('none');
  it('the still world is drawn, and the game plays to its end', async () => {
    const game = await open(options);
    await playFive(game);
    await expect.poll(() => drawn(game)).toMatchObject({ width: 1280, height: 800 });
    await expect.poll(async () => (await drawn(game)).colours).toBeGreaterThan(100);
    expect(await game.page.locator('#world').getAttribute('data-world')).toBe('still');
    expect(await game.page.locator('#world').getAttribute('aria-hidden')).toBe('true');
    await game.close();
  });
});

describe('with WebGL', () => {
  const open = stage('software');
  it('the moving world is there, and the game plays to its end', async () => {
    // A small window: software draws each pixel.
    const game = await open({ reducedMotion: 'no-preference', viewport: { width: 640, height: 480 } });
    await playFive(game);
    await expect.poll(() => game.page.locator('#world').getAttribute('data-world'), { timeout: 30_000 }).toBe('moving');
    expect(
      await game.page
        .locator('#world canvas')
        .evaluate((canvas) => ({ width: canvas.clientWidth, height: canvas.clientHeight })),
    ).toEqual({ width: 640, height: 480 });
    await game.close();
  });

  it('takes the still world when the learner asks for it, in the middle of a round', async () => {
    const game = await open({ reducedMotion: 'no-preference', viewport: { width: 640, height: 480 } });
    await game.startAllKinds();
    const world = game.page.locator('#world');
    await expect.poll(() => world.getAttribute('data-world'), { timeout: 30_000 }).toBe('moving');
    await game.goTo('settings');
    await game.page.getByRole('radio', { name: 'Still', exact: true }).click();
    await expect.poll(() => world.getAttribute('data-world')).toBe('still');
    await expect.poll(() => world.locator('canvas').count(), { timeout: 10_000 }).toBe(1);
    await game.goTo('home');
    await game.action('play').click();
    await game.until('look');
    await game.close();
  });
});
