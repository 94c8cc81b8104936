/** Stands in for `next/navigation`, as NextStep's documentation advises for a page that is built by Vite. */
export const useRouter = () => ({
  push() {},
  replace() {},
  prefetch() {},
  back() {},
  forward() {},
  refresh() {},
});
export const usePathname = () => '';
export const useSearchParams = () => new URLSearchParams();
export const useParams = () => ({});
