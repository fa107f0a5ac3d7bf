function close(except?: Node | null): HTMLDetailsElement | undefined {
  const open = [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')].find((menu) => !except || !menu.contains(except));
  open?.removeAttribute('open');
  return open;
}

/** One menu at a time: another one, a click beside it or Escape closes it. */
function tend(): void {
  document.addEventListener('click', (event) => close(event.target as Node));
  document.addEventListener('focusin', (event) => close(event.target as Node));
  document.addEventListener('keydown', (event) => {
    const closed = event.key === 'Escape' && close();
    if (closed) {
      closed.querySelector('summary')?.focus();
      event.stopPropagation();
    }
  });
}

tend();

export {};
