/** Screens in the address: what is read from it, and the way back. */
import { describe, expect, it } from 'vitest';
import { navigation } from '../../src/app/navigation.ts';

/** A window with a history of addresses, as far as navigation uses one. */
function fakeWindow(hash: string) {
  const steps: { state: unknown; hash: string }[] = [{ state: null, hash }];
  let at = 0;
  const listeners: (() => void)[] = [];
  const hashOf = (url: string) => (url.includes('#') ? url.slice(url.indexOf('#')) : '');
  const window = {
    location: {
      pathname: '/misfire/',
      search: '',
      get hash() {
        return steps[at]!.hash;
      },
    },
    history: {
      get state() {
        return steps[at]!.state;
      },
      pushState(state: unknown, _title: string, url: string) {
        steps.splice(++at, Infinity, { state, hash: hashOf(url) });
      },
      replaceState(state: unknown, _title: string, url: string) {
        steps[at] = { state, hash: hashOf(url) };
      },
      back() {
        this.go(-1);
      },
      go(by: number) {
        at = Math.max(0, at + by);
        for (const told of listeners) told();
      },
    },
    addEventListener: (_type: string, told: () => void) => listeners.push(told),
  };
  return { window: window as unknown as Window, length: () => steps.length };
}

describe('navigation', () => {
  it.each([
    ['', 'home', ''],
    ['#/levels', 'levels', ''],
    ['#/guide/ach+ache', 'guide', 'ach+ache'],
    ['#/guide/chapter/the-spark', 'guide', 'chapter/the-spark'],
    ['#/nowhere', 'home', ''],
    ['#levels', 'home', ''],
  ])('reads "%s" as %s', (hash, place, detail) => {
    const nav = navigation(fakeWindow(hash).window);
    expect([nav.place.value, nav.detail.value]).toEqual([place, detail]);
  });

  it('goes back step by step within the game, to what was shown of a screen', () => {
    const { window } = fakeWindow('');
    const nav = navigation(window);
    nav.go('play');
    nav.go('guide', 'ach');
    nav.go('guide', 'ache');
    expect(window.location.hash).toBe('#/guide/ache');
    nav.back();
    expect([nav.place.value, nav.detail.value]).toEqual(['guide', 'ach']);
    nav.back();
    expect([nav.place.value, nav.detail.value]).toEqual(['play', '']);
  });

  it('goes Home where the page was opened at this address', () => {
    const { window, length } = fakeWindow('#/guide/ach');
    const nav = navigation(window);
    nav.back();
    expect(nav.place.value).toBe('home');
    expect(length()).toBe(2);
  });

  it('goes back to a screen over all steps since, so that the way back from there is as before', () => {
    const { window, length } = fakeWindow('');
    const nav = navigation(window);
    nav.go('levels');
    nav.go('play');
    nav.go('guide', 'ach');
    nav.go('guide', 'ache');
    // Going back and on again on the way changes nothing.
    nav.back();
    nav.go('guide', 'chapter/the-spark');
    nav.backTo('play');
    expect(nav.place.value).toBe('play');
    expect(length()).toBe(5);
    nav.back();
    expect(nav.place.value).toBe('levels');
  });

  it('goes on to a screen that was not on the way, and knows the way after the page was loaded anew', () => {
    const { window, length } = fakeWindow('#/guide/ach');
    navigation(window).backTo('play');
    expect([window.location.hash, length()]).toEqual(['#/play', 2]);
    navigation(window).go('guide');
    const again = navigation(window);
    again.go('guide', 'ache');
    again.backTo('play');
    expect([window.location.hash, length()]).toEqual(['#/play', 4]);
    again.back();
    expect(window.location.hash).toBe('#/guide/ach');
  });

  it('leaves no step for where it is already, nor for what it replaces', () => {
    const { window, length } = fakeWindow('');
    const nav = navigation(window);
    nav.go('guide', 'ach');
    nav.go('guide', 'ach');
    nav.replace('result');
    expect(length()).toBe(2);
    expect([nav.place.value, nav.detail.value]).toEqual(['result', '']);
    nav.back();
    expect(nav.place.value).toBe('home');
  });
});
