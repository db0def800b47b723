export const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
