export function DocumentStatus() {
  return null;
}
