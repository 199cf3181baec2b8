import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFArray,
  type PDFPage,
} from "@cantoo/pdf-lib";
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

/**
 * Completes a PDF as Chromium prints it, so that a tagged one conforms to PDF/UA-1: title, XMP metadata, and a
 * name for each link. Tags, outline and language are kept.
 * @throws an error of the PDF library when the bytes are no PDF.
 */
export async function finishPdf(bytes: Uint8Array, plan: FinishedPlan): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  const language = textOf(catalog.lookup(PDFName.of("Lang"))) ?? plan.language;
  document.setLanguage(language);
  document.setTitle(plan.title, { showInWindowTitleBar: true });
  nameLinks(document, plan.innerLink);
  const accessible = catalog.has(PDFName.of("StructTreeRoot"));
  // Metadata is stored as it is, not compressed, so that programs that do not read PDF find it too.
  const packet = new TextEncoder().encode(xmpPacket({ title: plan.title, language, accessible }));
  const stream = context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
  return document.save({ updateFieldAppearances: false });
}
