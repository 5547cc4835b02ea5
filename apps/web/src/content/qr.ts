import encodeQR from 'qr';

/** A QR code as one SVG path of horizontal runs, in a square of `size` modules with a quiet border. */
export function qrPath(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 2 });
  return { path: rows.map(runsOf).join(''), size: rows.length };
}

function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${String(start)} ${String(y)}h${String(x - start + 1)}`;
  }
  return path;
}
