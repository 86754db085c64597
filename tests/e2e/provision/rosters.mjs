// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters as counties send them.
import { deflateRawSync, crc32 as zlibCrc32 } from "node:zlib";

const surnames = [..."王李张刘陈杨吴𠮷䶮欧"];
const given = [..."静夜思山水云海春花秋月明"];

function nameOf(number) {
  return surnames[number % surnames.length] + given[number % given.length] + given[(number * 7) % given.length];
}

export const headings = ["账号", "姓名", "学校", "学校编号", "任教学科", "角色", "身份证号"];

function rolesOf(school, place) {
  if (school === 0) return ["办公室", "教研员", "督学"][place] ?? "教研员";
  return ["校长", "教导主任、教师", "审核人/教师"][place] ?? "教师";
}

// A bureau and 30 schools; every row as a list of cells.
export function countyRows(people = 1800, schools = 31) {
  const rows = [];
  for (let i = 0; i < people; ++i) {
    const school = i % schools;
    const place = Math.floor(i / schools);
    rows.push([
      `js${String(i).padStart(4, "0")}`,
      nameOf(i),
      school === 0 ? "县教育局" : `第${school}小学`,
      `s${String(school).padStart(2, "0")}`,
      "语文、数学",
      rolesOf(school, place),
      `5226311990010${String(10000 + i).slice(-5)}`,
    ]);
  }
  return rows;
}

// Spoils `count` rows of teachers in ten ways; answers the numbers that a spreadsheet program shows for them.
export function spoil(rows, count) {
  const ways = [
    (row) => (row[0] = ""),
    (row) => (row[1] = ""),
    (row) => (row[1] = "张3"),
    (row) => (row[2] = row[3] = ""),
    (row) => (row[3] = "s99x y"),
    (row) => (row[5] = "教工"),
    (row) => (row[0] = "js0001"),
    (row) => (row[0] = "两 个"),
    (row) => (row[0] = "长".repeat(201)),
    (row) => (row[0] = "522631199001011234"),
  ];
  const numbers = [];
  for (let i = 0; i < count; ++i) {
    const place = 200 + i * 50;
    ways[i % ways.length](rows[place]);
    numbers.push(place + 2);
  }
  return numbers;
}

export function toCsv(rows) {
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headings, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}

function crc32(bytes) {
  if (zlibCrc32) return zlibCrc32(bytes);
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function zip(parts) {
  const files = [];
  const directory = [];
  let position = 0;
  for (const [name, text] of parts) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", "latin1");
    central.writeUInt16LE(20, 4);
    head.copy(central, 6, 0, 26);
    central.writeUInt32LE(position, 42);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), head, Buffer.from(name), packed]);
    files.push(local);
    directory.push(Buffer.concat([central, Buffer.from(name)]));
    position += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(position, 16);
  return Buffer.concat([...files, listed, end]);
}

// The same as a workbook: a title above the headings, texts shared, each school one merged cell.
export function toWorkbook(rows) {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const rowXml = (row, number) =>
    `<row r="${number}">` +
    row.map((text, i) => (text === "" ? "" : `<c r="${"ABCDEFG"[i]}${number}" t="s"><v>${shared(text)}</v></c>`)).join("") +
    "</row>";
  const sorted = [...rows].sort((a, b) => a[3].localeCompare(b[3]));
  const merges = ['<mergeCell ref="A1:G1"/>'];
  const lines = [rowXml(["某县教师花名册"], 1), rowXml(headings, 2)];
  let first = 0;
  sorted.forEach((row, i) => {
    const isNew = i === 0 || row[3] !== sorted[i - 1][3];
    if (isNew) first = i;
    const isLast = i + 1 === sorted.length || sorted[i + 1][3] !== row[3];
    if (isLast && i > first)
      for (const column of "CD") merges.push(`<mergeCell ref="${column}${first + 3}:${column}${i + 3}"/>`);
    lines.push(rowXml(isNew ? row : [row[0], row[1], "", "", ...row.slice(4)], i + 3));
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
  const to = (id, type, target) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
  return zip([
    ["_rels/.rels", `<Relationships xmlns="${packaged}">${to("w", "officeDocument", "xl/workbook.xml")}</Relationships>`],
    ["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="名册" sheetId="1" r:id="a"/></sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${packaged}">${to("a", "worksheet", "worksheets/s.xml")}${to("t", "sharedStrings", "sharedStrings.xml")}</Relationships>`],
    ["xl/worksheets/s.xml", `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells></worksheet>`],
    ["xl/sharedStrings.xml", `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`],
  ]);
}
