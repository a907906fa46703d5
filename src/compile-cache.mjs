import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps what Node makes of the program's files, so that the next start does not make it again. Node finds it by the
 * content of each file and by its own version, so it is never out of date; it can be deleted at any time, and where it
 * can't be written a start takes longer. Loaded before all else, and plain JavaScript: nothing need be stripped for it.
 */
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
