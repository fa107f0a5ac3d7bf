const STEP_PX = 10;
const BIG_STEP_PX = 50;
const PAN_PX = 90;
const ZOOM_STEP = 0.8;

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key asks of the map; pan and pin in pixels to the right and down. */
export type MapCommand = { zoom: number } | { pan: [number, number] } | { pin: [number, number] } | { home: true };

/** Reads a key that is pressed on the map: arrows move the map, or the pin where one is taken. */
export function keyCommand(event: KeyboardEvent, pinning: boolean, hasPin: boolean): MapCommand | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) {
    return undefined;
  }
  const arrow = ARROWS[event.key];
  if (arrow) {
    return moved(arrow, pinning, event.shiftKey);
  }
  if (event.key === '+' || event.key === '=') {
    return { zoom: ZOOM_STEP };
  }
  if (event.key === '-') {
    return { zoom: -ZOOM_STEP };
  }
  if (event.key === '0') {
    return { home: true };
  }
  const sets = pinning && !hasPin && (event.key === 'Enter' || event.key === ' ');
  return sets ? { pin: [0, 0] } : undefined;
}

function moved([across, down]: [number, number], pinning: boolean, far: boolean): MapCommand {
  const step = pinning ? (far ? BIG_STEP_PX : STEP_PX) : far ? 3 * PAN_PX : PAN_PX;
  const by: [number, number] = [across * step, down * step];
  return pinning ? { pin: by } : { pan: by };
}
