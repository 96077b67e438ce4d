// Loaded before the program: once it is at work, its loop stands still for longer than a lock lasts.
import {isMainThread} from 'node:worker_threads'

const clock = () => performance.now()
if (isMainThread)
  setTimeout(() => {
    for (const end = clock() + 4000; clock() < end;);
  }, 1500).unref()
