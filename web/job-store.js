// Keeps the numbers of jobs in the browser's database, so that a reload loses nothing. Loaded with the first section that
// has jobs.

/** Results that have not been written for this many milliseconds, 30 days, are removed. */
const KEPT = 30 * 24 * 3600 * 1000;

const opened = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('initialization-lab', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('jobs');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** Calls `use` with the store. The database closes by itself once what `use` asks for is done. */
async function withStore(use) {
  const database = await opened();
  try {
    use(database.transaction('jobs', 'readwrite').objectStore('jobs'));
  } finally {
    database.close();
  }
}

/** Storage can be full or forbidden. Then the page works as before, but keeps nothing. */
const change = use => withStore(use).catch(console.info);

const put = (key, numbers) => change(store => store.put({ numbers, written: Date.now() }, key));

const remove = key => change(store => store.delete(key));

/** Calls back with the numbers of a key, or with null. */
const get = (key, taker) => withStore(store => {
  const request = store.get(key);
  request.onsuccess = () => taker(request.result?.numbers ?? null);
  request.onerror = () => taker(null);
}).catch(() => taker(null));

/** What has no time is of an earlier version of the page. */
const removeOld = () => change(store => {
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (cursor) {
      if (!(Date.now() - cursor.value.written < KEPT)) {
        cursor.delete();
      }
      cursor.continue();
    }
  };
});

const jobStore = { put, remove, get, removeOld };

export { jobStore as main };
