import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [vue()],
  esbuild: { jsx: "automatic" },
  build: { chunkSizeWarningLimit: 1_500, rollupOptions: { input: ["vue.html", "react.html"] } },
});
