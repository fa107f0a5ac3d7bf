import { breathe, whenIdle } from './idle';

type Elements = Record<string, () => Promise<unknown>>;

/* The elements that bring a page of the server to life, each fetched only where its selector finds one. */
const elements: Elements = {
  'story-stepper': () => import('../reader/story-stepper'),
  'story-map': () => import('../map/story-map'),
  'story-notes': () => import('../notes/story-notes'),
  'my-notes': () => import('../notes/my-notes'),
  'timeline-strip': () => import('../timeline/timeline-strip'),
  'question-card': () => import('../quiz/question-card'),
  'lesson-presenter': () => import('../live/lesson-presenter'),
  'projected-quiz': () => import('../live/projected-quiz'),
  'local-time': () => import('../classroom/local-time'),
  'leave-device': () => import('../classroom/leave-device'),
  'kept-answers': () => import('../classroom/kept-answers'),
  'forget-device': () => import('../classroom/forget-device'),
  'quiz-player': () => import('../quiz/quiz-player'),
};

/* What nobody needs before they have begun to read. It comes by itself nevertheless: a menu has to open
 * when the line has been cut. */
const tools: Elements = {
  'details.menu': () => import('./menus'),
  'reading-settings': () => import('../reader/reading-settings'),
  'read-aloud': () => import('../reader/listen'),
  '.language-menu': () => import('./languages'),
};

/** Fetches the modules of all elements that stand in the given part of the page. */
export async function wake(root: ParentNode): Promise<void> {
  await fetchAll(elements, root);
  whenIdle(() => void fetchAll(tools, root));
}

async function fetchAll(modules: Elements, root: ParentNode): Promise<void> {
  const coming: Promise<unknown>[] = [];
  for (const [selector, load] of Object.entries(modules)) {
    if (root.querySelector(selector)) {
      coming.push(load());
      // To ask for a module is no small thing on a slow phone: one after the other, without waiting for any.
      await breathe();
    }
  }
  await Promise.allSettled(coming);
}
