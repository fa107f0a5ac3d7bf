import type { LngLat, Scene } from './scene.js';

const EARTH_RADIUS_KM = 6371.0088;

/** Puts a pin among the labels, or takes it away. */
export function showPin(holder: HTMLElement, at: { x: number; y: number } | null): void {
  let pin = holder.querySelector<HTMLElement>('.map-pin');
  if (!at) {
    pin?.remove();
    return;
  }
  if (!pin) {
    pin = document.createElement('span');
    pin.className = 'map-pin';
    holder.append(pin);
  }
  pin.style.setProperty('--x', at.x.toFixed(3));
  pin.style.setProperty('--y', at.y.toFixed(3));
}

/** Says where a pin is: so far and in which direction from the nearest name, in the page's words. */
export function describe(pin: LngLat, scene: Scene, texts: DOMStringMap): string {
  const named = scene.labels.filter((label) => /\b(town|site)\b/.test(label.css ?? ''));
  const nearest = named
    .map((label) => ({ label, km: kilometres(label.at, pin) }))
    .sort((a, b) => a.km - b.km)[0];
  if (!nearest) {
    return fill(texts['textPinAt'], pin[1].toFixed(2), pin[0].toFixed(2));
  }
  const directions = (texts['textCompass'] ?? '').split(',');
  const way = directions[Math.round(bearing(nearest.label.at, pin) / 45) % 8] ?? '';
  return fill(texts['textPinNear'], String(Math.round(nearest.km)), way, nearest.label.text);
}

function fill(pattern: string | undefined, ...values: string[]): string {
  return values.reduce((text, value, index) => text.replace(`{${index}}`, value), pattern ?? '');
}

/** Great-circle distance by the haversine formula, as LngLat.java has it. */
function kilometres([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  const rad = Math.PI / 180;
  const a = Math.sin(((otherLat - lat) * rad) / 2);
  const b = Math.sin(((otherLng - lng) * rad) / 2);
  const h = a * a + Math.cos(lat * rad) * Math.cos(otherLat * rad) * b * b;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees clockwise from north. */
function bearing([lng, lat]: LngLat, [toLng, toLat]: LngLat): number {
  const across = (toLng - lng) * Math.cos((lat * Math.PI) / 180);
  return ((Math.atan2(across, toLat - lat) * 180) / Math.PI + 360) % 360;
}
