// Loads the page again when the development loop has something newer. While the server starts again
// it does not answer; then this asks until it does.
const { state } = document.currentScript.dataset;

async function next() {
  const answer = await fetch(`/dev/next?after=${state}`);
  return answer.ok ? answer.text() : state;
}

async function watch() {
  for (;;) {
    const now = await next().catch(() => new Promise((again) => setTimeout(again, 100, state)));
    if (now !== state) {
      location.reload();
      return;
    }
  }
}

void watch();
