/* The elements that bring a page of the server to life, each fetched only where its selector finds one. */
const elements: Record<string, () => Promise<unknown>> = {
  'details.menu': () => import('./menus'),
  'reading-settings': () => import('../reader/reading-settings'),
  'read-aloud': () => import('../reader/listen'),
  '.language-menu': () => import('./languages'),
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

/** Fetches the modules of all elements that stand in the given part of the page. */
export async function wake(root: ParentNode): Promise<void> {
  const found = Object.keys(elements).filter((tag) => root.querySelector(tag));
  await Promise.allSettled(found.map((tag) => elements[tag]!()));
}
