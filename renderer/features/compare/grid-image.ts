import type { Level } from "../../../core/catalogue/level.ts";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";

/** Sizes in px of the picture, which is drawn at twice that so that it stays sharp. */
const SIZE = {
  first: 240,
  column: 136,
  row: 40,
  head: 56,
  margin: 24,
  title: 44,
  mark: 6,
  scale: 2,
} as const;

type Pen = CanvasRenderingContext2D;

/** The shape of a verdict, as on screen: a disc, half a disc, a cross, a ring of dots. */
const MARKS: Record<Level, (pen: Pen) => void> = {
  supported: (pen) => {
    pen.arc(0, 0, SIZE.mark, 0, Math.PI * 2);
    pen.fill();
  },
  partial: (pen) => {
    pen.arc(0, 0, SIZE.mark - 0.75, 0, Math.PI * 2);
    pen.stroke();
    pen.beginPath();
    pen.arc(0, 0, SIZE.mark - 0.75, Math.PI / 2, Math.PI * 1.5);
    pen.fill();
  },
  unsupported: (pen) => {
    const end = SIZE.mark - 1.5;
    pen.moveTo(-end, -end);
    pen.lineTo(end, end);
    pen.moveTo(end, -end);
    pen.lineTo(-end, end);
    pen.stroke();
  },
  unknown: (pen) => {
    pen.setLineDash([0.01, 4.2]);
    pen.lineCap = "round";
    pen.arc(0, 0, SIZE.mark - 0.75, 0, Math.PI * 2);
    pen.stroke();
  },
};

/** Cuts a text that is wider than its column, with dots at the end. */
function fit(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && pen.measureText(`${characters.join("")}…`).width > width) characters.pop();
  return `${characters.join("")}…`;
}

function drawMark(pen: Pen, level: Level, x: number, y: number): void {
  pen.save();
  pen.translate(x, y);
  pen.lineWidth = level === "unsupported" ? 2.2 : 1.5;
  pen.beginPath();
  MARKS[level](pen);
  pen.restore();
}

/**
 * Draws a grid as a PNG in the colours of the page: the question, the head, a line per row, marks and words.
 * @param rows the texts, head first, in the order of the shown rows
 */
export function drawGrid(rows: readonly string[][], shown: ShownGrid, question: string): Promise<Blob> {
  const style = getComputedStyle(document.body);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const { first, column, row, head, margin, title, scale } = SIZE;
  const width = margin * 2 + first + column * shown.columns.length;
  const height = margin * 2 + title + head + row * (rows.length - 1);
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  if (pen === null) return Promise.reject(new Error("no canvas"));
  pen.scale(scale, scale);
  pen.fillStyle = colour("--paper");
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = "middle";
  const write = (text: string, x: number, y: number, space: number, bold = false, tone = "--ink") => {
    pen.font = `${bold ? 700 : 400} 15px ${style.fontFamily}`;
    pen.fillStyle = colour(tone);
    pen.fillText(fit(pen, text, space), x, y);
  };
  const rule = (y: number, thick: number, tone: string) => {
    pen.fillStyle = colour(tone);
    pen.fillRect(margin, y, width - margin * 2, thick);
  };
  write(question, margin, margin + title / 2 - 8, width - margin * 2, true);
  rule(margin + title - 2, 2, "--ink");
  const levels = shown.groups
    .flatMap((group) => group.rows)
    .map(({ cells }) => cells.map((cell) => cell.level));
  for (const [r, texts] of rows.entries()) {
    const y = margin + title + (r === 0 ? 0 : head + row * (r - 1));
    const tall = r === 0 ? head : row;
    for (const [c, text] of texts.entries()) {
      const x = c === 0 ? margin : margin + first + column * (c - 1) + 10;
      const level = r === 0 || c === 0 ? null : (levels[r - 1]?.[c - 1] ?? null);
      const tone = level === "unknown" ? "--ink-3" : "--ink";
      const shift = level === null ? 0 : 20;
      write(text, x + shift, y + tall / 2, (c === 0 ? first : column) - 16 - shift, r === 0, tone);
      if (level !== null) {
        const ink = colour(level === "unsupported" ? "--alert" : tone);
        pen.fillStyle = ink;
        pen.strokeStyle = ink;
        drawMark(pen, level, x + SIZE.mark + 1, y + tall / 2);
      }
    }
    rule(y + tall - 1, 1, r === 0 ? "--ink" : "--hairline");
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}
