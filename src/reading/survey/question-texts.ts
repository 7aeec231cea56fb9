// Questions as asked: without their numbers, each row of a matrix after what all of its rows are asked.

const NUMBER_AHEAD = /^\s*(?:q\s*)?\d+\s*[、.．)：:]\s*/i;
const DASH = /[：:]?\s*[—–]{1,2}\s*/;

/** The texts of headers that stand side by side. 问卷星 writes a matrix's stem with its first row only: "7、请评价：—A", then "7、B". */
export function questionTexts(headers: readonly string[]): readonly string[] {
  let number = '';
  let stem = '';
  return headers.map((header) => {
    const ahead = NUMBER_AHEAD.exec(header)?.[0].trim() ?? '';
    const text = questionText(header);
    const dash = text.search(DASH);
    if (ahead !== '' && dash > 0) {
      number = ahead;
      stem = text.slice(0, dash);
      return text.replace(DASH, ' – ');
    }
    return ahead !== '' && ahead === number ? `${stem} – ${text}` : text;
  });
}

/** One question by itself. */
export function questionText(header: string): string {
  return header.replace(NUMBER_AHEAD, '').trim();
}
