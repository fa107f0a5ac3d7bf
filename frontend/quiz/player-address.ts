const RESULT = '#result';

/** The question that the address asks for, from 0; the one after the last is the result. */
export function askedFor(count: number): number | undefined {
  if (location.hash === RESULT) {
    return count;
  }
  const number = Number(/^#q(\d+)$/.exec(location.hash)?.[1]);
  return number >= 1 && number <= count ? number - 1 : undefined;
}

/** Lets the address name the open question, so that it can be reloaded. */
export function nameInAddress(index: number, count: number): void {
  const anchor = index === count ? RESULT : `#q${index + 1}`;
  history.replaceState(history.state, '', `${location.pathname}${location.search}${anchor}`);
}

/** Who came from a step of the story goes back to that step. */
export function leadBack(links: Iterable<HTMLAnchorElement>): void {
  const { referrer } = document;
  for (const link of links) {
    if (referrer.startsWith(`${link.href}/`)) {
      link.href = referrer;
    }
  }
}

/** Lets a link into the story say from which question it comes, so that the story can lead back to it. */
export function comeFrom(link: HTMLAnchorElement, index: number): void {
  const quiz = location.pathname.split('/').at(-1) ?? '';
  const { pathname, searchParams, hash } = new URL(link.href);
  searchParams.set('question', `${quiz}.${index + 1}`);
  link.setAttribute('href', `${pathname}?${searchParams}${hash}`);
}
