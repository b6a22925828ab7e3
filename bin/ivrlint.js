#!/usr/bin/env node
import { createRequire } from 'node:module';

// Not `import`: Node would first search the whole bundle for what it exports, which takes longer than checking a menu.
createRequire(import.meta.url)('../dist/ivrlint.cjs');
