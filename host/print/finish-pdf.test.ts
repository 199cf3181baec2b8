import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { finishPdf } from "./finish-pdf.ts";

const PLAN = { title: "哥伦比亚 <2 周> & más · 旅卡通", language: "zh-CN", innerLink: "本计划中的另一处" };

/** A page with three links: to the web, inside the document, and one that has words already. */
async function printed({ tagged, lang }: { tagged: boolean; lang?: string }): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const { context, catalog } = document;
  if (tagged) catalog.set(PDFName.of("StructTreeRoot"), context.obj({ Type: "StructTreeRoot" }));
  if (lang !== undefined) catalog.set(PDFName.of("Lang"), PDFString.of(lang));
  const uri = (url: string) => ({ Type: "Action", S: "URI", URI: PDFString.of(url) });
  const link = (more: object) =>
    context.register(context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 1, 1], ...more }));
  page.node.set(
    PDFName.of("Annots"),
    context.obj([
      link({ A: uri("https://example.org/") }),
      link({ Dest: "x" }),
      link({ A: uri("https://example.org/"), Contents: PDFHexString.fromText("费用") }),
    ]),
  );
  return document.save();
}

async function finished(given: { tagged: boolean; lang?: string }): Promise<PDFDocument> {
  return PDFDocument.load(await finishPdf(await printed(given), PLAN), { updateMetadata: false });
}

function metadata(document: PDFDocument): string {
  const stream = document.catalog.lookup(PDFName.of("Metadata"));
  return stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString("utf8") : "";
}

test("has its title, in the title bar too", async () => {
  const document = await finished({ tagged: true });
  expect(document.getTitle()).toBe(PLAN.title);
  expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
});

test("every link says what it is; words it had are kept", async () => {
  const page = (await finished({ tagged: true })).getPage(0);
  const annotations = page.node.Annots()!;
  const contents = [0, 1, 2].map((i) => {
    const text = annotations.lookup(i, PDFDict).lookup(PDFName.of("Contents"), PDFHexString);
    return text.decodeText();
  });
  expect(contents).toEqual(["https://example.org/", "本计划中的另一处", "费用"]);
});

test("a tagged document declares PDF/UA-1, and its metadata is well-formed", async () => {
  const xmp = metadata(await finished({ tagged: true }));
  expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(xmp).toContain('xml:lang="x-default">哥伦比亚 &lt;2 周&gt; &amp; más · 旅卡通<');
});

test("one without tags does not claim to be accessible", async () => {
  expect(metadata(await finished({ tagged: false }))).not.toContain("pdfuaid:part");
});

test.each([
  ["keeps the page's language", "en-GB", "en-GB"],
  ["names one where there is none", undefined, "zh-CN"],
])("%s", async (_name, lang, expected) => {
  const document = await finished({ tagged: true, ...(lang === undefined ? {} : { lang }) });
  const found = document.catalog.lookup(PDFName.of("Lang"));
  expect(found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : found).toBe(
    expected,
  );
  expect(metadata(document)).toContain(`<rdf:li>${expected}</rdf:li>`);
});

test("bytes that are no PDF are refused", async () => {
  await expect(finishPdf(new TextEncoder().encode("<html>"), PLAN)).rejects.toThrow();
});

test("what a tagged page paints outside its tags is marked, and only there", async () => {
  const document = await PDFDocument.create();
  const page = document.addPage();
  document.catalog.set(PDFName.of("StructTreeRoot"), document.context.obj({ Type: "StructTreeRoot" }));
  page.node.set(
    PDFName.of("Contents"),
    document.context.register(document.context.flateStream("0 0 1 1 re\nf\n/P <</MCID 0 >>BDC\n/X1 Do\nEMC")),
  );
  const finishedPage = (await PDFDocument.load(await finishPdf(await document.save(), PLAN))).getPage(0);
  const content = finishedPage.node.Contents();
  expect(
    content instanceof PDFRawStream && Buffer.from(decodePDFRawStream(content).decode()).toString(),
  ).toBe("/Artifact BMC\n0 0 1 1 re\nf\nEMC\n/P <</MCID 0 >>BDC\n/X1 Do\nEMC");
});
