/** The list of steps, the dots and the two ways say which step is open. */
export function markStep(stepper: HTMLElement & { base: string }, page: HTMLElement, slugs: string[], slug: string): void {
  const index = slugs.indexOf(slug);
  stepper.style.setProperty('--done', String((index + 1) / slugs.length));
  page.querySelectorAll<HTMLElement>('[data-goto]').forEach((link) =>
    link.setAttribute('aria-current', String(link.dataset['goto'] === slug ? 'step' : false)),
  );
  stepper.querySelectorAll('.dots > *').forEach((dot, at) => {
    dot.classList.toggle('now', at === index);
    dot.classList.toggle('past', at < index);
  });
  stepper.querySelectorAll<HTMLElement>('.step-count').forEach((count) => {
    count.textContent = (count.dataset['text'] ?? '').replace('#', String(index + 1));
  });
  lead(stepper, '.go-back', slugs[index - 1]);
  lead(stepper, '.go-next', slugs[index + 1]);
  showLastWay(stepper, index === slugs.length - 1);
}

/** After the last step the way on leads to the quiz. */
function showLastWay(stepper: HTMLElement, last: boolean): void {
  stepper.querySelectorAll<HTMLElement>('.go-next').forEach((next) => (next.hidden = last));
  stepper.querySelectorAll<HTMLElement>('.go-quiz').forEach((quiz) => {
    const hadFocus = last && stepper.querySelector('.go-next') === document.activeElement;
    quiz.hidden = !last;
    if (hadFocus) {
      quiz.focus();
    }
  });
}

function lead(stepper: HTMLElement & { base: string }, selector: string, slug: string | undefined): void {
  stepper.querySelectorAll<HTMLAnchorElement>(selector).forEach((link) => {
    if (slug === undefined) {
      link.removeAttribute('href');
      link.setAttribute('aria-disabled', 'true');
    } else {
      link.href = `${stepper.base}/${slug}`;
      link.removeAttribute('aria-disabled');
    }
  });
}
