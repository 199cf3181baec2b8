import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFPage,
} from "@cantoo/pdf-lib";
import { markArtifacts } from "./mark-artifacts.ts";
import { xmpPacket } from "./xmp.ts";

export interface FinishedPlan {
  /** Shown in the title bar of the reader, and as the document's name. */
  title: string;
  /** Language tag of the text; used when the document itself names none. */
  language: string;
  /** What a link to another place in the document is called when it has no address to read out. */
  innerLink: string;
}

function textOf(value: unknown): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

/** The web address a link annotation opens, or null for a link inside the document. */
function addressOf(link: PDFDict): string | null {
  return textOf(link.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI")));
}

function annotationsOf(page: PDFPage): PDFDict[] {
  const list: PDFArray | undefined = page.node.Annots();
  if (list === undefined) return [];
  return Array.from({ length: list.size() }, (_, i) => list.lookupMaybe(i, PDFDict)).filter(
    (a) => a !== undefined,
  );
}

/** Gives each link the words that a screen reader says for it (PDF/UA-1, 7.18.5). */
function nameLinks(document: PDFDocument, innerLink: string): void {
  const contents = PDFName.of("Contents");
  for (const annotation of document.getPages().flatMap(annotationsOf)) {
    const isLink = annotation.lookup(PDFName.of("Subtype")) === PDFName.of("Link");
    if (!isLink || annotation.has(contents)) continue;
    annotation.set(contents, PDFHexString.fromText(addressOf(annotation) ?? innerLink));
  }
}

/** The page's content in one string, one character per byte; null when it is stored in a way Chromium does not. */
function contentOf(page: PDFPage): string | null {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const parts = streams.map((part) => {
    const stream = page.doc.context.lookup(part);
    return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()) : null;
  });
  if (parts.some((part) => part === null)) return null;
  return parts.map((part) => part?.toString("latin1")).join("\n");
}

/** Marks what is outside the tags of each page. @see markArtifacts */
function markUntagged(document: PDFDocument): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const content = contentOf(page);
    if (content === null) continue;
    const marked = context.flateStream(Buffer.from(markArtifacts(content), "latin1"));
    const place = page.node.get(PDFName.of("Contents"));
    // In its old place, or the old one would stay in the file as well.
    if (place instanceof PDFRef) context.assign(place, marked);
    else page.node.set(PDFName.of("Contents"), context.register(marked));
  }
}

/**
 * Completes a PDF as Chromium prints it, so that a tagged one conforms to PDF/UA-1: title, XMP metadata, a name
 * for each link, and a mark on what is not read out. Tags, outline and language are kept.
 * @throws an error of the PDF library when the bytes are no PDF.
 */
export async function finishPdf(bytes: Uint8Array, plan: FinishedPlan): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const language = textOf(catalog.lookup(PDFName.of("Lang"))) ?? plan.language;
  document.setLanguage(language);
  document.setTitle(plan.title, { showInWindowTitleBar: true });
  document.setCreator("Carryall");
  nameLinks(document, plan.innerLink);
  const accessible = catalog.has(PDFName.of("StructTreeRoot"));
  if (accessible) markUntagged(document);
  // Metadata is stored as it is, not compressed, so that programs that do not read PDF find it too.
  const packet = new TextEncoder().encode(xmpPacket({ title: plan.title, language, accessible }));
  const stream = context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
  return document.save({ updateFieldAppearances: false });
}
