import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [vue()],
  // The example data and the library lie above this folder.
  server: { fs: { allow: ["../../.."] } },
  esbuild: { jsx: "automatic" },
  build: { chunkSizeWarningLimit: 1_500, rollupOptions: { input: ["vue.html", "react.html"] } },
});
