import { protocol } from "electron";
import { headersOf, PAGE_HEADERS } from "../../host/content-security-policy.ts";
import { findPageFile, type PageFiles } from "../../host/page-files.ts";
import { APP_ORIGIN, APP_SCHEME, belongsTo } from "./origin.ts";

/** Makes `app:` an ordinary, secure scheme with an origin of its own. Must run before the app is ready. */
export function registerAppScheme(): void {
  // `codeCache`: what the page’s scripts were compiled to is kept, so that the next start does not compile them again.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: PAGE_HEADERS });
}

/** Answers one request for a file of the page. */
export async function answerPageRequest(
  files: PageFiles,
  request: Pick<Request, "method" | "url">,
): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  if (!belongsTo(APP_ORIGIN, request.url)) return refuse(404);
  const { pathname } = new URL(request.url);
  const found = findPageFile(files, pathname);
  if (found === undefined) return refuse(404);
  const headers = { ...headersOf(pathname), "content-type": found.contentType };
  return new Response(request.method === "HEAD" ? null : await found.read(), { headers });
}

/** Serves the page's files, and only those, from `app://carryall/`. Call when the app is ready. */
export function serveAppScheme(files: PageFiles): void {
  protocol.handle(APP_SCHEME, (request) => answerPageRequest(files, request));
}
