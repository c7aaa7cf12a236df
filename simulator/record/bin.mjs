#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The package holds TypeScript; whoever installs it starts it with Node alone.
register();
await import('./record-main.ts');
