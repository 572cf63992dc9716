import { defineConfig } from "vite";

export default defineConfig({
  // The example data and the library lie above this folder.
  server: { fs: { allow: ["../../.."] } },
  build: { chunkSizeWarningLimit: 1_500 },
});
