// What a command may do to the world around it: print, report progress. Given from outside, so that tests can listen.

export interface Console {
  /** A line of the answer, to standard output. */
  readonly print: (line: string) => void;
  /** A line beside the answer (errors, meters), to standard error. */
  readonly tell: (line: string) => void;
  /** What is being done now; shown only on a terminal and wiped afterwards. */
  readonly progress: (text: string) => void;
}

/** The terminal that the command was started in. */
export function terminal(): Console {
  const { stderr, stdout } = process;
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const wipe = () => {
    if (stderr.isTTY) stderr.write('\r\u001B[K');
  };
  return {
    print: (line) => {
      wipe();
      stdout.write(`${line}\n`);
    },
    tell: (line) => {
      wipe();
      stderr.write(`${line}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${text}`);
    },
  };
}
