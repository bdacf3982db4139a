/** Measuring in the page what a person could not read or reach. Runs inside the page: nothing from outside is used. */

/** What does not fit, in words; empty when all is well. `reach`: selectors of what has to be reachable by scrolling. */
export function misfits(reach: readonly string[]): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const name = (element: Element) =>
    `<${element.localName} ${element.getAttribute('data-action') ?? element.className}> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide in ${innerWidth}`);
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    element.closest('.hidden-visually, [aria-hidden="true"]') === null;
  const card = document.querySelector('.play-card');
  if (card && card.scrollWidth > card.clientWidth + 1)
    faults.push(`the card is ${card.scrollWidth} px wide in ${card.clientWidth}`);

  // Text that is cut off: boxes that hide what does not fit, and do not scroll.
  for (const element of document.querySelectorAll<HTMLElement>('main *, dialog *')) {
    if (!seen(element) || element.matches('.figure *, svg *, input, textarea, select, progress')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`${name(element)} is cut at its side`);
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`${name(element)} is cut below`);
  }

  for (const selector of reach) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(seen);
    if (found.length === 0) faults.push(`${selector} is not there`);
    for (const element of found) {
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      if (box.left < -0.5 || box.right > innerWidth + 0.5)
        faults.push(`${name(element)} lies from ${box.left} to ${box.right}, beside the page`);
      // A large one is reached when its middle is.
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 2)];
      const hit = () =>
        document.elementFromPoint(x, element.getBoundingClientRect().top + Math.min(box.height / 2, innerHeight / 2));
      let top = hit();
      if (!top || !element.contains(top)) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        top = hit();
      }
      if (!top || !(element.contains(top) || top.closest('label')?.contains(element)))
        faults.push(
          `${name(element)} cannot be reached at ${Math.round(x)}, ${Math.round(y)}: ${top ? name(top) : 'nothing'} is there`,
        );
    }
  }
  return faults;
}
