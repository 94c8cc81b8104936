/** Two phones, and the way from one to the other. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2.5" y="4" width="7" height="13" rx="1.5" />
      <rect x="14.5" y="7" width="7" height="13" rx="1.5" />
      <path d="M11 3.5h5.5V5M15 3.8l1.5 1.7L18 3.8M13 20.5H7.5V19" />
    </svg>
  );
}
