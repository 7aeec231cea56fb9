// The product's mark, as tools/draw-icons.ts draws it.
export function MarkIcon() {
  return (
    <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden>
      <path d="M8 0h6a2 2 0 0 1 2 2v3l-1 7-1.6-3H13V6a3 3 0 0 0-3-3H6V2a2 2 0 0 1 2-2z" fill="#f0a030" />
      <path d="M2 4h8a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H6l-4 3v-3a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" fill="#0b6e6b" />
      <path d="M2 8h2v3H2zM5 7h2v4H5zM8 6h2v5H8z" fill="#fff" />
    </svg>
  );
}
