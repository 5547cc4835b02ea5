export function ReleaseControls() {
  return null;
}
