import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

const host = 'http://localhost:5080';

export default defineConfig({
  // Assets are found from the page's own base, wherever the server is mounted.
  base: './',
  plugins: [react(), precompress()],
  build: {
    outDir: '../ProjectsApi.Host/wwwroot/dashboard',
    // The folder lies outside this one; without the flag Vite would leave old hashed files behind.
    emptyOutDir: true,
    target: 'es2023',
    // The editor is one library of about 3 MB: splitting it further saves nobody a request.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      // Compressing takes most of the time, on purpose.
      checks: { pluginTimings: false },
      input: { ide: 'ide.html' },
      onLog(level, log, report) {
        // "use no memo" speaks to the React compiler, which has already run over GraphiQL's published files.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') {
          report(level, log);
        }
      },
    },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: host, ws: true }, '/account': host, '/health': host },
  },
});
