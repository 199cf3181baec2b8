import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** One file of the built page: its bytes, read when they are asked for, and what it is. */
export interface PageFile {
  read: () => Promise<Uint8Array<ArrayBuffer>>;
  contentType: string;
}

/** The files of the built page by URL path (`/`, `/assets/index-1a2b.js`): a fixed list, made once. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

function contentType(file: string): string {
  return CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream";
}

async function walk(folder: string, prefix: string, files: Map<string, PageFile>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    // Symbolic links are neither: nothing outside the folder can get on the list.
    if (entry.isDirectory()) await walk(file, `${prefix}${entry.name}/`, files);
    else if (entry.isFile())
      files.set(`${prefix}${entry.name}`, { read: () => readFile(file), contentType: contentType(file) });
  }
}

/**
 * Lists the page's folder. Only what is on the list is ever served, so no path of a request is joined to a folder.
 * @throws the system's error when the folder is missing.
 */
export async function listPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  await walk(folder, "/", files);
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  return files;
}

/** The file for a URL's path, percent-encoded as it came; undefined for everything that is not on the list. */
export function findPageFile(files: PageFiles, pathname: string): PageFile | undefined {
  try {
    return files.get(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
}
