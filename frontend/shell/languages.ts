import { rememberLanguage } from '../reader/reading-choices';

/* Where nothing changes its words in place, a choice of language brings the page anew. */
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a[data-language]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  rememberLanguage(link.dataset['language'] ?? '');
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  if (address.href === location.href) {
    location.reload();
  } else {
    location.replace(address);
  }
});
