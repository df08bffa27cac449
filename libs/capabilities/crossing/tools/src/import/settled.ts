/** How far a file has been judged without a gap, while its pieces are answered in any order. */
export class Settled {
  readonly #pieces: { readonly upTo: number; settled: boolean }[] = [];
  upTo = 0;

  /** Announces a piece that ends with this line, in the file's order; the function returned settles it. */
  expect(upTo: number): () => void {
    const piece = { upTo, settled: false };
    this.#pieces.push(piece);
    return () => {
      piece.settled = true;
      while (this.#pieces[0]?.settled) this.upTo = this.#pieces.shift()!.upTo;
    };
  }
}
