/** What stands over a column: a text, one over numbers, or one that is said and not shown, where the cells are enough. */
export type ColumnHead = string | { number: string } | { said: string };

/** The heads of a table’s columns. */
export function TableHead({ columns }: { columns: readonly ColumnHead[] }) {
  return (
    <thead>
      <tr>
        <HeadCells columns={columns} />
      </tr>
    </thead>
  );
}

/** The heads alone, for a row that knows where it stands or has other heads behind them. */
export function HeadCells({ columns }: { columns: readonly ColumnHead[] }) {
  return columns.map((column, i) => (
    <th
      key={i}
      scope="col"
      className={typeof column === "object" && "number" in column ? "number" : undefined}
    >
      <HeadText column={column} />
    </th>
  ));
}

function HeadText({ column }: { column: ColumnHead }) {
  if (typeof column === "string") return column;
  return "number" in column ? column.number : <span className="visually-hidden">{column.said}</span>;
}
