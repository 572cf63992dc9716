import type { Locale } from "digital-pilot-rules";
import type { FastifyRequest } from "fastify";

/** Chinese unless English is asked for. */
export const localeOf = ({ headers }: FastifyRequest): Locale =>
  /^en\b/.test(headers["accept-language"] ?? "") ? "en" : "zh-CN";

export const isRecord = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === "object" && body !== null && !Array.isArray(body);
