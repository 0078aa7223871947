export function openExports() {}
