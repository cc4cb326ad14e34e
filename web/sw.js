// Makes the second visit work without a network, one whole release at a time.
// A release is a folder named by a hash of all files. It is taken into a cache of its own, every file held to its hash,
// all or nothing. A page names its release's folder in each address, so it gets its own release's files to its end,
// also those that it asks for after a newer release took over.

// The build writes both: the folder's name, and the files with their hashes, by address from here.
const RELEASE = '';
const FILES = {};

const SCOPE = registration.scope;
const CACHES = `initialization-lab ${SCOPE} `;

/** Takes the release in: from the network, checked, and only then into the cache. */
async function takeIn() {
  const answers = await Promise.all(Object.entries(FILES).map(async ([file, integrity]) => {
    // A release's own folder never changes, so the browser's copy will do; the doors to it must be asked for anew.
    const cache = file.startsWith(RELEASE) ? 'default' : 'no-cache';
    const answer = await fetch(new URL(file, SCOPE), { cache, integrity });
    if (!answer.ok) {
      throw new Error(`${file}: ${answer.status}`);
    }
    const body = await answer.blob();
    return [file, new Response(body, { headers: answer.headers })];
  }));
  const cache = await caches.open(CACHES + RELEASE);
  await Promise.all(answers.map(([file, answer]) => cache.put(new URL(file, SCOPE), answer)));
}

/** Lets go of earlier releases, unless a page may still be on one; a later one may wait with its cache full. */
async function letGo() {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const names = await caches.keys();
  if (windows.some(window => window.url.startsWith(SCOPE)) || registration.installing || registration.waiting) {
    return;
  }
  for (const name of names) {
    if (name.startsWith(CACHES) && name !== CACHES + RELEASE) {
      await caches.delete(name);
    }
  }
}

/** A file of this release, or of the one whose folder its address names; the network's where none is kept. */
async function find(request, file) {
  const release = file in FILES ? RELEASE : file.split('/')[0];
  const kept = await caches.match(new URL(file, SCOPE), { cacheName: CACHES + release });
  return kept ?? fetch(request);
}

addEventListener('install', event => event.waitUntil(takeIn()));

addEventListener('activate', event => event.waitUntil(letGo().then(() => clients.claim())));

addEventListener('message', event => {
  if (event.data === 'release') {
    event.ports[0].postMessage(RELEASE);
  } else if (event.data === 'take over') {
    skipWaiting();
  }
});

addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(SCOPE)) {
    return;
  }
  const file = address.pathname.slice(new URL(SCOPE).pathname.length) || 'index.html';
  if (request.mode === 'navigate') {
    event.waitUntil(letGo());
  }
  event.respondWith(find(request, file));
});
