// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TableFiles.h"

namespace shanke::test {

// The XML of what stands in a text document, to put a document together for a test.

// <w:p> with one run; `look` stands in its <w:rPr>, `properties` in the <w:pPr>. A line feed is a <w:br/>.
QByteArray wordParagraph(const QString& text, const QByteArray& properties = {}, const QByteArray& look = {});
QByteArray wordRun(const QString& text, const QByteArray& look = {});
// A paragraph a line.
QByteArray wordLines(const QString& text);
QByteArray wordHeading(const QString& text, int level = 1);
QByteArray wordCentred(const QString& text);

// A cell whose `properties` stand in its <w:tcPr>.
QByteArray wordCell(const QByteArray& blocks, const QByteArray& properties = {});
QByteArray wordRow(const QList<QByteArray>& cells);
QByteArray wordTable(const QList<QByteArray>& rows);
// Rows of texts; a line feed makes a paragraph. A text before which "n|" stands spans n columns; "^" goes on
// with the cell above, and "v" before a text says that it will be.
QByteArray wordGrid(const QList<QStringList>& rows);
// A paragraph on which a text box hangs, written as Word does: once for new programs and once for old ones.
QByteArray wordBox(const QString& inBox, const QString& paragraph = {});

// A run that shows a part as a picture, by its index among the parts of the file.
QByteArray wordPicture(int part);

using WordParts = std::vector<std::pair<QByteArray, QByteArray>>; // names below word/ and their XML

// A .docx with this body; `parts` beside it are related by their names ("numbering.xml") as "id0", "id1"...
QString writeWord(const TableFiles& folder, const QString& name, const QByteArray& body,
                  const WordParts& parts = {});

} // namespace shanke::test
